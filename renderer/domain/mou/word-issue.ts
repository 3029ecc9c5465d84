import type { Issue } from '../records/issue';

/**
 * What a .docx of the office is found to hold (U8); the sentences are in the dictionaries under `clauses.word`. `word-tag`: a known
 * tag. `word-needed`: a tag that its papers should have. All others refuse the file.
 */
export const wordIssueCodes = [
  'word-tag',
  'word-needed',
  'word-empty',
  'word-not-docx',
  'word-old',
  'word-password',
  'word-macro',
  'word-damaged',
  'word-too-large',
  'word-doctype',
  'word-external',
  'word-active',
  'word-field',
  'word-no-tag',
  'word-brace',
  'word-unknown',
  'word-other-variant',
  'word-outside-list',
  'word-list-unknown',
  'word-list-open',
  'word-list-nested',
  'word-list-place',
  'word-note',
] as const;
export type WordIssueCode = (typeof wordIssueCodes)[number];

/** Where in the file a tag stands. */
export const wordPlaces = ['body', 'table', 'textBox', 'header', 'footer', 'note', 'picture'] as const;
export type WordPlace = (typeof wordPlaces)[number];

/** `params`: `tag` as it is written, `means` for a known one, `place` of `wordPlaces`, `text` of the paragraph around it. */
export type WordIssue = Issue<WordIssueCode>;

export const isWordIssue = (issue: Issue): issue is WordIssue =>
  (wordIssueCodes as readonly string[]).includes(issue.code);
