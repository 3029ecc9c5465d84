import type { Reading } from '../../identity/reading';
import type { Severity } from '../../records/issue';
import type { IntakeIssueCode } from '../intake-issue';
import type { GridCell } from '../sheet-grid';

/** What a parser found besides the value; the place in the file is added by whoever knows it. */
export interface ValueNote {
  readonly code: IntakeIssueCode;
  readonly severity: Severity;
  readonly found?: string;
  readonly expected?: string;
}

/** A value of a cell. Null: nothing that may be stored; then a note says why, unless the cell simply says nothing. */
export interface ValueReading<Value> {
  readonly value: Value | null;
  readonly notes: readonly ValueNote[];
}

export const nothing: ValueReading<never> = { value: null, notes: [] };

export const valueOf = <Value>(value: Value, ...notes: readonly ValueNote[]): ValueReading<Value> => ({ value, notes });

/** A cell that gives no value, and why. */
export const refuse = (code: IntakeIssueCode, severity: Severity, expected?: string): ValueReading<never> => ({
  value: null,
  notes: [expected === undefined ? { code, severity } : { code, severity, expected }],
});

const severityOf = (code: string): ValueNote['severity'] =>
  /restored|zero-lost|several|old-|place|internal/.test(code) ? 'info' : 'warning';

/** A reading of the identity folder in the intake's own shape. */
export const fromIdentity = <Value, Code extends IntakeIssueCode>(
  reading: Reading<Value, Code>,
): ValueReading<Value> => ({
  value: reading.value,
  notes: reading.notes.map(({ code, found, expected }) => ({
    code,
    severity: severityOf(code),
    found,
    ...(expected === undefined ? {} : { expected }),
  })),
});

/** `#N/A`, `#REF!` and their like hold no value, also when someone pasted them as text. */
const errorText = /^#(?:n\/a|ref!|value!|name\?|div\/0!|num!|null!|spill!|calc!)$/i;
export const isErrorCell = (cell: GridCell): boolean => cell.kind === 'error' || errorText.test(cell.text);

/** Dashes, dots and «không có» that stand for an empty cell. */
const blankText = /^(?:[-–—_.…/\\*x]+|không có|chưa có|không rõ|chưa rõ|n\/?a|null)$/iu;
export const isBlankText = (text: string): boolean => blankText.test(text);
