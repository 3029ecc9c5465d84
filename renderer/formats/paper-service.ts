import type { CatalogueSnapshot } from '../documents/catalogue/catalogue-snapshot';
import type { NameCards } from '../documents/ceremony/name-cards';
import type { EditRecords, EditSetting } from '../documents/edit-workbook/edit-records';
import type { WorkbookNotes } from '../documents/error-workbook/workbook-notes';
import type { LabelPages } from '../documents/labels/label';
import type { WordValues } from '../documents/mou/word-values';
import type { OfficialDocument } from '../documents/official-document';
import type { WorkbookDescription } from '../documents/workbook-description';
import { isWordIssue, type WordIssue } from '../domain/mou/word-issue';
import type { CatalogueLanguage } from '../domain/records/catalogue-look';
import type { MouVariant } from '../domain/records/mou';
import type { OwnField } from '../domain/records/own-field';
import { gatherPhotos } from './workers/gather-photos';
import type { WrittenPaper } from './workers/paper-job';
import { createPaperPool, type PaperWorker } from './workers/paper-pool';
import { cutRecords } from './workers/record-pieces';
import { startPaperWorker } from './workers/start-paper-worker';

export type { WrittenPaper } from './workers/paper-job';

export interface PaperProgress {
  readonly done: number;
  readonly total: number;
}

export interface PaperOptions {
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: PaperProgress) => void;
}

export interface BatchOptions extends PaperOptions {
  /** `separate`: one file each, in the order of the papers. `one`: a single file, each paper beginning on an odd page. */
  readonly mode: 'separate' | 'one';
  /** Title in the properties of the single file. */
  readonly title: string;
}

/** What features print with. Everything runs off the main thread; a cancelled call rejects with the signal's reason. */
export interface PaperService {
  /** `since`: the edition that its list of changes looks back to. */
  catalogueWorkbook(
    snapshot: CatalogueSnapshot,
    language: CatalogueLanguage,
    options?: PaperOptions & { readonly since?: CatalogueSnapshot | null },
  ): Promise<WrittenPaper>;
  /** The catalogue as a book; with `productId` the one page of that product. */
  catalogueBook(
    snapshot: CatalogueSnapshot,
    options?: PaperOptions & { readonly productId?: string },
  ): Promise<WrittenPaper>;
  /**
   * The sender's own list with notes beside its rows. The issue `workbook-remade` says that its look could not be kept.
   * `nameless`: what the sheet of a text file is called.
   */
  returnedWorkbook(list: ListToReturn, options?: PaperOptions): Promise<WrittenPaper>;
  /** «Xuất Excel để sửa». */
  editWorkbook(
    records: EditRecords,
    setting: EditSetting,
    language: 'vi' | 'en',
    options?: PaperOptions,
  ): Promise<WrittenPaper>;
  /** The list that is handed out to be filled. */
  templateWorkbook(
    officeName: string,
    createdAt: string,
    ownFields: readonly OwnField[],
    options?: PaperOptions,
  ): Promise<WrittenPaper>;
  /** A list as a workbook without photos. */
  workbook(description: WorkbookDescription, options?: PaperOptions): Promise<WrittenPaper>;
  /** One paper: a memorandum, a signing list. */
  pdf(paper: OfficialDocument, options?: PaperOptions): Promise<WrittenPaper>;
  /** Papers as one Word file with the same text. */
  docx(papers: readonly OfficialDocument[], options?: PaperOptions): Promise<WrittenPaper>;
  /** What a .docx of the office holds: its tags, and why it cannot be a template. */
  checkWordTemplate(bytes: Uint8Array, variant: MouVariant, options?: PaperOptions): Promise<readonly WordIssue[]>;
  /** A paper in the office's own .docx, which was checked when it was brought in and is checked again. */
  fillWordTemplate(template: Uint8Array, values: WordValues, options?: PaperOptions): Promise<WrittenPaper>;
  /** Folded name cards, two on a sheet. */
  nameCards(sheet: NameCards, options?: PaperOptions): Promise<WrittenPaper>;
  /** Labels on sheets, or the pages to measure a printer with. */
  labels(print: LabelPages, options?: PaperOptions): Promise<WrittenPaper>;
  pdfBatch(papers: readonly OfficialDocument[], options: BatchOptions): Promise<readonly WrittenPaper[]>;
  /** Loads fonts and code ahead of the first preview. */
  warm(): Promise<void>;
  close(): void;
}

export interface ListToReturn {
  readonly bytes: Uint8Array;
  readonly file: string;
  readonly notes: WorkbookNotes;
  readonly nameless: string;
}

export interface PaperServiceParts {
  /** A photo by its hash; null when it is not in the store. Absent: what is printed shows none. */
  readonly photo?: (sha256: string) => Promise<Uint8Array | null>;
  /** Tests put their own worker here. */
  readonly createWorker?: () => PaperWorker;
}

/** Two workers on the two cores of an office machine; more would only take its memory. */
const workers = 2;
const idleMs = 60_000;

