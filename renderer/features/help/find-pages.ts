import { prepareSearch } from '../../domain/search/prepare-search';
import { search } from '../../domain/search/search';
import type { HelpPages } from './help-page';
import { type HelpTopic, helpTopics } from './help-topics';

/** Pages that hold every word typed, marks or not, those with it in the title first; all of them before anything is typed. */
export const findPages = (pages: HelpPages, text: string): readonly HelpTopic[] =>
  search(
    prepareSearch(helpTopics, (topic) => {
      const { title, lead, steps, tips, also } = pages[topic];
      return { name: title, more: [lead, ...steps, ...tips, also] };
    }),
    text,
  );
