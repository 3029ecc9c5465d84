import type { RowRef } from '../../../domain/intake/candidates';
import type { PreviewEntry } from '../../../domain/intake/import-preview';
import type { IntakeProposal } from '../../../domain/intake/intake-proposal';
import type { Edit } from '../../../domain/plan/plan';
import type { Dictionary } from '../../../i18n/dictionary';
import type { Column } from '../../../ui/list/column';
import type { ShowValue } from '../model/show-value';

type Words = Dictionary['importing'];
export type EditsByRow = ReadonlyMap<string, readonly Edit[]>;

/** Where a line stands in its file. */
export interface SourceCell {
  readonly at: RowRef;
  /** The cell that is meant, by number of its column; null: the whole row. */
  readonly column: number | null;
}

export type OnSource = (cell: SourceCell) => void;

/** What the lines of a list need beyond themselves. */
export interface ListNeeds {
  readonly show: ShowValue;
  /** Sheets, and files, are named where there is more than one. */
  readonly sheets: boolean;
  readonly files: boolean;
  readonly edits: EditsByRow;
  readonly proposal: IntakeProposal | null;
  readonly onSource: OnSource;
}

/** The number of a row, and one click to the row in the sender's sheet. */
export const RowLink = ({
  words,
  cell,
  onSource,
}: {
  readonly words: Words;
  readonly cell: SourceCell;
  readonly onSource: OnSource;
}) => (
  <button
    type="button"
    className="import-link num"
    tabIndex={-1}
    title={words.batch.source.showRow(String(cell.at.row))}
    aria-label={words.batch.source.showRow(String(cell.at.row))}
    onClick={() => onSource(cell)}
  >
    {cell.at.row}
  </button>
);

/** The cell for which a row waits or was refused. */
const reasonColumn = ({ issues, reason }: PreviewEntry): number | null =>
  issues.find(({ code }) => code === reason)?.columnIndex ?? null;

/** Only where several files are one import. */
const fileColumn = <Row extends { readonly entry: PreviewEntry }>({ preview }: Words): Column<Row> => ({
  key: 'file',
  head: preview.head.file,
  track: 'minmax(90px, 1fr)',
  from: 480,
  cell: ({ entry }) => <span title={entry.at.file}>{entry.at.file ?? ''}</span>,
});

/** Only where the file has several sheets with data. */
const sheetColumn = <Row extends { readonly entry: PreviewEntry }>({ preview }: Words): Column<Row> => ({
  key: 'sheet',
  head: preview.head.sheet,
  track: 'minmax(90px, 1fr)',
  from: 520,
  cell: ({ entry }) => entry.at.sheet ?? '',
});

export const placeColumns = <Row extends { readonly entry: PreviewEntry }>({
  show,
  sheets,
  files,
  onSource,
}: ListNeeds): readonly Column<Row>[] => {
  const words = show.words.importing;
  return [
    {
      key: 'row',
      head: words.preview.head.row,
      track: '56px',
      align: 'right',
      compare: (a, b) => a.entry.at.row - b.entry.at.row,
      cell: ({ entry }) => (
        <RowLink words={words} cell={{ at: entry.at, column: reasonColumn(entry) }} onSource={onSource} />
      ),
    },
    ...(files ? [fileColumn<Row>(words)] : []),
    ...(sheets ? [sheetColumn<Row>(words)] : []),
  ];
};
