import { Button } from '@mantine/core';
import { useMemo, useState } from 'react';
import { Link, useLocation } from 'wouter';
import { planAnswer } from '../../domain/plan/planners/plan-review';
import type { Query } from '../../domain/records/query';
import { reviewedTables } from '../../domain/records/review';
import { openQueries } from '../../domain/review/open-queries';
import { useStore } from '../../storage/hooks';
import { useView } from '../../storage/use-view';
import { useActions } from '../../ui/act/act-context';
import { fieldLabel } from '../../ui/fields/choice-words';
import { ReasonLine } from '../../ui/form/trouble-lines';
import { fieldAddress } from '../../ui/form/use-field-in-address';
import { useRecordNames } from '../../ui/history/use-record-names';
import { useFormat, useText } from '../../ui/language/language-context';
import type { Column } from '../../ui/list/column';
import { FilterBar } from '../../ui/list/filter-bar';
import { ViewFilter } from '../../ui/list/view-filter';
import { ErrorPanel } from '../../ui/parts/error-panel';
import { Inspector } from '../../ui/parts/inspector';
import { useListView } from '../../ui/routing/list-view';
import { pageOfReviewed, queriesBase } from './doubts-address';
import { QueueFrame, useChosenRow } from './queue-frame';
import { useTwins } from './use-twins';

interface QueryRow {
  readonly key: string;
  readonly query: Query;
  readonly name: string;
  /** The page of the record, its field asked for. */
  readonly address: string;
}

const rowName = ({ name }: QueryRow): string => name;

const useColumns = (): readonly Column<QueryRow>[] => {
  const words = useText();
  const { moment } = useFormat();
  return useMemo((): readonly Column<QueryRow>[] => {
    const { columns } = words.rekey.queries;
    return [
      {
        key: 'record',
        head: columns.record,
        track: 'minmax(160px, 2fr)',
        cell: ({ name }) => <span className="medium">{name}</span>,
      },
      {
        key: 'field',
        head: columns.field,
        track: 'minmax(110px, 1fr)',
        cell: ({ query }) => fieldLabel(words, query.of, query.field),
        from: 480,
      },
      {
        key: 'question',
        head: columns.question,
        track: 'minmax(180px, 3fr)',
        cell: ({ query }) => <span title={query.question}>{query.question}</span>,
      },
      {
        key: 'asked',
        head: columns.asked,
        track: '160px',
        cell: ({ query }) => <span className="num mute">{moment(query.askedAt)}</span>,
        from: 640,
      },
    ];
  }, [words, moment]);
};

interface AnswerProps {
  readonly row: QueryRow | undefined;
  readonly refused: string | null;
  readonly onAnswer: (answer: string) => void;
}

const QueryInspector = ({ row, refused, onAnswer }: AnswerProps) => {
  const words = useText();
  const { moment } = useFormat();
  const { review, rekey } = words;
  return (
    <Inspector label={rekey.queries.inspector}>
      {row ? (
        <>
          <h2 className="inspector-title">{row.name}</h2>
          <p>
            <span className="medium">{fieldLabel(words, row.query.of, row.query.field)}</span>: {row.query.question}
          </p>
          <p className="mute num">{review.asked(row.query.askedBy || review.nobody, moment(row.query.askedAt))}</p>
          {refused !== null && <ErrorPanel takesFocus>{refused}</ErrorPanel>}
          <ReasonLine
            key={row.key}
            label={review.answerTo(row.query.question)}
            hint={review.answerHint}
            missing={review.answerMissing}
            action={review.answer}
            onReason={onAnswer}
          />
          <div>
            <Button size="xs" variant="subtle" component={Link} href={row.address}>
              {rekey.queries.open}
            </Button>
          </div>
        </>
      ) : (
        <p className="faint">{rekey.queries.choose}</p>
      )}
    </Inspector>
  );
};

/** Questions about fields that nobody answered, in one list: each is answered here, or in its record (R10). */
export const QueryQueue = () => {
  const { rekey, choices } = useText();
  const { number } = useFormat();
  const [, navigate] = useLocation();
  const store = useStore();
  const { act } = useActions();
  const names = useRecordNames(store);
  const view = useView(['queries', 'producers', 'products', 'buyers']);
  const twins = useTwins();
  const filters = useListView(queriesBase);
  const [refused, setRefused] = useState<string | null>(null);
  const all = useMemo(
    () =>
      openQueries(view).map(
        (query): QueryRow => ({
          key: query.id,
          query,
          name: names.record(query.of, query.recordId) ?? '',
          address: fieldAddress(pageOfReviewed(query.of, query.recordId), query.field),
        }),
      ),
    [view, names],
  );
  const registers = filters.all('so');
  const rows = registers.length === 0 ? all : all.filter(({ query }) => registers.includes(query.of));
  const columns = useColumns();
  const at = useChosenRow(rows);
  const { chosen } = at;
  const answer = async (text: string): Promise<void> => {
    if (!chosen) return;
    const by = store.records('offices')[0]?.officerName ?? '';
    const order = { id: chosen.query.id, answer: text, at: store.now(), by, label: chosen.name };
    const acted = await act(planAnswer(store, order), { done: rekey.queries.done(chosen.name) });
    setRefused(acted.ok ? null : acted.sentence);
    if (acted.ok) at.goOn(chosen);
  };
  return (
    <QueueFrame
      here="queries"
      twins={twins?.length ?? null}
      rows={rows}
      rowName={rowName}
      columns={columns}
      at={at}
      onOpen={({ address }) => navigate(address)}
      shown={rekey.queries.shown(number(rows.length), number(all.length))}
      empty={all.length === 0 ? rekey.queries.none : rekey.queries.noMatch}
      aside={<QueryInspector row={chosen} refused={refused} onAnswer={(text) => void answer(text)} />}
      filters={
        <FilterBar active={filters.active} onReset={filters.reset}>
          <ViewFilter
            view={filters}
            name="so"
            label={rekey.queries.register}
            options={reviewedTables.map((value) => ({ value, label: choices.reviewedTable[value] }))}
          />
        </FilterBar>
      }
    />
  );
};
