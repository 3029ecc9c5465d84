import type { CatalogueSnapshot } from '../documents/catalogue/catalogue-snapshot';
import type { EditRecords, EditSetting } from '../documents/edit-workbook/edit-records';
import type { WorkbookNotes } from '../documents/error-workbook/workbook-notes';
import type { OfficialDocument } from '../documents/official-document';
import type { WorkbookDescription } from '../documents/workbook-description';
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
  catalogueWorkbook(snapshot: CatalogueSnapshot, language: 'vi' | 'en', options?: PaperOptions): Promise<WrittenPaper>;
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
  templateWorkbook(officeName: string, createdAt: string, options?: PaperOptions): Promise<WrittenPaper>;
  /** A list as a workbook without photos. */
  workbook(description: WorkbookDescription, options?: PaperOptions): Promise<WrittenPaper>;
  /** One paper: a memorandum, a signing list. */
  pdf(paper: OfficialDocument, options?: PaperOptions): Promise<WrittenPaper>;
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
  /** A photo by its hash; null when it is not in the store. */
  readonly photo: (sha256: string) => Promise<Uint8Array | null>;
  /** Tests put their own worker here. */
  readonly createWorker?: () => PaperWorker;
}

/** Two workers on the two cores of an office machine; more would only take its memory. */
const workers = 2;
const idleMs = 60_000;

export const createPaperService = ({ photo, createWorker = startPaperWorker }: PaperServiceParts): PaperService => {
  const pool = createPaperPool(createWorker, workers, idleMs);

  const catalogueWorkbook: PaperService['catalogueWorkbook'] = async (snapshot, language, options = {}) => {
    const hashes = [...new Set(snapshot.products.flatMap((product) => product.photo ?? []))];
    // One more step than photos: the writing itself.
    const total = hashes.length + 1;
    const photos = await gatherPhotos(hashes, photo, options.signal, (done) => options.onProgress?.({ done, total }));
    const written = await pool.run({ kind: 'catalogue', snapshot, language, photos }, { signal: options.signal });
    options.onProgress?.({ done: total, total });
    return written;
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
    returnedWorkbook: (list, options = {}) => pool.run({ kind: 'returned', ...list }, { signal: options.signal }),
    editWorkbook: async (records, setting, language, options = {}) => {
      const pieces = await cutRecords(records, options.signal);
      return pool.run({ kind: 'edit', pieces, setting, language }, { signal: options.signal });
    },
    templateWorkbook: (officeName, createdAt, options = {}) =>
      pool.run({ kind: 'template', officeName, createdAt }, { signal: options.signal }),
    workbook: (description, options = {}) => pool.run({ kind: 'workbook', description }, { signal: options.signal }),
    pdf,
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
