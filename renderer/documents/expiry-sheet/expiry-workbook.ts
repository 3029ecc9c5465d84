import { communeFullName } from '../../domain/reference/commune';
import { provinceOfCode } from '../../domain/reference/province';
import type { ExpiryLine } from '../../domain/validity/expiry-radar';
import { productStanding } from '../../domain/validity/product-standing';
import { type CivilDate, type DateRange, daysBetween } from '../../domain/vietnamese/civil-date';
import { dictionaries, type Language } from '../../i18n/dictionary';
import { paperFormat } from '../paper-format';
import type { CommuneOfCode } from '../printed-address';
import type { CellValue, WorkbookDescription, WorkbookRow } from '../workbook-description';

export interface ExpirySheetSetting {
  readonly language: Language;
  readonly officeName: string;
  readonly superiorBody: string | null;
  /** Day on which validity was judged. */
  readonly day: CivilDate;
  readonly createdAt: string;
  readonly communeOfCode: CommuneOfCode;
}

/** A day, or what is known of it: a year is no day. */
const endOf = (ends: DateRange | null | undefined): CellValue => {
  if (!ends) return null;
  if (ends.from === ends.to) return ends.to;
  const [from, to] = [ends.from.slice(0, 4), ends.to.slice(0, 4)];
  return from === to ? from : `${from} - ${to}`;
};

const rowOf =
  ({ language, day, communeOfCode }: ExpirySheetSetting) =>
  ({ product, producer, current, window }: ExpiryLine, index: number): WorkbookRow => {
    const ends = current?.life.ends;
    const exact = ends && ends.from === ends.to ? ends.to : null;
    const commune = communeOfCode(producer?.communeCode ?? null);
    return {
      cells: [
        index + 1,
        product.name,
        current?.certificate.stars ?? null,
        producer?.name ?? null,
        commune ? communeFullName(commune) : null,
        producer?.oldDistrict ?? null,
        provinceOfCode(producer?.provinceCode ?? null)?.name ?? null,
        current?.decision?.number ?? null,
        current?.decision?.date ?? null,
        endOf(ends),
        dictionaries[language].ui.states[productStanding(current)],
        window?.from ?? null,
        window?.to ?? null,
        exact === null ? null : daysBetween(day, exact),
      ],
    };
  };

/** The lines of the expiry screen as a workbook: what is shown, on the day that is asked about. */
export const expiryWorkbook = (lines: readonly ExpiryLine[], setting: ExpirySheetSetting): WorkbookDescription => {
  const words = dictionaries[setting.language].expiry.export;
  const { columns } = words;
  const { date, dayCells } = paperFormat[setting.language];
  return {
    title: words.title,
    author: setting.officeName,
    createdAt: setting.createdAt,
    sheets: [
      {
        name: words.sheet,
        titles: [
          ...(setting.superiorBody === null
            ? []
            : [{ text: setting.superiorBody.toLocaleUpperCase('vi'), style: 'superiorBody' as const }]),
          { text: setting.officeName.toLocaleUpperCase('vi'), style: 'office' },
          { text: words.title, style: 'title' },
          { text: words.judged(date(setting.day)), style: 'note' },
        ],
        columns: [
          { header: columns.number, width: 6, kind: 'integer' },
          { header: columns.product, width: 34, kind: 'text' },
          { header: columns.stars, width: 9, kind: 'stars' },
          { header: columns.producer, width: 34, kind: 'text' },
          { header: columns.commune, width: 20, kind: 'text' },
          { header: columns.district, width: 16, kind: 'text' },
          { header: columns.province, width: 16, kind: 'text' },
          { header: columns.decision, width: 20, kind: 'text' },
          { header: columns.decisionDate, width: 12, kind: 'date' },
          { header: columns.expiresOn, width: 12, kind: 'date' },
          { header: columns.standing, width: 20, kind: 'text' },
          { header: columns.windowFrom, width: 12, kind: 'date' },
          { header: columns.windowTo, width: 12, kind: 'date' },
          { header: columns.left, width: 9, kind: 'integer' },
        ],
        rows: lines.map(rowOf(setting)),
        photos: [],
        rowHeight: null,
        filter: true,
        print: { orientation: 'landscape', columns: 14 },
        frozenColumns: 2,
      },
    ],
    words: { starFormat: words.starFormat, dayFormat: dayCells, pageFooter: words.pageFooter },
  };
};
