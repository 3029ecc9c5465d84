import { describe, expect, it } from 'vitest';
import { applyEdits } from '../../../../renderer/domain/plan/apply-edits';
import { checkPlan } from '../../../../renderer/domain/plan/check-plan';
import { memoryView } from '../../../../renderer/domain/plan/memory-view';
import type { Plan } from '../../../../renderer/domain/plan/plan';
import { planEdit } from '../../../../renderer/domain/plan/planners/plan-edit';
import { planWaive } from '../../../../renderer/domain/plan/planners/plan-waive';
import type { StoreView } from '../../../../renderer/domain/plan/store-view';
import { blankProducer } from '../../../../renderer/domain/records/producer';
import { blankProduct, type Product } from '../../../../renderer/domain/records/product';
import type { Waiver } from '../../../../renderer/domain/records/waiver';
import { checkRecord } from '../../../../renderer/domain/rules/index';
import { waivedReason, waiverOf } from '../../../../renderer/domain/rules/waived';

const product: Product = {
  ...blankProduct('s1', 'p1'),
  name: 'Chè',
  retailPriceMin: 100_000,
  wholesalePrice: 120_000,
  priceUnit: 'kg',
};
const producers = [{ ...blankProducer('p1'), name: 'HTX', kind: 'household' as const }];
const viewOf = (record: Product, waivers: readonly Waiver[] = []): StoreView =>
  memoryView({ producers, products: [record], waivers: [...waivers] });
const doubtOf = (view: StoreView, record: Product) => {
  const issue = checkRecord('products', record, view, '2026-11-27').find(
    ({ code }) => code === 'wholesale-above-retail',
  );
  if (!issue) throw new Error('the rule finds nothing');
  return issue;
};
const waiversOf = (view: StoreView, plan: Plan): readonly Waiver[] => {
  const checked = checkPlan(view, plan);
  if (checked.verdict !== 'ready') throw new Error(JSON.stringify(checked));
  return applyEdits(view, { seq: 1, dot: 'a:1', edits: checked.edits }).flatMap(({ table, row }) =>
    table === 'waivers' ? [row.record as Waiver] : [],
  );
};

describe('reasons for doubted values (R6)', () => {
  const issue = doubtOf(viewOf(product), product);
  const order = waiverOf('products', product, issue, 'giá theo hợp đồng khung');
  const waivers = waiversOf(viewOf(product), planWaive(viewOf(product), [order], 'Chè: giá theo hợp đồng khung'));

  it('are stored with the field and the finding', () => {
    expect(waivers).toMatchObject([
      { of: 'products', recordId: 's1', field: 'wholesalePrice', code: 'wholesale-above-retail' },
    ]);
    expect(waivedReason(viewOf(product, waivers), product, issue)).toBe('giá theo hợp đồng khung');
    expect(waivedReason(viewOf(product), product, issue)).toBeNull();
  });

  it.each([
    ['the value itself', { wholesalePrice: 130_000 }],
    ['what it is compared with', { retailPriceMin: 90_000 }],
  ])('hold no longer once %s changes', (_, change) => {
    const next = { ...product, ...change };
    const view = viewOf(next, waivers);
    expect(waivedReason(view, next, doubtOf(view, next))).toBeNull();
  });

  it('are replaced by the next one, and never duplicated', () => {
    const view = viewOf(product, waivers);
    const again = waiversOf(view, planWaive(view, [{ ...order, reason: 'đã hỏi lại' }], 'Chè'));
    expect(again).toHaveLength(1);
    expect(again[0]).toMatchObject({ id: waivers[0]?.id, reason: 'đã hỏi lại' });
  });

  it('are written in the very Plan that writes the value, whose label says them', () => {
    const view = viewOf({ ...product, wholesalePrice: null });
    const plan = planEdit(view, {
      table: 'products',
      id: 's1',
      values: { wholesalePrice: 120_000 },
      label: 'Chè: lý do',
      waivers: [order],
    });
    expect(plan.edits.map(({ table }) => table)).toEqual(['products', 'waivers']);
    expect(plan.deed).toMatchObject({ code: 'edited', field: 'wholesalePrice' });
  });

  it('never answer an error', () => {
    const error = { ...issue, severity: 'error' as const };
    expect(waivedReason(viewOf(product, waivers), product, error)).toBeNull();
  });

  it('fit a record id of any length that the store takes', () => {
    const long = { ...product, id: 'x'.repeat(36) };
    const plan = planWaive(viewOf(product), [waiverOf('products', long, issue, 'r')], 'r');
    expect(checkPlan(viewOf(product), plan).verdict).toBe('ready');
  });
});
