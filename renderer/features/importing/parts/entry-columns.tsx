import { IconArrowRight, IconPlus } from '@tabler/icons-react';
import type { PreviewEntry } from '../../../domain/intake/import-preview';
import type { Severity } from '../../../domain/records/issue';
import type { Dictionary } from '../../../i18n/dictionary';
import { fieldLabel } from '../../../ui/fields/choice-words';
import type { Column } from '../../../ui/list/column';
import { Stamp, type StampState } from '../../../ui/signs/stamp';
import {
  addedCertificates,
  type ChangeLine,
  type EntryLine,
  type IssueLine,
  isDuplicate,
} from '../model/preview-lines';
import type { RowNotData } from '../model/rows-not-data';
import { type ShowValue, showValue } from '../model/show-value';
import { findingSentence, reasonSentence } from './finding-sentence';
import { type EditsByRow, type ListNeeds, placeColumns, RowLink } from './place-columns';

type Words = Dictionary['importing'];

const producerColumn = <Row extends { readonly entry: PreviewEntry }>({ preview }: Words): Column<Row> => ({
  key: 'producer',
  head: preview.head.producer,
  track: 'minmax(150px, 3fr)',
  from: 560,
  cell: ({ entry }) => (
    <span title={entry.newProducer ? `${entry.producerName} (${preview.newProducer})` : entry.producerName}>
      {entry.newProducer && <IconPlus className="icon import-new" aria-label={preview.newProducer} />}
      {entry.producerName}
    </span>
  ),
});

const productColumn = <Row extends { readonly entry: PreviewEntry }>({ preview }: Words): Column<Row> => ({
  key: 'product',
  head: preview.head.product,
  track: 'minmax(170px, 3fr)',
  cell: ({ entry }) => (
    <span className="medium" title={entry.productName || entry.producerName}>
      {entry.productName || entry.producerName}
    </span>
  ),
});

const notesOf = (entry: PreviewEntry): number => entry.issues.filter(({ severity }) => severity !== 'info').length;

const noteColumn = ({ words, format }: ShowValue): Column<EntryLine> => ({
  key: 'note',
  head: words.importing.preview.head.note,
  track: '112px',
  from: 460,
  cell: ({ entry }) => {
    const count = notesOf(entry);
    return count === 0 ? null : (
      <span className="import-issue-cell">
        <Stamp state="warning" /> {words.importing.preview.notes(format.number(count))}
      </span>
    );
  },
});

/** Stars that the row would record; a row without a certificate has none. */
const starsColumn = ({ words }: ShowValue, edits: EditsByRow): Column<EntryLine> => ({
  key: 'stars',
  head: words.importing.preview.head.stars,
  track: '84px',
  from: 640,
  cell: ({ entry }) =>
    addedCertificates(edits.get(entry.key) ?? [])
      .flatMap(({ stars }) => (stars === null ? [] : [words.ui.star(stars)]))
      .join(', '),
});

const namesAnd = (needs: ListNeeds, between: readonly Column<EntryLine>[]): readonly Column<EntryLine>[] => {
  const words = needs.show.words.importing;
  return [
    ...placeColumns<EntryLine>(needs),
    productColumn(words),
    producerColumn(words),
    ...between,
    noteColumn(needs.show),
  ];
};

export const entryColumns = (needs: ListNeeds): readonly Column<EntryLine>[] =>
  namesAnd(needs, [starsColumn(needs.show, needs.edits)]);

/** Rows that record nothing record no stars: an empty column would look like a rank that was lost. */
export const unchangedColumns = (needs: ListNeeds): readonly Column<EntryLine>[] => namesAnd(needs, []);

/** A refused row became nothing: what it says in the file names it. */
const namedColumn = (words: Words, textOf: (entry: PreviewEntry) => string): Column<EntryLine> => ({
  ...productColumn<EntryLine>(words),
  cell: ({ entry }) => {
    const name = entry.productName || entry.producerName || textOf(entry);
    return <span title={name}>{name}</span>;
  },
});

export const reasonColumns = (
  needs: ListNeeds,
  textOf: (entry: PreviewEntry) => string,
): readonly Column<EntryLine>[] => {
  const { show, proposal } = needs;
  const words = show.words.importing;
  return [
    ...placeColumns<EntryLine>(needs),
    namedColumn(words, textOf),
    {
      key: 'reason',
      head: words.preview.head.reason,
      track: 'minmax(220px, 4fr)',
      cell: ({ entry }) => {
        const sentence = reasonSentence(show.words, entry, proposal);
        return <span title={sentence}>{sentence}</span>;
      },
    },
  ];
};

