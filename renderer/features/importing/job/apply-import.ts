import type { Desktop } from '../../../desktop/desktop';
import type { ImportPreview } from '../../../domain/intake/import-preview';
import type { IntakeProposal } from '../../../domain/intake/intake-proposal';
import { withPhotos } from '../../../domain/intake/with-photos';
import type { PictureData } from '../../../domain/intake/workbook-data';
import type { Plan } from '../../../domain/plan/plan';
import type { Failure } from '../../../storage/failure';
import type { Store } from '../../../storage/store';
import type { Applying, ApplyTrouble, ImportOutcome } from './import-state';
import { storePhotos } from './store-photos';

export interface ApplyImportNeeds {
  readonly store: Store;
  readonly desktop: Desktop;
  readonly shrink: (picture: PictureData) => Promise<Uint8Array | null>;
  readonly stopped: () => boolean;
  readonly onProgress: (applying: Applying) => void;
}

export type AppliedImport =
  | { readonly ok: true; readonly outcome: ImportOutcome }
  | { readonly ok: false; readonly trouble: ApplyTrouble };

const stoppedTrouble: AppliedImport = { ok: false, trouble: { why: 'stopped' } };

/** A full disk is told with what is left on it: the officer must know how much to clear. */
const failed = async (desktop: Desktop, failure: Failure): Promise<AppliedImport> => {
  let free = failure.details.freeBytes ?? null;
  if (failure.code === 'disk-full' && free === null) {
    const asked = await desktop.call('disk.free', {});
    free = asked.ok ? asked.value.bytes : null;
  }
  return { ok: false, trouble: { why: 'failure', failure, free } };
};

/** Null: made, or this host makes none. */
const snapshotFailure = async (store: Store): Promise<{ readonly made: boolean; readonly failure: Failure | null }> => {
  const written = await store.snapshotNow('import');
  if (written.ok) return { made: true, failure: null };
  return { made: false, failure: written.failure.code === 'not-offered' ? null : written.failure };
};

/** The Plan with its photos. A product that only gets photos has no other edit: its row is named here. */
const withStoredPhotos = (
  proposal: IntakeProposal,
  { plan, photos }: ImportPreview,
  hashes: ReadonlyMap<string, readonly string[]>,
): Plan => {
  const edited = new Set(plan.edits.map(({ id }) => id));
  const rowOf = new Map(
    proposal.products.flatMap(({ pictures, picturesAt, row }) =>
      pictures.map((place) => [place, picturesAt ?? row] as const),
    ),
  );
  let filled = withPhotos(plan, new Map([...hashes].filter(([id]) => edited.has(id))), { from: 'program' });
  for (const { productId, pictures } of photos) {
    const own = hashes.get(productId);
    const row = rowOf.get(pictures[0] ?? -1);
    if (!own || !row || edited.has(productId)) continue;
    filled = withPhotos(filled, new Map([[productId, own]]), { from: 'file', ...row, file: row.file ?? proposal.file });
  }
  return filled;
};

/**
 * Writes one import: a snapshot first, then the photos, then one Change with everything. Until the Change begins it can be
 * stopped, and whatever fails leaves the registry as it was.
 */
export const applyImport = async (
  proposal: IntakeProposal,
  preview: ImportPreview,
  { store, desktop, shrink, stopped, onProgress }: ApplyImportNeeds,
): Promise<AppliedImport> => {
  const base = { at: store.now(), preview, undone: null };
  const ownFields = store.version('ownFields');
  const nothing = { seq: null, photosStored: 0, photosUnread: [], snapshot: true };
  if (preview.plan.edits.length === 0 && preview.photos.length === 0) {
    return { ok: true, outcome: { ...base, ...nothing } };
  }
  onProgress({ phase: 'snapshot', done: 0, total: 1 });
  const snapshot = await snapshotFailure(store);
  if (snapshot.failure) return failed(desktop, snapshot.failure);
  if (stopped()) return stoppedTrouble;
  const photos = await storePhotos(preview, proposal.pictures, {
    desktop,
    shrink,
    stopped,
    onProgress: (done, total) => onProgress({ phase: 'photos', done, total }),
  });
  if (!photos.ok) return photos.failure ? failed(desktop, photos.failure) : stoppedTrouble;
  if (stopped()) return stoppedTrouble;
  // A field that went in the meantime would leave its values without a name.
  if (store.version('ownFields') !== ownFields) return { ok: false, trouble: { why: 'stale' } };
  const plan = withStoredPhotos(proposal, preview, photos.photos);
  const total = plan.edits.length;
  onProgress({ phase: 'writing', done: 0, total });
  const applied = await store.applyPlan(plan, {
    onProgress: (share) => onProgress({ phase: 'writing', done: Math.floor(share * total), total }),
  });
  if (applied.ok) {
    const { stored: photosStored, unread: photosUnread } = photos;
    const seq = applied.change ? applied.seq : null;
    return {
      ok: true,
      outcome: { ...base, at: store.now(), seq, photosStored, photosUnread, snapshot: snapshot.made },
    };
  }
  if (applied.why === 'failure') return failed(desktop, applied.failure);
  return {
    ok: false,
    trouble: applied.why === 'stale' ? { why: 'stale' } : { why: 'blocked', issues: applied.issues },
  };
};
