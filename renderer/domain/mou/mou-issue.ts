import type { Issue } from '../records/issue';

/** Findings of the preflight; the sentences are in the dictionaries under `papers.issues`. */
export type MouIssueCode =
  | 'mou-conference-missing'
  | 'mou-producer-missing'
  | 'mou-buyer-missing'
  | 'mou-void'
  | 'mou-party-name-missing'
  | 'mou-representative-missing'
  | 'mou-title-missing'
  | 'mou-address-missing'
  | 'mou-address-vague'
  | 'mou-tax-code-missing'
  | 'mou-tax-code-shared'
  | 'mou-phone-missing'
  | 'mou-authority-incomplete'
  | 'mou-authority-expired'
  | 'mou-authority-needed'
  | 'mou-goods-empty'
  | 'mou-goods-foreign'
  | 'mou-goods-missing'
  | 'mou-star-not-printed'
  | 'mou-over-capacity'
  | 'mou-signing-day-missing'
  | 'mou-signing-before-opening'
  | 'mou-term-missing'
  | 'mou-term-before-signing'
  | 'mou-place-missing'
  | 'mou-follow-up-missing'
  | 'mou-number-twice'
  | 'mou-number-pattern'
  | 'mou-office-missing'
  | 'mou-office-signer-missing'
  | 'mou-office-title-missing'
  | 'mou-office-address-missing'
  | 'mou-signatories-few'
  | 'mou-signatory-incomplete'
  | 'mou-signatory-twice';

/** `table`, `recordId` and `field` say where the officer puts it right. */
export type MouIssue = Issue<MouIssueCode>;
