import { blankCeremony, type Ceremony } from '../../records/ceremony';
import type { Mou } from '../../records/mou';
import { blankSigning, type FolderItem, type Signing, type SigningOutcome } from '../../records/signing';
import { createEdit, type Edit, type Plan } from '../plan';
import type { StoreView } from '../store-view';
import { updateEdit } from './update-edit';

/** The ceremony of a conference; as it begins while nobody has touched it (its id is empty then). */
export const ceremonyOf = (view: StoreView, conferenceId: string): Ceremony =>
  view.records('ceremonies').find((ceremony) => ceremony.conferenceId === conferenceId) ??
  blankCeremony('', conferenceId);

const labelOf = (view: StoreView, conferenceId: string): string => view.record('conferences', conferenceId)?.name ?? '';

/** Changes the ceremony; the first change makes its Record. */
export const planCeremony = (
  view: StoreView,
  conferenceId: string,
  values: Partial<Omit<Ceremony, 'id'>>,
  newId: () => string,
): Plan => {
  const ceremony = ceremonyOf(view, conferenceId);
  const sample = view.record('conferences', conferenceId)?.sample ?? false;
  const edit =
    ceremony.id === ''
      ? createEdit('ceremonies', { ...ceremony, ...values, id: newId(), sample }, { from: 'typed' })
      : updateEdit('ceremonies', ceremony, values);
  return {
    reason: 'conference',
    label: labelOf(view, conferenceId),
    deed: { code: 'records', table: 'ceremonies', count: 1 },
    edits: edit ? [edit] : [],
    issues: [],
  };
};

const signingEdit = (
  view: StoreView,
  mou: Mou,
  values: Partial<Pick<Signing, 'outcome' | 'seller' | 'buyer' | 'folder'>>,
  newId: () => string,
): Edit | null => {
  const known = view.records('signings').find(({ mouId }) => mouId === mou.id);
  if (known) return updateEdit('signings', known, values);
  const fresh: Signing = { ...blankSigning(newId(), mou.conferenceId, mou.id), sample: mou.sample, ...values };
  return createEdit('signings', fresh, { from: 'typed' });
};

const planSigning = (view: StoreView, mou: Mou, edits: readonly (Edit | null)[]): Plan => ({
  reason: 'mou',
  label: labelOf(view, mou.conferenceId),
  deed: { code: 'records', table: 'signings', count: 1 },
  edits: edits.flatMap((edit) => edit ?? []),
  issues: [],
});

/** A paper that was signed on the stage is a signed paper; taken back, it is a printed one again. */
const stateAfter = (mou: Mou, outcome: SigningOutcome): Mou['state'] => {
  if (outcome === 'signed') return mou.state === 'void' ? 'void' : 'signed';
  return mou.state === 'signed' ? 'printed' : mou.state;
};

/** One key of the live board (Y5). Empty for a paper that is gone. */
export const planOutcome = (
  view: StoreView,
  mouId: string,
  outcome: SigningOutcome,
  newId: () => string,
): Plan | null => {
  const mou = view.record('mous', mouId);
  if (!mou) return null;
  const state = stateAfter(mou, outcome);
  return planSigning(view, mou, [signingEdit(view, mou, { outcome }, newId), updateEdit('mous', mou, { state })]);
};

/** The morning check of one signer (Y4). */
export const planSignerCheck = (
  view: StoreView,
  mouId: string,
  check: Partial<Pick<Signing, 'seller' | 'buyer'>>,
  newId: () => string,
): Plan | null => {
  const mou = view.record('mous', mouId);
  return mou ? planSigning(view, mou, [signingEdit(view, mou, check, newId)]) : null;
};

/** Ticks an item of the folder, or takes the tick off. */
export const planFolderTick = (view: StoreView, mouId: string, item: FolderItem, newId: () => string): Plan | null => {
  const mou = view.record('mous', mouId);
  if (!mou) return null;
  const ticked = view.records('signings').find((signing) => signing.mouId === mouId)?.folder ?? [];
  const folder = ticked.includes(item) ? ticked.filter((each) => each !== item) : [...ticked, item];
  return planSigning(view, mou, [signingEdit(view, mou, { folder }, newId)]);
};
