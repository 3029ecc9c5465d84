import type { MouIssue } from '../../domain/mou/mou-issue';
import type { Dictionary } from '../../i18n/dictionary';

/** A finding of the preflight in words. */
export const mouIssueSentence = ({ papers }: Dictionary, { code, params }: MouIssue): string =>
  papers.issues[code](params);

/** The same in a few words, for a row of the list. */
export const shortIssueWords = ({ mous }: Dictionary, { code, table }: MouIssue): string =>
  mous.short[code](table === 'producers' || table === 'buyers' ? mous.sides[table] : '');

/** Where a finding is put right. */
export type Remedy =
  /** One field of a record, filled in on the spot. */
  | {
      readonly kind: 'field';
      readonly table: 'producers' | 'buyers' | 'conferences';
      readonly id: string;
      readonly field: string;
      /** Whether something stands there already that is to be corrected. */
      readonly wrong: boolean;
    }
  /** The table of goods. */
  | { readonly kind: 'goods' }
  /** A record that must be looked at as a whole. */
  | { readonly kind: 'record'; readonly table: string; readonly id: string }
  | { readonly kind: 'none' };

/** Findings about a value that is there; the others are about one that is not. */
const wrongValues: ReadonlySet<MouIssue['code']> = new Set([
  'mou-tax-code-shared',
  'mou-signing-before-opening',
  'mou-term-before-signing',
  'mou-authority-expired',
  'mou-number-pattern',
]);

export const remedyOf = ({ code, table, recordId, field }: MouIssue): Remedy => {
  if (table === undefined || recordId === undefined) return { kind: 'none' };
  if ((table === 'producers' || table === 'buyers' || table === 'conferences') && field !== undefined) {
    return { kind: 'field', table, id: recordId, field, wrong: wrongValues.has(code) };
  }
  if (table === 'mous') return field === 'goods' || field === 'signatories' ? { kind: 'goods' } : { kind: 'none' };
  return { kind: 'record', table, id: recordId };
};
