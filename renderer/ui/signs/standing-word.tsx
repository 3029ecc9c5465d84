import type { Certificate } from '../../domain/records/certificate';
import { certificateRulesOn } from '../../domain/reference/star-rules';
import type { CertificateLife } from '../../domain/validity/certificate-life';
import type { DateRange } from '../../domain/vietnamese/civil-date';
import type { Dictionary } from '../../i18n/dictionary';
import { useFormat, useText } from '../language/language-context';
import { type StampState, StampWord } from './stamp';

/** What two days have in common, as a partial date: the day, the month, the year; null when not even the year. */
export const commonPart = ({ from, to }: DateRange): string | null => {
  if (from === to) return from;
  for (const length of [7, 4]) if (from.slice(0, length) === to.slice(0, length)) return from.slice(0, length);
  return null;
};

/** The last valid day in as many words as are known: `30/06/2028`, `2026`, `2026 hoặc 2027`. */
export const untilText = ({ ui }: Dictionary, date: (value: string) => string, range: DateRange): string => {
  const common = commonPart(range);
  return common === null ? ui.untilRange(range.from.slice(0, 4), range.to.slice(0, 4)) : date(common);
};

/**
 * Where a last valid day comes from: the paper, or the months of the law from issue, which is the day of the decision while the
 * certificate's own is unknown. Null where no day is known.
 */
export const basisText = (
  { products }: Dictionary,
  number: (value: number) => string,
  { basis, begins }: CertificateLife,
  { issuedOn }: Pick<Certificate, 'issuedOn'>,
): string | null => {
  const { stated, computed, computedFromDecision } = products.certificates;
  if (basis === 'stated') return stated;
  if (basis === null || begins === null) return null;
  const months = number(certificateRulesOn(begins.to).validMonths);
  return issuedOn === null ? computedFromDecision(months) : computed(months);
};

const dated: ReadonlySet<StampState> = new Set(['valid', 'lapsing', 'extended', 'lapsed', 'unknown', 'notYet']);

/** A state with the day on which it rests, where a day says more than the word. */
export const StandingWord = ({ state, ends }: { readonly state: StampState; readonly ends: DateRange | null }) => {
  const words = useText();
  const { date } = useFormat();
  if (!dated.has(state) || ends === null) return <StampWord state={state} />;
  return (
    <StampWord state={state}>
      <span className="num">{untilText(words, date, ends)}</span>
    </StampWord>
  );
};
