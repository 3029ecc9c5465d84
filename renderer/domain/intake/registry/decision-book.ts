import { decisionNumberKey } from '../../identity/decision-text';
import { sameValue } from '../../plan/same-value';
import { blankDecision, type Decision } from '../../records/decision';
import type { CandidateDecision } from '../candidates';
import type { RegistryIndex } from './registry-index';

/** Numbers begin again each year and in each province: the same number of another date or province is another decision. */
const agrees = (known: Decision, date: string | null, province: string | null): boolean => {
  const dates = known.date === null || date === null || known.date.startsWith(date) || date.startsWith(known.date);
  return dates && (known.provinceCode === null || province === null || known.provinceCode === province);
};

/** `made` now, `completed` by a later row of the same import, or `known` to the registry. */
export interface FoundDecision {
  readonly record: Decision;
  readonly how: 'known' | 'made' | 'completed' | 'again';
}

export interface DecisionBook {
  /** The record of a decision, known or made now. Null for a decision without a number: a date alone is no decision. */
  readonly find: (decision: CandidateDecision, province: string | null) => FoundDecision | null;
}

const isProvincial = (number: string): boolean => number.includes('UBND');

/** What a later row adds to a decision that an earlier row of the same list named without it. */
const complete = (record: Decision, decision: CandidateDecision, province: string | null): Decision => {
  const moreExact = decision.date !== null && decision.date.length > (record.date?.length ?? 0);
  return {
    ...record,
    date: moreExact ? decision.date : record.date,
    authority: record.authority ?? decision.authority,
    provinceCode: record.provinceCode ?? province,
  };
};

/** Decisions are stored once and used by dozens of products, also by those of one import. */
export const decisionBook = (index: RegistryIndex, newId: () => string): DecisionBook => {
  const made = new Map<string, Decision[]>();
  const find: DecisionBook['find'] = (decision, province) => {
    if (decision.number === '') return null;
    const key = decisionNumberKey(decision.number);
    const own = isProvincial(decision.number) ? province : null;
    const known = index.decisionsByNumber.get(key)?.find((each) => agrees(each, decision.date, own));
    if (known) return { record: known, how: 'known' };
    const list = made.get(key) ?? [];
    const at = list.findIndex((each) => agrees(each, decision.date, own));
    const earlier = list[at];
    if (earlier) {
      const record = complete(earlier, decision, own);
      list[at] = record;
      return { record, how: sameValue(record, earlier) ? 'again' : 'completed' };
    }
    const { number, date, authority } = decision;
    const record: Decision = { ...blankDecision(newId()), number, date, authority, provinceCode: own };
    made.set(key, [...list, record]);
    return { record, how: 'made' };
  };
  return { find };
};
