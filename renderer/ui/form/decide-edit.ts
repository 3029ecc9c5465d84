import { sameValue } from '../../domain/plan/same-value';
import type { Field } from '../../domain/records/field';
import type { Issue } from '../../domain/records/issue';
import { valuesOf } from '../../domain/records/record-values';
import type { TableName } from '../../domain/records/table-name';
import { emptyValueOf } from '../../domain/typing/empty-value';
import { readTyped, type TypedProblem } from '../../domain/typing/read-typed';
import type { FormOwner } from './form-contract';

/** What is to be done with a field that was left. */
export type EditDecision =
  /** It holds what it held before. */
  | { readonly kind: 'same' }
  | { readonly kind: 'save'; readonly value: unknown }
  /** The text is no value of this field. */
  | { readonly kind: 'unread'; readonly problem: TypedProblem | 'required' }
  /** A rule forbids it. */
  | { readonly kind: 'blocked'; readonly issues: readonly Issue[] }
  /** A rule doubts it: it is kept with a typed reason (R6). */
  | { readonly kind: 'ask'; readonly value: unknown; readonly issues: readonly Issue[] };

/** Findings about two fields at once: they stand at one of the two, but either may bring them. */
const contradictions: ReadonlySet<string> = new Set(['price-range', 'wholesale-above-retail', 'dates-out-of-order']);

const nameOf = ({ code, field }: Issue): string => `${code} ${field}`;

/** A record with its rules, whoever saves it. */
type Checked<T extends TableName> = Pick<FormOwner<T>, 'table' | 'record' | 'check' | 'along'>;

/** What an edit answers for: its own field, and a contradiction that the record did not have before. */
const broughtBy = <T extends TableName>(owner: Checked<T>, key: string, value: unknown): readonly Issue[] => {
  const before = new Set(owner.check(owner.record).map(nameOf));
  return owner
    .check({ ...owner.record, ...owner.along?.({ [key]: value }), [key]: value })
    .filter((issue) => issue.field === key || (contradictions.has(issue.code) && !before.has(nameOf(issue))));
};

/** What a rule doubts about a new value of a field: kept with a reason, each finding is answered by it. */
export const doubtsAbout = <T extends TableName>(owner: Checked<T>, key: string, value: unknown): readonly Issue[] =>
  broughtBy(owner, key, value).filter(({ severity }) => severity === 'warning');

/** Decides about a value that was chosen or read. Findings that the record had before this edit do not hold it back. */
export const decideValue = <T extends TableName>(owner: FormOwner<T>, key: string, value: unknown): EditDecision => {
  const record = valuesOf(owner.record);
  // An own field that nobody filled in is absent.
  if (sameValue(record[key] ?? null, value)) return { kind: 'same' };
  const issues = broughtBy(owner, key, value);
  const errors = issues.filter(({ severity }) => severity === 'error');
  if (errors.length > 0) return { kind: 'blocked', issues: errors };
  const warnings = issues.filter(({ severity }) => severity === 'warning');
  return warnings.length > 0 ? { kind: 'ask', value, issues: warnings } : { kind: 'save', value };
};

/** Reads what was typed into a field and decides about it. Pure: the caller writes, keeps or asks. */
export const decideText = <T extends TableName>(owner: FormOwner<T>, field: Field, text: string): EditDecision => {
  const reading = readTyped(field, text);
  if (reading.outcome === 'problem') return { kind: 'unread', problem: reading.problem };
  if (reading.outcome === 'value') return decideValue(owner, field.key, reading.value);
  const empty = emptyValueOf(owner.table, owner.record, field.key);
  return empty === undefined ? { kind: 'unread', problem: 'required' } : decideValue(owner, field.key, empty);
};
