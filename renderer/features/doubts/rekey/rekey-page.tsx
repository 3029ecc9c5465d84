import { Button } from '@mantine/core';
import { IconArrowLeft } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import { Link } from 'wouter';
import { planRekeyed, planTake } from '../../../domain/plan/planners/plan-rekey';
import type { Rekeying, RekeySide } from '../../../domain/records/rekeying';
import {
  type RekeyCount,
  type RekeyDifference,
  type RekeyReport,
  rekeyRate,
  rekeyReport,
} from '../../../domain/rekeying/rekey-report';
import { useRecord, useStore } from '../../../storage/hooks';
import { useView } from '../../../storage/use-view';
import { useActions } from '../../../ui/act/act-context';
import { fieldLabel } from '../../../ui/fields/choice-words';
import { useRecordNames } from '../../../ui/history/use-record-names';
import { useFormat, useText } from '../../../ui/language/language-context';
import { ErrorPanel } from '../../../ui/parts/error-panel';
import { Page } from '../../../ui/parts/page';
import { PageHead } from '../../../ui/parts/page-head';
import { GoneRecord } from '../../../ui/parts/record-page';
import { Section } from '../../../ui/parts/section';
import { rekeyBase } from '../doubts-address';
import { DifferenceTable } from './difference-table';
import { KeyForm } from './key-form';
import { RekeyExport } from './rekey-export';
import '../doubts.css';

/** «3 trên 120 ô, 2,5 %»; of nothing there is no percentage. */
const useRateWords = () => {
  const { rekey } = useText();
  const { number } = useFormat();
  return (count: RekeyCount): string => {
    const share = rekeyRate(count);
    const { noRate, rateShare } = rekey.page;
    return share === null ? noRate : rateShare(number(count.differing), number(count.compared), number(share));
  };
};

const Rates = ({ of, report }: { readonly of: Rekeying['of']; readonly report: RekeyReport }) => {
  const words = useText();
  const { page } = words.rekey;
  const { number } = useFormat();
  const rate = useRateWords();
  return (
    <Section title={page.rates}>
      <table className="rekey-table rekey-rates">
        <thead>
          <tr>
            <th scope="col">{page.columns.field}</th>
            <th scope="col">{page.rates}</th>
          </tr>
        </thead>
        <tbody>
          <tr>
            <th scope="row" className="medium">
              {page.total}
            </th>
            <td className="num medium">{rate(report.total)}</td>
          </tr>
          {report.fields.map((count) => (
            <tr key={count.field}>
              <th scope="row">{fieldLabel(words, of, count.field)}</th>
              <td className="num">{rate(count)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="mute">
        {page.blankNote} {report.corrected > 0 && page.corrected(number(report.corrected))}
      </p>
    </Section>
  );
};

const OpenSample = ({ rekeying }: { readonly rekeying: Rekeying }) => {
  const { rekey, choices } = useText();
  const { page } = rekey;
  const { number } = useFormat();
  const store = useStore();
  const { act } = useActions();
  const names = useRecordNames(store);
  const view = useView(['rekeyed', 'producers', 'products', 'buyers']);
  const report = useMemo(() => rekeyReport(view, rekeying), [view, rekeying]);
  const [later, setLater] = useState<readonly string[]>([]);
  const [refused, setRefused] = useState<string | null>(null);
  const recordId = report.waiting.find((id) => !later.includes(id)) ?? report.waiting[0];
  const nameOf = (id: string): string => names.record(rekeying.of, id) ?? '';
  const typed = async (id: string, second: Readonly<Record<string, unknown>>): Promise<boolean> => {
    const typedBy = store.records('offices')[0]?.officerName ?? '';
    const label = page.typed(nameOf(id));
    const order = { rekeying, recordId: id, second, typedAt: store.now(), typedBy, label };
    const acted = await act(planRekeyed(store, order));
    setRefused(acted.ok ? null : acted.sentence);
    return acted.ok;
  };
  const take = async ({ rekeyedId, recordId: id, field }: RekeyDifference, side: RekeySide, why: string) => {
    const order = { of: rekeying.of, rekeyedId, field, take: side, why, name: nameOf(id) };
    const acted = await act(planTake(store, order));
    setRefused(acted.ok ? null : acted.sentence);
  };
  const sizes = [number(report.drawn), number(rekeying.population), rekeying.seed] as const;
  return (
    <Page
      head={
        <PageHead
          before={
            <Button component={Link} href={rekeyBase} variant="subtle" aria-label={page.back} title={page.back}>
              <IconArrowLeft className="icon" aria-hidden="true" />
            </Button>
          }
          title={`${rekey.title}: ${choices.reviewedTable[rekeying.of]}`}
          context={page.context(...sizes)}
          actions={<RekeyExport rekeying={rekeying} report={report} names={names} />}
        />
      }
      body="sheet"
    >
      {refused !== null && <ErrorPanel takesFocus>{refused}</ErrorPanel>}
      {recordId === undefined ? (
        <p>{page.allTyped}</p>
      ) : (
        <Section title={page.typing(number(report.typed + 1), number(report.drawn))}>
          <h3 className="medium">{nameOf(recordId)}</h3>
          <KeyForm
            key={recordId}
            view={store}
            rekeying={rekeying}
            recordId={recordId}
            onTyped={(second) => typed(recordId, second)}
            onLater={() => setLater((now) => [...now.filter((id) => id !== recordId), recordId])}
          />
        </Section>
      )}
      {report.gone > 0 && <p className="mute">{page.gone(number(report.gone))}</p>}
      <Section title={page.differences(number(report.differences.length))}>
        <DifferenceTable
          of={rekeying.of}
          differences={report.differences}
          names={names}
          onTake={(difference, side, why) => void take(difference, side, why)}
        />
      </Section>
      <Rates of={rekeying.of} report={report} />
    </Page>
  );
};

/** One sample: the next record to type again, what differs so far, and how often (R10). */
export const RekeyPage = ({ id }: { readonly id: string }) => {
  const { rekey } = useText();
  const rekeying = useRecord('rekeyings', id);
  if (rekeying) return <OpenSample rekeying={rekeying} />;
  return (
    <GoneRecord title={rekey.title} words={rekey.page.gonePage} back={{ href: rekeyBase, words: rekey.page.back }} />
  );
};