/** Rows out of the share that a worker tells. `before`: what was done until then, of a longer whole. */
const rowsDone =
  (rows: number, { onProgress }: PaperOptions, { before, total } = { before: 0, total: rows }) =>
  (share: number): void =>
    onProgress?.({ done: before + Math.floor(share * rows), total });

const noPhoto = (): Promise<null> => Promise.resolve(null);

/** Two workers that start with the first paper and end when nothing was printed for a minute. */
export const createPaperService = ({
  photo = noPhoto,
  createWorker = startPaperWorker,
}: PaperServiceParts = {}): PaperService => {
  const pool = createPaperPool(createWorker, workers, idleMs);

  const catalogueWorkbook: PaperService['catalogueWorkbook'] = async (snapshot, language, options = {}) => {
    const pictures = [...snapshot.products.map((product) => product.photo), snapshot.look.logo];
    const hashes = [...new Set(pictures.flatMap((sha256) => sha256 ?? []))];
    // Photos are read, then products are written.
    const total = hashes.length + snapshot.products.length;
    const photos = await gatherPhotos(hashes, photo, options.signal, (done) => options.onProgress?.({ done, total }));
    const onProgress = rowsDone(snapshot.products.length, options, { before: hashes.length, total });
    const written = await pool.run(
      { kind: 'catalogue', snapshot, language, since: options.since ?? null, photos },
      { signal: options.signal, onProgress },
    );
    options.onProgress?.({ done: total, total });
    return written;
  };

  const catalogueBook: PaperService['catalogueBook'] = async (snapshot, options = {}) => {
    const { signal, productId = null } = options;
    const shown = snapshot.products.filter(({ id }) => productId === null || id === productId);
    const pictures = [...shown.map((product) => product.photo), snapshot.look.logo];
    const hashes = [...new Set(pictures.flatMap((sha256) => sha256 ?? []))];
    // Photos are read in the first tenth; the layout reports its own share of the rest.
    const read = (done: number): void =>
      options.onProgress?.({ done: Math.round((done / hashes.length) * 10), total: 100 });
    const photos = await gatherPhotos(hashes, photo, signal, read);
    const onProgress = (share: number): void => options.onProgress?.({ done: 10 + Math.floor(share * 90), total: 100 });
    return pool.run({ kind: 'book', snapshot, productId, photos }, { signal, onProgress });
  };

  const pdf: PaperService['pdf'] = (paper, options = {}) =>
    pool.run({ kind: 'pdf', papers: [paper], title: paper.title }, { signal: options.signal });

  const oneFile = async (papers: readonly OfficialDocument[], options: BatchOptions) => {
    const total = papers.length;
    const onProgress = (share: number): void => options.onProgress?.({ done: Math.floor(share * total), total });
    const job = { kind: 'pdf', papers, title: options.title } as const;
    return [await pool.run(job, { signal: options.signal, onProgress })];
  };

  const separateFiles = (papers: readonly OfficialDocument[], options: BatchOptions) => {
    let done = 0;
    return Promise.all(
      papers.map(async (paper) => {
        const written = await pdf(paper, options);
        done += 1;
        options.onProgress?.({ done, total: papers.length });
        return written;
      }),
    );
  };

  return {
    catalogueWorkbook,
    catalogueBook,
    returnedWorkbook: (list, options = {}) => pool.run({ kind: 'returned', ...list }, { signal: options.signal }),
    editWorkbook: async (records, setting, language, options = {}) => {
      const pieces = await cutRecords(records, options.signal);
      const rows = (records.producers ?? []).length + (records.products ?? []).length + records.certificates.length;
      const job = { kind: 'edit', pieces, setting, language } as const;
      return pool.run(job, { signal: options.signal, onProgress: rowsDone(rows, options) });
    },
    templateWorkbook: (officeName, createdAt, ownFields, options = {}) =>
      pool.run({ kind: 'template', officeName, createdAt, ownFields }, { signal: options.signal }),
    workbook: (description, options = {}) => pool.run({ kind: 'workbook', description }, { signal: options.signal }),
    pdf,
    nameCards: (sheet, options = {}) => pool.run({ kind: 'cards', sheet }, { signal: options.signal }),
    checkWordTemplate: async (bytes, variant, options = {}) => {
      const { issues } = await pool.run({ kind: 'word-check', bytes, variant }, { signal: options.signal });
      return issues.filter(isWordIssue);
    },
    fillWordTemplate: (template, values, options = {}) =>
      pool.run({ kind: 'word-fill', template, values }, { signal: options.signal }),
    labels: (print, options = {}) => {
      const count = print.kind === 'labels' ? print.labels.length : 1;
      const onProgress = rowsDone(count, options);
      return pool.run({ kind: 'labels', print }, { signal: options.signal, onProgress });
    },
    docx: (papers, options = {}) => pool.run({ kind: 'docx', papers }, { signal: options.signal }),
    pdfBatch: (papers, options) => {
      if (papers.length === 0) return Promise.resolve([]);
      return options.mode === 'one' ? oneFile(papers, options) : separateFiles(papers, options);
    },
    warm: async () => {
      await pool.run({ kind: 'warm' });
    },
    close: pool.close,
  };
};
