import { describe, expect, test } from 'vitest';
import type { ImportDecisions, ImportPreview } from '../../../../renderer/domain/intake/import-preview';
import type { IntakeProposal } from '../../../../renderer/domain/intake/intake-proposal';
import { nothingDecided, planImport, planImportInSteps } from '../../../../renderer/domain/intake/plan-import';
import { withPhotos } from '../../../../renderer/domain/intake/with-photos';
import type { PictureData } from '../../../../renderer/domain/intake/workbook-data';
import { withFields } from '../../../../renderer/domain/plan/apply-edits';
import { checkPlan } from '../../../../renderer/domain/plan/check-plan';
import { memoryView, type ViewContent } from '../../../../renderer/domain/plan/memory-view';
import type { Plan } from '../../../../renderer/domain/plan/plan';
import type { StoreView } from '../../../../renderer/domain/plan/store-view';
import { blankCertificate } from '../../../../renderer/domain/records/certificate';
import { blankDecision } from '../../../../renderer/domain/records/decision';
import { blankProducer, type Producer } from '../../../../renderer/domain/records/producer';
import { blankProduct } from '../../../../renderer/domain/records/product';
import type { AnyRecord } from '../../../../renderer/domain/records/tables';
import { type CellSketch, proposalOf, today, workbookOf } from '../../../support/intake-workbook';

const head: readonly CellSketch[] = [
  'TT',
  'Chủ thể',
  'Xã',
  'Tỉnh',
  'Điện thoại',
  'MST',
  'Sản phẩm',
  'Quy cách',
  'Giá bán',
  'Số QĐ',
  'Ngày QĐ',
  'Hạng sao',
  'Hết hạn',
];
const tea = (
  changes: Partial<
    Record<'price' | 'stars' | 'decision' | 'phone' | 'packaging' | 'name' | 'product', CellSketch>
  > = {},
): readonly CellSketch[] => [
  1,
  changes.name ?? 'HTX Chè Tà Xùa',
  'Tà Xùa',
  'Sơn La',
  changes.phone ?? '0911000001',
  '0188200014',
  changes.product ?? 'Chè Shan',
  changes.packaging === undefined ? 'Hộp 100 g' : changes.packaging,
  changes.price ?? 280_000,
  changes.decision ?? '123/QĐ-UBND',
  '05/6/2025',
  changes.stars ?? '4 sao',
  null,
];
const honey: readonly CellSketch[] = [
  2,
  'Hộ kinh doanh Ong',
  'Mường La',
  'Sơn La',
  '0911000002',
  null,
  'Mật ong',
  'Chai 500 ml',
  200_000,
  '123/QĐ-UBND',
  '05/6/2025',
  '3 sao',
  null,
];

const proposalOfRows = (...rows: readonly (readonly CellSketch[])[]): IntakeProposal =>
  proposalOf(workbookOf({ rows: [head, ...rows] }));

const plan = (
  proposal: IntakeProposal,
  view: StoreView = memoryView({}),
  decisions: ImportDecisions = nothingDecided,
): ImportPreview => {
  let made = 0;
  return planImport(proposal, decisions, view, { newId: () => `new-${(made += 1)}`, today });
};

/** The registry after a Plan, as plain records. */
const after = (view: StoreView, { edits }: Plan): StoreView => {
  const tables = ['producers', 'products', 'decisions', 'certificates'] as const;
  const content = Object.fromEntries(
    tables.map((table) => [table, new Map(view.records(table).map((record) => [record.id, record as AnyRecord]))]),
  );
  for (const edit of edits) {
    const table = content[edit.table];
    if (edit.type === 'create') table?.set(edit.id, edit.record);
    else {
      const record = table?.get(edit.id);
      if (record) table?.set(edit.id, withFields(record, edit.fields));
    }
  }
  return memoryView(
    Object.fromEntries(tables.map((table) => [table, [...(content[table]?.values() ?? [])]])) as ViewContent,
  );
};

const imported = (...rows: readonly (readonly CellSketch[])[]): StoreView => {
  const view = memoryView({});
  return after(view, plan(proposalOfRows(...rows), view).plan);
};

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

