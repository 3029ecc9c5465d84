import type { CatalogueSnapshot } from '../../documents/catalogue/catalogue-snapshot';
import type { NameCards } from '../../documents/ceremony/name-cards';
import type { EditSetting } from '../../documents/edit-workbook/edit-records';
import type { WorkbookNotes } from '../../documents/error-workbook/workbook-notes';
import type { LabelPages } from '../../documents/labels/label';
import type { WordValues } from '../../documents/mou/word-values';
import type { OfficialDocument } from '../../documents/official-document';
import type { WorkbookDescription } from '../../documents/workbook-description';
import type { CatalogueLanguage } from '../../domain/records/catalogue-look';
import type { Issue } from '../../domain/records/issue';
import type { MouVariant } from '../../domain/records/mou';
import type { OwnField } from '../../domain/records/own-field';
import type { LoadedReference } from './loaded-reference';
import type { RecordPiece } from './record-pieces';

/** What a paper worker is asked to write. Plain data: it crosses to another thread. */
export type PaperJob =
  | { readonly kind: 'pdf'; readonly papers: readonly OfficialDocument[]; readonly title: string }
  /** The same papers as one Word file. */
  | { readonly kind: 'docx'; readonly papers: readonly OfficialDocument[] }
  /** A .docx of the office: what its tags mean, as issues. */
  | { readonly kind: 'word-check'; readonly bytes: Uint8Array; readonly variant: MouVariant }
  /** A paper in the office's own .docx. */
  | { readonly kind: 'word-fill'; readonly template: Uint8Array; readonly values: WordValues }
  | {
      readonly kind: 'catalogue';
      readonly snapshot: CatalogueSnapshot;
      readonly language: CatalogueLanguage;
      /** The edition that its list of changes looks back to. */
      readonly since: CatalogueSnapshot | null;
      readonly photos: ReadonlyMap<string, Uint8Array>;
    }
  /** The catalogue as a book, or the page of one product of it. */
  | {
      readonly kind: 'book';
      readonly snapshot: CatalogueSnapshot;
      readonly productId: string | null;
      readonly photos: ReadonlyMap<string, Uint8Array>;
    }
  /** The sender's own file with notes. `nameless`: name of the sheet of a text file. */
  | {
      readonly kind: 'returned';
      readonly bytes: Uint8Array;
      readonly file: string;
      readonly notes: WorkbookNotes;
      readonly nameless: string;
    }
  /** A register to be edited in a spreadsheet program. */
  | {
      readonly kind: 'edit';
      readonly pieces: readonly RecordPiece[];
      readonly setting: EditSetting;
      readonly language: 'vi' | 'en';
    }
  /** The list that is handed out to be filled. */
  | {
      readonly kind: 'template';
      readonly officeName: string;
      readonly createdAt: string;
      readonly ownFields: readonly OwnField[];
    }
  /** Any list that a screen describes; it holds no photos. */
  | { readonly kind: 'workbook'; readonly description: WorkbookDescription }
  /** Folded name cards, two on a sheet. */
  | { readonly kind: 'cards'; readonly sheet: NameCards }
  /** Labels on sheets, or the pages to measure a printer with. */
  | { readonly kind: 'labels'; readonly print: LabelPages }
  /** Loads fonts and code, so that the first preview does not wait for them. */
  | { readonly kind: 'warm' };

/** A job with the tables of reference data that it is to be written by. */
export interface PaperOrder {
  readonly job: PaperJob;
  readonly loaded: LoadedReference;
}

/** A file and what could not be put into it. */
export interface WrittenPaper {
  readonly bytes: Uint8Array;
  readonly issues: readonly Issue[];
}

export type PaperAnswer =
  | { readonly type: 'progress'; readonly share: number }
  | { readonly type: 'done'; readonly paper: WrittenPaper }
  | { readonly type: 'failed'; readonly message: string };
