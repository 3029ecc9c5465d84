import type { ClauseText } from '../../domain/records/mou-template';
import { fillPlaceholders, type PlaceholderValues, placeholderIds } from '../fill-placeholders';
import { glueWords } from '../glue-words';
import type { RichText } from '../official-document';

/** A clause of the wording with its values in place. A placeholder never reaches over two runs. */
export const filledText = (text: ClauseText, values: PlaceholderValues): RichText => {
  const filled = (part: string): string => glueWords(fillPlaceholders(part, values));
  if (typeof text === 'string') return filled(text);
  return text.map((run) => ({
    text: filled(run.text),
    ...(run.bold ? { bold: true } : {}),
    ...(run.italic ? { italic: true } : {}),
  }));
};

/** Placeholder ids that a clause asks for. */
export const askedIds = (text: ClauseText): readonly string[] =>
  typeof text === 'string' ? placeholderIds(text) : [...new Set(text.flatMap((run) => placeholderIds(run.text)))];
