import { blankOffice, type Office } from '../../records/office';
import { createEdit, type Plan } from '../plan';
import type { StoreView } from '../store-view';
import { updateEdit } from './update-edit';

/** What the officer says about the office before anything else. */
export type OfficeEntry = Pick<Office, 'provinceCode' | 'name' | 'superiorBody' | 'officerName'>;

/**
 * The Plan that names the office. A store has one office: where there is one already (a second click, the office of the sample)
 * it takes these values and is the officer's own from then on, so that removing the sample leaves it.
 */
export const planFirstStart = (view: StoreView, id: string, entry: OfficeEntry, label: string): Plan => {
  const [office] = view.records('offices');
  const edit = office
    ? updateEdit('offices', office, { ...entry, sample: false })
    : createEdit('offices', { ...blankOffice(id), ...entry }, { from: 'typed' });
  return { reason: 'first-start', label, edits: edit ? [edit] : [], issues: [] };
};
