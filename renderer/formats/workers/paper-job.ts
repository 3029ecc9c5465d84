import type { CatalogueSnapshot } from '../../documents/catalogue/catalogue-snapshot';
import type { WorkbookNotes } from '../../documents/error-workbook/workbook-notes';
import type { OfficialDocument } from '../../documents/official-document';
import type { Issue } from '../../domain/records/issue';

/** What a paper worker is asked to write. Plain data: it crosses to another thread. */
export type PaperJob =
  | { readonly kind: 'pdf'; readonly papers: readonly OfficialDocument[]; readonly title: string }
  | {
      readonly kind: 'catalogue';
      readonly snapshot: CatalogueSnapshot;
      readonly language: 'vi' | 'en';
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
  /** Loads fonts and code, so that the first preview does not wait for them. */
  | { readonly kind: 'warm' };

/** A file and what could not be put into it. */
export interface WrittenPaper {
  readonly bytes: Uint8Array;
  readonly issues: readonly Issue[];
}

export type PaperAnswer =
  | { readonly type: 'progress'; readonly share: number }
  | { readonly type: 'done'; readonly paper: WrittenPaper }
  | { readonly type: 'failed'; readonly message: string };
