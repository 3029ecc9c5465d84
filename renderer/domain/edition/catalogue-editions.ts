import type { StoreView } from '../plan/store-view';
import type { Edition } from '../records/edition';

/** Editions of the catalogues of a conference, those of single buyers too, latest first. */
export const catalogueEditions = (view: StoreView, conferenceId: string): readonly Edition[] =>
  view
    .records('editions')
    .filter((edition) => edition.kind === 'catalogue' && edition.conferenceId === conferenceId)
    .toSorted((a, b) => (a.issuedAt < b.issuedAt ? 1 : -1));

/** The edition that already holds this content; null when none that stands does. */
export const editionOfContent = (view: StoreView, subjectId: string, contentHash: string): Edition | null =>
  view
    .records('editions')
    .find(
      (edition) =>
        edition.kind === 'catalogue' &&
        edition.subjectId === subjectId &&
        edition.contentHash === contentHash &&
        edition.state === 'valid',
    ) ?? null;