/** What a line of the changes is about. */
export const cellName = (words: Dictionary, { change, bothPrices }: ChangeLine): string => {
  if (!change) return words.importing.preview.newCertificate;
  return bothPrices ? words.importing.intakeFields.retailPrice : fieldLabel(words, change.table, change.field);
};

const Change = ({ line, show }: { readonly line: ChangeLine; readonly show: ShowValue }) => {
  const { importing, ui } = show.words;
  const { change, certificate } = line;
  if (!change) {
    const decision = certificate?.decisionId ? (show.names.record('decisions', certificate.decisionId) ?? '') : '';
    const stars = certificate?.stars ? ui.star(certificate.stars) : '';
    return <span className="import-now">{[importing.preview.added, stars, decision].filter(Boolean).join(', ')}</span>;
  }
  return (
    <span className="import-change num">
      <span className="import-was">{showValue(change.table, change.field, change.before, show)}</span>
      <IconArrowRight className="icon" aria-label={importing.preview.head.now} />
      <span className="import-now">{showValue(change.table, change.field, change.after, show)}</span>
    </span>
  );
};

export const changeColumns = (needs: ListNeeds): readonly Column<ChangeLine>[] => {
  const { show } = needs;
  const words = show.words.importing;
  return [
    ...placeColumns<ChangeLine>(needs),
    {
      key: 'product',
      head: words.preview.head.inRegistry,
      track: 'minmax(170px, 3fr)',
      cell: ({ entry, first }) =>
        first ? (
          <span className="medium" title={entry.productName || entry.producerName}>
            {entry.productName || entry.producerName}
          </span>
        ) : (
          <span className="faint">{words.preview.sameRow}</span>
        ),
    },
    {
      key: 'cell',
      head: words.preview.head.cell,
      track: 'minmax(132px, 1fr)',
      cell: (line) => <span title={cellName(show.words, line)}>{cellName(show.words, line)}</span>,
    },
    {
      key: 'change',
      head: (
        <>
          {words.preview.head.was} <IconArrowRight className="icon" aria-hidden="true" /> {words.preview.head.now}
        </>
      ),
      label: words.preview.head.change,
      track: 'minmax(220px, 3fr)',
      cell: (line) => <Change line={line} show={show} />,
    },
  ];
};

/** A red cross says that the row stays out: a row that is imported without one of its cells is a warning. */
export const findingStamp = (severity: Severity, entry: PreviewEntry | null): StampState => {
  if (severity === 'info') return 'unknown';
  return severity === 'error' && (entry === null || entry.state === 'refused') ? 'refused' : 'warning';
};

const columnOf = (finding: IssueLine['finding']): number | null => (isDuplicate(finding) ? null : finding.columnIndex);

export const issueColumns = ({ show: { words }, onSource }: ListNeeds): readonly Column<IssueLine>[] => [
  {
    key: 'place',
    head: words.importing.preview.head.row,
    track: '56px',
    align: 'right',
    compare: (a, b) => (a.at?.row ?? 0) - (b.at?.row ?? 0),
    cell: ({ at, finding }) =>
      at && <RowLink words={words.importing} cell={{ at, column: columnOf(finding) }} onSource={onSource} />,
  },
  {
    key: 'sentence',
    head: words.importing.preview.head.note,
    track: 'minmax(260px, 1fr)',
    cell: ({ finding, severity, entry }) => {
      const sentence = findingSentence(words, finding);
      return (
        <span className="import-issue-cell" title={sentence}>
          <Stamp state={findingStamp(severity, entry)} /> <span className="cut">{sentence}</span>
        </span>
      );
    },
  },
];

export const notDataColumns = ({ show: { words }, files, onSource }: ListNeeds): readonly Column<RowNotData>[] => {
  const { preview } = words.importing;
  return [
    {
      key: 'row',
      head: preview.head.row,
      track: '56px',
      align: 'right',
      cell: ({ file, sheet, row }) => (
        <RowLink
          words={words.importing}
          cell={{ at: { ...(file === undefined ? {} : { file }), sheet, row }, column: null }}
          onSource={onSource}
        />
      ),
    },
    ...(files
      ? [
          {
            key: 'file',
            head: preview.head.file,
            track: 'minmax(90px, 1fr)',
            cell: ({ file }: RowNotData) => file ?? '',
          },
        ]
      : []),
    { key: 'sheet', head: preview.head.sheet, track: 'minmax(90px, 1fr)', from: 520, cell: ({ sheet }) => sheet ?? '' },
    { key: 'kind', head: preview.head.kind, track: 'minmax(120px, 1fr)', cell: ({ kind }) => preview.kind[kind] },
    {
      key: 'text',
      head: preview.head.text,
      track: 'minmax(200px, 4fr)',
      cell: ({ text }) => <span title={text}>{text}</span>,
    },
  ];
};
