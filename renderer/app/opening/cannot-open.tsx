import { Button } from '@mantine/core';
import type { Dictionary } from '../../i18n/dictionary';
import type { OpenedStore } from '../../storage/opening/open-store';
import { useText } from '../../ui/language/language-context';
import { Mark } from '../mark';
import { failureSentence } from '../store-actions';
import './opening.css';

type Refused = Extract<OpenedStore, { ok: false }>;

const wordsOf = (words: Dictionary, refused: Refused): { readonly title: string; readonly body: string } => {
  const { app } = words;
  switch (refused.why) {
    case 'newer-version':
      return { title: app.newer.title, body: app.newer.body(String(refused.found), String(refused.ours)) };
    case 'already-open':
      return app.alreadyOpen;
    case 'failure':
      return { title: app.cannotOpen.title, body: failureSentence(words, refused.failure) };
  }
};

/** The store was not opened: why, that nothing was touched, and what to do. */
export const CannotOpen = ({ refused, again }: { readonly refused: Refused; readonly again: () => void }) => {
  const words = useText();
  const { title, body } = wordsOf(words, refused);
  return (
    <main className="opening">
      <Mark />
      <h1>{title}</h1>
      <p role="alert">{body}</p>
      {refused.why !== 'newer-version' && (
        <Button variant="filled" onClick={again}>
          {words.ui.retry}
        </Button>
      )}
    </main>
  );
};
