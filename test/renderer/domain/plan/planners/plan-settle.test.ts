import { describe, expect, test } from 'vitest';
import { withPhotos } from '../../../../../renderer/domain/intake/with-photos';
import { checkPlan } from '../../../../../renderer/domain/plan/check-plan';
import { invertChange } from '../../../../../renderer/domain/plan/invert-change';
import { createEdit } from '../../../../../renderer/domain/plan/plan';
import { type DoubtAnswer, planSettleInSteps } from '../../../../../renderer/domain/plan/planners/plan-settle';
import { runAtOnce } from '../../../../../renderer/domain/plan/steps';
import { blankProducer } from '../../../../../renderer/domain/records/producer';
import { freshId, importInto } from '../../../../support/import-into';
import { honey, proposalOfRows, tea } from '../../../../support/import-planning';
import { type CellSketch, today } from '../../../../support/intake-workbook';
import { planOf, type SmallStore, smallStore } from '../../../../support/plan-stories';

const row = (product: string, price: number | null = 50_000): readonly CellSketch[] => [
  1,
  'HTX Đồng Tâm',
  null,
  null,
  null,
  null,
  product,
  null,
  price,
  '77/QĐ-UBND',
  '05/6/2025',
  '3 sao',
  null,
];
const list = proposalOfRows(row('Sắn dây'), row('Bột nghệ'), honey);

/** Two records that bear the name: nothing in the list says which. */
const twins = (): SmallStore => {
  const store = smallStore();
  store.apply(
    planOf(
      ['a', 'b'].map((id) =>
        createEdit('producers', { ...blankProducer(id), name: 'HTX Đồng Tâm', kind: 'cooperative' }),
      ),
    ),
  );
  return store;
};

const open = (store: SmallStore) => store.tables.records('doubts').filter(({ state }) => state === 'open');

const settle = (store: SmallStore, answer: DoubtAnswer, which = 0) => {
  const doubt = open(store)[which];
  if (!doubt) throw new Error('nothing is open');
  const context = { newId: freshId, today };
  const plan = runAtOnce(planSettleInSteps(store.tables, { doubtId: doubt.id, answer, context }));
  if (!plan) throw new Error('cannot be answered');
  expect(checkPlan(store.tables, plan).verdict).toBe('ready');
  const change = store.apply(plan);
  if (!change) throw new Error('nothing changed');
  return { doubt, change };
};

const namesOf = (store: SmallStore, producerId: string): readonly string[] =>
  store.tables.records('products').flatMap((each) => (each.producerId === producerId ? [each.name] : []));

