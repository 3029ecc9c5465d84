import { headingScore } from './header-dictionary';
import type { GridCell, GridRow } from './sheet-grid';

/** «Điện thoại: | 0911 000 001» of a form: what is asked for, and the cell that answers. */
export interface LabelledValue {
  readonly label: string;
  readonly value: GridCell | null;
}

/** A heading of a form is a few words. */
const longestLabel = 60;
const sure = 0.9;

const counter = /^\s*(?:\d{1,2}|[a-zđ]|[IVX]{1,4})\s*[.)/-]\s*/iu;

/** The label without its counter and colon; null for a text that asks for nothing known. */
const labelOf = (text: string): string | null => {
  const label = text
    .replace(counter, '')
    .replace(/\s*[:：]\s*$/u, '')
    .trim();
  return label !== '' && label.length <= longestLabel && headingScore(label) >= sure ? label : null;
};

const colon = /[:：]\s*$/u;

/** «Tên đơn vị: HTX A» in one cell. */
const inOneCell = (cell: GridCell): LabelledValue | null => {
  const [, before, after] = /^([^:：\n]{2,60})[:：]\s*([^\n]+)$/u.exec(cell.text) ?? [];
  const label = before === undefined ? null : labelOf(before);
  if (label === null || after === undefined) return null;
  return { label, value: { ...cell, kind: 'text', text: after.trim(), typed: after.trim(), value: after.trim() } };
};

/**
 * The labels of a row with their values. With a colon any known heading is a label; without one only when `bare` is set, in the
 * first cell of a row of two.
 */
export const labelsOf = (row: GridRow, bare = false): readonly LabelledValue[] => {
  const cells = row.cells.filter((cell): cell is GridCell => cell !== undefined);
  const found: LabelledValue[] = [];
  for (let at = 0; at < cells.length; at += 1) {
    const cell = cells[at];
    if (cell?.kind !== 'text') continue;
    const whole = inOneCell(cell);
    const asks = colon.test(cell.text) || (bare && at === 0 && cells.length === 2);
    const label = whole || !asks ? null : labelOf(cell.text);
    if (whole) found.push(whole);
    else if (label !== null) {
      const next = cells[at + 1];
      const answers = next !== undefined && !colon.test(next.text);
      found.push({ label, value: answers ? next : null });
      if (answers) at += 1;
    }
  }
  return found;
};

/** A line of a form: it begins with a label and a colon. */
export const isLabelRow = (row: GridRow): boolean => {
  const first = row.cells.find((cell) => cell !== undefined);
  return first?.kind === 'text' && /[:：]/u.test(first.text) && labelsOf(row).length > 0;
};
