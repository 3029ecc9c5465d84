import { type IntakeField, intakeFields } from '../../../domain/intake/intake-field';
import type { IntakeMemory, IntakeProposal } from '../../../domain/intake/intake-proposal';

type Layouts = IntakeMemory['layouts'];

/** Enough for every sender of a province; the oldest layouts are forgotten first. */
const layoutsKept = 200;

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isField = (value: unknown): value is IntakeField | null =>
  value === null || (intakeFields as readonly unknown[]).includes(value);

/** What was kept, without anything that an earlier or later version may have written otherwise. */
export const readLayouts = (kept: unknown): Layouts => {
  if (!isRecord(kept)) return {};
  const layouts: Record<string, Readonly<Record<string, IntakeField | null>>> = {};
  for (const [fingerprint, headings] of Object.entries(kept)) {
    if (!isRecord(headings)) continue;
    const fields = Object.entries(headings).filter((pair): pair is [string, IntakeField | null] => isField(pair[1]));
    layouts[fingerprint] = Object.fromEntries(fields);
  }
  return layouts;
};

/** The layouts with what the officer said about the columns of this file: the next file of the layout asks nothing (I2). */
export const rememberLayouts = (
  layouts: Layouts,
  proposal: IntakeProposal,
  choices: Readonly<Record<string, { readonly fields?: Readonly<Record<number, IntakeField | null>> }>>,
): Layouts => {
  const next: Record<string, Readonly<Record<string, IntakeField | null>>> = { ...layouts };
  for (const table of proposal.tables) {
    const fields = choices[table.id]?.fields;
    if (!fields) continue;
    const said = table.columns.flatMap(({ column, heading }) =>
      Object.hasOwn(fields, column) && heading !== '' ? [[heading, fields[column] ?? null] as const] : [],
    );
    if (said.length === 0) continue;
    const known = next[table.fingerprint];
    delete next[table.fingerprint];
    next[table.fingerprint] = { ...known, ...Object.fromEntries(said) };
  }
  return Object.fromEntries(Object.entries(next).slice(-layoutsKept));
};
