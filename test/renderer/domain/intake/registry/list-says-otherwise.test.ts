import { describe, expect, test } from 'vitest';
import { nothingDecided } from '../../../../../renderer/domain/intake/plan-import';
import { memoryView } from '../../../../../renderer/domain/plan/memory-view';
import { blankCertificate } from '../../../../../renderer/domain/records/certificate';
import { blankDecision } from '../../../../../renderer/domain/records/decision';
import { blankProducer, type Producer } from '../../../../../renderer/domain/records/producer';
import { blankProduct } from '../../../../../renderer/domain/records/product';
import { after, imported, plan, proposalOfRows, tea } from '../../../../support/import-planning';
import { type CellSketch, proposalOf, workbookOf } from '../../../../support/intake-workbook';

describe('a list that says otherwise', () => {
  test('shows each cell before and after, and updates it', () => {
    const view = imported(tea());
    const preview = plan(proposalOfRows(tea({ price: 300_000 })), view);
    expect(preview.counts).toMatchObject({ updated: 1, created: 0 });
    const [product] = view.records('products');
    expect(
      preview.entries[0]?.changes.map(({ table, field, before, after: value }) => [table, field, before, value]),
    ).toEqual([
      ['products', 'retailPriceMin', 280_000, 300_000],
      ['products', 'retailPriceMax', 280_000, 300_000],
    ]);
    expect(preview.plan.edits).toMatchObject([{ type: 'update', table: 'products', id: product?.id }]);
    expect(after(view, preview.plan).records('products')[0]?.retailPriceMin).toBe(300_000);
  });

  test('an unticked cell is shown and not written; all unticked is no change', () => {
    const view = imported(tea());
    const proposal = proposalOfRows(tea({ price: 300_000 }));
    const [first, second] = plan(proposal, view).entries[0]?.changes ?? [];
    const one = plan(proposal, view, { ...nothingDecided, skip: new Set([first?.key ?? '']) });
    expect(one.plan.edits).toMatchObject([{ fields: { retailPriceMax: { after: 300_000 } } }]);
    expect(one.entries[0]?.changes[0]?.skipped).toBe(true);
    const both = plan(proposal, view, { ...nothingDecided, skip: new Set([first?.key ?? '', second?.key ?? '']) });
    expect(both.plan.edits).toEqual([]);
    expect(both.counts.unchanged).toBe(1);
  });

  test('empty cells erase nothing, a new phone joins the known ones', () => {
    const view = imported(tea());
    const bare: readonly CellSketch[] = [
      1,
      'HTX Chè Tà Xùa',
      'Tà Xùa',
      'Sơn La',
      '0911000099',
      '0188200014',
      'Chè Shan',
      null,
      null,
      null,
      null,
      null,
      null,
    ];
    const preview = plan(proposalOfRows(bare), view);
    expect(preview.plan.edits).toMatchObject([
      {
        type: 'update',
        table: 'producers',
        fields: { phones: { before: ['+84911000001'], after: ['+84911000001', '+84911000099'] } },
      },
    ]);
  });

  test('a year does not replace the day in it, a sector not its leaf', () => {
    const producer: Producer = { ...blankProducer('p'), kind: 'cooperative', name: 'HTX Chè', taxCode: '0188200014' };
    const product = { ...blankProduct('s', 'p'), name: 'Chè', subgroupCode: 'I.5.a' };
    const decision = { ...blankDecision('d'), number: '9/QĐ-UBND', date: '2025-06-05' };
    const certificate = { ...blankCertificate('c', 's'), stars: 4 as const, decisionId: 'd' };
    const view = memoryView({
      producers: [producer],
      products: [product],
      decisions: [decision],
      certificates: [certificate],
    });
    const rows: readonly (readonly CellSketch[])[] = [
      ['TT', 'Chủ thể', 'MST', 'Sản phẩm', 'Nhóm', 'Số QĐ', 'Năm công nhận', 'Sao'],
      [1, 'HTX Chè', '0188200014', 'Chè', 'Thực phẩm', '9/QĐ-UBND', 2025, 4],
    ];
    expect(plan(proposalOf(workbookOf({ rows })), view).plan.edits).toEqual([]);
  });

  test('a later decision is a new certificate, the old one stays', () => {
    const view = imported(tea());
    const preview = plan(proposalOfRows(tea({ decision: '999/QĐ-UBND', stars: '5 sao' })), view);
    expect(preview.plan.edits.map((edit) => `${edit.type} ${edit.table}`)).toEqual([
      'create decisions',
      'create certificates',
    ]);
    expect(preview.counts.updated).toBe(1);
  });

  test('a star that was only claimed gets its decision', () => {
    const claimed: readonly CellSketch[] = [
      1,
      'HTX Chè Tà Xùa',
      'Tà Xùa',
      'Sơn La',
      '0911000001',
      '0188200014',
      'Chè Shan',
      'Hộp 100 g',
      280_000,
      null,
      null,
      '4 sao',
      null,
    ];
    const view = imported(claimed);
    const preview = plan(proposalOfRows(tea()), view);
    expect(preview.plan.edits.map((edit) => `${edit.type} ${edit.table}`)).toEqual([
      'create decisions',
      'update certificates',
    ]);
  });

  test('the same number of another year or province is another decision', () => {
    const view = imported(tea());
    const other: readonly CellSketch[] = [
      1,
      'HTX Mật',
      'Tân Cương',
      'Thái Nguyên',
      '0911000077',
      null,
      'Mật',
      null,
      90_000,
      '123/QĐ-UBND',
      '05/6/2025',
      '3 sao',
      null,
    ];
    expect(plan(proposalOfRows(other), view).newDecisions).toBe(1);
    const later: readonly CellSketch[] = [...tea({ product: 'Chè đen' }).slice(0, 10), '05/6/2026', '3 sao', null];
    expect(plan(proposalOfRows(later), view).newDecisions).toBe(1);
  });
});
