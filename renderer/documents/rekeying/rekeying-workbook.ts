import { type RekeyCount, rekeyRate } from '../../domain/rekeying/rekey-report';
import { dictionaries, type Language } from '../../i18n/dictionary';
import { paperFormat } from '../paper-format';
import type { TitleLine, WorkbookDescription, WorkbookRow, WorkbookSheet } from '../workbook-description';

/** A comparison of two entries in words: values as an officer reads them, those of natural persons masked. */
export interface RekeyingPaper {
  readonly language: Language;
  readonly officeName: string;
  readonly createdAt: string;
  /** What was drawn, from what, with which seed, by whom. */
  readonly facts: readonly string[];
  readonly rates: readonly (RekeyCount & { readonly label: string })[];
  readonly total: RekeyCount;
  readonly differences: readonly (readonly [
    record: string,
    field: string,
    first: string,
    second: string,
    taken: string,
  ])[];
}

const rateRow = (label: string, count: RekeyCount): WorkbookRow => ({
  cells: [label, count.compared, count.differing, rekeyRate(count)],
});

/** The record of a second keying: the rate by field with its counts, and each difference with both values. */
export const rekeyingWorkbook = (paper: RekeyingPaper): WorkbookDescription => {
  const { rekey, expiry } = dictionaries[paper.language];
  const words = rekey.export;
  const { columns } = rekey.page;
  const titles: readonly TitleLine[] = [
    { text: paper.officeName.toLocaleUpperCase('vi'), style: 'office' },
    { text: words.title, style: 'title' },
    ...paper.facts.map((text): TitleLine => ({ text, style: 'note' })),
  ];
  const common = { titles, photos: [], rowHeight: null, filter: false, frozenColumns: 1 } as const;
  const rates: WorkbookSheet = {
    ...common,
    titles: [...titles, { text: rekey.page.blankNote, style: 'note' }],
    name: words.rateSheet,
    columns: [
      { header: words.field, width: 36, kind: 'text' },
      { header: words.compared, width: 16, kind: 'integer' },
      { header: words.differing, width: 18, kind: 'integer' },
      { header: words.share, width: 14, kind: 'decimal' },
    ],
    rows: [
      ...paper.rates.map(({ label, ...count }) => rateRow(label, count)),
      { ...rateRow(rekey.page.total, paper.total), style: 'total' },
    ],
    print: { orientation: 'portrait', columns: 4 },
  };
  const differences: WorkbookSheet = {
    ...common,
    name: words.differenceSheet,
    filter: true,
    columns: [
      { header: columns.record, width: 34, kind: 'text' },
      { header: columns.field, width: 22, kind: 'text' },
      { header: columns.first, width: 32, kind: 'code' },
      { header: columns.second, width: 32, kind: 'code' },
      { header: columns.taken, width: 24, kind: 'text' },
    ],
    rows: paper.differences.map((cells) => ({ cells })),
    print: { orientation: 'landscape', columns: 5 },
  };
  return {
    title: words.title,
    author: paper.officeName,
    createdAt: paper.createdAt,
    sheets: [rates, differences],
    words: {
      starFormat: expiry.export.starFormat,
      dayFormat: paperFormat[paper.language].dayCells,
      pageFooter: expiry.export.pageFooter,
    },
  };
};
