import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import data from '../../../../renderer/domain/intake/data/header-keys.json';
import type { IntakeField } from '../../../../renderer/domain/intake/intake-field';
import type { IntakeProposal } from '../../../../renderer/domain/intake/intake-proposal';
import type { CellData, RowData, WorkbookData } from '../../../../renderer/domain/intake/workbook-data';
import { readWorkbook } from '../../../../renderer/formats/read/read-workbook';
import { proposalOf } from '../../../support/intake-workbook';

const load = (name: string): WorkbookData => {
  const bytes = readFileSync(new URL(`../../../fixtures/import/files/${name}`, import.meta.url));
  const outcome = readWorkbook(new Uint8Array(bytes), name);
  if (!outcome.ok) throw new Error(outcome.failure.code);
  return outcome.value;
};

const lists = [
  'a01-bieu-theo-doi.xlsx',
  'a05-nhieu-cach-viet.xlsx',
  'a08-xuat-tu-phan-mem.csv',
  'a09-trung-va-gan-giong.xlsx',
].map((name) => {
  const workbook = load(name);
  const proposal = proposalOf(workbook);
  const [table] = proposal.tables;
  if (!table) throw new Error('a table');
  return { name, workbook, proposal, table };
});

/** Keys that one field alone claims: «don vi» and «gia thanh» are asked about in real life. */
const claims = new Map<string, number>();
for (const keys of Object.values(data.keys)) for (const key of keys) claims.set(key, (claims.get(key) ?? 0) + 1);
const ownKeys = (field: IntakeField): readonly string[] => data.keys[field].filter((key) => claims.get(key) === 1);

interface Layout {
  /** New column of each column, from 1. */
  readonly order: readonly number[];
  readonly right: number;
  readonly down: number;
}

const moved = (
  workbook: WorkbookData,
  layout: Layout,
  headerRow: number,
  headings: ReadonlyMap<number, string>,
): WorkbookData => {
  const moveCell =
    (row: RowData) =>
    (cell: CellData): CellData => {
      const heading = row.row === headerRow ? headings.get(cell.column) : undefined;
      const column =
        (row.row >= headerRow ? (layout.order[cell.column - 1] ?? cell.column) : cell.column) + layout.right;
      return { ...cell, column, ...(heading === undefined ? {} : { text: heading, value: heading }) };
    };
  const moveRow = (row: RowData): RowData => ({
    ...row,
    row: row.row + layout.down,
    cells: row.cells.map(moveCell(row)).sort((a, b) => a.column - b.column),
  });
  return { ...workbook, sheets: workbook.sheets.map((sheet) => ({ ...sheet, rows: sheet.rows.map(moveRow) })) };
};

const layouts = (width: number): fc.Arbitrary<Layout> =>
  fc.record({
    order: fc.shuffledSubarray(
      Array.from({ length: width }, (_, index) => index + 1),
      { minLength: width, maxLength: width },
    ),
    right: fc.integer({ min: 0, max: 4 }),
    down: fc.integer({ min: 0, max: 9 }),
  });

const meaning = (proposal: IntakeProposal, down: number) => ({
  producers: proposal.producers.map(({ values, place }) => ({ values, place })),
  products: proposal.products.map(({ values, certificates, sector, row }) => ({
    values,
    certificates,
    sector,
    row: row.row - down,
  })),
});

describe.each(lists)('$name in any layout', ({ workbook, proposal, table }) => {
  const width = Math.max(...table.columns.map((column) => column.column));

  test('means the same, whatever the order of columns and wherever it begins', () => {
    const expected = meaning(proposal, 0);
    fc.assert(
      fc.property(layouts(width), (layout) => {
        const other = proposalOf(moved(workbook, layout, table.headerTop, new Map()));
        expect(meaning(other, layout.down)).toEqual(expected);
      }),
      { numRuns: 25 },
    );
  });

  test('is mapped the same with any other heading that the dictionary knows', () => {
    const known = table.columns.flatMap(({ column, field }) => (field === null ? [] : [{ column, field }]));
    const choices = known.map(({ field }) => fc.constantFrom(...ownKeys(field)));
    fc.assert(
      fc.property(layouts(width), fc.tuple(...choices), (layout, keys) => {
        const headings = new Map(known.map(({ column }, index) => [column, keys[index] ?? '']));
        const [other] = proposalOf(moved(workbook, layout, table.headerTop, headings)).tables;
        const found = known.map(({ column }) => {
          const at = (layout.order[column - 1] ?? column) + layout.right;
          return [headings.get(column), other?.columns.find((each) => each.column === at)?.field];
        });
        expect(found).toEqual(known.map(({ column, field }) => [headings.get(column), field]));
      }),
      { numRuns: 60 },
    );
  });
});
