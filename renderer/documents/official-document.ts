/**
 * A paper as plain data, before any layout: formats/pdf draws it, the .docx of a later issue will draw the same.
 * Sizes and places are not here; they belong to documents/layout/nd30-layout.json (Nghị định 30/2020/NĐ-CP).
 */

/** A stretch of text in one face. */
export interface TextRun {
  readonly text: string;
  readonly bold?: true;
  readonly italic?: true;
}
export type RichText = string | readonly TextRun[];

/** Quốc hiệu and Tiêu ngữ, centred over the whole page: on papers that no office issues. */
export interface NationalMottoBlock {
  readonly kind: 'nationalMotto';
}

/** Head of a paper issued by an office: its bodies on the left, the motto, place and day on the right. */
export interface OfficeBlock {
  readonly kind: 'officeBlock';
  readonly superiorBody: string | null;
  readonly office: string;
  /** «Số: 05/KH-SCT»; null leaves the line out. */
  readonly number: string | null;
  /** «V/v …» under the number: a letter (công văn) has no title of its own. */
  readonly subject?: string;
  /** «Tuyên Quang, ngày 05 tháng 12 năm 2026». */
  readonly placeAndDay: string;
}

/** Tên loại and trích yếu, with the short line under it. */
export interface TitleBlock {
  readonly kind: 'title';
  readonly title: string;
  readonly subject: string | null;
  /** Italic line in brackets, such as «(Kèm theo Biên bản ghi nhớ …)». */
  readonly reference?: string;
}

/** Căn cứ, one to a line, italic; each ends with `;` and the last with a full stop. */
export interface LegalBasesBlock {
  readonly kind: 'legalBases';
  readonly bases: readonly string[];
}

export interface ParagraphBlock {
  readonly kind: 'paragraph';
  readonly text: RichText;
  readonly align?: 'justify' | 'left' | 'center' | 'right';
  /** First line indented by 1,27 cm, as body text is; false for labels and notes. */
  readonly indent?: boolean;
}

/** One party: its bold heading and the lines that name it. Kept on one page. */
export interface PartyBlock {
  readonly kind: 'partyBlock';
  readonly heading: RichText;
  readonly lines: readonly { readonly label: string; readonly value: string; readonly bold?: true }[];
}

/** «Điều 1. Mục đích» and its clauses. Several clauses are numbered 1., 2., 3. (khoản). */
export interface ArticleBlock {
  readonly kind: 'article';
  readonly number: number;
  readonly title: string;
  readonly clauses: readonly RichText[];
}

/** A heading inside a paper, kept with what follows it. */
export interface HeadingBlock {
  readonly kind: 'heading';
  readonly text: string;
  readonly align?: 'left' | 'center';
}

export type CellAlign = 'left' | 'center' | 'right';
export type TableCell =
  | { readonly kind: 'text'; readonly text: RichText; readonly span?: number }
  /** Drawn as vector stars with the words under them: no face has the glyph, and laser printers know no gold. */
  | { readonly kind: 'stars'; readonly stars: number; readonly words: string };

export interface TableColumn {
  readonly header: string;
  /** Share of the text width. */
  readonly width: number;
  readonly align: CellAlign;
  /** Its cells are numbers and codes in one line: it gives no room to the heading of another column. */
  readonly whole?: true;
}

/** A table whose header row repeats on each page and whose rows are never split. */
export interface TableBlock {
  readonly kind: 'table';
  readonly columns: readonly TableColumn[];
  readonly rows: readonly (readonly TableCell[])[];
  /** Smaller type for wide tables; otherwise the size of the body. */
  readonly dense?: boolean;
  /** Least height of a row in points, where a hand must fit into it. */
  readonly rowHeight?: number;
  /**
   * Its rows are signatures: two lines of text stay above the first two, and no page ends the table with a single one.
   */
  readonly signed?: true;
  /** Lines under the table, such as its sums: they stay with its last row, never alone on a page. */
  readonly closing?: readonly string[];
}

/** One signature: bold lines above the space, the note in brackets, the name below it. */
export interface Signature {
  readonly heading: readonly string[];
  readonly note: string | null;
  readonly name: string;
}

/** Signatures side by side. Never split, never alone on a page: at least two lines of text stay above it. */
export interface SignatureGridBlock {
  readonly kind: 'signatureGrid';
  readonly perRow: 1 | 2;
  readonly signatures: readonly Signature[];
}

/**
 * Foot of a paper that an office issues: «Nơi nhận» at the left, who signs at the right (Nghị định 30/2020/NĐ-CP, Phụ lục I).
 * Never split, never alone on a page.
 */
export interface OfficeSignatureBlock {
  readonly kind: 'officeSignature';
  /** Without hyphens and semicolons, which the list gets. */
  readonly recipients: readonly string[];
  readonly signature: Signature;
}

/** A drawing made ahead, such as a chart: its figures also stand in a table, for who reads and not looks. */
export interface DrawingBlock {
  readonly kind: 'drawing';
  /** Standalone SVG without addresses and scripts. */
  readonly svg: string;
  /** Height ÷ width; it is as wide as the text. */
  readonly ratio: number;
}

export interface SeatPlace {
  /** Rank, or what else is looked up in the list beside the plan. */
  readonly rank: string;
  readonly name: string;
  readonly title: string;
}

/** One row of seats, from the left as it is seen; every seat of a paper is as wide as the others, and rows are centred. */
export interface SeatRowBlock {
  readonly kind: 'seatRow';
  readonly label: string;
  readonly seats: readonly SeatPlace[];
  /** Seats of the longest row. */
  readonly widest: number;
}

export interface PageBreakBlock {
  readonly kind: 'pageBreak';
}

export type Block =
  | NationalMottoBlock
  | OfficeBlock
  | TitleBlock
  | LegalBasesBlock
  | ParagraphBlock
  | PartyBlock
  | ArticleBlock
  | HeadingBlock
  | TableBlock
  | SignatureGridBlock
  | OfficeSignatureBlock
  | DrawingBlock
  | SeatRowBlock
  | PageBreakBlock;

/** What the foot of each page says: the code that ties the paper to its edition (U9), and which copy this is (P3). */
export interface PageFoot {
  readonly code: string;
  /** «Bản 2/5»; null when one file serves all copies. */
  readonly copy: string | null;
}

export interface OfficialDocument {
  /** Title in the file's properties; the reader of a screen reader hears it first. */
  readonly title: string;
  readonly author: string;
  readonly language: 'vi' | 'en';
  readonly orientation: 'portrait' | 'landscape';
  /** ISO time with zone, for the file's properties; passed in, so that a reprint of the same snapshot is the same file. */
  readonly createdAt: string;
  /** Absent: nothing stands in the foot of the pages. */
  readonly foot?: PageFoot;
  readonly blocks: readonly Block[];
}
