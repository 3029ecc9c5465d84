import type { MouIssue } from '../../../domain/mou/mou-issue';
import type { Dictionary } from '../../../i18n/dictionary';
import { fieldLabel } from '../../../ui/fields/choice-words';

/** A finding of the preflight in words. */
export const mouIssueSentence = (words: Dictionary, { code, params, table, field }: MouIssue): string => {
  const label = table === undefined || field === undefined ? {} : { label: fieldLabel(words, table, field) };
  return words.papers.issues[code]({ ...params, ...label });
};

/** The same in a few words, for a row of the list. */
export const shortIssueWords = ({ mous }: Dictionary, { code, table }: MouIssue): string =>
  mous.short[code](table === 'producers' || table === 'buyers' ? mous.sides[table] : '');

/** Where a finding is put right. */
export type Remedy =
  /** One field of a record, filled in on the spot. */
  | {
      readonly kind: 'field';
      readonly table: 'producers' | 'buyers' | 'conferences' | 'mous';
      readonly id: string;
      readonly field: string;
      /** Whether something stands there already that is to be corrected. */
      readonly wrong: boolean;
    }
  /** The table of goods, or that of the offices that sign. */
  | { readonly kind: 'goods' }
  /** The certificates of a product, on its page. */
  | { readonly kind: 'certificates'; readonly id: string }
  /** The register of numbers, which says who has which. */
  | { readonly kind: 'register' }
  /** Nothing can be put right: the paper is made void, with its reason. */
  | { readonly kind: 'void' };

/** Findings about a value that is there; the others are about one that is not. */
const wrongValues: ReadonlySet<MouIssue['code']> = new Set([
  'mou-tax-code-shared',
  'mou-signing-before-opening',
  'mou-signing-after-closing',
  'mou-term-before-signing',
  'mou-authority-expired',
  'mou-salutation-doubtful',
  'mou-number-pattern',
  'mou-penalty-high',
  'mou-letter-not-printed',
]);

/** Findings about a product that are put right in this paper: another quantity, or the row taken out. */
const ofGoods: ReadonlySet<MouIssue['code']> = new Set(['mou-goods-foreign', 'mou-over-capacity']);

/** Findings about the memorandum itself, by field; one whose parties are gone can only be made void. */
const ownRemedies: Readonly<Record<string, Remedy>> = {
  goods: { kind: 'goods' },
  signatories: { kind: 'goods' },
  number: { kind: 'register' },
  state: { kind: 'register' },
};

/** Every finding has a place where it is put right. */
export const remedyOf = ({ code, table, recordId, field }: MouIssue): Remedy => {
  if (table === undefined || recordId === undefined) return { kind: 'void' };
  if ((table === 'producers' || table === 'buyers' || table === 'conferences') && field !== undefined) {
    return { kind: 'field', table, id: recordId, field, wrong: wrongValues.has(code) };
  }
  if (table === 'mous' && (field === 'paymentDays' || field === 'penaltyPercent')) {
    return { kind: 'field', table, id: recordId, field, wrong: wrongValues.has(code) };
  }
  if (table === 'mous') return ownRemedies[field ?? ''] ?? { kind: 'void' };
  return ofGoods.has(code) ? { kind: 'goods' } : { kind: 'certificates', id: recordId };
};
