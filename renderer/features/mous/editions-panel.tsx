import { Button } from '@mantine/core';
import { useMemo, useState } from 'react';
import { contentOfEdition } from '../../documents/mou/mou-content';
import { mouDifferences } from '../../documents/mou/mou-differences';
import { planOutside } from '../../domain/plan/planners/plan-issue-mous';
import type { Edition } from '../../domain/records/edition';
import { sha256Of } from '../../formats/content-hash';
import type { PaperService } from '../../formats/paper-service';
import { useDesktop } from '../../storage/desktop-context';
import { failureOf } from '../../storage/failure';
import { useStore } from '../../storage/hooks';
import { useActions } from '../../ui/act/act-context';
import { useFormat, useText } from '../../ui/language/language-context';
import { ErrorPanel } from '../../ui/parts/error-panel';
import { Section } from '../../ui/parts/section';
import { Stamp } from '../../ui/signs/stamp';
import { DifferenceList } from './difference-list';
import type { IssuedState } from './issued-state';
import { outsideFault } from './outside-file';

interface EditionsPanelProps {
  readonly issued: IssuedState;
  readonly papers: PaperService;
  readonly working: boolean;
  readonly onSaveOld: (edition: Edition, by: Edition | undefined) => void;
}

/** Ties a file that was finished in Word to the edition: the code on paper no longer vouches for the text. */
const useOutside = (papers: PaperService) => {
  const { mous, failures, wordTemplate } = useText();
  const store = useStore();
  const desktop = useDesktop();
  const { act } = useActions();
  const [trouble, setTrouble] = useState<string | null>(null);
  const attach = async (edition: Edition): Promise<void> => {
    const picked = await desktop.call('file.pick', { kind: 'any', multiple: false, title: mous.issued.attach });
    if (!picked.ok) return setTrouble(failures[picked.code](picked.details));
    const [file] = picked.value ?? [];
    if (!file) return setTrouble(null);
    const read = await desktop.call('file.read', { handle: file.handle });
    if (!read.ok) return setTrouble(failures[read.code](read.details));
    const bytes = new Uint8Array(read.value.data);
    const name = file.name.normalize('NFC');
    const fault = await outsideFault(bytes, contentOfEdition(edition).snapshot.variant, papers).catch(failureOf);
    if (fault !== null) {
      const why =
        'params' in fault ? wordTemplate.issues[fault.code](fault.params) : failures[fault.code](fault.details);
      return setTrouble(mous.issued.notAttached(name, why));
    }
    const outside = { file: name, sha256: await sha256Of(bytes), at: store.now() };
    const acted = await act(planOutside(store, edition, outside), { done: mous.issued.attached(file.name) });
    setTrouble(acted.ok ? null : acted.sentence);
  };
  const detach = async (edition: Edition): Promise<void> => {
    const acted = await act(planOutside(store, edition, null), { done: mous.issued.detached });
    setTrouble(acted.ok ? null : acted.sentence);
  };
  return { attach, detach, trouble };
};

const Differences = ({ before, after }: { readonly before: Edition; readonly after: Edition }) => {
  const [was, is] = [contentOfEdition(before), contentOfEdition(after)];
  const differences = useMemo(() => mouDifferences(was, is), [was, is]);
  return (
    <DifferenceList differences={differences} wordings={{ before: was.version.wording, after: is.version.wording }} />
  );
};

const PrintLines = ({ issued, edition }: { readonly issued: IssuedState; readonly edition: Edition }) => {
  const { mous, choices } = useText();
  const { number, moment } = useFormat();
  const lines = issued.prints.filter(({ editionId }) => editionId === edition.id);
  if (lines.length === 0) return <p className="mute">{mous.issued.notPrinted}</p>;
  return (
    <ul className="mou-prints">
      {lines.map(({ id, form, from, to, of, at, reason }) => (
        <li key={id} className="mute num">
          {mous.issued.printed(choices.printForm[form], number(from), number(to), number(of), moment(at))}
          {reason !== null && `: ${reason}`}
        </li>
      ))}
    </ul>
  );
};

/** Every printing of a memorandum: which one stands, what each said otherwise than the one before, and its copies. */
export const EditionsPanel = ({ issued, papers, working, onSaveOld }: EditionsPanelProps) => {
  const { mous } = useText();
  const { number, moment } = useFormat();
  const { attach, detach, trouble } = useOutside(papers);
  const { editions } = issued;
  const words = mous.issued;
  if (editions.length === 0) return null;
  return (
    <Section title={words.title}>
      {trouble !== null && <ErrorPanel takesFocus>{trouble}</ErrorPanel>}
      <ul className="mou-editions">
        {editions.map((edition, index) => {
          const before = editions[index + 1];
          const by = editions[index - 1];
          const { outside } = edition;
          return (
            <li key={edition.id}>
              <p className="medium num">
                {words.line(number(edition.no), edition.code)} <span className="mute">{moment(edition.issuedAt)}</span>
              </p>
              <p className="stamp-word">
                <Stamp state={edition.state === 'valid' ? 'valid' : 'none'} />
                {words.state[edition.state]}
                {edition.stateReason !== null && `: ${edition.stateReason}`}
              </p>
              {edition.reason !== null && <p className="mute">{words.reason(edition.reason)}</p>}
              {outside !== null && (
                <p className="stamp-word tone-lapsing">
                  <Stamp state="warning" />
                  {words.outside(outside.file, moment(outside.at))}
                </p>
              )}
              <PrintLines issued={issued} edition={edition} />
              {before && (
                <details>
                  <summary>{words.differences(number(before.no))}</summary>
                  <Differences before={before} after={edition} />
                </details>
              )}
              <div className="row wrap">
                {edition.state === 'valid' && outside === null && (
                  <Button size="xs" onClick={() => void attach(edition)}>
                    {words.attach}
                  </Button>
                )}
                {outside !== null && (
                  <Button size="xs" onClick={() => void detach(edition)}>
                    {words.detach}
                  </Button>
                )}
                {edition.state === 'superseded' && (
                  <Button size="xs" disabled={working} onClick={() => onSaveOld(edition, by)}>
                    {words.saveOld}
                  </Button>
                )}
              </div>
            </li>
          );
        })}
      </ul>
    </Section>
  );
};
