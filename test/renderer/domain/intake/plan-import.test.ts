import { describe, expect, test } from 'vitest';
import { nothingDecided, planImportInSteps } from '../../../../renderer/domain/intake/plan-import';
import { checkPlan } from '../../../../renderer/domain/plan/check-plan';
import { memoryView } from '../../../../renderer/domain/plan/memory-view';
import { after, honey, imported, plan, proposalOfRows, tea } from '../../../support/import-planning';
import { type CellSketch, proposalOf, today, workbookOf } from '../../../support/intake-workbook';

describe('into an empty registry', () => {
  const proposal = proposalOfRows(tea(), honey);
  const preview = plan(proposal);

  test('everything is created, the decision once', () => {
    expect(preview.counts).toEqual({ created: 2, updated: 0, unchanged: 0, doubtful: 0, refused: 0 });
    expect([preview.newProducers, preview.newDecisions]).toEqual([2, 1]);
    expect(preview.plan.edits.map((edit) => `${edit.type} ${edit.table}`)).toEqual([
      'create producers',
      'create products',
      'create decisions',
      'create certificates',
      'create producers',
      'create products',
      'create certificates',
    ]);
  });

  test('each Edit carries its file, sheet and row', () => {
    expect(preview.plan.edits.map((edit) => edit.source)).toEqual(
      [2, 2, 2, 2, 3, 3, 3].map((row) => ({ from: 'file', file: 'danh-sach.xlsx', sheet: 'Sheet1', row })),
    );
    expect(preview.plan).toMatchObject({ reason: 'import', label: 'danh-sach.xlsx', issues: [] });
  });

  test('storage would accept the Plan as it stands', () => {
    expect(checkPlan(memoryView({}), preview.plan).verdict).toBe('ready');
  });

  test('records say what the list says and nothing more', () => {
    const view = after(memoryView({}), preview.plan);
    const [producer] = view.records('producers');
    expect(producer).toMatchObject({
      name: 'HTX Chè Tà Xùa',
      kind: 'cooperative',
      taxCode: '0188200014',
      phones: ['+84911000001'],
      provinceCode: '14',
      contactPublic: false,
      addressCheckedOn: null,
    });
    expect(view.records('products')[0]).toMatchObject({
      name: 'Chè Shan',
      producerId: producer?.id,
      packaging: 'Hộp 100 g',
      retailPriceMin: 280_000,
      wholesalePrice: null,
    });
    expect(view.records('decisions')).toMatchObject([
      { number: '123/QĐ-UBND', date: '2025-06-05', provinceCode: '14' },
    ]);
    expect(view.records('certificates').map((each) => [each.stars, each.decisionId])).toEqual([
      [4, view.records('decisions')[0]?.id],
      [3, view.records('decisions')[0]?.id],
    ]);
  });
});

describe('the same list again', () => {
  test('changes nothing, the second and the third time', () => {
    const rows = [tea(), honey, tea({ product: 'Chè đen', stars: '3 sao' }), tea()];
    const view = imported(...rows);
    const again = plan(proposalOfRows(...rows), view);
    expect(again.plan.edits).toEqual([]);
    expect(again.counts).toEqual({ created: 0, updated: 0, unchanged: 4, doubtful: 0, refused: 0 });
    expect(plan(proposalOfRows(...rows), after(view, again.plan)).plan.edits).toEqual([]);
  });

  test.each([
    ['a short form of the kind', tea({ name: 'Hợp tác xã Chè Tà Xùa' })],
    ['capitals', tea({ product: 'CHÈ SHAN' })],
    ['the decision in other spelling', tea({ decision: 'QĐ số 0123/QĐ-UBND' })],
    ['an empty packaging', tea({ packaging: null })],
  ])('%s is no change', (_, row) => {
    expect(plan(proposalOfRows(row), imported(tea())).plan.edits).toEqual([]);
  });
});

