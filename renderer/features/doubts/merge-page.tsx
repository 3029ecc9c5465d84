import { Button } from '@mantine/core';
import { IconArrowLeft } from '@tabler/icons-react';
import { useEffect, useMemo, useState } from 'react';
import { Link, useLocation } from 'wouter';
import { type MergeChoices, mergedValue, mergeFields } from '../../domain/merge/merge-choices';
import type { HistoryEntry } from '../../domain/plan/history';
import { originOf } from '../../domain/plan/history';
import { planApart } from '../../domain/plan/planners/plan-apart';
import { planMerge } from '../../domain/plan/planners/plan-merge';
import type { Source } from '../../domain/plan/source';
import type { PairTable } from '../../domain/records/pair';
import { useStore } from '../../storage/hooks';
import { useView } from '../../storage/use-view';
import { useActions } from '../../ui/act/act-context';
import { useFormat, useText } from '../../ui/language/language-context';
import { ActionBar } from '../../ui/parts/action-bar';
import { ErrorPanel } from '../../ui/parts/error-panel';
import { Page } from '../../ui/parts/page';
import { PageHead } from '../../ui/parts/page-head';
import { GoneRecord } from '../../ui/parts/record-page';
import { recordAddress, twinsBase } from './doubts-address';
import { MergeTable } from './merge-table';
import { movedParts } from './moved-parts';
import './doubts.css';

export interface MergePageProps {
  readonly table: PairTable;
  readonly first: string;
  readonly second: string;
}

type Histories = readonly [readonly HistoryEntry[], readonly HistoryEntry[]];

/** What the journal says of both records; empty until it has answered. */
const useHistories = ({ table, first, second }: MergePageProps): Histories => {
  const store = useStore();
  const [read, setRead] = useState<Histories>([[], []]);
  useEffect(() => {
    let here = true;
    const asked = Promise.all([store.history(table, first), store.history(table, second)]);
    void asked.then((found) => here && setRead(found));
    return () => {
      here = false;
    };
  }, [store, table, first, second]);
  return read;
};

/** Where the record that goes has each value from: it keeps its paper in the one that stays. */
const sourcesOf = (history: readonly HistoryEntry[], fields: readonly string[]): Readonly<Record<string, Source>> =>
  Object.fromEntries(
    fields.flatMap((field) => {
      const source = originOf(history, field)?.source;
      return source ? [[field, source] as const] : [];
    }),
  );

/** Two records side by side: which one stays, and whose value each field takes; conflicts are marked (I9). */
export const MergePage = (props: MergePageProps) => {
  const { table, first, second } = props;
  const { doubts } = useText();
  const { merge } = doubts;
  const { number } = useFormat();
  const [, navigate] = useLocation();
  const store = useStore();
  const view = useView(['producers', 'products', 'certificates', 'participations', 'mous']);
  const { act } = useActions();
  const histories = useHistories(props);
  const [stays, setStays] = useState<'first' | 'second'>('first');
  const [choices, setChoices] = useState<MergeChoices>({});
  const [trouble, setTrouble] = useState<string | null>(null);
  const [winnerId, loserId] = stays === 'first' ? [first, second] : [second, first];
  const winner = view.row(table, winnerId);
  const loser = view.row(table, loserId);
  const fields = useMemo(() => (winner && loser ? mergeFields(table, winner, loser) : []), [table, winner, loser]);
  const moved = useMemo(() => movedParts(view, table, loserId), [view, table, loserId]);
  const back = { href: twinsBase, words: merge.back };
  if (!winner || !loser || winner.record.removed || loser.record.removed || first === second) {
    return <GoneRecord title={merge.title} words={merge.gone} back={back} />;
  }
  const nameField = fields.find(({ field }) => field === 'name');
  const { name: nameNow } = winner.record;
  /** What the record will be called: the officer may take the name of the other one. */
  const merged = nameField ? String(mergedValue(nameField, choices)) : nameNow;
  const write = async (plan: ReturnType<typeof planMerge>, done: string, next: string): Promise<void> => {
    const acted = await act(plan, { done });
    if (acted.ok) navigate(next);
    else setTrouble(acted.sentence);
  };
  const run = (): Promise<void> => {
    const loserHistory = histories[stays === 'first' ? 1 : 0];
    const origins = sourcesOf(
      loserHistory,
      fields.map(({ field }) => field),
    );
    const order = { table, winnerId, loserId, choices, origins, pairId: store.newId(), label: merged };
    return write(planMerge(store, order), merge.done(merged), recordAddress(table, winnerId));
  };
  const tell = (): Promise<void> => {
    const plan = planApart(store, { table, ids: [first, second], pairId: store.newId(), label: nameNow });
    return write(plan, doubts.apart(nameNow), twinsBase);
  };
  const differing = fields.filter(({ state }) => state === 'differs').length;
  const parts = moved.map(({ part, count }) => merge.parts[part](number(count)));
  return (
    <Page
      head={
        <PageHead
          before={
            <Button component={Link} href={back.href} variant="subtle" aria-label={back.words} title={back.words}>
              <IconArrowLeft className="icon" aria-hidden="true" />
            </Button>
          }
          title={merge.title}
          context={differing > 0 ? merge.differing(number(differing)) : merge.noDiffering}
        />
      }
      body="sheet"
      foot={
        <ActionBar words={`${parts.length > 0 ? merge.moves(parts.join(', ')) : merge.nothingMoves} ${merge.keeps}`}>
          <Button onClick={() => void tell()}>{doubts.isTwo}</Button>
          <Button variant="filled" onClick={() => void run()}>
            {merge.run}
          </Button>
        </ActionBar>
      }
    >
      {trouble !== null && <ErrorPanel takesFocus>{trouble}</ErrorPanel>}
      <MergeTable
        table={table}
        ids={[first, second]}
        rows={stays === 'first' ? [winner, loser] : [loser, winner]}
        histories={histories}
        fields={fields}
        stays={stays}
        choices={choices}
        onStays={(next) => {
          setStays(next);
          setChoices({});
        }}
        onChoose={(field, side) => setChoices({ ...choices, [field]: side })}
      />
    </Page>
  );
};
