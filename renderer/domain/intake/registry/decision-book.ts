import { decisionNumberKey } from '../../identity/decision-text';
import { blankDecision, type Decision } from '../../records/decision';
import type { CandidateDecision } from '../intake-proposal';
import type { RegistryIndex } from './registry-index';

/** Numbers begin again each year and in each province: the same number of another date or province is another decision. */
const agrees = (known: Decision, date: string | null, province: string | null): boolean => {
  const dates = known.date === null || date === null || known.date.startsWith(date) || date.startsWith(known.date);
  return dates && (known.provinceCode === null || province === null || known.provinceCode === province);
};

export interface DecisionBook {
  /** The record of a decision, known or made now. Null for a decision without a number: a date alone is no decision. */
  readonly find: (
    decision: CandidateDecision,
    province: string | null,
  ) => { readonly record: Decision; readonly isNew: boolean } | null;
}

const isProvincial = (number: string): boolean => number.includes('UBND');

/** Decisions are stored once and used by dozens of products, also by those of one import. */
export const decisionBook = (index: RegistryIndex, newId: () => string): DecisionBook => {
  const made = new Map<string, Decision[]>();
  const find: DecisionBook['find'] = (decision, province) => {
    if (decision.number === '') return null;
    const key = decisionNumberKey(decision.number);
    const own = isProvincial(decision.number) ? province : null;
    const list = made.get(key) ?? [];
    const known = [...(index.decisionsByNumber.get(key) ?? []), ...list].find((each) =>
      agrees(each, decision.date, own),
    );
    if (known) return { record: known, isNew: false };
    const record: Decision = {
      ...blankDecision(newId()),
      number: decision.number,
      date: decision.date,
      authority: decision.authority,
      provinceCode: own,
    };
    made.set(key, [...list, record]);
    return { record, isNew: true };
  };
  return { find };
};
