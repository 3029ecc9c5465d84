import { describe, expect, it } from 'vitest';
import { blankProduct } from '../../../../../renderer/domain/records/product';
import { nothingHeld, withNewRows } from '../../../../../renderer/ui/grid/write/held-cells';
import { type JudgedWrites, judgeWrites, type RowWrites } from '../../../../../renderer/ui/grid/write/judge-writes';
import { column, registerOf } from './judging-columns';

const first = { ...blankProduct('a', 'p1'), name: 'Chè lam' };
const register = registerOf(first, { ...blankProduct('b', 'p1'), name: 'Bánh gio' });
const row = (id: string, cells: Readonly<Record<string, string>>): RowWrites => ({
  id,
  writes: Object.entries(cells).map(([key, text]) => ({ column: column(key), written: { text } })),
});
const run = (rows: readonly RowWrites[], held = nothingHeld, judge = register): JudgedWrites<'products'> => {
  const steps = judgeWrites(judge, held, rows);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
};

describe('judgeWrites', () => {
  it('updates records row by row and leaves out what does not change', () => {
    const judged = run([row('a', { packaging: 'Hộp' }), row('b', { name: 'Bánh gio' })]);
    expect(judged.updates).toEqual([{ id: 'a', values: { packaging: 'Hộp' } }]);
    expect(judged.creations).toEqual([]);
  });

  it('holds what would change in a locked record, with the reason, and stores the rows beside it', () => {
    const issue = { code: 'record-locked', severity: 'error', table: 'products', recordId: 'a', params: {} } as const;
    const locked = { ...register, lock: (id: string) => (id === 'a' ? issue : null) };
    const rows = [row('a', { packaging: 'Hộp', name: 'Chè lam', gtin: 'x' }), row('b', { packaging: 'Hộp' })];
    const judged = run(rows, nothingHeld, locked);
    expect(judged.updates).toEqual([{ id: 'b', values: { packaging: 'Hộp' } }]);
    expect([...judged.held.byRow.keys()]).toEqual(['a']);
    expect([...(judged.held.byRow.get('a') ?? [])]).toEqual([
      ['packaging', { text: 'Hộp', trouble: { kind: 'blocked', issues: [issue] } }],
      ['gtin', { text: 'x', trouble: { kind: 'blocked', issues: [issue] } }],
    ]);
    const unlocked = run([row('a', { packaging: 'Hộp' })], judged.held);
    expect(unlocked.updates).toEqual([{ id: 'a', values: { packaging: 'Hộp' } }]);
  });

  it('makes a record of a new row that has what a record needs', () => {
    const judged = run([row('n', { name: 'Mật ong', producerId: 'HTX Hòa An', wholesalePrice: 'x' })]);
    expect(judged.creations).toMatchObject([{ id: 'n', name: 'Mật ong', producerId: 'p1', wholesalePrice: null }]);
    expect(judged.held.newRows).toEqual([]);
    expect(judged.held.byRow.get('n')?.get('wholesalePrice')?.text).toBe('x');
  });

  it('keeps a new row that lacks its producer, whole, and stores it once the producer comes', () => {
    const waiting = run([row('n', { name: 'Mật ong', packaging: 'Chai', wholesalePrice: 'x' })]);
    expect(waiting.creations).toEqual([]);
    expect(waiting.held.newRows).toEqual(['n']);
    expect(waiting.held.byRow.get('n')?.get('packaging')).toEqual({
      text: 'Chai',
      trouble: { kind: 'waits', missing: 'producerId' },
    });
    const stored = run([row('n', { producerId: 'HTX Hòa An' })], waiting.held);
    expect(stored.creations).toMatchObject([{ name: 'Mật ong', packaging: 'Chai' }]);
    expect([...(stored.held.byRow.get('n') ?? [])].map(([key]) => key)).toEqual(['wholesalePrice']);
    expect(stored.held.newRows).toEqual([]);
  });

  it('forgets the held text of a cell that is written over, and only of that cell', () => {
    const held = run([row('a', { wholesalePrice: 'x', gtin: 'y' })]).held;
    const judged = run([row('a', { wholesalePrice: '9.000' })], held);
    expect([...(judged.held.byRow.get('a') ?? [])].map(([key]) => key)).toEqual(['gtin']);
  });

  it('stores a doubted value with the reason that came with it, and answers the doubt', () => {
    const doubted = run([row('a', { retailPriceMin: '90.000', wholesalePrice: '95.000' })]);
    expect(doubted.held.byRow.get('a')?.get('wholesalePrice')?.trouble.kind).toBe('ask');
    expect(doubted.waivers).toEqual([]);
    const [asked] = row('a', { wholesalePrice: '95.000' }).writes;
    if (!asked) throw new Error('there is a cell');
    const kept = run([
      { id: 'a', writes: [...row('a', { retailPriceMin: '90.000' }).writes, { ...asked, why: 'giá sỉ cũ' }] },
    ]);
    expect(kept.updates).toEqual([{ id: 'a', values: { retailPriceMin: 90_000, wholesalePrice: 95_000 } }]);
    expect(kept.waivers).toMatchObject([
      { of: 'products', recordId: 'a', code: 'wholesale-above-retail', reason: 'giá sỉ cũ' },
    ]);
    expect(kept.held.byRow.size).toBe(0);
  });

  it('keeps the reason of a new row until the row is a record', () => {
    const cells = { name: 'Mật ong', retailPriceMin: '90.000', wholesalePrice: '95.000' };
    const asked = run([row('n', cells)]);
    expect(asked.held.byRow.get('n')?.get('wholesalePrice')?.trouble.kind).toBe('ask');
    const [price] = row('n', { wholesalePrice: '95.000' }).writes;
    if (!price) throw new Error('there is a cell');
    const answered = run([{ id: 'n', writes: [{ ...price, why: 'giá sỉ cũ' }] }], asked.held);
    expect(answered.creations).toEqual([]);
    expect(answered.held.byRow.get('n')?.get('wholesalePrice')).toEqual({
      text: '95.000',
      trouble: { kind: 'waits', missing: 'producerId' },
      why: 'giá sỉ cũ',
    });
    const stored = run([row('n', { producerId: 'HTX Hòa An' })], answered.held);
    expect(stored.creations).toMatchObject([{ id: 'n', wholesalePrice: 95_000 }]);
    expect(stored.waivers).toMatchObject([{ recordId: 'n', code: 'wholesale-above-retail', reason: 'giá sỉ cũ' }]);
    expect(stored.held.byRow.size).toBe(0);
    const typedOver = run([row('n', { wholesalePrice: '96.000', producerId: 'HTX Hòa An' })], answered.held);
    expect(typedOver.held.byRow.get('n')?.get('wholesalePrice')?.trouble.kind).toBe('ask');
    expect(typedOver.waivers).toEqual([]);
  });

  it('keeps the order of new rows and pauses at each row', () => {
    const held = withNewRows(nothingHeld, ['m']);
    expect(run([row('n', { name: 'x' }), row('o', { name: 'y' })], held).held.newRows).toEqual(['m', 'n', 'o']);
    const steps = judgeWrites(register, nothingHeld, [row('a', {}), row('b', {})]);
    expect([steps.next().done, steps.next().done, steps.next().done]).toEqual([false, false, true]);
  });
});
