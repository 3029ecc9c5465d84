import type { WorkbookRow, WorkbookSheet } from '../workbook-description';
import type { CatalogueChanges, ChangeSubject } from './catalogue-changes';
import type { CatalogueSnapshot } from './catalogue-snapshot';
import type { CatalogueWords } from './catalogue-words';
import { titleLines } from './title-lines';

const rowsOf = ({ papers }: CatalogueWords, { added, removed, changed }: CatalogueChanges): readonly WorkbookRow[] => {
  const whole = (kind: string, subjects: readonly ChangeSubject[]): readonly (readonly (string | null)[])[] =>
    subjects.map(({ name, producerName }) => [kind, name, producerName, null, null, null]);
  const rows = [
    ...whole(papers.changes.added, added),
    ...whole(papers.changes.removed, removed),
    ...changed.map(({ name, producerName, field, before, after }) =>
      producerName === null
        ? [papers.changes.changed, null, name, field, before, after]
        : [papers.changes.changed, name, producerName, field, before, after],
    ),
  ];
  if (rows.length === 0) return [{ cells: [null, papers.changes.none, null, null, null, null, null] }];
  return rows.map((cells, index) => ({ cells: [index + 1, ...cells] }));
};

/** What this edition prints differently from an earlier one, as a list to be checked and signed off (C5). */
export const changesSheet = (
  snapshot: CatalogueSnapshot,
  words: CatalogueWords,
  since: CatalogueSnapshot,
  changes: CatalogueChanges,
): WorkbookSheet => {
  const { papers } = words;
  const no = String(since.edition?.no ?? '');
  return {
    name: papers.sheets.changes,
    titles: titleLines(snapshot, words, papers.changes.title(no)),
    columns: [
      { header: papers.columns.number, width: 6, kind: 'integer' },
      { header: papers.changes.kind, width: 10, kind: 'text' },
      { header: papers.columns.name, width: 32, kind: 'text' },
      { header: papers.columns.producer, width: 32, kind: 'text' },
      { header: papers.changes.field, width: 22, kind: 'text' },
      { header: papers.changes.before(no), width: 34, kind: 'text' },
      { header: papers.changes.after, width: 34, kind: 'text' },
    ],
    rows: rowsOf(words, changes),
    photos: [],
    rowHeight: null,
    filter: true,
    print: { orientation: 'landscape', columns: 7 },
    frozenColumns: 3,
  };
};
