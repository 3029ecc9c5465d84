import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { intakeIssueCodes } from '../../../../renderer/domain/intake/intake-issue';
import { nothingDecided, planImport } from '../../../../renderer/domain/intake/plan-import';
import { checkPlan } from '../../../../renderer/domain/plan/check-plan';
import { memoryView } from '../../../../renderer/domain/plan/memory-view';
import { after } from '../../../support/import-planning';
import { type CellSketch, proposalOf, today, workbookOf } from '../../../support/intake-workbook';

/** What stands in officers' lists, right and wrong, in the wrong columns too. */
const cell: fc.Arbitrary<CellSketch> = fc.oneof(
  { weight: 4, arbitrary: fc.constant(null) },
  fc.constantFrom<CellSketch>(
    'HTX Chè Tà Xùa',
    'Hợp tác xã Chè Tà Xùa',
    'Công ty TNHH Mật Ong',
    'Hộ kinh doanh Bà Nhì',
    'Chè Shan tuyết',
    'Mật ong hoa nhãn',
    'Mut dua',
    '- Rau cải\n- Rau muống',
    '4 sao',
    '7 sao',
    'tiềm năng 5 sao',
    '50.000đ/hộp',
    'thỏa thuận',
    '-5',
    '2 tấn/năm',
    '123/QĐ-UBND ngày 05/6/2025',
    '30/02/2025',
    '05/6/2025',
    '0911000001',
    '0911000001; 0911000002',
    '0188200014',
    'xã Tà Xùa, huyện Bắc Yên, tỉnh Sơn La',
    'Sơn La',
    'TỈNH SƠN LA',
    'I. Thực phẩm',
    'Tổng cộng',
    'Nơi nhận:',
    'x',
    '__proto__',
    '',
  ),
  fc.integer({ min: -10, max: 400_000 }),
  fc.constantFrom<CellSketch>({ date: '2025-06-05' }, { error: '#N/A' }, { text: 'N­íc m¾m', font: '.VnTime' }),
  fc.string({ maxLength: 20 }),
);

const head: readonly CellSketch[] = [
  'TT',
  'Sản phẩm',
  'Chủ thể',
  'Địa chỉ',
  'Điện thoại',
  'Hạng sao',
  'Giá bán',
  'Sản lượng',
  'Số QĐ',
  'Ngày QĐ',
];
/** Values that fit their columns; two of three cells of a row are drawn from here, the others from anywhere. */
const fitting: readonly fc.Arbitrary<CellSketch>[] = [
  fc.integer({ min: 1, max: 30 }),
  fc.constantFrom('Chè Shan tuyết', 'Chè đen', 'Mật ong', 'Mut dua', 'Mứt dừa', 'Mứt dứa', 'MẬT ONG'),
  fc.constantFrom('HTX Chè Tà Xùa', 'Hợp tác xã Chè Tà Xùa', 'Hộ kinh doanh Bà Nhì', 'HTX Che Ta Xua'),
  fc.constantFrom('xã Tà Xùa, tỉnh Sơn La', 'xã Mường La, tỉnh Sơn La'),
  fc.constantFrom<CellSketch>('0911000001', 911_000_002, '0911 000 003'),
  fc.constantFrom<CellSketch>('3 sao', '4*', 5, '2 sao'),
  fc.constantFrom<CellSketch>(50_000, '50.000đ/hộp', '60-70k'),
  fc.constantFrom('2 tấn/năm', '500 hộp/tháng'),
  fc.constantFrom('123/QĐ-UBND', '456/QĐ-UBND', '7/QĐ-BNNMT'),
  fc.constantFrom<CellSketch>('05/6/2025', { date: '2024-08-10' }, 2023),
];
const row: fc.Arbitrary<CellSketch[]> = fc.tuple(
  ...fitting.map((usual) => fc.oneof({ weight: 2, arbitrary: usual }, { weight: 1, arbitrary: cell })),
);
const sheet = fc.record({
  before: fc.array(row, { maxLength: 3 }),
  rows: fc.array(row, { maxLength: 25 }),
  merges: fc.array(
    fc.record({
      top: fc.integer({ min: 1, max: 20 }),
      left: fc.integer({ min: 1, max: 10 }),
      bottom: fc.integer({ min: 1, max: 30 }),
      right: fc.integer({ min: 1, max: 12 }),
    }),
    { maxLength: 4 },
  ),
});

const listOf = ({
  before,
  rows,
  merges,
}: {
  before: CellSketch[][];
  rows: CellSketch[][];
  merges: { top: number; left: number; bottom: number; right: number }[];
}) => workbookOf({ rows: [...before, head, ...rows], merges });

const planOf = (proposal: ReturnType<typeof proposalOf>, view = memoryView({})) => {
  let made = 0;
  return planImport(proposal, nothingDecided, view, { newId: () => `new-${(made += 1)}`, today });
};

describe('any sheet at all', () => {
  test('rows of each table add up, each data row is used, repeated or refused exactly once', () => {
    fc.assert(
      fc.property(sheet, (sketch) => {
        const proposal = proposalOf(listOf(sketch));
        for (const table of proposal.tables) {
          expect(Object.values(table.counts).reduce((sum, count) => sum + count, 0)).toBe(table.rows.length);
        }
        const preview = planOf(proposal);
        expect(Object.values(preview.counts).reduce((sum, count) => sum + count, 0)).toBe(preview.rowsRead);
        const readable = proposal.tables.filter((table) =>
          table.columns.some((column) => column.field === 'productName'),
        );
        const data = readable.reduce((sum, table) => sum + table.counts.data, 0);
        expect(preview.rowsRead).toBeLessThanOrEqual(
          proposal.tables.reduce((sum, table) => sum + table.counts.data, 0),
        );
        if (readable.length === proposal.tables.length && proposal.sheets[0]?.role === 'data')
          expect(preview.rowsRead).toBe(data);
      }),
      { numRuns: 150 },
    );
  });

  test('what is proposed is valid: storage takes the Plan, and a second time nothing is left to do but to ask', () => {
    fc.assert(
      fc.property(sheet, (sketch) => {
        const proposal = proposalOf(listOf(sketch));
        const preview = planOf(proposal);
        const checked = checkPlan(memoryView({}), preview.plan);
        expect(checked.verdict === 'blocked' ? checked.issues : []).toEqual([]);
        const view = after(memoryView({}), preview.plan);
        const again = planOf(proposal, view);
        // Two producers of one name: rows that name neither place nor phone cannot know which of them they made.
        expect(again.plan.edits.filter(({ table }) => table !== 'doubts')).toEqual([]);
        expect(again.counts.created).toBe(0);
        expect(planOf(proposal, after(view, again.plan)).plan.edits).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  test('every finding has a code of the list and a place in the sheet', () => {
    fc.assert(
      fc.property(sheet, (sketch) => {
        const workbook = listOf(sketch);
        const rows = new Set(workbook.sheets[0]?.rows.map((each) => each.row));
        for (const issue of proposalOf(workbook).issues) {
          expect(intakeIssueCodes).toContain(issue.code);
          expect(issue.row === null || rows.has(issue.row)).toBe(true);
          expect(issue.sheet).toBe('Sheet1');
        }
      }),
      { numRuns: 100 },
    );
  });

  test('the same workbook gives the same proposal', () => {
    fc.assert(
      fc.property(sheet, (sketch) => {
        expect(proposalOf(listOf(sketch))).toEqual(proposalOf(listOf(sketch)));
      }),
      { numRuns: 40 },
    );
  });
});
