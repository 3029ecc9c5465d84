import { describe, expect, test } from 'vitest';
import { memoryView } from '../../../../renderer/domain/plan/memory-view';
import { blankProducer } from '../../../../renderer/domain/records/producer';
import { blankProduct } from '../../../../renderer/domain/records/product';
import { movedParts } from '../../../../renderer/features/doubts/moved-parts';
import {
  doubtRows,
  filesOf,
  filterDoubts,
  queueKey,
  rowAfter,
  twinRows,
} from '../../../../renderer/features/doubts/queue-rows';
import { conferenceRecords } from '../../../support/conference-records';
import { importInto } from '../../../support/import-into';
import { proposalOfRows, tea } from '../../../support/import-planning';
import { smallStore } from '../../../support/plan-stories';

const open = () => {
  const store = smallStore();
  importInto(store, proposalOfRows(tea({ product: 'Mứt dừa' })));
  importInto(store, { ...proposalOfRows(tea({ product: 'Mut dua' })), file: 'lan-hai.xlsx' });
  importInto(store, { ...proposalOfRows(tea({ product: 'MUT DUA' })), file: 'lan-ba.xlsx' });
  return store.tables;
};

describe('doubtRows', () => {
  test('are the open questions with their candidates by name', () => {
    const rows = doubtRows(open());
    expect(rows.map(({ name, under, reasons }) => [name, under, reasons])).toEqual([
      ['Mut dua', 'HTX Chè Tà Xùa', ['similar-name']],
      ['MUT DUA', 'HTX Chè Tà Xùa', ['similar-name']],
    ]);
    expect(rows[0]?.candidates.map(({ name, record }) => [name, record !== null])).toEqual([['Mứt dừa', true]]);
  });

  test('say of a candidate that it is gone, and still what it was called', () => {
    const view = open();
    const [product] = view.records('products');
    if (!product) throw new Error('no product');
    const gone = memoryView({ doubts: view.records('doubts'), products: [{ ...product, removed: true }] });
    expect(doubtRows(gone)[0]?.candidates).toMatchObject([{ name: 'Mứt dừa', record: null }]);
  });

  test('are filtered by file and by what is asked', () => {
    const rows = doubtRows(open());
    expect(filesOf(rows)).toEqual(['lan-hai.xlsx', 'lan-ba.xlsx']);
    expect(filterDoubts(rows, ['lan-ba.xlsx'], []).map(({ name }) => name)).toEqual(['MUT DUA']);
    expect(filterDoubts(rows, [], ['producer'])).toEqual([]);
    expect(filterDoubts(rows, [], ['product'])).toHaveLength(2);
  });
});

describe('the keys of the queue', () => {
  test.each([
    ['1', { place: 0 }],
    ['9', { place: 8 }],
    ['m', 'new'],
    ['M', 'new'],
    ['b', 'skip'],
    ['0', null],
    ['ArrowDown', null],
    ['Enter', null],
    ['12', null],
  ])('%s', (key, meant) => {
    expect(queueKey(key)).toEqual(meant);
  });

  test('the row after one that was answered is the next, or the last, or none', () => {
    const rows = [{ key: 'a' }, { key: 'b' }, { key: 'c' }];
    expect(rowAfter(rows, 'a')).toBe('b');
    expect(rowAfter(rows, 'c')).toBe('b');
    expect(rowAfter([{ key: 'a' }], 'a')).toBeNull();
  });
});

describe('twinRows', () => {
  test('leave out twins of which one went meanwhile', () => {
    const view = memoryView({
      producers: [
        { ...blankProducer('a'), name: 'A' },
        { ...blankProducer('b'), name: 'B', removed: true },
        { ...blankProducer('c'), name: 'C' },
      ],
    });
    const twin = (ids: readonly [string, string]) => ({ table: 'producers' as const, ids, reasons: [] });
    expect(
      twinRows(view, [twin(['a', 'b']), twin(['a', 'c'])]).map(({ first, second }) => first.name + second.name),
    ).toEqual(['AC']);
  });
});

describe('movedParts', () => {
  const view = memoryView(conferenceRecords);

  test('count what would name the other record', () => {
    expect(movedParts(view, 'producers', 'p1')).toEqual([
      { part: 'products', count: 2 },
      { part: 'participations', count: 1 },
      { part: 'mous', count: 1 },
    ]);
    expect(movedParts(view, 'products', 'x1')).toEqual([
      { part: 'certificates', count: 1 },
      { part: 'participations', count: 1 },
      { part: 'mous', count: 1 },
    ]);
  });

  test('nothing for a record without any, or that is gone', () => {
    expect(movedParts(memoryView({ products: [blankProduct('s', 'p')] }), 'products', 's')).toEqual([]);
    expect(movedParts(view, 'products', 'nobody')).toEqual([]);
  });
});
