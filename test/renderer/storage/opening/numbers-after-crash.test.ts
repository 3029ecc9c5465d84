import { Dexie } from 'dexie';
import { describe, expect, it } from 'vitest';
import { nextMouNumber, numberRegister } from '../../../../renderer/domain/mou/mou-number';
import { createEdit, type Plan } from '../../../../renderer/domain/plan/plan';
import { planIssueMous } from '../../../../renderer/domain/plan/planners/plan-issue-mous';
import { planMouState, planMous } from '../../../../renderer/domain/plan/planners/plan-mous';
import { blankConference, type Conference } from '../../../../renderer/domain/records/conference';
import { dictionaries } from '../../../../renderer/i18n/dictionary';
import { issueSentence } from '../../../../renderer/i18n/issue-sentences';
import { databaseName } from '../../../../renderer/storage/database';
import type { Store } from '../../../../renderer/storage/store';
import { type TestPlace, testPlace } from '../../../support/open-test-store';
import { photographDatabase } from '../../../support/raw-database';
import { mustApply } from '../../../support/store-plans';
import { reopened } from '../../../support/written-store';

const conferences: readonly Conference[] = (['c1', 'c2'] as const).map((id) => ({
  ...blankConference(id),
  name: `Hội nghị ${id}`,
  startsOn: '2026-12-05',
  numberScope: 'year',
}));
const begin = async (place: TestPlace): Promise<Store> => {
  const store = await place.openOk();
  const edits = conferences.map((conference) => createEdit('conferences', conference));
  await mustApply(store, { reason: 'edit', label: '', edits, issues: [] });
  return store;
};
const pairs = (from: number, count: number) =>
  Array.from({ length: count }, (_, index) => ({ producerId: `p${from + index}`, buyerId: 'b1' }));
const draw = (store: Store, conferenceId: string, from: number, count: number): Plan =>
  planMous(store, conferenceId, pairs(from, count), () => store.newId());
const numbers = (store: Store) => store.rows('mous').map(({ record }) => record.number);
const issue = (store: Store, count: number) => {
  const orders = store.records('mous').slice(0, count);
  const hashed = orders.map(({ id }) => ({ mouId: id, content: `giấy ${id}`, contentHash: 'a'.repeat(64) }));
  return planIssueMous(store, hashed, { now: store.now(), newId: () => store.newId(), reason: null });
};
const codes = (store: Store) => store.records('editions').map(({ code }) => code);

describe('two Plans that were made at one moment', () => {
  it('do not share a number: the second one is refused whole, with a sentence; made anew it goes on', async () => {
    const store = await begin(testPlace());
    // One year for both conferences: the same series.
    const [first, second] = [draw(store, 'c1', 1, 3), draw(store, 'c2', 11, 2)];
    const [one, two] = await Promise.all([store.applyPlan(first), store.applyPlan(second)]);
    expect(one.ok).toBe(true);
    expect(two).toMatchObject({ ok: false, why: 'blocked' });
    const issues = !two.ok && two.why === 'blocked' ? two.issues : [];
    expect(issues.map(({ code, field, params }) => [code, field, params['value']])).toEqual([
      ['taken-already', 'number', '1'],
      ['taken-already', 'number', '2'],
    ]);
    for (const language of ['vi', 'en'] as const)
      for (const found of issues)
        expect(issueSentence(dictionaries[language], found)).toContain(String(found.params['value']));
    expect(numbers(store)).toEqual([1, 2, 3]);
    await mustApply(store, draw(store, 'c2', 11, 2));
    expect(numbers(store)).toEqual([1, 2, 3, 4, 5]);
  });

  it('do not print two papers as the same issue of one memorandum', async () => {
    const store = await begin(testPlace());
    await mustApply(store, draw(store, 'c1', 1, 2));
    const [first, second] = [issue(store, 2), issue(store, 1)];
    const [one, two] = await Promise.all([store.applyPlan(first.plan), store.applyPlan(second.plan)]);
    expect([one.ok, two.ok]).toEqual([true, false]);
    expect(store.records('editions').map(({ no }) => no)).toEqual([1, 1]);
  });

  it('leave an old register with a number twice editable, and an undo possible', async () => {
    const store = await begin(testPlace());
    const seq = await mustApply(store, draw(store, 'c1', 1, 2));
    const [mou] = store.records('mous');
    if (!mou) throw new Error('mou');
    const twin = createEdit('mous', { ...mou, id: 'twin' });
    await mustApply(store, { reason: 'sample-load', label: '', edits: [twin], issues: [] });
    const note = { type: 'update', table: 'mous', id: 'twin', fields: { note: { before: null, after: 'x' } } } as const;
    await mustApply(store, { reason: 'edit', label: '', edits: [note], issues: [] });
    const undo = await store.planUndo(seq);
    if (!undo) throw new Error('undo');
    await mustApply(store, undo);
    expect(store.records('mous').map(({ id }) => id)).toEqual(['twin']);
    // What was taken back keeps its number.
    expect(nextMouNumber(store, 'c1')).toBe(3);
  });
});

