import type { Issue } from '../domain/records/issue';
import type { TableName } from '../domain/records/table-name';
import type { IssueParams } from '../domain/rules/issue-params';

/** Findings of plans and undo, which have no rule behind them. */
interface PlanIssueParams {
  'invalid-value': { readonly problem: string };
  'edited-since': Issue['params'];
  'still-used': { readonly byTable: TableName };
  'merged-since': Issue['params'];
  'kept-along': Issue['params'];
  'record-locked': Issue['params'];
  'taken-already': { readonly value: string };
  'own-label-missing': Issue['params'];
  'own-label-taken': { readonly label: string };
  'own-choices-missing': Issue['params'];
  'own-choice-used': { readonly count: number; readonly examples: string };
  'own-values-lost': { readonly count: number; readonly examples: string };
  'own-has-values': { readonly count: number };
}

type Params = IssueParams & PlanIssueParams;

/** A sentence for each finding: what, where, how to fix. `label` is the name of the field that it is about. */
export type IssueSentences = { readonly [C in keyof Params]: (params: Params[C], label: string) => string };

/** What a sentence needs of a dictionary. */
interface IssueWords {
  readonly issues: IssueSentences;
  readonly fields: Readonly<Record<TableName, Readonly<Record<string, string>>>>;
}

const isKnown = (code: string, sentences: IssueSentences): code is keyof IssueSentences =>
  Object.hasOwn(sentences, code);

/** The finding in words; null for a code of another list, such as the intake's, which has its own sentences. */
export const issueSentence = (words: IssueWords, issue: Issue): string | null => {
  if (!isKnown(issue.code, words.issues)) return null;
  const label = issue.table && issue.field ? (words.fields[issue.table][issue.field] ?? issue.field) : '';
  // The rule that made the finding typed its params by this code.
  const sentence = words.issues[issue.code] as (params: Issue['params'], label: string) => string;
  return sentence(issue.params, label);
};
