import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CellRange, rangeBetween } from '../../../../renderer/domain/grid/cell-range';
import type { CellWrite } from '../../../../renderer/domain/grid/cell-write';
import { dragTarget, fillDown, fillOver, fillRight } from '../../../../renderer/domain/grid/fill-range';
import { spreadBlock } from '../../../../renderer/domain/grid/spread-block';
import { createEdit } from '../../../../renderer/domain/plan/plan';
import { planGrid } from '../../../../renderer/domain/plan/planners/plan-grid';
import { waiverEdits } from '../../../../renderer/domain/plan/planners/plan-waive';
import { blankProducer } from '../../../../renderer/domain/records/producer';
import { blankProduct, type Product } from '../../../../renderer/domain/records/product';
import type { Store } from '../../../../renderer/storage/store';
import {
  clearingWrites,
  type GridCells,
  rowsOfWrites,
  writesOfCopies,
} from '../../../../renderer/ui/grid/cell/grid-cells';
import { layColumns, plainLayout, withHidden } from '../../../../renderer/ui/grid/column/column-layout';
import type { GridColumn } from '../../../../renderer/ui/grid/column/grid-column';
import { nextRows, noRows } from '../../../../renderer/ui/grid/row/next-rows';
import { type GridView, listRows, plainView, withFilter } from '../../../../renderer/ui/grid/row/row-filter';
import { type HeldCells, nothingHeld } from '../../../../renderer/ui/grid/write/held-cells';
import {
  type GridRegister,
  type JudgedWrites,
  judgeWrites,
  type RowWrites,
  writesOfHeld,
} from '../../../../renderer/ui/grid/write/judge-writes';
import { openTestStore } from '../../../support/open-test-store';
import { column, registerOf } from './write/judging-columns';

/**
 * A sheet without its window: the same functions, one after the other, on a real store. Whatever is done, no value lands in
 * another row or column than where it was put, and taking everything back leaves what there was (R5).
 */
const keys = ['name', 'producerId', 'packaging', 'retailPriceMin', 'retailPriceMax', 'wholesalePrice', 'season'];
const all: readonly GridColumn[] = keys.map(column);
const seeded: readonly Product[] = ['Chè lam', 'Bánh gio', 'Mật ong', 'Gạo nếp', 'Cam sành'].map((name, index) => ({
  ...blankProduct(`x${index}`, 'p1'),
  name,
  retailPriceMin: 20_000 + index,
}));

const openStore = async (): Promise<Store> => {
  const store = await openTestStore();
  const producers = ['p1', 'p2', 'p3'].map((id) => createEdit('producers', { ...blankProducer(id), name: id }));
  const products = seeded.map((product) => createEdit('products', product));
  const edits = [...producers, ...products];
  const answer = await store.applyPlan({ reason: 'sample-load', label: 'sổ thử', edits, issues: [] });
  if (!answer.ok) throw new Error(answer.why);
  return store;
};

const judgedAtOnce = (
  register: GridRegister<'products'>,
  held: HeldCells,
  writes: readonly RowWrites[],
): JudgedWrites<'products'> => {
  const steps = judgeWrites(register, held, writes);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
};

interface Step {
  readonly seq: number | null;
  readonly held: HeldCells;
}

const sheetOn = (store: Store) => {
  const register: GridRegister<'products'> = {
    ...registerOf(),
    record: (id) => store.record('products', id),
    has: (id) => store.record('products', id) !== undefined,
  };
  let held = nothingHeld;
  let added: readonly string[] = [];
  let kept = noRows;
  let view: GridView = plainView;
  let layout = plainLayout;
  const done: Step[] = [];
  const undone: Step[] = [];

  const rows = (): readonly string[] => {
    const list = (sorted: boolean): readonly string[] =>
      listRows(store.records('products'), all, sorted ? view : { ...view, sort: null });
    const waits = (id: string): boolean => held.newRows.includes(id);
    kept = nextRows(kept, { madeFor: JSON.stringify(view), list, added, waits, exists: register.has });
    return kept.order?.ids ?? [];
  };
  const cells = (): GridCells => ({
    rows: rows(),
    columns: layColumns(all, layout),
    record: register.record,
    held,
    saving: new Map(),
  });
  const write = async (writes: readonly RowWrites[]): Promise<void> => {
    if (writes.length === 0) return;
    const before = held;
    const fresh = writes.map(({ id }) => id).filter((id) => !register.has(id));
    added = [...new Set([...added, ...fresh])];
    const judged = judgedAtOnce(register, before, writes);
    const order = planGrid(store, { table: 'products', ...judged, label: 'x', reason: 'edit' });
    const plan = { ...order, edits: [...order.edits, ...waiverEdits(store, judged.waivers)] };
    const acted = plan.edits.length === 0 ? null : await store.applyPlan(plan);
    if (acted && !acted.ok) throw new Error(acted.why);
    done.push({ seq: acted?.seq ?? null, held: before });
    undone.length = 0;
    held = judged.held;
  };
  const swap = async (from: Step[], to: Step[]): Promise<boolean> => {
    const step = from.pop();
    if (!step) return false;
    const standing = held;
    let seq: number | null = null;
    if (step.seq !== null) {
      const plan = await store.planUndo(step.seq);
      const acted = plan && (await store.applyPlan(plan));
      if (!acted?.ok) throw new Error('an undo was refused');
      ({ seq } = acted);
    }
    to.push({ seq, held: standing });
    held = step.held;
    return true;
  };
  return {
    cells,
    write: (writes: readonly CellWrite[]) => write(rowsOfWrites(cells(), writes, store.newId)),
    insist: async (why: string): Promise<void> => {
      const asked = [...held.byRow].flatMap(([id, row]) =>
        [...row].filter(([, { trouble }]) => trouble.kind === 'ask').map(([key, { text }]) => ({ id, key, text })),
      );
      const [first] = asked;
      if (first)
        await write([{ id: first.id, writes: writesOfHeld(register, [[first.key, { text: first.text, why }]]) }]);
    },
    look: (next: GridView): void => {
      view = next;
    },
    hide: (key: string, hidden: boolean): void => {
      layout = withHidden(layout, key, hidden);
    },
    undo: () => swap(done, undone),
    redo: () => swap(undone, done),
    held: () => held,
  };
};
type Sheet = ReturnType<typeof sheetOn>;

