import { neededTags, rowTags, type WordList, type WordTag, wordLists, wordTags } from '../../documents/mou/word-tags';
import type { WordValues } from '../../documents/mou/word-values';
import type { WordIssue } from '../../domain/mou/word-issue';
import type { MouVariant } from '../../domain/records/mou';
import { fillOpened } from './fill-template';
import { meantTags, tagsOfPart } from './find-tags';
import { type OpenTemplate, openParts, openTemplate } from './open-template';
import { asWordIssue, wordIssue } from './word-fault';

const trialWord = 'x';

const trialRows = (list: WordList): readonly Readonly<Record<string, string>>[] => {
  const row = Object.fromEntries(rowTags[list].map((tag) => [tag, trialWord]));
  return [row, row];
};

/** A value for each tag and two rows for each list. */
const trialValues = (): WordValues => ({
  single: Object.fromEntries(wordTags.map((tag) => [tag, trialWord])) as Readonly<Record<WordTag, string>>,
  lists: {
    can_cu: trialRows('can_cu'),
    dieu: trialRows('dieu'),
    san_pham: trialRows('san_pham'),
    cac_co_quan: trialRows('cac_co_quan'),
  },
});

/** Fills the template once with words that hold no brace: whatever is left in braces would stand on every paper. */
const trial = async (opened: OpenTemplate, variant: MouVariant): Promise<readonly WordIssue[]> => {
  try {
    const filled = openParts(await fillOpened(opened, trialValues()));
    return filled.parts
      .flatMap((part) => tagsOfPart(part, variant))
      .map(({ params }) => wordIssue('word-note', params));
  } catch (error) {
    // Where a list begins in a table and ends outside of it, or stands in a content control, the library gives up.
    return [wordIssue('word-list-place', { detail: error instanceof Error ? error.message.slice(0, 120) : '' })];
  }
};

const found = async (bytes: Uint8Array, variant: MouVariant): Promise<readonly WordIssue[]> => {
  const opened = openTemplate(bytes);
  const issues = opened.parts.flatMap((part) => tagsOfPart(part, variant));
  if (issues.length === 0) return [wordIssue('word-no-tag')];
  const meant = meantTags(issues);
  const lacking = neededTags(variant)
    .filter((tag) => !meant.has(tag))
    .map((tag) => {
      const isList = (wordLists as readonly string[]).includes(tag);
      return wordIssue('word-needed', { tag: isList ? `{#${tag}}` : `{${tag}}`, means: tag }, 'warning');
    });
  const refused = issues.some(({ severity }) => severity === 'error');
  return [...issues, ...lacking, ...(refused ? [] : await trial(opened, variant))];
};

/** Everything that there is to say about a .docx before it becomes a template; nothing of severity error means that it can. */
export const readTemplate = async (bytes: Uint8Array, variant: MouVariant): Promise<readonly WordIssue[]> => {
  try {
    return await found(bytes, variant);
  } catch (error) {
    return [asWordIssue(error)];
  }
};
