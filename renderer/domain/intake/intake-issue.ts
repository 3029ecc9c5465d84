import type { Severity } from '../records/issue';
import type { IntakeField } from './intake-field';

/** Every finding of the intake. The dictionaries have a sentence for each; none is composed here. */
export const intakeIssueCodes = [
  'sheet-hidden',
  'sheet-without-table',
  'heading-missing',
  'heading-guess',
  'tables-beside',
  'sheet-turned',
  'rows-hidden',
  'columns-hidden',
  'column-unknown',
  'column-without-place',
  'column-guess',
  'own-unreadable',
  'text-decoded',
  'product-name-missing',
  'producer-missing',
  'producer-carried',
  'producer-differs',
  'several-products',
  'cell-error',
  'stars-unreadable',
  'stars-impossible',
  'stars-potential-five',
  'stars-none',
  'stars-below-three',
  'price-unreadable',
  'price-negative',
  'price-out-of-range',
  'price-open',
  'price-several',
  'price-about',
  'price-both',
  'price-in-packaging',
  'price-vat-unclear',
  'capacity-unreadable',
  'capacity-range',
  'capacity-about',
  'capacity-several',
  'capacity-unit-guess',
  'date-impossible',
  'date-partial',
  'date-future',
  'date-unreadable',
  'date-several',
  'date-order',
  'expiry-computed',
  'expiry-before-decision',
  'decision-unreadable',
  'decision-several',
  'decision-dates-differ',
  'phone-unreadable',
  'phone-old-eleven',
  'phone-zero-restored',
  'tax-code-check',
  'tax-code-zero-lost',
  'tax-code-length',
  'tax-code-letters',
  'tax-code-branch',
  'tax-code-old-household',
  'personal-number-length',
  'personal-number-place',
  'gtin-destroyed',
  'gtin-check',
  'gtin-length',
  'gtin-letters',
  'gtin-zero-lost',
  'gtin-internal',
  'standard-unnamed',
  'email-marks',
  'email-unreadable',
  'email-several',
  'group-unknown',
  'group-ask',
  'kind-unknown',
  'kind-differs',
  'province-unknown',
  'commune-unknown',
  'commune-without-province',
  'commune-gone-before',
  'commune-ask',
  'place-from-title',
  'place-from-office',
  'band-place-ask',
  'picture-unplaced',
  'picture-left-out',
  'formula-values',
  'read-in-part',
  'sheet-unread',
  'edit-value',
  'edit-masked',
  'edit-empty',
  'edit-id',
  'edit-merged',
] as const;
export type IntakeIssueCode = (typeof intakeIssueCodes)[number];

/**
 * A finding at a place of the file. `row` from 1 or null for the whole sheet; `column` is the heading as the file has it.
 * An error leaves the cell out, never the row; a row that cannot be used is a refused entry of the preview.
 */
export interface IntakeIssue {
  readonly code: IntakeIssueCode;
  readonly severity: Severity;
  /** Only where several files are imported as one: which of them. */
  readonly file?: string;
  readonly sheet: string | null;
  readonly row: number | null;
  readonly column: string | null;
  readonly columnIndex: number | null;
  readonly field: IntakeField | null;
  /** The cell as the officer sees it. */
  readonly found: string;
  /** What was expected or done instead, when the sentence needs a value. */
  readonly expected?: string;
}
