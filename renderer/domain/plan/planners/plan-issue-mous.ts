import { pageCodeOf } from '../../edition/page-code';
import { type Edition, newEdition } from '../../records/edition';
import { newPrint, type Print } from '../../records/print';
import { createEdit, type Edit, type Plan } from '../plan';
import type { StoreView } from '../store-view';
import { updateEdit } from './update-edit';

/** A memorandum that is about to be printed, with what it will say. */
export interface MouIssueOrder {
  readonly mouId: string;
  /** Canonical text of what is printed. */
  readonly content: string;
  /** SHA-256 of `content`. */
  readonly contentHash: string;
}

export interface IssueSetting {
  /** ISO time with zone. */
  readonly now: string;
  readonly newId: () => string;
  /** Why papers that were printed before are printed differently now; null when none was. */
  readonly reason: string | null;
}

/** The editions that stand behind the papers after the Plan, in the order of the orders; those that stood already as well. */
export interface IssuedMous {
  readonly plan: Plan;
  readonly editions: readonly Edition[];
}

const labelOf = (view: StoreView, editions: readonly Edition[]): string =>
  view.record('conferences', editions[0]?.conferenceId ?? '')?.name ?? '';

/**
 * Freezes one Edition for each memorandum (U1, U7). The same content keeps the edition that stands, so a reprint is the same paper
 * with the same code; another content makes the next one and marks the one before as superseded. Numbers go on from the highest
 * ever given, those of removed editions too.
 */
export const planIssueMous = (
  view: StoreView,
  orders: readonly MouIssueOrder[],
  { now, newId, reason }: IssueSetting,
): IssuedMous => {
  const all = view.rows('editions').map(({ record }) => record);
  const taken = new Set(all.map(({ code }) => code));
  const bySubject = new Map<string, Edition[]>();
  for (const edition of all) {
    if (edition.kind !== 'mou') continue;
    const known = bySubject.get(edition.subjectId);
    if (known) known.push(edition);
    else bySubject.set(edition.subjectId, [edition]);
  }
  const edits: Edit[] = [];
  const editions = orders.flatMap(({ mouId, content, contentHash }): readonly Edition[] => {
    const mou = view.record('mous', mouId);
    if (!mou) return [];
    const earlier = bySubject.get(mouId) ?? [];
    const standing = earlier.filter((each) => !each.removed && each.state === 'valid');
    const same = standing.find((each) => each.contentHash === contentHash && each.outside === null);
    if (same) return [same];
    const no = 1 + earlier.reduce((highest, each) => Math.max(highest, each.no), 0);
    const code = pageCodeOf({ subjectId: mouId, no, contentHash }, taken);
    taken.add(code);
    const issued = {
      kind: 'mou',
      conferenceId: mou.conferenceId,
      subjectId: mouId,
      no,
      code,
      content,
      contentHash,
    } as const;
    const edition: Edition = {
      ...newEdition(newId(), { ...issued, issuedAt: now, reason: earlier.length === 0 ? null : reason }),
      sample: mou.sample,
    };
    edits.push(
      createEdit('editions', edition, { from: 'program' }),
      ...standing.flatMap((each) => updateEdit('editions', each, { state: 'superseded' }) ?? []),
    );
    return [edition];
  });
  const count = edits.filter(({ type }) => type === 'create').length;
  const deed = { code: 'mous-issued', count } as const;
  return { plan: { reason: 'mou', label: labelOf(view, editions), deed, edits, issues: [] }, editions };
};

/** Copies of one edition that were made. */
export interface PrintedCopies {
  readonly edition: Edition;
  readonly from: number;
  readonly to: number;
  readonly of: number;
}

/** Writes the copies into the print log (P3), with the reason for those that were made before. */
export const planPrints = (
  view: StoreView,
  copies: readonly PrintedCopies[],
  form: Print['form'],
  { now, newId, reason }: IssueSetting,
): Plan => {
  const printed = new Set(view.records('prints').map(({ editionId }) => editionId));
  const edits = copies.map(({ edition, from, to, of }) => {
    const { id: editionId, conferenceId, subjectId, sample } = edition;
    const again = printed.has(editionId) ? reason : null;
    const line = newPrint(newId(), { conferenceId, subjectId, editionId, form, from, to, of, at: now, reason: again });
    return createEdit('prints', { ...line, sample }, { from: 'program' });
  });
  const editions = copies.map(({ edition }) => edition);
  const deed = { code: 'mous-printed', count: copies.length } as const;
  return { reason: 'mou', label: labelOf(view, editions), deed, edits, issues: [] };
};

/** The file of the officer that stands in the place of the printed text (U8); null takes the mark off again. */
export const planOutside = (view: StoreView, edition: Edition, outside: Edition['outside']): Plan => {
  const edit = updateEdit('editions', edition, { outside });
  return {
    reason: 'mou',
    label: labelOf(view, [edition]),
    deed: { code: 'edited', table: 'editions', id: edition.id, field: 'outside' },
    edits: edit ? [edit] : [],
    issues: [],
  };
};
