import type { EditableColumn } from '../../documents/editable-workbook';
import type { CellStyle } from './parts/cell-style';

const grey = 'FF7A7A7A';
const font = { size: 11 } as const;
/** Without borders: whole columns have these looks, over the titles too. */
const plain = { font, vertical: 'top' } as const;

/** Looks of a workbook to fill or to edit. */
export const editableLooks = {
  text: { ...plain, format: '@' },
  long: plain,
  number: { ...plain, format: '#,##0.###' },
  date: { ...plain, format: 'dd/mm/yyyy', horizontal: 'left' },
  locked: { ...plain, font: { ...font, color: grey }, fill: 'FFF2F2F2', format: '@' },
  head: { font: { size: 11, bold: true }, border: 'FFD0D0D0', fill: 'FFEDEDED', vertical: 'center', wrap: true },
  title: { font: { size: 14, bold: true }, vertical: 'center' },
  note: { font: { size: 11, italic: true }, vertical: 'center' },
  guide: { ...plain, wrap: true },
} as const satisfies Readonly<Record<string, CellStyle>>;

/** Text that begins like a formula stays text, whatever the column. */
export const quotedLook: CellStyle = { ...plain, quoted: true };

/** Look of the cells that a column's rows have. */
export const columnLook = ({ kind, locked }: Pick<EditableColumn, 'kind' | 'locked'>): CellStyle =>
  locked ? editableLooks.locked : editableLooks[kind];

/** The same for a row that is only an example. */
export const exampleLook = (look: CellStyle): CellStyle => ({ ...look, font: { size: 11, italic: true, color: grey } });
