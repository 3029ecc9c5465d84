import type { StoreView } from '../../domain/plan/store-view';
import { type Dictionary, dictionaries, type Language } from '../../i18n/dictionary';
import { paperFormat } from '../paper-format';
import type { CommuneOfCode } from '../printed-address';
import type { TitleLine, WorkbookDescription, WorkbookSheet } from '../workbook-description';

/** What every sheet of an office needs beside its records. */
export interface SheetSetting {
  readonly language: Language;
  readonly communeOfCode: CommuneOfCode;
  /** ISO time with zone. */
  readonly createdAt: string;
}

export type SheetWords = Dictionary['officeSheets'];
export const sheetWords = (language: Language): SheetWords => dictionaries[language].officeSheets;

/** Superior body and office at the left, then the title and what it is about. Blank lines are left out. */
export const officeHeading = (
  view: StoreView,
  title: string,
  lines: readonly { readonly text: string | null; readonly style: 'subtitle' | 'note' }[],
): readonly TitleLine[] => {
  const office = view.records('offices')[0];
  const upper = (text: string | null | undefined): string => (text ?? '').toLocaleUpperCase('vi');
  const all: readonly { readonly text: string | null; readonly style: TitleLine['style'] }[] = [
    { text: upper(office?.superiorBody), style: 'superiorBody' },
    { text: upper(office?.name), style: 'office' },
    { text: title, style: 'title' },
    ...lines,
  ];
  return all.flatMap(({ text, style }) => (text === null || text === '' ? [] : [{ text, style }]));
};

/** Day and place of a conference, as far as they are known. */
export const dayAndPlace = (day: string | null, place: string | null, language: Language): string | null =>
  [day === null ? null : paperFormat[language].date(day), place]
    .filter((part) => part !== null && part !== '')
    .join(', ') || null;

/** Sheets as a workbook of the office: landscape A4, heading repeated, page x/y. */
export const officeWorkbook = (
  view: StoreView,
  title: string,
  sheets: readonly WorkbookSheet[],
  { language, createdAt }: SheetSetting,
): WorkbookDescription => {
  const { starFormat, pageFooter } = sheetWords(language);
  return {
    title,
    author: view.records('offices')[0]?.name ?? '',
    createdAt,
    sheets,
    words: { starFormat, dayFormat: paperFormat[language].dayCells, pageFooter },
  };
};

/** What sheets of an office have in common; columns after the last are not printed. */
export const officeSheet = (
  sheet: Pick<WorkbookSheet, 'name' | 'titles' | 'columns' | 'rows' | 'frozenColumns'> & {
    readonly filter?: boolean;
    readonly rowHeight?: number;
  },
): WorkbookSheet => ({
  photos: [],
  ...sheet,
  filter: sheet.filter ?? true,
  rowHeight: sheet.rowHeight ?? null,
  print: { orientation: 'landscape', columns: sheet.columns.length },
});
