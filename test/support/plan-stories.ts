import * as fc from 'fast-check';
import { dotOf } from '../../renderer/domain/merge/field-versions';
import { applyEdits } from '../../renderer/domain/plan/apply-edits';
import type { Change } from '../../renderer/domain/plan/change';
import { checkPlan } from '../../renderer/domain/plan/check-plan';
import { createEdit, type Edit, type Plan } from '../../renderer/domain/plan/plan';
import type { Row } from '../../renderer/domain/plan/row';
import type { StoreView } from '../../renderer/domain/plan/store-view';
import { blankProducer } from '../../renderer/domain/records/producer';
import { blankProduct } from '../../renderer/domain/records/product';
import type { TableName } from '../../renderer/domain/records/table-name';
import { createMemoryTables, type MemoryTables, type RowsByTable } from '../../renderer/storage/memory-tables';

export const planOf = (edits: readonly Edit[], more: Partial<Plan> = {}): Plan => ({
  reason: 'edit',
  label: 'thử',
  issues: [],
  ...more,
  edits,
});

/** One thing that an officer may do to a small store; ids are few so that stories meet. */
export type Deed =
  | { readonly do: 'add'; readonly id: string; readonly name: string }
  | { readonly do: 'rename'; readonly id: string; readonly name: string; readonly note: string | null }
  | { readonly do: 'remove'; readonly id: string; readonly removed: boolean }
  | { readonly do: 'add-product'; readonly id: string; readonly producerId: string };

const producerId = fc.constantFrom('p1', 'p2', 'p3', 'p4');
const name = fc.constantFrom('HTX Bình Minh', 'Cơ sở Hoa', 'Công ty Đá', '');
const deed: fc.Arbitrary<Deed> = fc.oneof(
  fc.record({ do: fc.constant('add' as const), id: producerId, name }),
  fc.record({ do: fc.constant('rename' as const), id: producerId, name, note: fc.option(name) }),
  fc.record({ do: fc.constant('remove' as const), id: producerId, removed: fc.boolean() }),
  fc.record({ do: fc.constant('add-product' as const), id: fc.constantFrom('s1', 's2', 's3'), producerId }),
);

/** Each inner list becomes one Change. */
export const stories = fc.array(fc.array(deed, { minLength: 1, maxLength: 5 }), { maxLength: 8 });

/** The Edit that a deed is in this view; null when it makes no sense there. */
const editOf = (view: StoreView, taken: ReadonlySet<string>, one: Deed): Edit | null => {
  if (one.do === 'add' || one.do === 'add-product') {
    const table = one.do === 'add' ? 'producers' : 'products';
    if (view.row(table, one.id) || taken.has(one.id)) return null;
    if (one.do === 'add') return createEdit('producers', { ...blankProducer(one.id), name: one.name });
    return view.row('producers', one.producerId) ? createEdit('products', blankProduct(one.id, one.producerId)) : null;
  }
  const record = view.row('producers', one.id)?.record;
  if (!record || taken.has(one.id)) return null;
  const fields =
    one.do === 'rename'
      ? { name: { before: record.name, after: one.name }, note: { before: record.note, after: one.note } }
      : { removed: { before: record.removed, after: one.removed } };
  return { type: 'update', table: 'producers', id: one.id, fields };
};

export const editsOf = (view: StoreView, deeds: readonly Deed[]): readonly Edit[] => {
  const taken = new Set<string>();
  return deeds.flatMap((one) => {
    const edit = editOf(view, taken, one);
    if (!edit) return [];
    taken.add(edit.id);
    return [edit];
  });
};

/** A store without disk: what apply-plan does to memory, and nothing else. */
export interface SmallStore {
  readonly tables: MemoryTables;
  readonly changes: Change[];
  /** The Change, or null when the Plan changes nothing; throws when it is blocked or stale. */
  apply(plan: Plan): Change | null;
}

export const smallStore = (content: RowsByTable = new Map<TableName, readonly Row[]>()): SmallStore => {
  const tables = createMemoryTables(content);
  const changes: Change[] = [];
  return {
    tables,
    changes,
    apply: (plan) => {
      const checked = checkPlan(tables, plan);
      if (checked.verdict !== 'ready') throw new Error(`the plan is ${checked.verdict}`);
      if (checked.edits.length === 0) return null;
      const seq = changes.length + 1;
      const { reason, label } = plan;
      const undoes = plan.undoes === undefined ? {} : { undoes: plan.undoes };
      const change: Change = {
        seq,
        dot: dotOf('test', seq),
        at: '',
        who: '',
        reason,
        label,
        ...undoes,
        edits: checked.edits,
      };
      tables.publish(tables.stage(applyEdits(tables, change)));
      changes.push(change);
      return change;
    },
  };
};

/** Applies a story; the Changes that came of it. */
export const tell = (store: SmallStore, story: readonly (readonly Deed[])[]): readonly Change[] =>
  story.flatMap((deeds) => store.apply(planOf(editsOf(store.tables, deeds))) ?? []);
