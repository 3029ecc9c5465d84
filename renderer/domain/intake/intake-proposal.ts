import type { OwnField } from '../records/own-field';
import type { CandidateProducer, CandidateProduct, ProducerRow, RowRef } from './candidates';
import type { EditList } from './edited/edit-lists';
import type { EditedRow } from './edited/edited-row';
import type { IntakeField } from './intake-field';
import type { IntakeIssue } from './intake-issue';
import type { ReturnedRow } from './returned/take-returned';
import type { AskedValue, ValueAnswers } from './value-question';
import type { PictureData, ReadCut, WorkbookFormat } from './workbook-data';

/** What a row under a table's header is. The counts of all kinds add up to the rows of the table. */
export const rowKinds = [
  'data',
  'title',
  'header',
  'columnNumbers',
  'band',
  'total',
  'note',
  'blank',
  'hidden',
] as const;
export type RowKind = (typeof rowKinds)[number];

/** One column and what it was taken for. `confidence` 0…1; null field: not understood, kept out. */
export interface ColumnMapping {
  readonly column: number;
  /** The heading, lines of a merged header joined from top to bottom. */
  readonly heading: string;
  readonly field: IntakeField | null;
  readonly confidence: number;
  /** How it was found: the words of the heading, the values below, the officer's own choice now or in an earlier file. */
  readonly by: 'heading' | 'values' | 'officer' | 'memory' | 'none';
  /** The own field that the column fills, with what reading its cells needs; `field` is null then. */
  readonly own?: Pick<OwnField, 'id' | 'of' | 'key' | 'kind' | 'choices'>;
  /** What an own field made of this column would hold, by its values. */
  readonly keeps?: OwnField['kind'];
  /** Money multiplier or unit said by the heading only: «(nghìn đồng)», «(tấn/năm)». */
  readonly unitHint?: string;
  /** A column of crosses under «3 sao», «4 sao», «5 sao»: the rank that a cross means. */
  readonly mark?: 3 | 4 | 5;
  /** 1, or 2 for the second round of recognition side by side. */
  readonly round: 1 | 2;
  /** A column of the second, third… product of a row: the column of the first one, and which product it is. */
  readonly repeats?: { readonly column: number; readonly set: number };
  /** The column of the file in whose cells these values stand too: a name and its producer, papers and a rank. */
  readonly beside?: number;
  /** Three texts of the column, for the officer's eye. */
  readonly samples: readonly string[];
}

export interface ClassifiedRow {
  readonly row: number;
  readonly kind: RowKind;
  /** Texts by column after decoding, for the preview; `columns` of the table gives the order. */
  readonly texts: readonly string[];
}

export interface TableFinding {
  readonly id: string;
  /** As in `RowRef`. */
  readonly file?: string;
  readonly sheet: string | null;
  readonly headerTop: number;
  /** One less than `headerTop`: the list has no line of headings, and begins at `headerTop`. */
  readonly headerBottom: number;
  /** Whether the first row is a header or data was told by the values alone; `answered`: the officer has said it since. */
  readonly headingGuessed?: 'open' | 'answered';
  readonly columns: readonly ColumnMapping[];
  readonly rows: readonly ClassifiedRow[];
  readonly counts: Readonly<Record<RowKind, number>>;
  /** Same headings in the same order give the same fingerprint: what the officer chose once is remembered by it (I2). */
  readonly fingerprint: string;
}

/** A row of the top of a sheet, for the grid in which the officer points at the header. Index 0 is column A. */
export interface FirstRow {
  readonly row: number;
  readonly texts: readonly string[];
}

/** How a sheet that is none of the file's own came about. */
export interface SheetPart {
  /** The sheet of the file. */
  readonly of: string | null;
  /** One of several tables beside each other; or a sheet with one record in each column, turned. */
  readonly how: 'beside' | 'turned';
  /** The columns of the tables beside each other: `A–D`, `F–I`. */
  readonly ranges?: readonly string[];
  /** The officer has it read as it stands in the file. */
  readonly off?: true;
}

export interface SheetFinding {
  /** As in `RowRef`. */
  readonly file?: string;
  readonly name: string | null;
  /** `off`: hidden in the workbook and therefore not read unless the officer asks. */
  readonly role: 'data' | 'empty' | 'no-table' | 'off';
  readonly tables: readonly string[];
  /** Empty for a sheet that was not read. */
  readonly firstRows: readonly FirstRow[];
  /** Rows and columns that the sender hid and that hold something, by their numbers; left out unless the officer asks. */
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
  /** Absent: a sheet as the file has it. */
  readonly part?: SheetPart;
}

/** Text of an old encoding that was decoded, with examples: the officer sees before and after. */
export interface DecodedColumn {
  /** As in `RowRef`. */
  readonly file?: string;
  readonly sheet: string | null;
  readonly column: number;
  readonly encoding: 'tcvn3' | 'vni';
  readonly by: 'font' | 'letters';
  readonly cells: number;
  readonly samples: readonly { readonly before: string; readonly after: string }[];
}

/** Rows that speak of one producer or one product. `certain`: taken together; otherwise the officer decides. */
export interface DuplicateGroup {
  readonly kind: 'producer' | 'product';
  readonly certain: boolean;
  readonly reasons: readonly ('tax-code' | 'phone' | 'name-and-place' | 'same-name')[];
  readonly members: readonly (RowRef & { readonly name: string })[];
}

