import { describe, expect, it } from 'vitest';
import { columnLetter } from '../../../../renderer/domain/intake/column-letter';
import type { IntakeProposal } from '../../../../renderer/domain/intake/intake-proposal';
import { nothingDecided, planImport } from '../../../../renderer/domain/intake/plan-import';
import { memoryView } from '../../../../renderer/domain/plan/memory-view';
import { blankCertificate } from '../../../../renderer/domain/records/certificate';
import { cellSource, textsOfRow } from '../../../../renderer/features/importing/model/cell-source';
import { certaintyOf } from '../../../../renderer/features/importing/model/certainty';
import { needsWord, tablesRead } from '../../../../renderer/features/importing/model/needs-word';
import { changeLines, issueLines, linesByState } from '../../../../renderer/features/importing/model/preview-lines';
import { firstTab } from '../../../../renderer/features/importing/model/preview-tab';
import { createdIn, editsByRow } from '../../../../renderer/features/importing/model/row-writes';
import { countKinds, rowsNotData } from '../../../../renderer/features/importing/model/rows-not-data';
import { type CellSketch, proposalOf, workbookOf } from '../../../support/intake-workbook';

const heading = ['STT', 'Tên sản phẩm', 'Tên chủ thể', 'Hạng sao', 'Giá bán lẻ (đồng)', 'Điện thoại'];
const rows: readonly (readonly CellSketch[])[] = [
  ['DANH SÁCH SẢN PHẨM OCOP'],
  heading,
  ['I', 'Huyện Mèo Vạc'],
  [1, 'Mật ong bạc hà', 'HTX Tuấn Dũng', '4 sao', 420_000, '0911000001'],
  [2, 'Chè shan tuyết', 'HTX Cao Bồ', '3 sao', 'hỏi giá', '0911000002'],
  [3, 'Rượu ngô', null, '3 sao', 90_000, null],
  ['Tổng cộng', null, null, null, 510_000],
];
const proposal = (): IntakeProposal => proposalOf(workbookOf({ name: 'DS', rows }));
const preview = (read = proposal()) => {
  let ids = 0;
  return planImport(read, nothingDecided, memoryView({}), {
    newId: () => {
      ids += 1;
      return `id${ids}`;
    },
    today: '2026-11-24',
  });
};

describe('what must be asked', () => {
  it('nothing, when what names the rows is sure', () => {
    expect(needsWord(proposal())).toBeNull();
  });

  it('the tables, when no sheet has one', () => {
    expect(needsWord(proposalOf(workbookOf({ rows: [['chỉ có chữ'], ['và chữ']] })))).toBe('tables');
  });

  it('the columns, when the product is only guessed', () => {
    const read = proposal();
    const tables = read.tables.map((table) => ({
      ...table,
      columns: table.columns.map((column) =>
        column.field === 'productName' ? { ...column, by: 'values' as const } : column,
      ),
    }));
    expect(needsWord({ ...read, tables })).toBe('columns');
    const doubtful = tables.map((table) => ({
      ...table,
      columns: table.columns.map((column) => ({ ...column, by: 'heading' as const, confidence: 0.6 })),
    }));
    expect(needsWord({ ...read, tables: doubtful })).toBe('columns');
  });

  it('reads only tables that name products or producers', () => {
    expect(tablesRead(proposal()).map(({ sheet }) => sheet)).toEqual(['DS']);
  });
});

describe('how sure a column is', () => {
  const base = { column: 1, heading: 'Giá', field: 'retailPrice', round: 1, samples: [] } as const;
  it.each([
    ['officer', 1, 'officer'],
    ['memory', 1, 'memory'],
    ['heading', 0.95, 'sure'],
    ['heading', 0.8, 'likely'],
    ['heading', 0.6, 'guess'],
    ['values', 0.99, 'guess'],
  ] as const)('%s with %d is %s', (by, confidence, certainty) => {
    expect(certaintyOf({ ...base, by, confidence })).toBe(certainty);
  });
  it('a column without a field is left out', () => {
    expect(certaintyOf({ ...base, field: null, by: 'none', confidence: 0 })).toBe('none');
  });
});

describe('rows that are no data', () => {
  it('are all named with their kind, titles and header left aside', () => {
    const read = proposal();
    const passed = rowsNotData(read, tablesRead(read));
    expect(passed.map(({ row, kind }) => [row, kind])).toEqual([
      [3, 'band'],
      [7, 'total'],
    ]);
    expect(passed[0]?.text).toContain('Huyện Mèo Vạc');
    expect(countKinds(passed)).toEqual([
      ['band', 1],
      ['total', 1],
    ]);
  });
});

