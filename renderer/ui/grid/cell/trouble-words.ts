import type { Dictionary } from '../../../i18n/dictionary';
import { issueSentence } from '../../../i18n/issue-sentences';
import { unreadSentence } from '../../form/trouble-lines';
import type { CellTrouble, HeldCell } from '../write/judge-row';

/** The columns that a sentence may name, and how it writes numbers. */
export interface TroubleContext {
  readonly words: Dictionary;
  readonly column: string;
  readonly labelOf: (key: string) => string;
  readonly number: (value: number) => string;
}

/** Why a text stands in its cell without being stored, in sentences. */
export const troubleSentences = (
  { text, trouble }: Pick<HeldCell, 'text' | 'trouble'>,
  { words, column, labelOf, number }: TroubleContext,
): readonly string[] => {
  const { grid, ui } = words;
  switch (trouble.kind) {
    case 'locked':
      return [grid.locked(column)];
    case 'masked':
      return [grid.masked(text)];
    case 'waits':
      return [grid.waits(labelOf(trouble.missing))];
    case 'unsaved':
      return [grid.unsaved];
    case 'option':
      return [trouble.count === 0 ? grid.optionUnknown(text, column) : grid.optionSeveral(text, number(trouble.count))];
    case 'unread':
      return [unreadSentence(words.ui, trouble.problem, text)];
    case 'refused':
      return [trouble.sentence];
    case 'blocked':
    case 'ask':
      return trouble.issues.map((issue) => issueSentence(words, issue) ?? ui.form.invalid);
  }
};

/** Troubles of one kind: rows that are held for the same rule are told as one. */
export const troubleKind = (trouble: CellTrouble): string =>
  'issues' in trouble ? trouble.issues.map(({ code }) => code).join(' ') : trouble.kind;
