import type { SnapshotInfo } from '../../../electron/contract/calls';
import type { StoreView } from '../../domain/plan/store-view';
import { draftsOfferedAtStart } from '../../storage/drafts/drafts';
import type { Store } from '../../storage/store';
import { addTypedOf } from '../../ui/form/add-draft';
import { typedTextsOf } from '../../ui/form/form-contract';
import { placeInRegister, recordAddress } from './addresses';
import { placeOf } from './resume-lines';

/** Why the book is not safe: changes of so many days are in no backup, or the newest backup cannot be opened. */
export type BackupTrouble = { readonly kind: 'late'; readonly days: number } | { readonly kind: 'damaged' };

/** What is left open on this machine, outside of the registers. */
export interface LooseEnds {
  /** Where each unfinished typing goes on, newest first. */
  readonly drafts: readonly string[];
  readonly backup: BackupTrouble | null;
}

export const noLooseEnds: LooseEnds = { drafts: [], backup: null };

const dayMs = 86_400_000;

interface Backups {
  readonly snapshots: readonly SnapshotInfo[];
  /** Number of the newest change. */
  readonly lastSeq: number;
  /** When the oldest of the changes that are known was made, ISO; null when there is none. */
  readonly firstChangeAt: string | null;
  readonly now: string;
}

/**
 * The book backs itself up each half hour in which something changed (README, saving): a day without is no pause but a
 * fault, of which nobody may hear too late.
 */
export const backupTrouble = ({ snapshots, lastSeq, firstChangeAt, now }: Backups): BackupTrouble | null => {
  const newest = snapshots.toSorted((a, b) => b.at.localeCompare(a.at))[0];
  if (newest && !newest.verified) return { kind: 'damaged' };
  if (lastSeq === 0 || (newest && newest.seq >= lastSeq)) return null;
  const since = newest?.at ?? firstChangeAt;
  const days = since === null ? 0 : Math.floor((Date.parse(now) - Date.parse(since)) / dayMs);
  return days >= 1 ? { kind: 'late', days } : null;
};

interface KeptDraft {
  readonly key: string;
  readonly value: unknown;
  readonly at: string;
}

const addressOfDraft = (view: StoreView, { key, value }: KeptDraft): string | null => {
  const [head = '', tail = ''] = key.split('/');
  if (head === 'add') return addTypedOf(value) ? placeInRegister(tail, 'them') : null;
  if (head === 'sheet') return placeInRegister(tail, 'bang');
  const place = placeOf(key);
  const record = place && view.record(place.table, place.id);
  return record && Object.keys(typedTextsOf(value)).length > 0 ? recordAddress(place.table, record) : null;
};

/**
 * Drafts that a form takes back, without the newest of those from before `since`: the window names these above every screen
 * already. Those of records that are gone wait silently, an undo may bring them back.
 */
export const unfinishedDrafts = (view: StoreView, drafts: readonly KeptDraft[], since: string): readonly string[] => {
  const places = drafts.flatMap((draft) => {
    const address = addressOfDraft(view, draft);
    return address === null ? [] : [{ at: draft.at, address }];
  });
  const earlier = places.filter(({ at }) => at < since).slice(draftsOfferedAtStart);
  return [...places.filter(({ at }) => at >= since), ...earlier].map(({ address }) => address);
};

/** Changes looked through for the oldest one, where there is no backup at all. */
const lookedThrough = 60;

/** Reads drafts and backups. `backedUp`: whether the host keeps backups at all. */
export const looseEnds = async (store: Store, backedUp: boolean): Promise<LooseEnds> => {
  const drafts = unfinishedDrafts(store, await store.drafts.list(), store.drafts.since);
  const snapshots = backedUp ? await store.snapshots() : [];
  // A list that cannot be read is said where the backups stand, in the settings.
  if (!backedUp || !('length' in snapshots)) return { drafts, backup: null };
  const changes = await store.recentChanges(lookedThrough);
  const facts = { lastSeq: store.lastSeq(), firstChangeAt: changes.at(-1)?.at ?? null, now: store.now() };
  return { drafts, backup: backupTrouble({ snapshots, ...facts }) };
};