const text = fc.constantFrom('', 'Hộp 3', '18.000', '95000', 'khoảng 90', 'HTX Hòa An', 'HTX Yên Hoa', 'Tháng 9');
const cell = fc.record({ row: fc.nat(9), column: fc.nat(keys.length - 1) });
const range = fc.tuple(cell, cell).map(([a, b]) => rangeBetween(a, b));
const block = fc.array(fc.array(text, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 4 });
const key = fc.constantFrom(...keys);

/** Within the sheet as it stands: its rows and the empty one below them, its columns. */
const within = ({ rows, columns }: GridCells, { top, bottom, left, right }: CellRange): CellRange => ({
  top: Math.min(top, rows.length),
  bottom: Math.min(bottom, rows.length),
  left: Math.min(left, columns.length - 1),
  right: Math.min(right, columns.length - 1),
});

type Action = (sheet: Sheet) => Promise<void>;
const act: fc.Arbitrary<Action> = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.tuple(range, text).map(
      ([at, typed]): Action =>
        async (sheet) => {
          const { top: row, left } = within(sheet.cells(), at);
          await sheet.write([{ at: { row, column: left }, written: { text: typed } }]);
        },
    ),
  },
  {
    weight: 3,
    arbitrary: fc.tuple(range, block).map(
      ([at, texts]): Action =>
        async (sheet) => {
          const { rows, columns } = sheet.cells();
          const size = { rows: rows.length, columns: columns.length };
          await sheet.write(spreadBlock(texts, within(sheet.cells(), at), size)?.writes ?? []);
        },
    ),
  },
  {
    weight: 2,
    arbitrary: fc.tuple(range, cell).map(
      ([from, to]): Action =>
        async (sheet) => {
          const source = within(sheet.cells(), from);
          const target = within(sheet.cells(), dragTarget(source, to));
          await sheet.write(writesOfCopies(sheet.cells(), fillOver(source, target)));
        },
    ),
  },
  fc.tuple(range, fc.constantFrom(fillDown, fillRight)).map(
    ([at, fill]): Action =>
      async (sheet) => {
        await sheet.write(writesOfCopies(sheet.cells(), fill(within(sheet.cells(), at))));
      },
  ),
  range.map(
    (at): Action =>
      async (sheet) =>
        sheet.write(clearingWrites(within(sheet.cells(), at))),
  ),
  fc.constant<Action>((sheet) => sheet.insist('giấy ghi đúng như vậy')),
  fc.tuple(key, fc.boolean()).map(
    ([sort, descending]): Action =>
      async (sheet) => {
        sheet.look({ ...plainView, sort: { key: sort, descending } });
      },
  ),
  fc.tuple(key, text).map(
    ([by, part]): Action =>
      async (sheet) =>
        sheet.look({ ...plainView, filters: withFilter({}, by, { holds: part }) }),
  ),
  fc.tuple(key, fc.boolean()).map(
    ([which, hidden]): Action =>
      async (sheet) =>
        sheet.hide(which, hidden),
  ),
  fc.constant<Action>(async (sheet) => {
    if (await sheet.undo()) await sheet.redo();
  }),
);

const content = (store: Store): unknown => ({
  products: store.records('products').toSorted((a, b) => a.id.localeCompare(b.id)),
  waivers: store.records('waivers').filter(({ removed }) => !removed),
});

describe('any sequence of actions in a sheet', () => {
  it('is taken back whole and done again whole', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(act, { minLength: 1, maxLength: 8 }), async (actions) => {
        const store = await openStore();
        const sheet = sheetOn(store);
        const before = content(store);
        for (const action of actions) await action(sheet);
        const after = content(store);
        const held = sheet.held();
        while (await sheet.undo());
        expect(content(store)).toEqual(before);
        expect(sheet.held()).toEqual(nothingHeld);
        while (await sheet.redo());
        expect(content(store)).toEqual(after);
        expect(sheet.held()).toEqual(held);
        await store.close();
      }),
      { numRuns: 40 },
    );
  });

  it('moves no row while its cells change, and writes in no cell that it does not name', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(act, { maxLength: 3 }), range, block, async (actions, at, texts) => {
        const store = await openStore();
        const sheet = sheetOn(store);
        for (const action of actions) await action(sheet);
        const { rows, columns } = sheet.cells();
        const was = new Map(store.records('products').map((product) => [product.id, product]));
        const size = { rows: rows.length, columns: columns.length };
        const writes = spreadBlock(texts, within(sheet.cells(), at), size)?.writes ?? [];
        await sheet.write(writes);
        expect(sheet.cells().rows.slice(0, rows.length)).toEqual(rows);
        const named = new Set(
          writes.map((each) => `${rows[each.at.row] ?? 'new'}/${columns[each.at.column]?.key ?? ''}`),
        );
        for (const [id, product] of was) {
          const now: Readonly<Record<string, unknown>> = { ...store.record('products', id) };
          for (const [field, value] of Object.entries(product)) {
            if (!named.has(`${id}/${field}`)) expect([id, field, now[field]]).toEqual([id, field, value]);
          }
        }
        await store.close();
      }),
      { numRuns: 40 },
    );
  });
});
