import { pageCodeOf } from '../../edition/page-code';
import { newEdition } from '../../records/edition';
import { createEdit, type Plan } from '../plan';
import type { StoreView } from '../store-view';
import { updateEdit } from './update-edit';

export interface CatalogueIssue {
  readonly id: string;
  readonly conferenceId: string;
  /** The conference again, or the buyer that it is for (C6). */
  readonly subjectId: string;
  /** Canonical text of what is printed. */
  readonly content: string;
  /** SHA-256 of `content`. */
  readonly contentHash: string;
  /** ISO time with zone. */
  readonly issuedAt: string;
  readonly reason: string | null;
  /** Whether an earlier edition is the same catalogue (version, language), which this one takes the place of. */
  readonly replaces: (content: string) => boolean;
}

/** Freezes the next edition of a catalogue (C5). Numbers go on from the highest ever given, those of removed editions too. */
export const planIssueCatalogue = (view: StoreView, issue: CatalogueIssue): Plan => {
  const { replaces, ...given } = issue;
  const all = view.rows('editions').map(({ record }) => record);
  const earlier = all.filter(({ kind, subjectId }) => kind === 'catalogue' && subjectId === issue.subjectId);
  const no = 1 + earlier.reduce((highest, edition) => Math.max(highest, edition.no), 0);
  const code = pageCodeOf(
    { subjectId: issue.subjectId, no, contentHash: issue.contentHash },
    new Set(all.map((each) => each.code)),
  );
  const conference = view.record('conferences', issue.conferenceId);
  const edition = {
    ...newEdition(issue.id, { ...given, kind: 'catalogue', no, code }),
    sample: conference?.sample ?? false,
  };
  const superseded = earlier
    .filter(
      (each) =>
        !each.removed && each.state === 'valid' && each.conferenceId === issue.conferenceId && replaces(each.content),
    )
    .flatMap((each) => updateEdit('editions', each, { state: 'superseded' }) ?? []);
  return {
    reason: 'conference',
    label: conference?.name ?? '',
    deed: { code: 'catalogue-issued', no },
    edits: [createEdit('editions', edition, { from: 'typed' }), ...superseded],
    issues: [],
  };
};
