import type { StoreView } from '../../domain/plan/store-view';
import type { Producer } from '../../domain/records/producer';
import type { Product } from '../../domain/records/product';
import { sectorCodes, sectorOf, taxonomyEntry } from '../../domain/reference/product-groups';
import { provinceOfCode } from '../../domain/reference/province';
import type { CurrentCertificate } from '../../domain/validity/current-certificate';
import { productStanding, productStandings, standingsInForce } from '../../domain/validity/product-standing';
import type { CivilDate } from '../../domain/vietnamese/civil-date';
import { compareVietnamese } from '../../domain/vietnamese/collate';
import { dictionaries } from '../../i18n/dictionary';
import { paperFormat } from '../paper-format';
import type { WorkbookColumn, WorkbookDescription, WorkbookRow, WorkbookSheet } from '../workbook-description';
import { officeHeading, officeSheet, officeWorkbook, type SheetSetting, sheetWords } from './office-heading';

/** One product with what judges it on the day that is asked about. */
export interface SummaryLine {
  readonly product: Product;
  readonly producer: Producer | null;
  readonly current: CurrentCertificate | null;
}

export interface SummarySetting extends SheetSetting {
  readonly view: StoreView;
  readonly day: CivilDate;
}

const upperFirst = (text: string): string => text.charAt(0).toLocaleUpperCase('vi') + text.slice(1);

const stars = [5, 4, 3] as const;

type Counter = (lines: readonly SummaryLine[]) => number;

const inForce = ({ current }: SummaryLine): boolean => {
  const standing = productStanding(current);
  return standingsInForce.some((each) => each === standing);
};

/** Each product is counted once: under its stars when they are in force, else beside them. */
const starCounters: readonly Counter[] = [
  ...stars.map(
    (star): Counter =>
      (lines) =>
        lines.filter((line) => inForce(line) && line.current?.certificate.stars === star).length,
  ),
  (lines) => lines.filter((line) => !inForce(line)).length,
  (lines) => lines.length,
];

const producerCount: Counter = (lines) => new Set(lines.map(({ product }) => product.producerId)).size;

interface Group {
  readonly name: string;
  readonly lines: readonly SummaryLine[];
}

const groupBy = (lines: readonly SummaryLine[], keyOf: (line: SummaryLine) => string | null) => {
  const groups = new Map<string | null, SummaryLine[]>();
  for (const line of lines) {
    const key = keyOf(line);
    const group = groups.get(key);
    if (group) group.push(line);
    else groups.set(key, [line]);
  }
  return groups;
};

/** Rows whose columns add up to the last one; products and producers are counted anew there, because one may stand in two rows. */
const rowsOf = (groups: readonly Group[], counters: readonly Counter[], total: string): readonly WorkbookRow[] => [
  ...groups.map(({ name, lines }) => ({ cells: [name, ...counters.map((count) => count(lines))] })),
  {
    cells: [total, ...counters.map((count) => count(groups.flatMap(({ lines }) => lines)))],
    style: 'total' as const,
  },
];

const provinceGroups = (lines: readonly SummaryLine[], unknown: string): readonly Group[] => {
  const groups = [...groupBy(lines, ({ producer }) => producer?.provinceCode ?? null)].map(([code, group]) => ({
    name: provinceOfCode(code)?.name ?? null,
    lines: group,
  }));
  const known = groups.flatMap(({ name, lines: group }) => (name === null ? [] : [{ name, lines: group }]));
  const rest = groups.flatMap(({ name, lines: group }) => (name === null ? group : []));
  return [
    ...known.toSorted((a, b) => compareVietnamese(a.name, b.name)),
    ...(rest.length === 0 ? [] : [{ name: unknown, lines: rest }]),
  ];
};

/** A sector without products is a fact worth a row; products without a sector are a gap that shows only when there is one. */
const sectorGroups = (lines: readonly SummaryLine[], unknown: string, language: 'vi' | 'en'): readonly Group[] => {
  const groups = groupBy(lines, ({ product }) => sectorOf(product.subgroupCode));
  const rest = groups.get(null) ?? [];
  return [
    ...sectorCodes.map((code) => ({
      name: `${code}. ${taxonomyEntry(code)?.[language] ?? ''}`,
      lines: groups.get(code) ?? [],
    })),
    ...(rest.length === 0 ? [] : [{ name: unknown, lines: rest }]),
  ];
};

const countColumns = (headers: readonly string[]): readonly WorkbookColumn[] =>
  headers.map((header) => ({ header, width: 13, kind: 'integer' }));

/**
 * How many products an office has, by province, by sector, and by stars and validity. Every product stands in one row and one
 * column of each sheet, so that all three give the same sum.
 */
export const summaryWorkbook = (lines: readonly SummaryLine[], setting: SummarySetting): WorkbookDescription => {
  const { view, day, language } = setting;
  const words = sheetWords(language);
  const { summary } = words;
  const { states } = dictionaries[language].ui;
  const sheet = (
    { name, title, first }: (typeof summary)['sheets']['province'],
    headers: readonly string[],
    rows: readonly WorkbookRow[],
  ): WorkbookSheet =>
    officeSheet({
      name,
      titles: officeHeading(view, title, [{ text: summary.judged(paperFormat[language].date(day)), style: 'note' }]),
      columns: [{ header: first, width: 44, kind: 'text' }, ...countColumns(headers)],
      rows,
      frozenColumns: 1,
      filter: false,
    });
  const starHeaders = [...stars.map(summary.star), summary.notInForce, words.total, summary.producers];
  const counters = [...starCounters, producerCount];
  const byStars = groupBy(lines, ({ current }) => String(current?.certificate.stars ?? ''));
  const starGroups: readonly Group[] = [
    ...stars.map((star) => ({ name: summary.star(star), lines: byStars.get(String(star)) ?? [] })),
    { name: summary.noStars, lines: byStars.get('') ?? [] },
  ];
  const standing = productStandings.filter((each) => lines.some(({ current }) => productStanding(current) === each));
  const standingCounters: readonly Counter[] = [
    ...standing.map(
      (each): Counter =>
        (group) =>
          group.filter(({ current }) => productStanding(current) === each).length,
    ),
    (group) => group.length,
  ];
  const { province, sector, stars: starSheet } = summary.sheets;
  const sheets = [
    sheet(province, starHeaders, rowsOf(provinceGroups(lines, summary.noProvince), counters, words.total)),
    sheet(sector, starHeaders, rowsOf(sectorGroups(lines, summary.noSector, language), counters, words.total)),
    sheet(
      starSheet,
      [...standing.map((each) => upperFirst(states[each])), words.total],
      rowsOf(starGroups, standingCounters, words.total),
    ),
  ];
  return officeWorkbook(view, summary.title, sheets, setting);
};
