import { Button, Modal, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import type { CatalogueSnapshot } from '../../documents/catalogue/catalogue-snapshot';
import { frozenCatalogue, sameCatalogue } from '../../documents/catalogue/frozen-catalogue';
import { editionOfContent } from '../../domain/edition/catalogue-editions';
import { planIssueCatalogue } from '../../domain/plan/planners/plan-issue-catalogue';
import type { Conference } from '../../domain/records/conference';
import { normaliseLine } from '../../domain/vietnamese/normalise-text';
import { contentHash } from '../../formats/content-hash';
import { useStore } from '../../storage/hooks';
import { useActions } from '../../ui/act/act-context';
import { useText } from '../../ui/language/language-context';
import { ErrorPanel } from '../../ui/parts/error-panel';

interface IssueProps {
  readonly conference: Conference;
  readonly buyerId: string | null;
  /** The number that the next edition gets. */
  readonly nextNo: number;
  readonly freeze: () => Promise<CatalogueSnapshot | null>;
  readonly onClose: () => void;
  readonly onIssued: (id: string) => void;
}

/** Freezes what stands now under the next number; an unchanged catalogue is not issued twice. */
const useIssue = ({ conference, buyerId, freeze, onIssued, onClose, nextNo }: IssueProps) => {
  const { catalogue } = useText();
  const store = useStore();
  const { act } = useActions();
  const [refused, setRefused] = useState<string | null>(null);
  const issue = async (reason: string | null): Promise<void> => {
    const snapshot = await freeze();
    if (!snapshot) return;
    const content = frozenCatalogue(snapshot);
    const hash = await contentHash(content);
    const subjectId = buyerId ?? conference.id;
    const same = editionOfContent(store, subjectId, hash);
    if (same) return setRefused(catalogue.editions.same(String(same.no)));
    const id = store.newId();
    const plan = planIssueCatalogue(store, {
      id,
      conferenceId: conference.id,
      subjectId,
      content,
      contentHash: hash,
      issuedAt: store.now(),
      reason,
      replaces: (earlier) => sameCatalogue(JSON.parse(earlier) as CatalogueSnapshot, snapshot),
    });
    const acted = await act(plan, { done: catalogue.editions.issued(String(nextNo)) });
    if (!acted.ok) return setRefused(acted.sentence);
    onIssued(id);
    onClose();
  };
  return { issue, refused };
};

const IssueForm = (props: IssueProps) => {
  const { catalogue, ui } = useText();
  const { editions } = catalogue;
  const { issue, refused } = useIssue(props);
  const [reason, setReason] = useState('');
  const [busy, setBusy] = useState(false);
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    setBusy(true);
    await issue(normaliseLine(reason) || null);
    setBusy(false);
  };
  return (
    <form className="stack" noValidate onSubmit={(event) => void submit(event)}>
      <p>{editions.explain}</p>
      {props.nextNo > 1 && (
        <TextInput
          label={`${editions.reason} (${ui.optional})`}
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
          data-autofocus
        />
      )}
      {refused !== null && <ErrorPanel takesFocus>{refused}</ErrorPanel>}
      <div className="row" style={{ justifyContent: 'flex-end' }}>
        <Button onClick={props.onClose}>{ui.cancel}</Button>
        <Button type="submit" variant="filled" loading={busy} data-autofocus={props.nextNo > 1 ? undefined : true}>
          {editions.issueNo(String(props.nextNo))}
        </Button>
      </div>
    </form>
  );
};

export const IssueDialog = ({ opened, ...props }: IssueProps & { readonly opened: boolean }) => {
  const { catalogue } = useText();
  return (
    <Modal opened={opened} onClose={props.onClose} title={catalogue.editions.issue}>
      <IssueForm {...props} />
    </Modal>
  );
};
