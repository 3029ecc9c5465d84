import { dateOfSerial } from '../../../domain/intake/serial-date';
import type { CellData } from '../../../domain/intake/workbook-data';
import { isCivilDate } from '../../../domain/vietnamese/civil-date';
import { formatDate } from '../../../domain/vietnamese/format';
import { numberText } from '../number-format';
import { readFault } from '../read-fault';
import type { ReadGauge } from '../read-gauge';
import { readLimits } from '../read-limits';
import type { CellPictures } from './cell-pictures';
import type { RichText } from './rich-text';
import { sharedString, unescapeText } from './shared-strings';
import type { CellStyle } from './styles-part';

/** A cell as the XML has it, without the text that it may hold itself. */
export interface RawCell {
  readonly reference: string;
  readonly column: number;
  readonly type: string;
  readonly style: CellStyle | undefined;
  readonly value: string;
  /** Text of the formula; empty for one that shares another cell's; undefined: the cell has none. */
  readonly formula: string | undefined;
}

export interface CellContext {
  readonly strings: readonly RichText[];
  readonly date1904: boolean;
  readonly gauge: ReadGauge;
  readonly cellPictures: CellPictures;
}

type Content = Pick<CellData, 'kind' | 'text' | 'value' | 'runs'>;

const textContent = (rich: RichText, reference: string): Content | null => {
  if (rich.text.length > readLimits.cellChars) throw readFault('too-large', { cell: reference, limit: 'cell' });
  if (rich.text === '') return null;
  return { kind: 'text', text: rich.text, value: rich.text, ...(rich.runs ? { runs: rich.runs } : {}) };
};

/** What Excel would show is not in the file, and is not computed here: said like an error of the cell. */
const notComputed: Content = { kind: 'error', text: '#CALC!', value: '#CALC!' };

const numberContent = (raw: RawCell, context: CellContext): Content | null => {
  if (raw.value.trim() === '') return raw.formula === undefined ? null : notComputed;
  const value = Number(raw.value);
  if (!Number.isFinite(value)) throw readFault('damaged', { cell: raw.reference });
  const date = raw.style?.isDate === true ? dateOfSerial(value, context.date1904) : null;
  if (date !== null) return { kind: 'date', text: formatDate(date), value: date };
  return { kind: 'number', text: numberText(value, raw.style?.format), value };
};

/** A day that no calendar has stays the text that it is. */
const isoContent = (value: string): Content | null => {
  const date = /^\d{4}-\d{2}-\d{2}/.exec(value)?.[0];
  if (date !== undefined && isCivilDate(date)) return { kind: 'date', text: formatDate(date), value: date };
  return value === '' ? null : { kind: 'text', text: value, value };
};

const contentOf = (raw: RawCell, inline: RichText, context: CellContext): Content | null => {
  switch (raw.type) {
    case 's':
      return textContent(sharedString(context.strings, Number(raw.value), raw.reference), raw.reference);
    case 'str':
      return textContent({ text: unescapeText(raw.value) }, raw.reference);
    case 'inlineStr':
      return textContent(inline, raw.reference);
    case 'b':
      return { kind: 'boolean', text: raw.value === '1' ? 'TRUE' : 'FALSE', value: raw.value === '1' };
    case 'e':
      return { kind: 'error', text: raw.value, value: raw.value };
    case 'd':
      return isoContent(raw.value);
    default:
      return numberContent(raw, context);
  }
};

/** Null for a cell that only has a style. */
export const cellOf = (raw: RawCell, inline: RichText, context: CellContext): CellData | null => {
  if (raw.value.length > readLimits.cellChars) throw readFault('too-large', { cell: raw.reference, limit: 'cell' });
  const content = contentOf(raw, inline, context);
  if (!content) return null;
  const font = raw.style?.font;
  const { kind, text, value, runs } = content;
  // Field by field: there are 400,000 cells in a long list.
  const cell: { -readonly [Key in keyof CellData]: CellData[Key] } = { column: raw.column, kind, text, value };
  if (runs) cell.runs = runs;
  if (raw.formula !== undefined) cell.formula = true;
  if (font !== undefined) cell.font = font;
  return cell;
};

/**
 * The part of the picture that is the whole content of a cell; null: the cell holds something else. An error value that only
 * stands in for a picture is none.
 */
export const pictureOf = (
  { value, formula, type }: Pick<RawCell, 'value' | 'formula' | 'type'>,
  metadata: string | undefined,
  pictures: CellPictures,
): { readonly part: string | undefined } | null => {
  const rich = metadata === undefined ? undefined : pictures.ofMetadata(Number(metadata));
  if (rich) return rich;
  const typed = type === 'str' && value.startsWith('=') ? value : '';
  return (formula ? pictures.ofFormula(formula) : undefined) ?? (typed ? pictures.ofFormula(typed) : undefined) ?? null;
};
