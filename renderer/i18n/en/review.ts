import type { review as vi } from '../vi/review';
import type { Words } from '../words';

export const review: Words<typeof vi> = {
  title: 'Review',
  check: 'Mark as checked',
  uncheck: 'Take the mark back',
  lock: 'Lock the record',
  unlock: 'Unlock',
  unlockReason: 'Reason for unlocking',
  unlockedBecause: (reason) => `Last unlocked because: ${reason}`,
  lockedHint: 'Locked: no field can be edited, not by an import either, until it is unlocked with a reason.',
  lockedNote: 'This record was locked after its check. To edit it, choose “Unlock” under Review and give a reason.',
  goToPanel: 'Go to Review',
  askField: 'Ask about a field',
  field: 'Field',
  fieldMissing: 'Choose the field.',
  question: 'Question',
  questionMissing: 'Write the question.',
  ask: 'Ask',
  answer: 'Answer',
  answerTo: (question) => `Answer to: ${question}`,
  answerHint: 'An answer closes it',
  answerMissing: 'Write the answer.',
  asked: (who, when) => `asked by ${who}, ${when}`,
  answered: (answer, who, when) => `${answer} (${who}, ${when})`,
  nobody: 'Nobody named',
};
