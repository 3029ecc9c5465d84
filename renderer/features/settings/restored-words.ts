import type { Dictionary } from '../../i18n/dictionary';
import { issueSentence } from '../../i18n/issue-sentences';
import type { RestoredSnapshot } from '../../storage/store';

/** Why a snapshot was not brought back, in words; null when it was. Nothing was changed then. */
export const restoreTrouble = (words: Dictionary, restored: RestoredSnapshot): string | null => {
  if (restored.ok) return null;
  if (restored.why === 'newer-version') return words.settings.snapshots.newer;
  if (restored.why === 'failure') return words.failures[restored.failure.code](restored.failure.details);
  if (restored.why === 'stale') return words.ui.refused.stale;
  const [first] = restored.issues;
  return (first && issueSentence(words, first)) ?? words.ui.form.invalid;
};
