import type { GridCell } from '../../renderer/domain/intake/sheet-grid';

/** A cleaned cell with a text, a number, a date or an error, for the value parsers. */
export const textCell = (text: string): GridCell => ({ column: 1, kind: 'text', text, typed: text, value: text });
export const numberCell = (value: number): GridCell => ({
  column: 1,
  kind: 'number',
  text: String(value),
  typed: String(value),
  value,
});
export const dateCell = (iso: string): GridCell => ({ column: 1, kind: 'date', text: iso, typed: iso, value: iso });
export const errorCell = (code: string): GridCell => ({
  column: 1,
  kind: 'error',
  text: code,
  typed: code,
  value: code,
});
