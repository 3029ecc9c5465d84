import type { EditCell } from '../domain/intake/edited/edit-cell';
import type { EditList } from '../domain/intake/edited/edit-lists';

/**
 * A workbook that is to be filled or edited and read again, as plain data. formats/xlsx writes it. `text` and `code` keep what is
 * typed as it is typed («0912», «1/2»), `long` wraps, `number` and `date` are numbers and days.
 */
export interface EditableColumn {
  readonly header: string;
  /** Width in characters of the body type. */
  readonly width: number;
  readonly kind: 'text' | 'long' | 'number' | 'date';
  /** Hidden text over the column by which it is known again; blank in a template. */
  readonly mark: string;
  /** Key of the list that its cells choose from. */
  readonly list?: string;
  /** What is shown when a cell is entered. */
  readonly help?: string;
  /** Refuses to be typed over. */
  readonly locked?: true;
  readonly hidden?: true;
}

export interface EditableSheet {
  readonly name: string;
  readonly title: string;
  readonly note: string;
  readonly columns: readonly EditableColumn[];
  readonly rows: readonly (readonly (EditCell | null)[])[];
  /** Columns frozen at the left. */
  readonly frozenColumns: number;
  /** Empty rows under the last one that get the lists and formats as well. */
  readonly spareRows: number;
  /** The first row is an example, drawn as one. */
  readonly example?: true;
}

export interface EditableWorkbook {
  readonly title: string;
  readonly author: string;
  /** ISO time with zone, for the file's properties. */
  readonly createdAt: string;
  readonly sheets: readonly EditableSheet[];
  /** Written into a hidden sheet; drop-downs and the reader look there. */
  readonly lists: readonly EditList[];
  readonly listsName: string;
  readonly guide: { readonly name: string; readonly title: string; readonly lines: readonly string[] };
  readonly words: { readonly notInList: string; readonly locked: string };
}
