import { catalogueWords } from '../../documents/catalogue/catalogue-words';
import { catalogueWorkbook } from '../../documents/catalogue/catalogue-workbook';
import { makeBook, makeProductPage } from '../../documents/catalogue-book/make-book';
import { editWords } from '../../documents/edit-workbook/edit-words';
import { editWorkbook } from '../../documents/edit-workbook/edit-workbook';
import type { OfficialDocument } from '../../documents/official-document';
import { templateWorkbook } from '../../documents/template-workbook/template-workbook';
import type { Issue } from '../../domain/records/issue';
import { loadCommunes } from '../../domain/reference/communes';
import { createPdfWriter, type PdfWriter } from '../pdf/write-pdf';
import { writeEditable } from '../xlsx/write-editable';
import { writeWorkbook } from '../xlsx/write-workbook';
import { returnWorkbook } from '../xlsx-patch/return-workbook';
import { takeReference } from './loaded-reference';
import type { PaperAnswer, PaperJob, PaperOrder, WrittenPaper } from './paper-job';
import { joinRecords } from './record-pieces';
import { shrinkPhotos } from './shrink-photos';

const fetchAsset = async (url: URL): Promise<Uint8Array> => {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`font not found: ${url.pathname}`);
  return new Uint8Array(await response.arrayBuffer());
};

let writer: PdfWriter | null = null;
const pdfWriter = (): PdfWriter => {
  writer ??= createPdfWriter(fetchAsset);
  return writer;
};

const answer = (message: PaperAnswer, transfer: Transferable[] = []): void => {
  self.postMessage(message, { transfer });
};

/** How far the rows or the papers are, 0 to 1; heard in the window while this thread is still at work. */
const tellShare = (share: number): void => answer({ type: 'progress', share });

/** A list that came through the reader once comes through it again; anything else is a fault. */
const returned = async ({ bytes, file, notes, nameless }: PaperJob & { kind: 'returned' }): Promise<WrittenPaper> => {
  const outcome = await returnWorkbook(bytes, file, notes, nameless);
  if (!outcome.ok) throw new Error(outcome.failure.code);
  const remade: Issue = { code: 'workbook-remade', severity: 'info', params: {} };
  return { bytes: outcome.bytes, issues: outcome.kept ? [] : [remade] };
};

const edit = async ({ pieces, setting, language }: PaperJob & { kind: 'edit' }): Promise<WrittenPaper> => {
  const communes = await loadCommunes();
  const description = editWorkbook(joinRecords(pieces), setting, editWords(language, setting.ownFields), communes.all);
  return { bytes: writeEditable(description, tellShare), issues: [] };
};

/** Loaded when somebody asks for Word: most papers are PDF. */
const writeWord = async (papers: readonly OfficialDocument[]): Promise<WrittenPaper> => {
  const { writeDocx } = await import('../docx/write-docx');
  return { bytes: await writeDocx(papers), issues: [] };
};

/** The office's own .docx, from outside: opened where a bomb takes nothing with it but this worker. */
const ownWord = async (job: PaperJob & { kind: 'word-check' | 'word-fill' }): Promise<WrittenPaper> => {
  if (job.kind === 'word-check') {
    const { readTemplate } = await import('../docx-template/read-template');
    return { bytes: new Uint8Array(), issues: await readTemplate(job.bytes, job.variant) };
  }
  const { fillTemplate } = await import('../docx-template/fill-template');
  return { bytes: await fillTemplate(job.template, job.values), issues: [] };
};

const book = async ({ snapshot, productId, photos }: PaperJob & { kind: 'book' }): Promise<WrittenPaper> => {
  const small = await shrinkPhotos(photos);
  if (productId === null) return pdfWriter().writeBook(makeBook(snapshot), small, tellShare);
  const page = makeProductPage(snapshot, productId);
  if (!page) throw new Error('product not in the catalogue');
  return pdfWriter().writeProductPage(page, small);
};

const work = async (job: PaperJob): Promise<WrittenPaper> => {
  if (job.kind === 'pdf') return pdfWriter().write(job.papers, job.title, tellShare);
  if (job.kind === 'docx') return writeWord(job.papers);
  if (job.kind === 'word-check' || job.kind === 'word-fill') return ownWord(job);
  if (job.kind === 'catalogue') {
    const photos = await shrinkPhotos(job.photos);
    return writeWorkbook(catalogueWorkbook(job.snapshot, catalogueWords(job.language), job.since), photos, tellShare);
  }
  if (job.kind === 'book') return book(job);
  if (job.kind === 'cards') return pdfWriter().writeCards(job.sheet);
  if (job.kind === 'labels') return pdfWriter().writeLabels(job.print, tellShare);
  if (job.kind === 'workbook') return writeWorkbook(job.description, new Map());
  if (job.kind === 'returned') return returned(job);
  if (job.kind === 'edit') return edit(job);
  if (job.kind === 'template') {
    return { bytes: writeEditable(templateWorkbook(job.officeName, job.createdAt, job.ownFields)), issues: [] };
  }
  await pdfWriter().warm();
  return { bytes: new Uint8Array(), issues: [] };
};

const serve = async ({ job, loaded }: PaperOrder): Promise<void> => {
  try {
    takeReference(loaded);
    const paper = await work(job);
    const { buffer } = paper.bytes;
    answer({ type: 'done', paper }, buffer instanceof ArrayBuffer ? [buffer] : []);
  } catch (fault) {
    answer({ type: 'failed', message: fault instanceof Error ? fault.message : String(fault) });
  }
};

self.addEventListener('message', (event: MessageEvent<PaperOrder>) => void serve(event.data));