describe('rows read = created + updated + unchanged + doubtful + refused', () => {
  test('over every kind of row', () => {
    const noProduct: readonly CellSketch[] = [
      3,
      'HTX Rau',
      'A',
      'Sơn La',
      '0911000003',
      null,
      null,
      null,
      10_000,
      null,
      null,
      '3 sao',
      null,
    ];
    const split: readonly CellSketch[] = [
      4,
      'HTX Rau',
      'A',
      'Sơn La',
      '0911000003',
      null,
      '- Cải\n- Muống',
      null,
      10_000,
      null,
      null,
      '3 sao',
      null,
    ];
    const proposal = proposalOfRows(tea(), honey, noProduct, split, tea());
    const preview = plan(proposal);
    const sum = Object.values(preview.counts).reduce((total, count) => total + count, 0);
    expect(preview.rowsRead).toBe(sum);
    expect(preview.rowsRead).toBe(proposal.tables[0]?.counts.data);
    expect(preview.entries.map((entry) => [entry.at.row, entry.state])).toEqual([
      [2, 'created'],
      [3, 'created'],
      [4, 'refused'],
      [5, 'created'],
      [6, 'unchanged'],
    ]);
    expect(preview.entries[3]?.productName).toBe('Cải; Muống');
    expect(preview.entries[2]?.issues.map((issue) => issue.code)).toContain('product-name-missing');
  });

  test('a row that the officer unticks is refused by him, and its producer is not made', () => {
    const preview = plan(proposalOfRows(tea(), honey), memoryView({}), {
      ...nothingDecided,
      skip: new Set(['Sheet1!3']),
    });
    expect(preview.counts).toMatchObject({ created: 1, refused: 1 });
    expect(preview.entries[1]?.reason).toBe('skipped-by-officer');
    expect(preview.newProducers).toBe(1);
  });

  test('a list of producers only', () => {
    const rows: readonly (readonly CellSketch[])[] = [
      ['TT', 'Tên chủ thể', 'Địa chỉ', 'Điện thoại'],
      [1, 'HTX Chè', 'xã Tà Xùa, tỉnh Sơn La', '0911000001'],
      [2, 'HTX Ong', 'xã Mường La, tỉnh Sơn La', '0911000002'],
    ];
    const proposal = proposalOf(workbookOf({ rows }));
    const preview = plan(proposal);
    expect(preview.counts.created).toBe(2);
    const view = after(memoryView({}), preview.plan);
    expect(plan(proposal, view).counts).toMatchObject({ unchanged: 2, created: 0 });
  });
});

test('one or two stars without a decision leave no certificate, potential five stars one without a star', () => {
  const low = plan(
    proposalOfRows([1, 'HTX Chè', 'A', 'Sơn La', '0911000001', null, 'Chè', null, 9000, null, null, '2 sao', null]),
  );
  expect(low.plan.edits.map((edit) => edit.table)).toEqual(['producers', 'products']);
  const potential = plan(
    proposalOfRows([
      1,
      'HTX Chè',
      'A',
      'Sơn La',
      '0911000001',
      null,
      'Chè',
      null,
      9000,
      null,
      null,
      'tiềm năng 5 sao',
      null,
    ]),
  );
  const [certificate] = after(memoryView({}), potential.plan).records('certificates');
  expect(certificate).toMatchObject({ stars: null, potentialFive: true, decisionId: null });
});

test('planning in steps pauses often and ends with the same preview', () => {
  const rows = Array.from({ length: 120 }, (_, index) =>
    tea({ product: `Chè số ${index}`, decision: `${index}/QĐ-UBND` }),
  );
  const proposal = proposalOfRows(...rows);
  let made = 0;
  const steps = planImportInSteps(proposal, nothingDecided, memoryView({}), {
    newId: () => `new-${(made += 1)}`,
    today,
  });
  let pauses = 0;
  for (;;) {
    const step = steps.next();
    if (step.done) {
      expect(step.value.counts).toEqual(plan(proposal).counts);
      expect(step.value.plan.edits).toEqual(plan(proposal).plan.edits);
      break;
    }
    pauses += 1;
  }
  expect(pauses).toBeGreaterThanOrEqual(3);
});
