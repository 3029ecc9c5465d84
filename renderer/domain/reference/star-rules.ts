import type { Stars } from '../records/certificate';
import type { CivilDate } from '../vietnamese/civil-date';

/** Điều 4 and 7 of QĐ 26/2026/QĐ-TTg. */
export const certificateRules = {
  law: 'QĐ 26/2026/QĐ-TTg',
  validMonths: 36,
  /** «Sắp hết hạn»: the last days of validity, when the re-assessment should be under way. */
  lapsingDays: 180,
  /** Window for the re-assessment dossier, in days before the last valid day (Điều 7.6a). */
  dossierEarliestDays: 180,
  dossierLatestDays: 120,
  /** The transitional extension ends this many days after expiry (Điều 12.3). */
  extensionDays: 180,
} as const;

export interface StarBand {
  readonly star: 1 | 2 | 3 | 4 | 5;
  /** Average score of the council, from (included) to (excluded; 100 included for five stars). */
  readonly from: number;
  readonly to: number;
  /** Only 3 to 5 stars get a decision and a certificate. */
  readonly certifiable: boolean;
}

export const starBands: readonly StarBand[] = [
  { star: 5, from: 90, to: 100, certifiable: true },
  { star: 4, from: 70, to: 90, certifiable: true },
  { star: 3, from: 50, to: 70, certifiable: true },
  { star: 2, from: 30, to: 50, certifiable: false },
  { star: 1, from: 0, to: 30, certifiable: false },
];

export type AuthorityLevel = 'district' | 'province' | 'ministry';

export interface AuthorityPeriod {
  readonly from: CivilDate;
  /** Last day, or null while in force. */
  readonly to: CivilDate | null;
  readonly law: string;
  readonly levels: Readonly<Record<Stars, AuthorityLevel>>;
  /** How the rule is known: read in full, or recalled and to be confirmed. A finding built on `recalled` is only a warning. */
  readonly known: 'read' | 'recalled';
}

const byProvince = { 3: 'province', 4: 'province', 5: 'ministry' } as const;

/** Who recognised which star when, oldest first. Old recognitions stay valid to their own end (Điều 12.1). */
export const authorityPeriods: readonly AuthorityPeriod[] = [
  { from: '2019-08-21', to: '2023-02-23', law: 'QĐ 1048/QĐ-TTg, QĐ 781/QĐ-TTg', levels: byProvince, known: 'recalled' },
  {
    from: '2023-02-24',
    to: '2025-06-30',
    law: 'QĐ 148/QĐ-TTg',
    levels: { 3: 'district', 4: 'province', 5: 'ministry' },
    known: 'recalled',
  },
  {
    from: '2025-07-01',
    to: '2026-05-21',
    law: 'QĐ 148/QĐ-TTg, QĐ 1489/QĐ-TTg',
    levels: byProvince,
    known: 'recalled',
  },
  { from: '2026-05-22', to: null, law: 'QĐ 26/2026/QĐ-TTg', levels: byProvince, known: 'read' },
];

/** First day on which a product could be recognised: the programme's decision of 07/5/2018. */
export const programmeStart: CivilDate = '2018-05-07';

export const authorityPeriodOn = (day: CivilDate): AuthorityPeriod | null =>
  authorityPeriods.find((period) => period.from <= day && (period.to === null || day <= period.to)) ?? null;
