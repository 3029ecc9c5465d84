import { catalogueWords } from '../../documents/catalogue/catalogue-words';
import { catalogueWorkbook } from '../../documents/catalogue/catalogue-workbook';
import { editWords } from '../../documents/edit-workbook/edit-words';
import { editWorkbook } from '../../documents/edit-workbook/edit-workbook';
import { templateWorkbook } from '../../documents/template-workbook/template-workbook';
import type { Issue } from '../../domain/records/issue';
import { loadCommunes } from '../../domain/reference/communes';
import { createPdfWriter, type PdfWriter } from '../pdf/write-pdf';
import { writeEditable } from '../xlsx/write-editable';
import { writeWorkbook } from '../xlsx/write-workbook';
import { returnWorkbook } from '../xlsx-patch/return-workbook';
import type { PaperAnswer, PaperJob, WrittenPaper } from './paper-job';
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

/** A list that came through the reader once comes through it again; anything else is a fault. */
const returned = async ({ bytes, file, notes, nameless }: PaperJob & { kind: 'returned' }): Promise<WrittenPaper> => {
  const outcome = await returnWorkbook(bytes, file, notes, nameless);
  if (!outcome.ok) throw new Error(outcome.failure.code);
  const remade: Issue = { code: 'workbook-remade', severity: 'info', params: {} };
  return { bytes: outcome.bytes, issues: outcome.kept ? [] : [remade] };
};

const edit = async ({ pieces, setting, language }: PaperJob & { kind: 'edit' }): Promise<WrittenPaper> => {
  const communes = await loadCommunes();
  const description = editWorkbook(joinRecords(pieces), setting, editWords(language), communes.all);
  return { bytes: await writeEditable(description), issues: [] };
};

const work = async (job: PaperJob): Promise<WrittenPaper> => {
  if (job.kind === 'pdf')
    return pdfWriter().write(job.papers, job.title, (share) => answer({ type: 'progress', share }));
  if (job.kind === 'catalogue') {
    const photos = await shrinkPhotos(job.photos);
    return writeWorkbook(catalogueWorkbook(job.snapshot, catalogueWords(job.language)), photos);
  }
  if (job.kind === 'workbook') return writeWorkbook(job.description, new Map());
  if (job.kind === 'returned') return returned(job);
  if (job.kind === 'edit') return edit(job);
  if (job.kind === 'template') {
    return { bytes: await writeEditable(templateWorkbook(job.officeName, job.createdAt)), issues: [] };
  }
  await pdfWriter().warm();
  return { bytes: new Uint8Array(), issues: [] };
};

const serve = async (job: PaperJob): Promise<void> => {
  try {
    const paper = await work(job);
    const { buffer } = paper.bytes;
    answer({ type: 'done', paper }, buffer instanceof ArrayBuffer ? [buffer] : []);
  } catch (fault) {
    answer({ type: 'failed', message: fault instanceof Error ? fault.message : String(fault) });
  }
};

self.addEventListener('message', (event: MessageEvent<PaperJob>) => void serve(event.data));
