import { Button } from '@mantine/core';
import { useCallback, useMemo, useState } from 'react';
import type { ChangeHeader } from '../../domain/plan/change';
import { type ShownChange, shownChanges } from '../../domain/plan/edit-run';
import { useToday } from '../../ui/act/today';
import { deedWords } from '../../ui/history/deed-words';
import { useFormat, useText } from '../../ui/language/language-context';
import type { Column } from '../../ui/list/column';
import { DataList } from '../../ui/list/data-list';
import { FilterBar } from '../../ui/list/filter-bar';
import { FilterMenu } from '../../ui/list/filter-menu';
import { SearchField } from '../../ui/list/search-field';
import { StatusLine } from '../../ui/parts/action-bar';
import { useBeside } from '../../ui/parts/beside';
import { EmptyState } from '../../ui/parts/empty-state';
import { Page } from '../../ui/parts/page';
import { PageHead } from '../../ui/parts/page-head';
import { ChangeInspector } from './change-inspector';
import { findRows, reasonsIn } from './history-rows';
import { useChanges } from './use-changes';

/** As many actions as an office does in some weeks; older ones come by a click. */
const step = 500;

const rowKey = ({ change }: ShownChange): string => String(change.seq);

/** What an action was, in words; the same function while the language stays. */
const useDeedWords = (): ((change: ChangeHeader) => string) => {
  const words = useText();
  const format = useFormat();
  return useCallback((change: ChangeHeader) => deedWords(words, format, change), [words, format]);
};

const useColumns = (said: (change: ChangeHeader) => string): readonly Column<ShownChange>[] => {
  const { history, ui } = useText();
  const { moment, number } = useFormat();
  const today = useToday();
  return useMemo((): readonly Column<ShownChange>[] => {
    const { columns } = history;
    return [
      {
        key: 'at',
        head: columns.at,
        track: '136px',
        cell: ({ change }) => <span className="num">{moment(change.at, today)}</span>,
      },
      {
        key: 'reason',
        head: columns.reason,
        track: 'minmax(130px, 1fr)',
        cell: ({ change, undone }) => (
          <>
            {ui.history.reasons[change.reason]}
            {undone && <span className="faint"> · {history.undone}</span>}
          </>
        ),
      },
      {
        key: 'label',
        head: columns.label,
        track: 'minmax(180px, 3fr)',
        cell: ({ change }) => (
          <span className="medium" title={said(change)}>
            {said(change)}
          </span>
        ),
      },
      {
        key: 'who',
        head: columns.who,
        track: 'minmax(130px, 1.2fr)',
        cell: ({ change }) =>
          change.who ? (
            <span title={change.who}>{change.who}</span>
          ) : (
            <span className="faint">{ui.history.nobody}</span>
          ),
        from: 660,
      },
      {
        key: 'edits',
        head: columns.edits,
        track: '74px',
        align: 'right',
        cell: ({ change }) => <span className="num">{number(change.editCount)}</span>,
        compare: (a, b) => a.change.editCount - b.change.editCount,
        from: 480,
      },
    ];
  }, [history, ui, moment, number, today, said]);
};

/** Everything that was done in this store, newest first, each with what it changed and the way back. */
export const HistoryScreen = () => {
  const { history, ui } = useText();
  const { number } = useFormat();
  const [limit, setLimit] = useState(step);
  const headers = useChanges(limit);
  const rows = useMemo(() => shownChanges(headers ?? []), [headers]);
  const said = useDeedWords();
  const [text, setText] = useState('');
  const [reasons, setReasons] = useState<readonly string[]>([]);
  const [active, setActive] = useState<string | null>(null);
  const shown = useMemo(() => findRows(rows, text, reasons, said), [rows, text, reasons, said]);
  const columns = useColumns(said);
  const beside = useBeside();
  const chosen = useMemo(() => rows.find((row) => rowKey(row) === active), [rows, active]);
  const options = useMemo(
    () => reasonsIn(rows).map((reason) => ({ value: reason, label: ui.history.reasons[reason] })),
    [rows, ui],
  );
  if (!headers) return null;
  return (
    <Page
      head={<PageHead title={history.title} context={history.context(number(rows.length))} />}
      body="fill"
      beside={beside}
      foot={
        <StatusLine>
          <span className="num">{ui.list.shown(number(shown.length), number(rows.length))}</span>
          {rows.length === limit && (
            <Button size="xs" onClick={() => setLimit(limit + step)}>
              {history.more}
            </Button>
          )}
        </StatusLine>
      }
      aside={<ChangeInspector row={chosen} />}
    >
      <FilterBar active={reasons.length > 0} onReset={() => setReasons([])}>
        <SearchField label={history.search} placeholder={history.searchHint} onSearch={setText} width={280} />
        <FilterMenu label={history.reason} options={options} chosen={reasons} onChange={setReasons} multiple />
      </FilterBar>
      <DataList
        label={history.title}
        rows={shown}
        rowKey={rowKey}
        rowName={({ change }) => said(change)}
        columns={columns}
        rowHeight={28}
        active={active}
        onActive={(row) => setActive(rowKey(row))}
        onOpen={beside.show}
        empty={<EmptyState>{rows.length === 0 ? history.none : history.noMatch}</EmptyState>}
      />
    </Page>
  );
};
