import type { Language } from '../../i18n/dictionary';
import type { HelpTopic } from './help-topics';

/** Drawn from the sample by `npm run shots -- --help-pictures`. */
const files = import.meta.glob<string>('./pictures/*/*.webp', { query: '?url', import: 'default', eager: true });

/** The picture of a page in the officer's language; null where a task has none. */
export const helpPicture = (language: Language, topic: HelpTopic): string | null =>
  files[`./pictures/${language}/${topic}.webp`] ?? null;
