import { useMemo } from 'react';
import type { PreviewEntry } from '../../../domain/intake/import-preview';
import { useFormat, useText } from '../../../ui/language/language-context';
import { DataList } from '../../../ui/list/data-list';
import { EmptyState } from '../../../ui/parts/empty-state';
import type { ImportJob } from '../job/import-job';
import type { ImportBatch } from '../job/import-state';
import { textsOfRow } from '../model/cell-source';
import type { ChangeLine, EntryLine, IssueLine } from '../model/preview-lines';
import type { PreviewTab } from '../model/preview-tab';
import type { ShowValue } from '../model/show-value';
import { skipsAfter, tickedKeys } from '../model/ticks';
import {
  changeColumns,
  entryColumns,
  issueColumns,
  notDataColumns,
  reasonColumns,
  unchangedColumns,
} from './entry-columns';
import { findingSentence } from './finding-sentence';
import type { OnSource } from './place-columns';
import type { PreviewParts } from './use-preview';

/** The line whose details stand beside the list. */
export type Shown = EntryLine | ChangeLine | IssueLine;

interface PreviewListProps {
  readonly job: ImportJob;
  readonly batch: ImportBatch;
  readonly tab: PreviewTab;
  readonly parts: PreviewParts;
  readonly show: ShowValue;
  readonly active: string | null;
  readonly onActive: (line: Shown) => void;
  readonly onSource: OnSource;
}

const rowKey = ({ key }: { readonly key: string }): string => key;
const nameOf = ({ productName, producerName, at }: PreviewEntry): string =>
  productName || producerName || String(at.row);
const lineName = ({ entry }: { readonly entry: PreviewEntry }): string => nameOf(entry);

const useLabel = (tab: PreviewTab): string => {
  const { importing } = useText();
  return tab === 'notData' ? importing.preview.notDataTitle : importing.preview.tabs[tab];
};

/** Lines that can be unticked: what the import would write. */
const TickedList = <Line extends EntryLine>({
  lines,
  columns,
  ...props
}: PreviewListProps & {
  readonly lines: readonly Line[];
  readonly columns: Parameters<typeof DataList<Line>>[0]['columns'];
}) => {
  const { job, batch, tab, active, onActive } = props;
  const { importing } = useText();
  const { skip } = batch.decisions;
  const selected = useMemo(() => tickedKeys(lines, skip), [lines, skip]);
  return (
    <DataList
      label={useLabel(tab)}
      rows={lines}
      rowKey={rowKey}
      rowName={lineName}
      columns={columns}
      rowHeight={28}
      active={active}
      onActive={onActive}
      selected={selected}
      onSelect={(ticked) => job.skip(skipsAfter(lines, skip, ticked))}
      empty={
        <EmptyState>{tab === 'updated' ? importing.preview.none.updated : importing.preview.none.created}</EmptyState>
      }
    />
  );
};

/** The rows of the open part. */
export const PreviewList = (props: PreviewListProps) => {
  const { batch, tab, parts, show, active, onActive, onSource } = props;
  const { importing } = useText();
  const { number } = useFormat();
  const files = batch.proposal?.files !== undefined;
  // Text files have no sheets to be told apart by.
  const named = batch.proposal?.sheets.filter(({ role, name }) => role === 'data' && name !== null) ?? [];
  const sheets = named.length > 1;
  const { proposal } = batch;
  const columns = useMemo(() => {
    const textOf = ({ at }: PreviewEntry): string =>
      proposal
        ? textsOfRow(proposal, at)
            .flatMap(({ text }) => (text === '' ? [] : [text]))
            .join(' | ')
        : '';
    const needs = { show, sheets, files, edits: parts.edits, proposal, onSource };
    return {
      entries: entryColumns(needs),
      unchanged: unchangedColumns(needs),
      changes: changeColumns(needs),
      reasons: reasonColumns(needs, textOf),
      issues: issueColumns(needs),
      notData: notDataColumns(needs),
    };
  }, [show, sheets, files, parts.edits, proposal, onSource]);
  const label = useLabel(tab);
  const common = { label, rowKey, rowHeight: 28, active, onActive } as const;
  switch (tab) {
    case 'created':
      return <TickedList {...props} lines={parts.created} columns={columns.entries} />;
    case 'updated':
      return <TickedList {...props} lines={parts.updated} columns={columns.changes} />;
    case 'unchanged':
      return (
        <DataList
          {...common}
          rows={parts.unchanged}
          rowName={lineName}
          columns={columns.unchanged}
          empty={<EmptyState>{importing.preview.none.unchanged}</EmptyState>}
        />
      );
    case 'doubtful':
    case 'refused':
      return (
        <DataList
          {...common}
          rows={parts[tab]}
          rowName={lineName}
          columns={columns.reasons}
          empty={<EmptyState>{importing.preview.none[tab]}</EmptyState>}
        />
      );
    case 'issues':
      return (
        <DataList
          {...common}
          rows={parts.issues}
          rowName={({ finding }) => findingSentence(show.words, finding)}
          columns={columns.issues}
          empty={<EmptyState>{importing.preview.none.issues}</EmptyState>}
        />
      );
    case 'notData':
      return (
        <DataList
          label={label}
          rowKey={rowKey}
          rowHeight={28}
          rows={parts.notData}
          rowName={({ row }) => importing.preview.rowTitle(number(row))}
          columns={columns.notData}
          empty={<EmptyState>{importing.preview.allData}</EmptyState>}
        />
      );
  }
};
