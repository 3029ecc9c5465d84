import type { MouIssue } from '../../domain/mou/mou-issue';
import type { Dictionary } from '../../i18n/dictionary';

/** Memoranda that one gap holds back, each counted by the first of its errors: the counts add up to the memoranda. */
export interface Blocker {
  readonly code: MouIssue['code'];
  /** Whose side the gap is on; null where it is on neither. */
  readonly side: 'producers' | 'buyers' | null;
  readonly count: number;
}

/** `first`: the first error of each memorandum that cannot be printed. Most frequent first. */
export const blockersOf = (first: readonly MouIssue[]): readonly Blocker[] => {
  const counts = new Map<string, Blocker>();
  for (const { code, table } of first) {
    const side = table === 'producers' || table === 'buyers' ? table : null;
    const key = `${code} ${side}`;
    counts.set(key, { code, side, count: (counts.get(key)?.count ?? 0) + 1 });
  }
  return [...counts.values()].toSorted((a, b) => b.count - a.count);
};

/** As many as one line holds. */
const named = 2;

/** «17 thiếu mã số thuế bên bán, 9 thiếu người ký bên mua, 6 vướng chỗ khác». */
export const blockersSentence = (
  blockers: readonly Blocker[],
  { mous, start }: Dictionary,
  number: (value: number) => string,
): string => {
  const parts = blockers
    .slice(0, named)
    .map(({ code, side, count }) => `${number(count)} ${mous.short[code](side === null ? '' : mous.sides[side])}`);
  const others = blockers.slice(named).reduce((sum, { count }) => sum + count, 0);
  return [...parts, ...(others > 0 ? [start.otherGaps(number(others))] : [])].join(', ');
};