describe('a question that an import left open', () => {
  test('holds all that its rows say, and the import goes on without them', () => {
    const store = twins();
    const { preview } = importInto(store, list);
    expect(preview.counts).toMatchObject({ created: 1, doubtful: 2 });
    expect(store.tables.records('products').map(({ name }) => name)).toEqual(['Mật ong']);
    const [doubt, ...others] = open(store);
    expect(others).toEqual([]);
    expect(doubt).toMatchObject({
      about: 'producer',
      file: 'danh-sach.xlsx',
      sheet: 'Sheet1',
      row: 2,
      likenesses: [
        { recordId: 'a', reasons: ['same-name'] },
        { recordId: 'b', reasons: ['same-name'] },
      ],
      answerId: null,
    });
    expect(doubt?.products.map(({ values, row: at }) => [values.name, at.row])).toEqual([
      ['Sắn dây', 2],
      ['Bột nghệ', 3],
    ]);
  });

  test('answered by a record: its rows are written there, from the file and row that they stand in', () => {
    const store = twins();
    importInto(store, list);
    const { change } = settle(store, { recordId: 'b' });
    expect(namesOf(store, 'b')).toEqual(['Sắn dây', 'Bột nghệ']);
    expect(store.tables.records('certificates')).toHaveLength(3);
    expect(store.tables.records('doubts')[0]).toMatchObject({ state: 'settled', answerId: 'b' });
    expect(change.reason).toBe('settle');
    const made = change.edits.filter((edit) => edit.type === 'create' && edit.table === 'products');
    expect(made.map(({ source }) => source)).toEqual([
      { from: 'file', file: 'danh-sach.xlsx', sheet: 'Sheet1', row: 2 },
      { from: 'file', file: 'danh-sach.xlsx', sheet: 'Sheet1', row: 3 },
    ]);
  });

  test.each<readonly [string, DoubtAnswer, number]>([
    ['a record', { recordId: 'a' }, 0],
    ['a new one', 'new', 1],
    ['leaving it out', 'skip', 0],
  ])('answered by %s is never asked again, and the same file changes nothing', (_, answer, made) => {
    const store = twins();
    importInto(store, list);
    settle(store, answer);
    expect(store.tables.records('producers')).toHaveLength(3 + made);
    for (let round = 0; round < 3; round += 1) {
      const { preview, change } = importInto(store, list);
      expect(change).toBeNull();
      expect(preview.counts.doubtful).toBe(0);
      expect(preview.counts.created).toBe(0);
    }
    expect(open(store)).toEqual([]);
  });

  test('left out: the rows are told apart from those that wait', () => {
    const store = twins();
    importInto(store, list);
    settle(store, 'skip');
    const { preview } = importInto(store, list);
    expect(preview.counts).toMatchObject({ refused: 2, unchanged: 1 });
    expect(preview.entries[0]).toMatchObject({ reason: 'skipped-by-officer', producerName: 'HTX Đồng Tâm' });
  });

  test('not asked twice while it waits', () => {
    const store = twins();
    importInto(store, list);
    expect(importInto(store, list).change).toBeNull();
    expect(open(store)).toHaveLength(1);
  });

  test('taken back: the question is open again and the register as it was', () => {
    const store = twins();
    importInto(store, list);
    const products = store.tables.records('products');
    const { change } = settle(store, 'new');
    const undo = invertChange(change, store.tables);
    expect(undo.issues).toEqual([]);
    store.apply(undo);
    expect(open(store)).toHaveLength(1);
    expect(store.tables.records('products')).toEqual(products);
    settle(store, { recordId: 'a' });
    expect(namesOf(store, 'a')).toHaveLength(2);
  });

  test('an answer whose record is gone is no answer any more: the list asks again', () => {
    const store = twins();
    importInto(store, list);
    settle(store, { recordId: 'b' });
    const gone = [...store.tables.records('products').filter(({ producerId }) => producerId === 'b'), { id: 'b' }];
    store.apply(
      planOf(
        gone.map(({ id }) => ({
          type: 'update' as const,
          table: id === 'b' ? ('producers' as const) : ('products' as const),
          id,
          fields: { removed: { before: false, after: true } },
        })),
      ),
    );
    store.apply(
      planOf([createEdit('producers', { ...blankProducer('c'), name: 'HTX Đồng Tâm', kind: 'cooperative' })]),
    );
    expect(importInto(store, list).preview.counts.doubtful).toBe(2);
  });

  test('is answered once: a second answer and a record that is gone do nothing', () => {
    const store = twins();
    importInto(store, list);
    const { doubt } = settle(store, { recordId: 'a' });
    const context = { newId: freshId, today };
    const again = { doubtId: doubt.id, answer: { recordId: 'b' }, context };
    expect(runAtOnce(planSettleInSteps(store.tables, again))).toBeNull();
    const other = twins();
    importInto(other, list);
    const lost = { doubtId: open(other)[0]?.id ?? '', answer: { recordId: 'nobody' }, context };
    expect(runAtOnce(planSettleInSteps(other.tables, lost))).toBeNull();
  });
});

