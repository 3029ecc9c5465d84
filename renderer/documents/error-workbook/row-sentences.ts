import type { RowRef } from '../../domain/intake/candidates';
import type { PreviewEntry } from '../../domain/intake/import-preview';
import type { IntakeIssue } from '../../domain/intake/intake-issue';
import type { DuplicateGroup } from '../../domain/intake/intake-proposal';
import type { Dictionary } from '../../i18n/dictionary';

/** The words of a list that goes back: always those of the sender's language. */
export interface SenderWords {
  readonly issues: Dictionary['importing']['issues'];
  readonly paper: Dictionary['workbooks']['error'];
}

const issueSentence = ({ issues, paper }: SenderWords, issue: IntakeIssue): string => {
  const bare = { ...issue, sheet: null, row: null };
  return paper.issue(bare) || issues[issue.code](bare);
};

const isSame = (a: RowRef, b: RowRef): boolean => a.file === b.file && a.sheet === b.sheet && a.row === b.row;

const placeOf = ({ paper }: SenderWords, at: RowRef, other: RowRef): string =>
  at.sheet === other.sheet || other.sheet === null ? paper.row(other.row) : paper.rowOf(other.sheet, other.row);

/** Rows that may speak of one record: only the sender can say. */
const twinSentence = (words: SenderWords, at: RowRef, { kind, members }: DuplicateGroup): string => {
  const others = members.filter((member) => !isSame(member, at)).map((member) => placeOf(words, at, member));
  return words.paper.twins[kind](others.join(', '));
};

const reasonSentence = ({ paper }: SenderWords, { reason }: PreviewEntry): string | null => {
  if (reason === 'producer-doubt' || reason === 'product-doubt' || reason === 'repeated-row')
    return paper.reasons[reason];
  return null;
};

/**
 * What the sender is told about a row: what was found, what is expected. News that need nothing of him (a lost zero that was put
 * back, a producer taken from the row above) are left out.
 */
export const rowSentences = (
  words: SenderWords,
  entry: PreviewEntry,
  twins: readonly DuplicateGroup[],
): readonly string[] => {
  const found = entry.issues.filter(({ severity }) => severity !== 'info').map((issue) => issueSentence(words, issue));
  const reason = reasonSentence(words, entry);
  const all = [
    ...(reason === null ? [] : [reason]),
    ...found,
    ...twins.map((group) => twinSentence(words, entry.at, group)),
  ];
  return [...new Set(all)];
};
