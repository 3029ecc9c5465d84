import { Button, Checkbox } from '@mantine/core';
import { useMemo, useState } from 'react';
import { Link } from 'wouter';
import { planRemove } from '../../../domain/plan/planners/plan-remove';
import type { Certificate } from '../../../domain/records/certificate';
import type { Decision } from '../../../domain/records/decision';
import { compareKeys, orderKey } from '../../../domain/search/order-key';
import { certificateStatus } from '../../../domain/validity/certificate-status';
import { useDraft, useRecord, useRecords, useStore } from '../../../storage/hooks';
import { useToday } from '../../../ui/act/today';
import { useActAndLeave } from '../../../ui/act/use-act-and-leave';
import { RecordEditor } from '../../../ui/form/record-editor';
import { RecordHistory } from '../../../ui/history/record-history';
import { useFormat, useText } from '../../../ui/language/language-context';
import { EmptyState } from '../../../ui/parts/empty-state';
import { ErrorPanel } from '../../../ui/parts/error-panel';
import { Page } from '../../../ui/parts/page';
import { PageHead } from '../../../ui/parts/page-head';
import { RecordPage } from '../../../ui/parts/record-page';
import { Section } from '../../../ui/parts/section';
import { StandingWord } from '../../../ui/signs/standing-word';
import { Star } from '../../../ui/signs/star';
import { decisionsBase, productAddress } from '../expiry-address';
import { RevokeDialog } from './revoke-dialog';

interface Recognised {
  readonly certificate: Certificate;
  readonly name: string;
}

const useRecognised = (decision: Decision): readonly Recognised[] => {
  const certificates = useRecords('certificates');
  const products = useRecords('products');
  return useMemo(() => {
    const names = new Map(products.map(({ id, name }) => [id, name]));
    return certificates
      .filter(({ decisionId }) => decisionId === decision.id)
      .map((certificate) => ({ certificate, name: names.get(certificate.productId) ?? '' }))
      .toSorted((a, b) => compareKeys(orderKey(a.name), orderKey(b.name)));
  }, [certificates, products, decision.id]);
};

interface LineProps {
  readonly decision: Decision;
  readonly line: Recognised;
  readonly chosen: boolean;
  readonly onChoose: () => void;
}

const RecognisedLine = ({ decision, line, chosen, onChoose }: LineProps) => {
  const today = useToday();
  const { certificate, name } = line;
  const { status, life } = certificateStatus(certificate, decision, today);
  return (
    <li className="row decision-line">
      <Checkbox aria-label={name} checked={chosen} disabled={status === 'revoked'} onChange={onChoose} />
      <Link className="grow" href={productAddress(certificate.productId)}>
        {name}
      </Link>
      {certificate.stars !== null && <Star stars={certificate.stars} />}
      <StandingWord state={status} ends={life.ends} />
    </li>
  );
};

/** The products of a decision, with the way to take the star from some of them or all. */
const RecognisedSection = ({ decision }: { readonly decision: Decision }) => {
  const { expiry } = useText();
  const { number } = useFormat();
  const today = useToday();
  const lines = useRecognised(decision);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [revoking, setRevoking] = useState(false);
  const words = expiry.decisions;
  const open = lines.filter(({ certificate }) => certificateStatus(certificate, decision, today).status !== 'revoked');
  const meant = chosen.size === 0 ? open : open.filter(({ certificate }) => chosen.has(certificate.id));
  const toggle = (id: string): void =>
    setChosen((now) => (now.has(id) ? new Set([...now].filter((each) => each !== id)) : new Set([...now, id])));
  return (
    <Section
      title={words.productsOf(number(lines.length))}
      more={
        <Button size="xs" disabled={meant.length === 0} onClick={() => setRevoking(true)}>
          {words.revoke(number(meant.length))}
        </Button>
      }
    >
      {lines.length === 0 ? (
        <p className="mute">{words.noProducts}</p>
      ) : (
        <ul className="decision-lines">
          {lines.map((line) => (
            <RecognisedLine
              key={line.certificate.id}
              decision={decision}
              line={line}
              chosen={chosen.has(line.certificate.id)}
              onChoose={() => toggle(line.certificate.id)}
            />
          ))}
        </ul>
      )}
      <RevokeDialog
        opened={revoking}
        onClose={() => setRevoking(false)}
        onDone={() => {
          setRevoking(false);
          setChosen(new Set());
        }}
        certificates={meant.map(({ certificate }) => certificate)}
        recognisedOn={decision.date}
      />
    </Section>
  );
};

const OpenDecision = ({ decision }: { readonly decision: Decision }) => {
  const { expiry, ui } = useText();
  const { number } = useFormat();
  const store = useStore();
  const { run, refused } = useActAndLeave(decisionsBase);
  const draft = useDraft(`decisions/${decision.id}`);
  const uses = useRecognised(decision).length;
  const words = expiry.decisions;
  const remove = (): void => {
    const plan = planRemove(store, [{ table: 'decisions', id: decision.id }], decision.number);
    void run(plan, words.removed(decision.number));
  };
  const aside = (
    <>
      <RecognisedSection decision={decision} />
      <RecordHistory store={store} table="decisions" record={decision} name={decision.number} />
    </>
  );
  return (
    <RecordPage
      title={decision.number}
      context={decision.sample ? `${words.title} · ${ui.sampleData}` : words.title}
      back={{ href: decisionsBase, words: words.backToList }}
      actions={
        <Button disabled={uses > 0} title={uses > 0 ? words.shared(number(uses)) : undefined} onClick={remove}>
          {words.remove}
        </Button>
      }
      aside={{ label: words.productsOf(number(uses)), content: aside }}
    >
      {refused && <ErrorPanel takesFocus>{refused}</ErrorPanel>}
      {uses > 1 && <p className="mute">{words.shared(number(uses))}</p>}
      <RecordEditor store={store} table="decisions" record={decision} name={decision.number} draft={draft} />
    </RecordPage>
  );
};

/** One decision: its number, day and body, and beside it everything that it recognises. */
export const DecisionPage = ({ id }: { readonly id: string }) => {
  const { expiry } = useText();
  const decision = useRecord('decisions', id);
  const words = expiry.decisions;
  if (decision) return <OpenDecision decision={decision} />;
  return (
    <Page head={<PageHead title={words.title} />} body="scroll">
      <EmptyState
        action={
          <Button component={Link} href={decisionsBase}>
            {words.backToList}
          </Button>
        }
      >
        {words.gone}
      </EmptyState>
    </Page>
  );
};
