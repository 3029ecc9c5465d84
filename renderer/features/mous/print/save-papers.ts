import type { Edition } from '../../../domain/records/edition';
import { plainFileName } from '../../../domain/vietnamese/file-name';
import type { Failure } from '../../../storage/failure';
import type { JobTools } from '../../../ui/job/job';
import { issuePapers, logCopies } from './issue-papers';
import { supersededPaper } from './prepare-issue';
import type { PrintingOutcome, PrintOrder } from './print-order';
import { fileKindOf, type PrintingHouse } from './printing-house';
import { writeFolder } from './write-folder';
import { writeApart, writeTogether } from './write-papers';

const failed = ({ code, details }: Failure): PrintingOutcome => ({ ok: false, trouble: { code, details } });
const notIssued = (sentence: string): PrintingOutcome => ({
  ok: false,
  trouble: { code: 'internal', details: {}, sentence },
});
const nothingSaved: PrintingOutcome = { ok: true, value: null };

/** Asks where one file goes, writes it, and does what follows from that. */
const saveFile = async (
  { desktop, words }: PrintingHouse,
  file: { readonly kind: 'pdf' | 'docx'; readonly suggestedName: string; readonly data: Uint8Array },
  mouIds: readonly string[],
  afterwards: () => Promise<void> = async () => undefined,
): Promise<PrintingOutcome> => {
  const saved = await desktop.call('file.save', { ...file, title: words.saveTitle });
  if (!saved.ok) return failed(saved);
  if (!saved.value) return nothingSaved;
  await afterwards();
  return { ok: true, value: { file: saved.value, mouIds, files: 1, folder: null, stopped: false } };
};

/** Issues, writes one file, asks where it goes, logs the copies. */
export const saveTogether = async (
  house: PrintingHouse,
  order: PrintOrder,
  tools: JobTools,
): Promise<PrintingOutcome> => {
  const issued = await issuePapers(house, order);
  if (typeof issued === 'string') return notIssued(issued);
  if (issued.length === 0) return nothingSaved;
  const { name, bytes } = await writeTogether(house, order, issued, tools);
  const file = { kind: fileKindOf(order.form), suggestedName: name, data: bytes };
  const mouIds = issued.map(({ edition }) => edition.subjectId);
  return saveFile(house, file, mouIds, () => logCopies(house, order, issued));
};

/** Asks for a folder, issues, writes a file for each paper into it; logs the copies of those that are whole there. */
export const saveApart = async (house: PrintingHouse, order: PrintOrder, tools: JobTools): Promise<PrintingOutcome> => {
  const { desktop, words } = house;
  const picked = await desktop.call('folder.pick', { title: words.folderTitle });
  if (!picked.ok) return failed(picked);
  if (!picked.value) return nothingSaved;
  const folder = picked.value;
  const issued = await issuePapers(house, order);
  if (typeof issued === 'string') return notIssued(issued);
  const total = issued.length;
  const files = await writeApart(house, order, issued, tools);
  const { written, failure } = await writeFolder(files, {
    desktop,
    folder: folder.handle,
    signal: tools.signal,
    onProgress: (done) => tools.report({ done: Math.floor((total + done) / 2), total }),
  });
  const mouIds = written.map(({ mouId }) => mouId).filter((id) => id !== '');
  const whole = new Set(mouIds);
  await logCopies(
    house,
    order,
    issued.filter(({ edition }) => whole.has(edition.subjectId)),
  );
  if (failure) return { ok: false, trouble: { ...failure, written: written.length } };
  const [first] = written;
  if (!first) return nothingSaved;
  const saved = { file: first.file, mouIds, files: written.length, folder: folder.name };
  return { ok: true, value: { ...saved, stopped: tools.signal.aborted } };
};

/** An edition that was replaced, marked as such; not a print of the memorandum, so it is not logged. */
export const saveSuperseded = async (
  house: PrintingHouse,
  edition: Edition,
  by: Edition | undefined,
  { signal }: JobTools,
): Promise<PrintingOutcome> => {
  const paper = supersededPaper(edition, by);
  const { bytes } = await house.papers.pdf(paper, { signal });
  const suggestedName = plainFileName(house.words.oldName(paper.title, house.number(edition.no)), 'pdf');
  return saveFile(house, { kind: 'pdf', suggestedName, data: bytes }, []);
};
