import { blankCertificate, type Certificate } from '../../../../renderer/domain/records/certificate';
import { blankDecision, type Decision } from '../../../../renderer/domain/records/decision';

/** A decision with a number and a date unless told otherwise. */
export const decisionWith = (change: Partial<Decision> = {}): Decision => ({
  ...blankDecision('d1'),
  number: '12/QĐ-UBND',
  date: '2024-05-10',
  ...change,
});

/** A four-star certificate under `d1`. */
export const certificateWith = (change: Partial<Certificate> = {}): Certificate => ({
  ...blankCertificate('c1', 'p1'),
  decisionId: 'd1',
  stars: 4,
  ...change,
});
