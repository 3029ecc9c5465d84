import type { Desktop } from '../desktop/desktop';
import { dotOf } from '../domain/merge/field-versions';
import { applyEditsInSteps } from '../domain/plan/apply-edits';
import type { Change, ChangeHeader } from '../domain/plan/change';
import { headerOf } from '../domain/plan/change-lines';
import { checkPlanInSteps } from '../domain/plan/check-plan';
import { markOf, tallyAfterInSteps } from '../domain/plan/mark';
import { pageRows } from '../domain/plan/pages';
import type { Edit, Plan } from '../domain/plan/plan';
import type { TouchedRow } from '../domain/plan/touched-rows';
import type { Issue } from '../domain/records/issue';
import { schemaVersion } from '../domain/upgrades/upgrade-steps';
import type { PageRecord, StoreMeta } from './database';
import { type Failure, failureError, failureOf } from './failure';
import { appendEntry } from './journal/append-entry';
import { encodeChange } from './journal/change-codec';
import type { MemoryTables, Staged } from './memory-tables';
import type { DurableCopy } from './pages/durable-copy';
import { packPage } from './pages/page-codec';
import { touchedPagesInSteps } from './pages/touched-pages';
import { createPauses, type Pauses } from './pauses';
import type { SavingControl } from './saving-status';
import type { StateCell, StoreState } from './store-state';

/**
 * `change` is null when there was nothing to do. `blocked` and `stale` as in check-plan. `failure`: nothing was written
 * and nothing shown; the Plan stays with the caller.
 */
export type AppliedPlan =
  | { readonly ok: true; readonly seq: number; readonly change: ChangeHeader | null }
  | { readonly ok: false; readonly why: 'blocked'; readonly issues: readonly Issue[] }
  | { readonly ok: false; readonly why: 'stale'; readonly edits: readonly Edit[] }
  | { readonly ok: false; readonly why: 'failure'; readonly failure: Failure };

export interface ApplyOptions {
  /** Share done, 0 to 1. */
  readonly onProgress?: (share: number) => void;
  /** Dots from here on are written under this replica: after a restore (architecture, section 6). */
  readonly newReplica?: string;
}

export interface ApplyNeeds {
  readonly desktop: Desktop;
  readonly now: () => string;
  /** Of this machine and folder, kept in the database to notice a copied profile. */
  readonly seed: string;
  readonly tables: MemoryTables;
  readonly state: StateCell;
  readonly copy: DurableCopy;
  readonly saving: SavingControl;
}

export const metaOf = ({ seq, replica, counter, tally }: StoreState, seed: string): StoreMeta => {
  const { counts, digest } = markOf(seq, tally);
  return { key: 'store', schema: schemaVersion, replica, counter, seq, counts, digest, seed };
};

/** Who works here; for the Change that names the office, whom it names. */
const whoOf = (tables: MemoryTables, edits: readonly Edit[]): string => {
  const named = tables.records('offices')[0];
  if (named) return named.officerName;
  const naming = edits.find((edit) => edit.type === 'create' && edit.table === 'offices');
  const name = naming?.type === 'create' ? (naming.record as { readonly officerName?: unknown }).officerName : '';
  return typeof name === 'string' ? name : '';
};

const makeChange = (needs: ApplyNeeds, plan: Plan, edits: readonly Edit[], state: StoreState): Change => ({
  seq: state.seq,
  dot: dotOf(state.replica, state.counter),
  at: needs.now(),
  who: whoOf(needs.tables, edits),
  reason: plan.reason,
  label: plan.label,
  ...(plan.deed === undefined ? {} : { deed: plan.deed }),
  ...(plan.undoes === undefined ? {} : { undoes: plan.undoes }),
  edits,
});

