import type { HelpTopic } from './help-topics';

/** A page of help: what the screen is for, what to do step by step, and what to know. Plain sentences. */
export interface HelpPage {
  readonly title: string;
  readonly lead: string;
  readonly steps: readonly string[];
  readonly tips: readonly string[];
  /** Other words under which the page is looked for; never shown. */
  readonly also: string;
}

/** A page that one language forgets does not compile. */
export type HelpPages = Readonly<Record<HelpTopic, HelpPage>>;
