import type { StoreView } from '../plan/store-view';
import type { Edition } from '../records/edition';

/**
 * What a paper with this code is worth (U9). `altered`: the paper is the one that was printed last, but it would be printed
 * differently today (`record`), or the stored edition no longer matches its own hash (`edition`: the store was tampered with).
 */
export type CodeVerdict =
  | { readonly verdict: 'unknown' }
  | { readonly verdict: 'genuine'; readonly edition: Edition }
  | { readonly verdict: 'older'; readonly edition: Edition; readonly latest: Edition }
  | { readonly verdict: 'void'; readonly edition: Edition }
  | { readonly verdict: 'altered'; readonly edition: Edition; readonly what: 'record' | 'edition' }
  | { readonly verdict: 'outside'; readonly edition: Edition };

export interface JudgeWith {
  /**
   * The canonical content that a print of today would freeze, made as that of the edition was; null when nothing can be said of
   * it (the record is removed, or lacks something to be printed): then nothing is called altered.
   */
  readonly freshContent: (edition: Edition) => string | null;
  /**
   * Whether the later of two editions of one subject takes the place of the earlier. Left out: always, as with memoranda; a catalogue
   * for buyers and one for everybody stand side by side.
   */
  readonly replaces?: (later: Edition, earlier: Edition) => boolean;
  /** SHA-256 of `edition.content`, taken now. Left out: the stored one is believed. */
  readonly hashNow?: string;
}

/** The edition that carries a code in its printed form; of twins that a merge of two offices could bring, the latest. */
export const editionOfCode = (view: StoreView, code: string): Edition | undefined =>
  view.records('editions').findLast((edition) => edition.code === code);

/** Editions of one paper, oldest first. */
export const editionsOf = (
  view: StoreView,
  { kind, subjectId }: Pick<Edition, 'kind' | 'subjectId'>,
): readonly Edition[] =>
  view
    .records('editions')
    .filter((edition) => edition.kind === kind && edition.subjectId === subjectId)
    .toSorted((a, b) => a.no - b.no);

/**
 * Judges a code in its printed form (`readPageCode`), offline, from the store alone. What takes the paper's force away is said
 * first: void, then older, then a file edited outside, then altered.
 */
export const judgeCode = (view: StoreView, code: string, judge: JudgeWith): CodeVerdict => {
  const { freshContent, hashNow, replaces = () => true } = judge;
  const edition = editionOfCode(view, code);
  if (!edition) return { verdict: 'unknown' };
  if (edition.state === 'void') return { verdict: 'void', edition };
  const latest = editionsOf(view, edition).findLast((each) => each.no > edition.no && replaces(each, edition));
  if (latest) return { verdict: 'older', edition, latest };
  if (edition.outside !== null) return { verdict: 'outside', edition };
  if (hashNow !== undefined && hashNow !== edition.contentHash) return { verdict: 'altered', edition, what: 'edition' };
  const fresh = freshContent(edition);
  if (fresh !== null && fresh !== edition.content) return { verdict: 'altered', edition, what: 'record' };
  return { verdict: 'genuine', edition };
};
