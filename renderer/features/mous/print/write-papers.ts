import { contentOfEdition } from '../../../documents/mou/mou-content';
import { wordValues } from '../../../documents/mou/word-values';
import { wordFileFor } from '../../../domain/plan/planners/plan-wording';
import type { Edition } from '../../../domain/records/edition';
import type { Print } from '../../../domain/records/print';
import { plainFileName } from '../../../domain/vietnamese/file-name';
import { fromBase64 } from '../../../formats/base64';
import type { WrittenPaper } from '../../../formats/paper-service';
import type { JobTools } from '../../../ui/job/job';
import type { IssuedPaper } from './issue-papers';
import type { PrintOrder } from './print-order';
import { fileKindOf, type PrintingHouse } from './printing-house';
import { distinctNames, type FolderFile } from './write-folder';

/** The frozen values of an edition in the office's own .docx, of the version in which it was printed. */
const ownWord = ({ store, papers }: PrintingHouse, edition: Edition, { signal }: JobTools): Promise<WrittenPaper> => {
  const content = contentOfEdition(edition);
  const file = wordFileFor(store, content.snapshot.variant, content.version.no);
  if (!file) throw new Error('no Word template');
  return papers.fillWordTemplate(fromBase64(file.base64), wordValues(content, edition.code), { signal });
};

/** What several papers in one file are called. */
const batchName = ({ words, conferenceName, number }: PrintingHouse, issued: readonly IssuedPaper[]): string =>
  words.batchName(conferenceName, number(issued.length));

/** One file of all these papers. A template of the office's own is filled paper by paper: `own` takes one paper. */
const writeOne = async (
  house: PrintingHouse,
  form: Print['form'],
  issued: readonly IssuedPaper[],
  tools: JobTools,
): Promise<WrittenPaper> => {
  const [first] = issued;
  if (first && form === 'own') return ownWord(house, first.edition, tools);
  const documents = issued.flatMap(({ papers }) => papers);
  const { signal, report: onProgress } = tools;
  if (form === 'docx') return house.papers.docx(documents, { signal });
  const title = (issued.length === 1 ? documents[0]?.title : undefined) ?? batchName(house, issued);
  const [written] = await house.papers.pdfBatch(documents, { mode: 'one', title, signal, onProgress });
  if (!written) throw new Error('nothing was written');
  return written;
};

/** All papers as one file, with the name that is proposed for it. */
export const writeTogether = async (
  house: PrintingHouse,
  { form }: PrintOrder,
  issued: readonly IssuedPaper[],
  tools: JobTools,
) => {
  const [first] = issued;
  const batch = plainFileName(batchName(house, issued), fileKindOf(form));
  const { bytes } = await writeOne(house, form, issued, tools);
  return { name: first && issued.length === 1 ? first.fileName : batch, bytes };
};

/** A file for each paper, and where it was asked for one more with all of them. Reports half of the work; the disk is the other. */
export const writeApart = async (
  house: PrintingHouse,
  order: PrintOrder,
  issued: readonly IssuedPaper[],
  tools: JobTools,
): Promise<readonly FolderFile[]> => {
  const quiet = { ...tools, report: () => undefined };
  const names = distinctNames(issued.map(({ fileName }) => fileName));
  let done = 0;
  // As many at a time as there are workers.
  const files = await Promise.all(
    issued.map(async (paper, index): Promise<FolderFile> => {
      const { bytes } = await writeOne(house, order.form, [paper], quiet);
      done += 1;
      tools.report({ done: Math.floor(done / 2), total: issued.length });
      return { mouId: paper.edition.subjectId, name: names[index] ?? paper.fileName, bytes };
    }),
  );
  if (order.files !== 'both') return files;
  const whole = await writeOne(house, order.form, issued, quiet);
  return [
    ...files,
    { mouId: '', name: plainFileName(batchName(house, issued), fileKindOf(order.form)), bytes: whole.bytes },
  ];
};
