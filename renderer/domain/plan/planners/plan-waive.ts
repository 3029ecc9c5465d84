import { blankBase } from '../../records/record-base';
import { type WaiverOrder, waiverId } from '../../records/waiver';
import { createEdit, type Edit, type Plan } from '../plan';
import type { StoreView } from '../store-view';
import { updateEdit } from './update-edit';

/** What stores reasons: a reason given again for the same finding replaces the one before. */
export const waiverEdits = (view: StoreView, orders: readonly WaiverOrder[]): readonly Edit[] =>
  orders.flatMap((order): readonly Edit[] => {
    const id = waiverId(order);
    const row = view.row('waivers', id);
    if (!row) return [createEdit('waivers', { ...blankBase(id), ...order }, { from: 'typed' })];
    const edit = updateEdit('waivers', row.record, { removed: false, value: order.value, reason: order.reason });
    return edit ? [{ ...edit, source: { from: 'typed' } }] : [];
  });

/** The Plan that also stores why it keeps doubted values of its record. */
export const withWaivers = (view: StoreView, plan: Plan, orders: readonly WaiverOrder[]): Plan => ({
  ...plan,
  edits: [...plan.edits, ...waiverEdits(view, orders)],
});

/** Keeps values that stand in the record already, with a reason. `label`: the record's name and the reason, for the history. */
export const planWaive = (view: StoreView, orders: readonly WaiverOrder[], label: string): Plan => ({
  reason: 'edit',
  label,
  edits: waiverEdits(view, orders),
  issues: [],
});
