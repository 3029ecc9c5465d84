import { type GtinNote, readGtin } from '../identity/gtin';
import { sectorOf } from '../reference/product-groups';
import { askedGroup } from './asked-cells';
import { type BandStack, bandOf } from './band-meaning';
import type { CandidateCertificate, ProductValues } from './candidates';
import { readCertificates } from './certificate-cells';
import type { IntakeField } from './intake-field';
import { ownCells } from './own-columns';
import { cleanName } from './producer-cells';
import { severalNames } from './several-names';
import type { GridRow } from './sheet-grid';
import { cellOf, longTextOf, placedCell, reportAt, type TableContext, take, textOf } from './table-context';
import { readTradeCells } from './trade-cells';
import { type GroupValue, movedSince2018, readGroup } from './values/product-group';
import { readStandards } from './values/standards';
import { fromIdentity, isBlankText } from './values/value-reading';

/** What one row says about one product. */
export interface ProductFacts {
  readonly values: ProductValues & { readonly name: string };
  readonly sector: string | null;
  readonly certificates: readonly CandidateCertificate[];
}

const nameIn = (text: string): string => cleanName(text.replace(/^(?:[-–+•*]|\d{1,2}[.)])\s*/u, ''));

/** The names in the cell of a row were parted before (split-lines); those of a merge from above are parted here. */
const namesIn = (text: string, parted: boolean): readonly string[] =>
  (parted ? [text] : severalNames(text)).map(nameIn).filter((name) => /\p{L}{2}/u.test(name));

interface Filing {
  readonly values: ProductValues;
  readonly sector: string | null;
}

/** The leaf where the list names one, else the sector; words of 2018 stay beside the code when the product may have moved. */
const groupOf = (context: TableContext, row: GridRow, bands: BandStack, name: string): Filing => {
  const cells = [cellOf(context, row, 'productSubgroup'), cellOf(context, row, 'productGroup')].filter(
    (each) => each !== null,
  );
  const read = cells.map((placed) => readGroup(placed.cell.text.replace(/\n/g, ' '))).filter((group) => group !== null);
  const [asked] = cells;
  const band = bandOf(bands, 'group');
  const inBand = band === null ? null : readGroup(band);
  const isOpen = asked !== undefined && read.length === 0 && !isBlankText(asked.cell.text);
  const said = isOpen ? askedGroup(context, asked, inBand === null) : undefined;
  if (isOpen && !said && asked.own) {
    reportAt(context, row, asked.mapping, asked.cell.text, { code: 'group-unknown', severity: 'info' });
  }
  const group: GroupValue | undefined =
    read.reduce<GroupValue | undefined>(
      (best, next) => (best && best.code.length >= next.code.length ? best : next),
      undefined,
    ) ??
    said?.value ??
    inBand ??
    undefined;
  if (!group) return { values: {}, sector: null };
  // «Thực phẩm» and «Đồ uống» are words of both lists: only a product that moved shows that the old one was meant.
  const oldWords = group.group2018 !== null && !['2018-1', '2018-2'].includes(group.group2018);
  const old = group.group2018 === null ? {} : { group2018: group.group2018 };
  const sector = sectorOf(group.code);
  if (!movedSince2018(group, name)) return { values: { subgroupCode: group.code, ...(oldWords ? old : {}) }, sector };
  reportAt(
    context,
    row,
    asked?.mapping,
    asked?.cell.text ?? band ?? '',
    { code: 'group-ask', severity: 'info', expected: name },
    'productGroup',
  );
  return { values: old, sector };
};

const gtinOf = (context: TableContext, row: GridRow): string | null => {
  const placed = cellOf(context, row, 'gtin');
  if (!placed || isBlankText(placed.cell.text)) return null;
  return take(context, placed, fromIdentity<string, GtinNote>(readGtin(placed.cell.text)));
};

const textFields = [
  ['packaging', 'packaging'],
  ['season', 'season'],
  ['moq', 'minimumOrder'],
  ['shelfLife', 'shelfLife'],
  ['traceCode', 'traceCode'],
  ['ingredients', 'ingredients'],
  ['salesChannels', 'salesChannels'],
  ['connectionNeed', 'connectionNeed'],
  ['story', 'story'],
  ['note', 'note'],
] as const;

const textsOf = (context: TableContext, row: GridRow): ProductValues => {
  const values: Partial<Record<(typeof textFields)[number][1], string>> = {};
  for (const [field, key] of textFields) {
    const text = field === 'packaging' ? textOf(context, row, field) : longTextOf(context, row, field);
    if (text !== null) values[key] = text;
  }
  return values;
};

const standardFields: ReadonlySet<IntakeField | null> = new Set(['certificates', 'foodSafetyCert']);

/** From every column of papers: VietGAP in one, food safety in the next. */
const standardsOf = (context: TableContext, row: GridRow): readonly string[] =>
  context.shape.columns
    .filter(({ field }) => standardFields.has(field))
    .flatMap((column) => {
      const placed = placedCell(context, row, column);
      if (!placed || isBlankText(placed.cell.text)) return [];
      return take(context, placed, readStandards(placed.cell.text)) ?? [];
    });

/** The products of a row: none when it names none, several when its cell lists several. */
export const readProductCells = (context: TableContext, row: GridRow, bands: BandStack): readonly ProductFacts[] => {
  const placed = cellOf(context, row, 'productName');
  if (!placed) return [];
  const names = context.whole.has(row.row) ? [cleanName(placed.cell.text)] : namesIn(placed.cell.text, placed.own);
  const [first] = names;
  if (first === undefined) return [];
  if (names.length > 1) {
    reportAt(context, row, placed.mapping, placed.cell.text, {
      code: 'several-products',
      severity: 'warning',
      expected: String(names.length),
    });
  }
  const gtin = gtinOf(context, row);
  const standards = standardsOf(context, row);
  const trade = readTradeCells(context, row);
  const texts = textsOf(context, row);
  const note = [texts.note, ...trade.kept].filter((line) => line !== undefined).join('\n');
  const rest: ProductValues = {
    ...texts,
    ...trade.values,
    ...(note === '' ? {} : { note }),
    ...(gtin === null ? {} : { gtin }),
    ...(standards.length === 0 ? {} : { standards }),
    ...ownCells(context, row, 'products'),
  };
  const certificates = readCertificates(context, row, bands);
  const { values, sector } = groupOf(context, row, bands, first);
  return names.map((name) => ({ values: { name, ...values, ...rest }, sector, certificates }));
};
