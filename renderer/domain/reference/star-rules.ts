import type { CivilDate } from '../vietnamese/civil-date';
import type { AuthorityPeriod, CertificateRules } from './law-tables';
import { lawsInUse } from './laws-in-use';

/**
 * The rules for certificates on a day: the last ones that began by then, or the first of all, under which older recognitions
 * live on (Điều 12.1 of QĐ 26/2026/QĐ-TTg).
 */
export const certificateRulesOn = (day: CivilDate): CertificateRules => {
  const { certificateRules } = lawsInUse();
  const rules = certificateRules.findLast(({ from }) => from <= day) ?? certificateRules[0];
  if (!rules) throw new Error('a table of the law holds rules for certificates');
  return rules;
};

/** «Còn dưới 180 ngày»: the last days of validity, in which lists and the radar call a certificate lapsing. Ours, not the law's. */
export const lapsingDays = 180;

/** First day on which a product could be recognised: the programme's decision of 07/5/2018. */
export const programmeStart: CivilDate = '2018-05-07';

/** Who recognised which star on that day; null before the programme had criteria. */
export const authorityPeriodOn = (day: CivilDate): AuthorityPeriod | null =>
  lawsInUse().authorityPeriods.find(({ from, to }) => from <= day && (to === null || day <= to)) ?? null;
