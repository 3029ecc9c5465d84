import type { Participation } from '../../records/participation';
import type { Deed } from '../deed';
import type { Plan } from '../plan';
import type { StoreView } from '../store-view';
import { updateEdit } from './update-edit';

type Changed = Partial<Pick<Participation, 'state' | 'productIds' | 'removed' | 'boothNo'>>;

/** The name of the party where it is one. */
const partyOf = (view: StoreView, ids: readonly string[]): string | null => {
  const [only, ...others] = ids;
  const participation = only === undefined ? undefined : view.record('participations', only);
  if (!participation || others.length > 0) return null;
  const { role, partyId } = participation;
  return view.record(role === 'producer' ? 'producers' : 'buyers', partyId)?.name ?? null;
};

/** What the first of the changes says for all: one action changes one thing. */
const deedOf = (view: StoreView, ids: readonly string[], values: Changed | undefined): Deed | null => {
  const whom = { count: ids.length, party: partyOf(view, ids) };
  if (values?.removed === true) return { code: 'withdrawn', ...whom };
  if (values?.state !== undefined) return { code: 'answered', state: values.state, ...whom };
  if (values?.productIds !== undefined) return { code: 'picked', ...whom };
  return values?.boothNo === undefined ? null : { code: 'booth', ...whom };
};

/** Gives participations new values: an answer, other products, or none at all any more. */
export const planParticipations = (
  view: StoreView,
  conferenceId: string,
  changes: ReadonlyMap<string, Changed>,
): Plan => {
  const edits = [...changes].flatMap(([id, values]) => {
    const participation = view.record('participations', id);
    const edit = participation ? updateEdit('participations', participation, values) : null;
    return edit ? [edit] : [];
  });
  const [first] = changes.values();
  const deed = deedOf(
    view,
    edits.map(({ id }) => id),
    first,
  );
  return {
    reason: 'conference',
    label: view.record('conferences', conferenceId)?.name ?? '',
    ...(deed ? { deed } : {}),
    edits,
    issues: [],
  };
};
