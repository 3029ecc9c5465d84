import type { HeldEdit } from '../../records/doubt';
import type { RowRef } from '../candidates';
import { editSubject } from './doubt-subject';
import type { ImportState } from './import-state';

/** What becomes of the question: it waits in the queue now, or the very same values were answered before. */
export type EditOutcome = 'asked' | 'answered' | 'skipped';

/**
 * A row of our own workbook that contradicts what the registry has become, as a question of the queue (I8): the import goes on, and
 * both values are seen there.
 */
export const askAboutEdit = (state: ImportState, edit: HeldEdit, at: RowRef, producerName: string): EditOutcome => {
  const earlier = state.index.answered.answerTo(editSubject(edit));
  if (earlier !== null) return earlier === 'skipped' ? 'skipped' : 'answered';
  state.doubts.push({ about: 'edit', edit, at, producerName });
  return 'asked';
};