describe('a crash while numbers are given', () => {
  it('between the journal and the database: the numbers are there again, and the next one follows them', async () => {
    const place = testPlace();
    const store = await begin(place);
    await mustApply(store, draw(store, 'c1', 1, 2));
    const putBack = await photographDatabase();
    await mustApply(store, draw(store, 'c1', 3, 3));
    await putBack();
    const { store: again, report } = await reopened(place);
    expect(report).toMatchObject({ recovered: true, cause: 'database-behind', lostAfterSeq: null });
    expect(numbers(again)).toEqual([1, 2, 3, 4, 5]);
    expect(nextMouNumber(again, 'c2')).toBe(6);
  });

  it('before the journal was whole: nothing of the batch is there, and no number is lost or given twice', async () => {
    const place = testPlace();
    const store = await begin(place);
    await mustApply(store, draw(store, 'c1', 1, 2));
    const putBack = await photographDatabase();
    await mustApply(store, draw(store, 'c1', 3, 40));
    place.desktop.memory.journal.loseTail(1, { noted: false });
    await putBack();
    const { store: again } = await reopened(place);
    expect(numbers(again)).toEqual([1, 2]);
    await mustApply(again, draw(again, 'c1', 3, 1));
    expect(numbers(again)).toEqual([1, 2, 3]);
    expect(numberRegister(again, 'c1').some(({ fate }) => fate === 'unexplained')).toBe(false);
  });

  it('in an issue batch: the codes that were written stand, and the same papers get no others', async () => {
    const place = testPlace();
    const store = await begin(place);
    await mustApply(store, draw(store, 'c1', 1, 12));
    const putBack = await photographDatabase();
    await mustApply(store, issue(store, 12).plan);
    const issued = codes(store);
    expect(new Set(issued).size).toBe(12);
    await putBack();
    const { store: again } = await reopened(place);
    expect(codes(again)).toEqual(issued);
    // Nothing was logged as printed: the batch is done once more, and is the same.
    const once = issue(again, 12);
    expect(once.plan.edits).toEqual([]);
    expect(once.editions.map(({ code }) => code)).toEqual(issued);
    await Dexie.delete(databaseName);
    expect(codes((await reopened(place)).store)).toEqual(issued);
  });

  it('a void paper keeps its number and its reason over a crash, a taken back one as well', async () => {
    const place = testPlace();
    const store = await begin(place);
    await mustApply(store, draw(store, 'c1', 1, 2));
    const seq = await mustApply(store, draw(store, 'c1', 3, 1));
    const putBack = await photographDatabase();
    const [first] = store.records('mous');
    await mustApply(store, planMouState(store, [first?.id ?? ''], 'void', 'bên mua rút'));
    const undo = await store.planUndo(seq);
    if (!undo) throw new Error('undo');
    await mustApply(store, undo);
    await putBack();
    const { store: again } = await reopened(place);
    expect(numberRegister(again, 'c1').map(({ number, fate, reason }) => [number, fate, reason])).toEqual([
      [1, 'void', 'bên mua rút'],
      [2, 'draft', null],
      [3, 'removed', null],
    ]);
    expect(nextMouNumber(again, 'c1')).toBe(4);
  });
});
