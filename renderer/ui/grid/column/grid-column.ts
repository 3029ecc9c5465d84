import type { Field } from '../../../domain/records/field';
import type { RecordValues } from '../../../domain/records/record-values';
import type { OptionBook } from '../../../domain/typing/read-option';

/** One column of a SheetGrid: a Field with its words. */
export interface GridColumn {
  readonly key: string;
  readonly field: Field;
  readonly label: string;
  /** Width at first sight, px. */
  readonly width: number;
  readonly numeric: boolean;
  /** Set by the program, or edited by another part of the screen: shown, never written by the grid. */
  readonly readOnly: boolean;
  /** A value of the field as the officer reads it in this record. */
  readonly words: (value: unknown, record: RecordValues) => string;
  /** The closed list that texts of the field are read against; a commune's depends on the record's province. */
  readonly book: (record: RecordValues) => OptionBook | null;
}