describe('a question about a product', () => {
  const store = () => {
    const made = smallStore();
    importInto(made, proposalOfRows(tea({ product: 'Mứt dừa' })));
    return made;
  };
  const unmarked = proposalOfRows(tea({ product: 'Mut dua', price: 310_000 }));

  test('waits with its row while what is certain is written', () => {
    const made = store();
    importInto(made, proposalOfRows(tea({ product: 'Mut dua', phone: '0911000009' })));
    expect(made.tables.records('producers')[0]?.phones).toHaveLength(2);
    expect(open(made)).toMatchObject([{ about: 'product', producerId: made.tables.records('producers')[0]?.id }]);
  });

  test('it is that one: what the row says differently is written, the name of its producer is not touched', () => {
    const made = store();
    importInto(made, unmarked);
    const [producer] = made.tables.records('producers');
    const [product] = made.tables.records('products');
    if (!producer || !product) throw new Error('nothing there');
    const fields = { name: { before: producer.name, after: 'HTX đổi tên' } };
    made.apply(planOf([{ type: 'update', table: 'producers', id: producer.id, fields }]));
    settle(made, { recordId: product.id });
    expect(made.tables.record('products', product.id)?.retailPriceMin).toBe(310_000);
    expect(made.tables.record('producers', producer.id)?.name).toBe('HTX đổi tên');
  });

  test('it is another: a second product under the same producer', () => {
    const made = store();
    importInto(made, unmarked);
    settle(made, 'new');
    expect(made.tables.records('products').map(({ name }) => name)).toEqual(['Mứt dừa', 'Mut dua']);
    expect(importInto(made, unmarked).change).toBeNull();
  });

  test('of a producer that is gone cannot be answered, only left out', () => {
    const made = store();
    importInto(made, unmarked);
    const [producer] = made.tables.records('producers');
    const fields = { removed: { before: false, after: true } };
    made.apply(planOf([{ type: 'update', table: 'producers', id: producer?.id ?? '', fields }]));
    const order = { doubtId: open(made)[0]?.id ?? '', context: { newId: freshId, today } };
    expect(runAtOnce(planSettleInSteps(made.tables, { ...order, answer: 'new' }))).toBeNull();
    settle(made, 'skip');
    expect(open(made)).toEqual([]);
  });
});

describe('a row that contradicts an earlier one', () => {
  const both = proposalOfRows(tea(), tea({ price: 999_000 }));

  test('asks whether it is the same product, and the answer holds whichever row comes first next time', () => {
    const store = smallStore();
    importInto(store, both);
    const [product] = store.tables.records('products');
    expect(open(store)[0]?.likenesses).toEqual([{ recordId: product?.id, reasons: ['same-name'] }]);
    settle(store, { recordId: product?.id ?? '' });
    expect(store.tables.records('products')[0]?.retailPriceMin).toBe(999_000);
    const { preview, change } = importInto(store, both);
    expect(change).toBeNull();
    expect(preview.counts).toMatchObject({ unchanged: 2, updated: 0, doubtful: 0 });
  });

  test('under a producer in doubt it waits with it, and becomes a question of its own', () => {
    const store = twins();
    importInto(store, proposalOfRows(row('Sắn dây'), row('Sắn dây', 70_000)));
    expect(open(store)).toHaveLength(1);
    settle(store, { recordId: 'a' });
    expect(namesOf(store, 'a')).toEqual(['Sắn dây']);
    expect(open(store)).toMatchObject([{ about: 'product', products: [{ repeated: true }] }]);
    settle(store, 'new');
    expect(namesOf(store, 'a')).toEqual(['Sắn dây', 'Sắn dây']);
  });
});

describe('photos of rows in doubt', () => {
  test('wait with the question and hang on its product once it is answered', () => {
    const store = twins();
    const pictured = {
      ...list,
      products: list.products.map((each, place) => ({ ...each, pictures: place === 1 ? [0] : [] })),
    };
    const asked = importInto(twins(), pictured).preview;
    const hashes = new Map(asked.photos.map(({ productId }) => [productId, ['f'.repeat(64)]]));
    store.apply(withPhotos(asked.plan, hashes, { from: 'program' }));
    settle(store, { recordId: 'a' });
    const photos = store.tables.records('products').map(({ name, photos: own }) => [name, own.length]);
    expect(photos).toEqual([
      ['Mật ong', 0],
      ['Sắn dây', 0],
      ['Bột nghệ', 1],
    ]);
  });
});
