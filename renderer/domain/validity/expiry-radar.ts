import { type Steps, stepSize } from '../plan/steps';
import type { ProductRow } from '../search/registers';
import type { CivilDate, DateRange } from '../vietnamese/civil-date';
import { dossierWindow } from './certificate-life';
import type { CurrentCertificate } from './current-certificate';
import { type ProductStanding, productStanding } from './product-standing';
import type { StandingLookup } from './standing-lookup';

/**
 * The lists of the expiry screen (R3). Each product stands in exactly one, so that the counts add up to the register.
 * `other`: nothing that could lapse (claimed only, no stars, issued after the day).
 */
export const expiryLists = ['valid', 'lapsing', 'extended', 'lapsed', 'revoked', 'unknown', 'other'] as const;
export type ExpiryList = (typeof expiryLists)[number];

/**
 * Where a product of `lapsing` stands beside its re-assessment window (180 to 120 days before the last valid day, Điều 7.6a):
 * the dossier can be handed in, the window is over, or the last day is known only as a month or a year.
 */
export const dossierStates = ['open', 'late', 'undated'] as const;
export type DossierState = (typeof dossierStates)[number];

export interface ExpiryLine extends ProductRow {
  /** Null without any certificate. */
  readonly current: CurrentCertificate | null;
  readonly list: ExpiryList;
  /** Null outside `lapsing`. */
  readonly dossier: DossierState | null;
  /** Days of the window; null when the last valid day is not known to the day. */
  readonly window: DateRange | null;
}

const lists: { readonly [S in ProductStanding]: ExpiryList } = {
  valid: 'valid',
  lapsing: 'lapsing',
  extended: 'extended',
  lapsed: 'lapsed',
  revoked: 'revoked',
  unknown: 'unknown',
  notYet: 'other',
  claimed: 'other',
  none: 'other',
};

const dossierOn = (window: DateRange | null, day: CivilDate): DossierState => {
  if (window === null) return 'undated';
  return day <= window.to ? 'open' : 'late';
};

/** One product on a day; `current`: the certificate that counts for it on that day. */
export const expiryLine = (row: ProductRow, current: CurrentCertificate | null, day: CivilDate): ExpiryLine => {
  const list = lists[productStanding(current)];
  const window = current ? dossierWindow(current.life) : null;
  return {
    product: row.product,
    producer: row.producer,
    current,
    list,
    dossier: list === 'lapsing' ? dossierOn(window, day) : null,
    window,
  };
};

/** A line of each row on a day, in their order: 18,500 certificates are judged with a pause after each fifty. */
export function* expiryLinesInSteps(
  rows: readonly ProductRow[],
  currentOf: StandingLookup,
  day: CivilDate,
): Steps<readonly ExpiryLine[]> {
  const lines: ExpiryLine[] = [];
  for (const row of rows) {
    if (lines.length % stepSize === stepSize - 1) yield;
    lines.push(expiryLine(row, currentOf(row.product.id) ?? null, day));
  }
  return lines;
}

/** How many stand in each list, and of `lapsing` in each part; `lists` adds up to `total`, `dossiers` to `lists.lapsing`. */
export interface ExpiryCounts {
  readonly total: number;
  readonly lists: Readonly<Record<ExpiryList, number>>;
  readonly dossiers: Readonly<Record<DossierState, number>>;
}

/** How many lines stand in each list and each state of the dossier. */
export const countExpiry = (lines: readonly ExpiryLine[]): ExpiryCounts => {
  const inLists = { valid: 0, lapsing: 0, extended: 0, lapsed: 0, revoked: 0, unknown: 0, other: 0 };
  const dossiers = { open: 0, late: 0, undated: 0 };
  for (const { list, dossier } of lines) {
    inLists[list] += 1;
    if (dossier !== null) dossiers[dossier] += 1;
  }
  return { total: lines.length, lists: inLists, dossiers };
};

/** A line for whose producer a reminder can be written: it lapses on a known day. */
export const isDue = ({ dossier, producer }: ExpiryLine): boolean =>
  producer !== null && (dossier === 'open' || dossier === 'late');
