import type { CallHandlers } from '../ipc';
import type { Journal } from '../journal/journal';
import { createStagedPayload } from '../journal/staged-payload';

type JournalCalls = 'journal.stage' | 'journal.append' | 'journal.status' | 'journal.read' | 'journal.continueAfter';

export function journalHandlers(journal: Journal): Pick<CallHandlers, JournalCalls> {
  const pieces = createStagedPayload();
  return {
    'journal.stage': async ({ seq, index, chunk }) => {
      pieces.add(seq, index, chunk);
      return null;
    },
    'journal.append': async ({ seq, staged = 0, payload, mark }) =>
      journal.append({ seq, payload: pieces.take(seq, staged, payload), mark }),
    'journal.status': () => journal.status(),
    'journal.read': async ({ after, limitBytes }) => {
      const { entries, done } = await journal.read(after, limitBytes);
      return { entries: [...entries], done };
    },
    'journal.continueAfter': async ({ seq, mark }) => {
      await journal.continueAfter(seq, mark);
      return null;
    },
  };
}

/**
 * The planted fault of the power-cut test: entries are acknowledged and not written. A harness that loses nothing with
 * this in place sees nothing. Never reached in a packaged application, see main.ts.
 */
export function withoutJournal(journal: Journal): Journal {
  return { ...journal, append: async ({ seq }) => ({ seq }) };
}