describe('lines of the preview', () => {
  it('every row is in exactly one part', () => {
    const planned = preview();
    const parts = Object.values(linesByState(planned)).flat();
    expect(parts).toHaveLength(planned.rowsRead);
    expect(new Set(parts.map(({ key }) => key)).size).toBe(planned.rowsRead);
  });

  it('what a row writes is found by the row', () => {
    const planned = preview();
    const edits = editsByRow(planned.plan, false).get('DS!4') ?? [];
    expect(edits.map(({ table }) => table).toSorted()).toEqual(['certificates', 'producers', 'products']);
    expect(createdIn(planned.plan, 'products')).toBe(planned.counts.created);
  });

  it('findings come with their row, the grave ones first', () => {
    const read = proposal();
    const lines = issueLines(read, preview(read));
    const weights = lines.map(({ severity }) => ['error', 'warning', 'info'].indexOf(severity));
    expect(weights).toEqual(weights.toSorted((a, b) => a - b));
    const price = lines.find(({ at }) => at?.row === 5);
    expect(price?.entry?.productName).toBe('Chè shan tuyết');
  });

  it('cells that change have a line each, an added recognition too', () => {
    const planned = preview();
    const [entry] = planned.entries;
    if (!entry) throw new Error('no entry');
    const change = {
      key: 'products/p/unit',
      table: 'products' as const,
      recordId: 'p',
      field: 'unit',
      before: null,
      after: 'chai',
      skipped: false,
    };
    const updated = { ...entry, state: 'updated' as const, changes: [change] };
    const certificate = { ...blankCertificate('c', 'p'), stars: 4 as const };
    const edits = new Map([
      [entry.key, [{ type: 'create' as const, table: 'certificates' as const, id: 'c', record: certificate }]],
    ]);
    const lines = changeLines(linesByState({ entries: [updated] }).updated, edits);
    expect(lines.map(({ change: cell, certificate: added, first }) => [cell?.field, added?.stars, first])).toEqual([
      ['unit', undefined, true],
      [undefined, 4, false],
    ]);
    expect(new Set(lines.map(({ key }) => key)).size).toBe(2);
  });

  it('one price in the file is one line, whatever the ends of the range are called in the registry', () => {
    const planned = preview();
    const [entry] = planned.entries;
    if (!entry) throw new Error('no entry');
    const price = (field: string, before: number | null, after: number) => ({
      key: `products/p/${field}`,
      table: 'products' as const,
      recordId: 'p',
      field,
      before,
      after,
      skipped: false,
    });
    const linesWith = (highBefore: number) => {
      const changes = [price('retailPriceMin', 90, 95), price('retailPriceMax', highBefore, 95)];
      return changeLines(linesByState({ entries: [{ ...entry, state: 'updated', changes }] }).updated, new Map());
    };
    expect(linesWith(90).map(({ skipKeys, bothPrices }) => [skipKeys, bothPrices])).toEqual([
      [['products/p/retailPriceMin', 'products/p/retailPriceMax'], true],
    ]);
    // A range that becomes one price is two different changes.
    expect(linesWith(120)).toHaveLength(2);
  });

  it.each([
    [{ updated: 2, created: 3 }, 'updated'],
    [{ created: 3, doubtful: 9 }, 'created'],
    [{ doubtful: 1, unchanged: 5 }, 'doubtful'],
    [{ refused: 1 }, 'refused'],
    [{}, 'unchanged'],
  ] as const)('%o opens %s', (counts, tab) => {
    const all = { created: 0, updated: 0, unchanged: 0, doubtful: 0, refused: 0, ...counts };
    expect(firstTab({ counts: all })).toBe(tab);
  });
});

describe('where a value was read', () => {
  it('names column, heading and text', () => {
    const at = { sheet: 'DS', row: 4 };
    expect(cellSource(proposal(), at, 'products', 'retailPriceMin')).toEqual({
      column: 5,
      heading: 'Giá bán lẻ (đồng)',
      text: '420000',
    });
    expect(cellSource(proposal(), at, 'producers', 'phones')?.text).toBe('0911000001');
    expect(cellSource(proposal(), at, 'certificates', 'stars')?.text).toBe('4 sao');
  });

  it('is nowhere for what no cell says', () => {
    expect(cellSource(proposal(), { sheet: 'DS', row: 4 }, 'products', 'gtin')).toBeNull();
    expect(cellSource(proposal(), { sheet: 'DS', row: 99 }, 'products', 'name')).toBeNull();
  });

  it('shows a row cell by cell', () => {
    expect(textsOfRow(proposal(), { sheet: 'DS', row: 5 }).map(({ text }) => text)).toContain('hỏi giá');
    expect(textsOfRow(proposal(), { sheet: 'khác', row: 5 })).toEqual([]);
  });
});

describe('letters of columns', () => {
  it.each([
    [1, 'A'],
    [26, 'Z'],
    [27, 'AA'],
    [52, 'AZ'],
    [703, 'AAA'],
    [16_384, 'XFD'],
  ])('%d is %s', (column, letter) => {
    expect(columnLetter(column)).toBe(letter);
  });
});
