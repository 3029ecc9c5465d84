import type { ImportDecisions, ImportPreview } from '../../renderer/domain/intake/import-preview';
import type { IntakeProposal } from '../../renderer/domain/intake/intake-proposal';
import { nothingDecided, planImport } from '../../renderer/domain/intake/plan-import';
import { withFields } from '../../renderer/domain/plan/apply-edits';
import { memoryView, type ViewContent } from '../../renderer/domain/plan/memory-view';
import type { Plan } from '../../renderer/domain/plan/plan';
import type { StoreView } from '../../renderer/domain/plan/store-view';
import type { AnyRecord } from '../../renderer/domain/records/tables';
import { type CellSketch, proposalOf, today, workbookOf } from './intake-workbook';

export const head: readonly CellSketch[] = [
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
export const tea = (
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
export const honey: readonly CellSketch[] = [
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

export const proposalOfRows = (...rows: readonly (readonly CellSketch[])[]): IntakeProposal =>
  proposalOf(workbookOf({ rows: [head, ...rows] }));

export const plan = (
  proposal: IntakeProposal,
  view: StoreView = memoryView({}),
  decisions: ImportDecisions = nothingDecided,
): ImportPreview => {
  let made = 0;
  return planImport(proposal, decisions, view, { newId: () => `new-${(made += 1)}`, today });
};

/** The registry after a Plan, as plain records. */
export const after = (view: StoreView, { edits }: Plan): StoreView => {
  const tables = ['producers', 'products', 'decisions', 'certificates', 'doubts'] as const;
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

export const imported = (...rows: readonly (readonly CellSketch[])[]): StoreView => {
  const view = memoryView({});
  return after(view, plan(proposalOfRows(...rows), view).plan);
};
