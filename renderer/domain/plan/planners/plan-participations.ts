import type { Participation } from '../../records/participation';
import type { Plan } from '../plan';
import type { StoreView } from '../store-view';
import { updateEdit } from './update-edit';

type Changed = Partial<Pick<Participation, 'state' | 'productIds' | 'removed' | 'boothNo'>>;

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
  return { reason: 'conference', label: view.record('conferences', conferenceId)?.name ?? '', edits, issues: [] };
};
