import { expect, test, vi } from 'vitest';
import type { Plan } from '../../../../renderer/domain/plan/plan';
import { blankProducer } from '../../../../renderer/domain/records/producer';
import { registryBook } from '../../../../renderer/features/importing/job/registry-book';
import { importPlace } from './import-place';

const producer = (id: string, name: string): Plan => ({
  reason: 'edit',
  label: name,
  edits: [{ type: 'create', table: 'producers', id, record: { ...blankProducer(id), name } }],
  issues: [],
});

test('the index is made once and anew after a record changed; who waits for it gets the newest', async () => {
  const { store } = await importPlace();
  const records = vi.spyOn(store, 'records');
  const book = registryBook(store);
  const [first, second] = await Promise.all([book.index(), book.index()]);
  expect(second).toBe(first);
  expect(await book.index()).toBe(first);
  expect(first.byKey.size).toBe(0);
  await store.applyPlan(producer('a', 'HTX Chè'));
  const third = await book.index();
  expect([...third.byKey.values()].flat().map(({ record }) => record.id)).toEqual(['a']);
  const waiting = book.index();
  await store.applyPlan(producer('b', 'HTX Mật ong'));
  expect((await waiting).byKey.size).toBeGreaterThan(0);
  expect((await book.index()).byKey.size).toBe(2);
  book.forget();
  records.mockClear();
  await book.index();
  expect(records).toHaveBeenCalled();
});

test('a fault of the index is told and does not stay', async () => {
  const { store } = await importPlace();
  const book = registryBook(store);
  const records = vi.spyOn(store, 'records').mockImplementationOnce(() => {
    throw new Error('planted');
  });
  await expect(book.index()).rejects.toThrow('planted');
  records.mockRestore();
  await expect(book.index()).resolves.toBeDefined();
});