const packTouched = async (
  tables: MemoryTables,
  staged: Staged,
  touched: readonly TouchedRow[],
  pauses: Pauses,
): Promise<readonly PageRecord[]> => {
  const pages: PageRecord[] = [];
  for (const { table, no } of await pauses.run(touchedPagesInSteps(tables, staged, touched))) {
    pages.push(packPage(table, no, pageRows(staged.get(table)?.rows ?? [], no)));
    await pauses.breathe();
  }
  return pages;
};

/** A Change ready to be written: all that can be prepared before the first byte leaves. */
const prepare = async (
  needs: ApplyNeeds,
  plan: Plan,
  edits: readonly Edit[],
  options: ApplyOptions,
  pauses: Pauses,
) => {
  const { tables, state } = needs;
  const before = state.get();
  const replica = options.newReplica ?? before.replica;
  const counter = options.newReplica === undefined ? before.counter + 1 : 1;
  const numbered = { ...before, seq: before.seq + 1, replica, counter };
  const change = makeChange(needs, plan, edits, numbered);
  const touched = await pauses.run(applyEditsInSteps(tables, change));
  const next: StoreState = {
    ...numbered,
    tally: await pauses.run(tallyAfterInSteps(before.tally, touched, (table, id) => tables.row(table, id))),
  };
  await pauses.breathe();
  options.onProgress?.(0.5);
  const encoded = await encodeChange(change, pauses);
  const staged = await pauses.run(tables.stageInSteps(touched));
  const pages = await packTouched(tables, staged, touched, pauses);
  options.onProgress?.(0.8);
  return {
    change,
    next,
    lines: encoded.lines,
    staged,
    batch: { pages, changes: encoded.records, meta: metaOf(next, needs.seed) },
  };
};

const write = async (needs: ApplyNeeds, prepared: Awaited<ReturnType<typeof prepare>>): Promise<void> => {
  const { desktop, tables, state, copy, saving } = needs;
  const { next, lines, staged, batch } = prepared;
  if (desktop.journal) await appendEntry(desktop, next.seq, lines, markOf(next.seq, next.tally));
  const failure = await copy.write(batch);
  if (failure && !desktop.journal) {
    copy.forget();
    throw failureError(failure);
  }
  state.set(next);
  tables.publish(staged);
  // The journal has it: nothing acknowledged can be lost, the next start brings the database up to it.
  if (failure) saving.failed(failure, true);
  else saving.saved();
};

const applyOne = async (needs: ApplyNeeds, plan: Plan, options: ApplyOptions): Promise<AppliedPlan> => {
  const { saving, state, tables } = needs;
  const pauses = createPauses();
  saving.begin();
  try {
    const checked = await pauses.run(checkPlanInSteps(tables, plan));
    options.onProgress?.(0.3);
    if (checked.verdict !== 'ready' || checked.edits.length === 0) {
      saving.nothing();
      if (checked.verdict === 'ready') return { ok: true, seq: state.get().seq, change: null };
      return checked.verdict === 'blocked'
        ? { ok: false, why: 'blocked', issues: checked.issues }
        : { ok: false, why: 'stale', edits: checked.edits };
    }
    const prepared = await prepare(needs, plan, checked.edits, options, pauses);
    await write(needs, prepared);
    options.onProgress?.(1);
    return { ok: true, seq: prepared.next.seq, change: headerOf(prepared.change) };
  } catch (error) {
    const failure = failureOf(error);
    saving.failed(failure, false);
    return { ok: false, why: 'failure', failure };
  }
};

export interface PlanQueue {
  apply(plan: Plan, options?: ApplyOptions): Promise<AppliedPlan>;
  /** When every Plan asked for so far is settled. */
  settled(): Promise<void>;
}

/** Plans one after another: each is checked against what the one before it left. */
export const createPlanQueue = (needs: ApplyNeeds): PlanQueue => {
  let last: Promise<unknown> = Promise.resolve();
  return {
    apply: (plan, options = {}) => {
      const applied = last.then(() => applyOne(needs, plan, options));
      last = applied;
      return applied;
    },
    settled: async () => {
      await last;
    },
  };
};
