import { expect, test } from 'vitest';
import { createEdit, type Plan } from '../../../../renderer/domain/plan/plan';
import { planEdit } from '../../../../renderer/domain/plan/planners/plan-edit';
import { planIssueMous, planPrints } from '../../../../renderer/domain/plan/planners/plan-issue-mous';
import { planMouState } from '../../../../renderer/domain/plan/planners/plan-mous';
import { blankMou } from '../../../../renderer/domain/records/mou';
import { mouRows, printableRows } from '../../../../renderer/features/mous/mou-rows';
import { issueOrders, loggedCopies } from '../../../../renderer/features/mous/print/prepare-issue';
import type { Store } from '../../../../renderer/storage/store';
import {
  buyer,
  conference,
  decision,
  office,
  producer,
  tea,
  teaCertificate,
} from '../../../support/conference-records';
import { testPlace } from '../../../support/open-test-store';
import { planOf } from '../../../support/plan-stories';
import { mustApply } from '../../../support/store-plans';

const papers = 40;
const paper = { communeOfCode: () => null, createdAt: '2026-12-05T01:00:00Z' };
const sellerOf = (index: number): string => `p${index}`;

/** Forty sellers with one paper each; they sell the same tea to the same supermarket. */
const register = (): Plan =>
  planOf([
    createEdit('offices', office),
    createEdit('conferences', conference),
    createEdit('buyers', buyer),
    createEdit('decisions', decision),
    ...Array.from({ length: papers }, (_, index) => [
      createEdit('producers', { ...producer, id: sellerOf(index), name: `Hợp tác xã số ${index + 1}` }),
      createEdit('products', { ...tea, id: `x${index}`, producerId: sellerOf(index) }),
      createEdit('certificates', { ...teaCertificate, id: `k${index}`, productId: `x${index}` }),
      createEdit('mous', {
        ...blankMou(`m${index}`, conference.id, sellerOf(index), buyer.id, index + 1),
        goods: [{ productId: `x${index}`, quantity: 500, unit: 'hộp', supplyTime: 'Quanh năm', price: 150_000 }],
      }),
    ]).flat(),
  ]);

const toReprint = (store: Store): readonly string[] =>
  printableRows(mouRows(store, conference.id, paper).filter(({ issued }) => issued.changed)).map(({ mou }) => mou.id);

/** What «In, lưu» does with the store: freezes, then logs the copies. */
const printAll = async (store: Store, ids: readonly string[], reason: string | null): Promise<void> => {
  const setting = { now: store.now(), newId: () => store.newId(), reason };
  const { plan, editions } = planIssueMous(store, await issueOrders(store, ids, paper, false), setting);
  await mustApply(store, plan);
  const copies = editions.map((edition) => loggedCopies(edition, 'one'));
  await mustApply(store, planPrints(store, copies, 'pdf', setting));
};

test('forty papers are printed; one signatory, one price and one withdrawal leave exactly two to print again', async () => {
  const store = await testPlace().openOk();
  await mustApply(store, register());
  const ready = printableRows(mouRows(store, conference.id, paper)).map(({ mou }) => mou.id);
  expect(ready).toHaveLength(papers);
  await printAll(store, ready, null);
  expect(store.records('editions').filter(({ state }) => state === 'valid')).toHaveLength(papers);
  expect(store.records('prints')).toHaveLength(papers);
  expect(toReprint(store)).toEqual([]);

  const signer = {
    table: 'producers',
    id: sellerOf(6),
    values: { representative: 'Lò Thị Thay Mặt' },
    label: '',
  } as const;
  await mustApply(store, planEdit(store, signer));
  expect(toReprint(store)).toEqual(['m6']);
  const goods = store.record('mous', 'm20')?.goods.map((row) => ({ ...row, price: 123_000 }));
  await mustApply(store, planEdit(store, { table: 'mous', id: 'm20', values: { goods }, label: '' }));
  // One of the forty that lie printed on the table.
  expect(store.records('editions').find(({ subjectId }) => subjectId === 'm33')?.state).toBe('valid');
  await mustApply(store, planMouState(store, ['m33'], 'void', 'bên mua rút'));
  expect(toReprint(store)).toEqual(['m6', 'm20']);
  expect(store.records('editions').find(({ subjectId }) => subjectId === 'm33')?.state).toBe('void');

  await printAll(store, toReprint(store), 'đổi người ký và giá');
  expect(toReprint(store)).toEqual([]);
  const states = store.records('editions').map(({ state }) => state);
  const count = (state: (typeof states)[number]): number => states.filter((each) => each === state).length;
  expect([count('valid'), count('superseded'), count('void')]).toEqual([papers - 1, 2, 1]);
  expect(store.record('mous', 'm33')).toMatchObject({ number: 34, state: 'void', voidReason: 'bên mua rút' });
});
