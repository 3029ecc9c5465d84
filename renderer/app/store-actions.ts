import type { Plan } from '../domain/plan/plan';
import type { Issue } from '../domain/records/issue';
import type { Dictionary, Language } from '../i18n/dictionary';
import { dictionaries } from '../i18n/dictionary';
import { issueSentence } from '../i18n/issue-sentences';
import type { AppliedPlan } from '../storage/apply-plan';
import type { Failure } from '../storage/failure';
import type { Store } from '../storage/store';
import type { Acted, Actions, ActOptions } from '../ui/act/act-context';
import { settledSoFar } from '../ui/act/under-way';
import { deedWords } from '../ui/history/deed-words';
import { formattersOf } from '../ui/language/formatters';
import { showToast } from '../ui/parts/toast';

export const failureSentence = (words: Dictionary, { code, details }: Failure): string => words.failures[code](details);

const blockedSentence = (words: Dictionary, issues: readonly Issue[]): string => {
  if (issues.some(({ code }) => code === 'still-used')) return words.ui.refused.stillUsed;
  const [first] = issues;
  return (first && issueSentence(words, first)) ?? words.ui.form.invalid;
};

/** What became of a Plan, in words. */
export const actedOf = (words: Dictionary, applied: AppliedPlan): Acted => {
  if (applied.ok) return { ok: true, seq: applied.change === null ? null : applied.seq };
  if (applied.why === 'blocked') return { ok: false, sentence: blockedSentence(words, applied.issues) };
  if (applied.why === 'stale') return { ok: false, sentence: words.ui.refused.stale };
  return { ok: false, sentence: failureSentence(words, applied.failure) };
};

/** Binds the store to the way in which screens write. Every action that says «đã …» can be taken back where it says so. */
export const storeActions = (store: Store, language: Language): Actions => {
  const words = dictionaries[language];
  const { number } = formattersOf(language);

  const undoInTurn = async (seq: number): Promise<Acted> => {
    // History that neither the store nor the journal can show whole: to take back half a Change would be worse than none.
    const plan = await store.planUndo(seq).catch(() => null);
    if (plan === null) {
      const sentence = words.ui.refused.historyDamaged;
      showToast({ message: sentence });
      return { ok: false, sentence };
    }
    if (!plan) return { ok: false, sentence: words.ui.done.nothingToUndo };
    const acted = actedOf(words, await store.applyPlan(plan));
    const kept = plan.issues.length;
    if (acted.ok) {
      const what = deedWords(words, formattersOf(language), plan);
      const message = kept > 0 ? words.ui.done.undoneKept(what, number(kept)) : words.ui.done.undone(what);
      showToast({ message: acted.seq === null && kept === 0 ? words.ui.done.nothingChanged : message });
    } else showToast({ message: acted.sentence });
    return acted;
  };

  const undo = async (seq: number): Promise<Acted> => {
    await settledSoFar();
    await store.settled();
    return undoInTurn(seq);
  };

  const act = async (plan: Plan, { done, onProgress }: ActOptions = {}): Promise<Acted> => {
    const acted = actedOf(words, await store.applyPlan(plan, onProgress ? { onProgress } : {}));
    if (acted.ok && acted.seq !== null && done !== undefined) {
      const { seq } = acted;
      showToast({ message: done, undo: { word: words.ui.undo, run: () => void undo(seq) } });
    }
    return acted;
  };
  return { act, undo, undoInTurn };
};