/** A row that cannot become a product, and why. */
export interface RefusedRow {
  readonly at: RowRef;
  readonly issue: IntakeIssue;
}

/** A row whose product stands higher up already: the same again, or the same with other values. */
export interface RepeatedRow {
  readonly at: RowRef;
  readonly productKey: string;
  readonly differs: boolean;
  /** What the row says, where it says it differently. */
  readonly said?: Pick<CandidateProduct, 'values' | 'producerText' | 'sector' | 'certificates'>;
}

/** Everything that the file was understood to say, before the registry is looked at and before any word of the officer. */
export interface IntakeProposal {
  readonly file: string;
  /** Several files as one: their labels, as in `RowRef.file`, in the order in which they were given. */
  readonly files?: readonly string[];
  readonly format: WorkbookFormat;
  readonly sheets: readonly SheetFinding[];
  readonly tables: readonly TableFinding[];
  readonly producers: readonly CandidateProducer[];
  readonly products: readonly CandidateProduct[];
  /** Rows of lists that hold producers only. */
  readonly producerRows: readonly ProducerRow[];
  readonly refused: readonly RefusedRow[];
  readonly repeated: readonly RepeatedRow[];
  readonly issues: readonly IntakeIssue[];
  readonly duplicates: readonly DuplicateGroup[];
  readonly decoded: readonly DecodedColumn[];
  readonly pictures: readonly PictureData[];
  /** The file was not read to its end: nothing of it is written before the officer agreed to a part. */
  readonly cut?: ReadCut;
  /** Rows that went back to their sender and came again; empty for a list that is here for the first time. */
  readonly returned: readonly ReturnedRow[];
  /** Rows of «Xuất Excel để sửa», and the words of its closed lists. */
  readonly edited: readonly EditedRow[];
  readonly editLists: readonly EditList[];
  /** Own fields that came with those rows. */
  readonly editOwnFields?: readonly OwnField[];
  /** Texts of fields with a closed list that are none of its values, answered or not. */
  readonly values: readonly AskedValue[];
}

export type HiddenPart = 'rows' | 'columns';

/** How earlier files of the office were read. */
export interface IntakeMemory {
  /** By fingerprint of the header, then by `columnKeys`. */
  readonly layouts: Readonly<Record<string, Readonly<Record<string, IntakeField | null>>>>;
  /** Ids of own fields that columns fill, by fingerprint, then by `columnKeys`; one that is no longer in use says nothing. */
  readonly own?: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** Lines of headers that the officer had to point at, by their fingerprint: they are looked for in the next file. */
  readonly headers?: Readonly<Record<string, number>>;
  /** Fingerprints of tables that were left out. */
  readonly tablesOff?: readonly string[];
  /** Hidden sheets that were read all the same, by the names of all sheets of the workbook. */
  readonly hiddenSheets?: Readonly<Record<string, readonly string[]>>;
  /** Sheets that were read as they stand, by the names of all sheets of the workbook. */
  readonly wholeSheets?: Readonly<Record<string, readonly string[]>>;
  /** Hidden rows or columns that were read, by the fingerprint of a table of the sheet as it is without them. */
  readonly hiddenParts?: Readonly<Record<string, readonly HiddenPart[]>>;
  readonly values?: ValueAnswers;
  /** Marks of rows and cells that were left out of a preview; see features/importing/model/left-out. */
  readonly leftOut?: readonly string[];
}

/** The officer's corrections of this file, by table id; `‹sheet›#1` also where no table was found. */
export interface TableChoice {
  readonly headerTop?: number;
  readonly headerBottom?: number;
  /** By column number. */
  readonly fields?: Readonly<Record<number, IntakeField | null>>;
  /** Ids of own fields by column number; null: none of them, whatever the heading says. */
  readonly own?: Readonly<Record<number, string | null>>;
  /** Rows whose cell of several products is one product after all. */
  readonly whole?: readonly number[];
  /** Left out; `false` reads a table that was left out in an earlier file. */
  readonly off?: boolean;
}

export interface IntakeOptions {
  /** `YYYY-MM-DD`: a decision after it is in the future. */
  readonly today: string;
  /** Province of the office (code of 2025): taken for a commune and district that lie there, where the list names none. */
  readonly homeProvince?: string | null;
  /** Those of the office that are in use: a column of that name fills one. */
  readonly ownFields?: readonly OwnField[];
  readonly memory?: IntakeMemory;
  readonly choices?: Readonly<Record<string, TableChoice>>;
  /** What the officer says that texts of this import mean; goes before the memory. */
  readonly values?: ValueAnswers;
  /** Hidden sheets that the officer wants read. */
  readonly hiddenSheets?: readonly string[];
  /** Sheets whose hidden rows or columns the officer wants read; a sheet without a name is ''. */
  readonly hiddenRows?: readonly string[];
  readonly hiddenColumns?: readonly string[];
  /** Sheets that the officer wants read as they stand, although they look like several tables, or like a turned one. */
  readonly wholeSheets?: readonly string[];
  readonly onProgress?: (rowsDone: number, rowsTotal: number) => void;
}
