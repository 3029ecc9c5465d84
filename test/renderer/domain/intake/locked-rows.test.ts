import { describe, expect, test } from 'vitest';
import { planImport } from '../../../../renderer/domain/intake/plan-import';
import { checkPlan } from '../../../../renderer/domain/plan/check-plan';
import { memoryView } from '../../../../renderer/domain/plan/memory-view';
import type { StoreView } from '../../../../renderer/domain/plan/store-view';
import { newReview } from '../../../../renderer/domain/records/review';
import { countLockedCells } from '../../../../renderer/features/importing/model/preview-lines';
import { honey, imported, plan, proposalOfRows, tea } from '../../../support/import-planning';

/** The registry of the list with one of its records locked. */
const lockedIn = (view: StoreView, table: 'producers' | 'products', name: string): StoreView => {
  const record = view.records(table).find((each) => each.name === name);
  if (!record) throw new Error(`no ${name}`);
  const content = (['producers', 'products', 'decisions', 'certificates'] as const).map(
    (each) => [each, view.records(each)] as const,
  );
  return memoryView({ ...Object.fromEntries(content), reviews: [newReview(table, record.id, 'locked')] });
};

const sum = (counts: Readonly<Record<string, number>>): number => Object.values(counts).reduce((a, b) => a + b, 0);

describe('a list that meets a locked record (I8, R10)', () => {
  const book = imported(tea(), honey);

  test('the row that only changes it is refused with its reason, the others are imported, and the counts add up', () => {
    const view = lockedIn(book, 'products', 'Chè Shan');
    const preview = plan(proposalOfRows(tea({ price: 300_000 }), honey, tea({ product: 'Chè đen' })), view);
    expect(preview.counts).toEqual({ created: 1, updated: 0, unchanged: 1, doubtful: 0, refused: 1 });
    expect(sum(preview.counts)).toBe(preview.rowsRead);
    const [refused] = preview.entries.filter(({ state }) => state === 'refused');
    expect(refused).toMatchObject({ productName: 'Chè Shan', reason: 'record-locked' });
    expect(refused?.changes).toMatchObject([
      { field: 'retailPriceMin', after: 300_000, locked: true },
      { field: 'retailPriceMax', after: 300_000, locked: true },
    ]);
    expect(preview.plan.edits.filter(({ type }) => type === 'update')).toEqual([]);
    expect(checkPlan(view, preview.plan).verdict).toBe('ready');
    expect(countLockedCells(preview)).toBe(0);
  });

  test('a row that writes more than the locked record goes in, and says which of its cells do not', () => {
    const view = lockedIn(book, 'producers', 'HTX Chè Tà Xùa');
    const preview = plan(proposalOfRows(tea({ phone: '0911000009', price: 300_000 })), view);
    expect(preview.counts).toMatchObject({ updated: 1, refused: 0 });
    expect(preview.plan.edits).toMatchObject([{ type: 'update', table: 'products' }]);
    expect(countLockedCells(preview)).toBe(1);
    expect(checkPlan(view, preview.plan).verdict).toBe('ready');
  });

  test('what nobody changes is not in the way', () => {
    const view = lockedIn(book, 'products', 'Chè Shan');
    expect(plan(proposalOfRows(tea(), honey), view).counts).toMatchObject({ unchanged: 2, refused: 0 });
  });

  test('pictures of a locked product stay out too', () => {
    const view = lockedIn(book, 'products', 'Chè Shan');
    const proposal = proposalOfRows(tea());
    const withPicture = {
      ...proposal,
      products: proposal.products.map((product) => ({ ...product, pictures: [0] })),
    };
    const decisions = { skip: new Set<string>(), answers: new Map<string, string>() };
    const context = { newId: () => 'x', today: '2026-11-24' };
    expect(planImport(withPicture, decisions, book, context).photos).toHaveLength(1);
    expect(planImport(withPicture, decisions, view, context).photos).toEqual([]);
  });
});
