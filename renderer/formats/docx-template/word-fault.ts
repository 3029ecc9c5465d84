import type { WordIssue, WordIssueCode } from '../../domain/mou/word-issue';

export const wordIssue = (
  code: WordIssueCode,
  params: WordIssue['params'] = {},
  severity: WordIssue['severity'] = 'error',
): WordIssue => ({ code, severity, params });

interface WordFault extends Error {
  readonly wordIssue: WordIssue;
}

/** An exception that stops the reading of a file from any depth, with the sentence that the officer is told. */
export const wordFault = (code: WordIssueCode, params: WordIssue['params'] = {}): Error =>
  Object.assign(new Error(code), { wordIssue: wordIssue(code, params) });

const isWordFault = (error: unknown): error is WordFault => error instanceof Error && 'wordIssue' in error;

/** What the zip and XML readers found, in the words of this file; anything else means that it is not what it says. */
export const asWordIssue = (error: unknown): WordIssue => {
  if (isWordFault(error)) return error.wordIssue;
  const fault = error instanceof Error && 'readFault' in error ? (error.readFault as { readonly code?: unknown }) : {};
  const details = 'details' in fault ? (fault.details as { readonly limit?: unknown }) : {};
  if (fault.code === 'password-protected') return wordIssue('word-password');
  if (fault.code === 'too-large') return wordIssue('word-too-large');
  if (fault.code === 'forbidden-content' && details.limit === 'doctype') return wordIssue('word-doctype');
  return wordIssue('word-damaged');
};