describe('doubts wait and nothing else does', () => {
  const twins = memoryView({
    producers: ['a', 'b'].map((id) => ({ ...blankProducer(id), name: 'HTX Đồng Tâm', kind: 'cooperative' as const })),
  });
  const row: readonly CellSketch[] = [
    1,
    'HTX Đồng Tâm',
    null,
    null,
    null,
    null,
    'Sắn dây',
    null,
    50_000,
    null,
    null,
    '3 sao',
    null,
  ];
  const proposal = proposalOfRows(row, honey);

  test('two records may be it: the row is doubtful with its reasons, the others are imported', () => {
    const preview = plan(proposal, twins);
    expect(preview.counts).toMatchObject({ doubtful: 1, created: 1 });
    expect(preview.entries[0]).toMatchObject({ reason: 'producer-doubt', doubtKey: 'producer-1' });
    expect(preview.entries[0]?.likenesses.map((each) => [each.recordId, each.reasons])).toEqual([
      ['a', ['same-name']],
      ['b', ['same-name']],
    ]);
    expect(preview.plan.edits.every((edit) => edit.source?.from !== 'file' || edit.source.row === 3)).toBe(true);
  });

  test('one answer settles it, either way', () => {
    const known = plan(proposal, twins, { ...nothingDecided, answers: new Map([['producer-1', 'b']]) });
    expect(known.counts).toMatchObject({ doubtful: 0, created: 2 });
    expect(known.newProducers).toBe(1);
    const fresh = plan(proposal, twins, { ...nothingDecided, answers: new Map([['producer-1', 'new']]) });
    expect(fresh.newProducers).toBe(2);
  });

  test('a product without marks waits for a word', () => {
    const view = imported(tea({ product: 'Mứt dừa' }));
    const preview = plan(proposalOfRows(tea({ product: 'Mut dua' })), view);
    expect(preview.entries[0]).toMatchObject({ state: 'doubtful', reason: 'product-doubt', doubtKey: 'product-1' });
    expect(preview.plan.edits).toEqual([]);
    const answered = plan(proposalOfRows(tea({ product: 'Mut dua' })), view, {
      ...nothingDecided,
      answers: new Map([['product-1', 'new']]),
    });
    expect(answered.counts.created).toBe(1);
  });

  test('the same product twice with other prices: the second row waits', () => {
    const preview = plan(proposalOfRows(tea(), tea({ price: 999_000 })));
    expect(preview.counts).toMatchObject({ created: 1, doubtful: 1 });
    expect(preview.entries[1]?.reason).toBe('repeated-row');
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

describe('photos', () => {
  const picture = (row: number, left: number): PictureData => ({
    name: 'anh.jpg',
    row,
    left,
    right: left,
    mime: 'image/jpeg',
    bytes: new Uint8Array([1]),
  });
  const rows: readonly (readonly CellSketch[])[] = [
    ['TT', 'Chủ thể', 'Sản phẩm', 'Hình ảnh', 'Sao', 'SĐT'],
    [1, 'HTX Chè', 'Chè', null, 3, '0911000001'],
    [2, 'HTX Ong', 'Mật', null, 4, '0911000002'],
    ['Tổng cộng'],
  ];
  const workbook = workbookOf({
    rows,
    pictures: [picture(1, 3), picture(2, 4), picture(2, 4), picture(3, 6), picture(4, 4)],
  });
  const proposal = proposalOf(workbook);

  test('belong to their row; a banner, a stamp and a logo beside the picture column belong to none', () => {
    expect(proposal.products.map((product) => product.pictures)).toEqual([[1, 2], []]);
    expect(proposal.pictures).toHaveLength(5);
  });

  test('are asked for once: a product with photos keeps them', () => {
    const preview = plan(proposal);
    const [asked] = preview.photos;
    expect(preview.photos).toEqual([{ productId: asked?.productId, pictures: [1, 2] }]);
    const full = withPhotos(preview.plan, new Map([[asked?.productId ?? '', ['aa', 'bb']]]), { from: 'program' });
    const view = after(memoryView({}), full);
    expect(view.records('products')[0]?.photos).toEqual(['aa', 'bb']);
    expect(plan(proposal, view).photos).toEqual([]);
  });

  test('of a known product without photos become an update of its own', () => {
    const view = after(memoryView({}), plan(proposal).plan);
    const preview = plan(proposal, view);
    const full = withPhotos(preview.plan, new Map([[preview.photos[0]?.productId ?? '', ['aa']]]), { from: 'program' });
    expect(full.edits).toMatchObject([
      { type: 'update', table: 'products', fields: { photos: { before: [], after: ['aa'] } } },
    ]);
  });
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
