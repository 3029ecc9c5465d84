import { documentText } from '../../../renderer/documents/document-text';
import type { OfficialDocument } from '../../../renderer/documents/official-document';
import type { WorkbookDescription } from '../../../renderer/documents/workbook-description';
import type { StoreView } from '../../../renderer/domain/plan/store-view';
import type { Conference } from '../../../renderer/domain/records/conference';
import { writeDocx } from '../../../renderer/formats/docx/write-docx';
import { writeWorkbook } from '../../../renderer/formats/xlsx/write-workbook';
import { testPdfWriter } from '../pdf-writer';

/** One kind of output that an office can save. */
export interface PaperKind {
  readonly name: string;
  readonly form: 'pdf' | 'docx' | 'xlsx';
  /** Writes it as the workers do. */
  readonly write: () => Promise<{ readonly bytes: Uint8Array; readonly issues: readonly { readonly code: string }[] }>;
  /** Every text that its description holds. */
  readonly texts: readonly string[];
  /** The description, where it is a paper of blocks. */
  readonly document?: OfficialDocument;
}

export interface PaperWorld {
  readonly view: StoreView;
  readonly conference: Conference;
  /** Bytes by hash; hashes that it lacks are photos whose file is gone. */
  readonly photos: ReadonlyMap<string, Uint8Array>;
  readonly logo: string | null;
}

export const createdAt = '2026-11-24T10:00:00+07:00';
export const setting = { communeOfCode: () => null, createdAt };
export const writer = testPdfWriter();

export const stringsIn = (value: unknown): readonly string[] => {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : [];
};

export const pdf = (name: string, document: OfficialDocument): PaperKind => ({
  name,
  form: 'pdf',
  write: () => writer.write([document], document.title),
  texts: documentText(document),
  document,
});
export const docx = (name: string, document: OfficialDocument): PaperKind => ({
  name,
  form: 'docx',
  write: async () => ({ bytes: await writeDocx([document]), issues: [] }),
  texts: documentText(document),
});

const workbookTexts = ({ sheets }: WorkbookDescription): readonly string[] =>
  sheets.flatMap(({ titles, columns, rows }) => [
    ...titles.map(({ text }) => text),
    ...columns.map(({ header }) => header),
    // A day is written as a number.
    ...rows.flatMap(({ cells }) =>
      cells.filter((value, at) => typeof value === 'string' && columns[at]?.kind !== 'date').map(String),
    ),
  ]);
export const xlsx = (name: string, book: WorkbookDescription, photos: PaperWorld['photos'] = new Map()): PaperKind => ({
  name,
  form: 'xlsx',
  write: async () => writeWorkbook(book, photos),
  texts: workbookTexts(book),
});

export const headOf = (view: StoreView, { name }: Conference) => ({
  conferenceName: name,
  officeName: view.records('offices')[0]?.name ?? '',
  createdAt,
});
