import { useState } from 'react';
import type { PickedFile } from '../../../electron/contract/calls';
import { twoPartyTemplate } from '../../documents/mou/mou-template';
import type { Conference } from '../../domain/records/conference';
import { loadCommunes } from '../../domain/reference/communes';
import { plainFileName } from '../../domain/vietnamese/file-name';
import type { PaperService } from '../../formats/paper-service';
import { useDesktop } from '../../storage/desktop-context';
import { type Failure, failureOf } from '../../storage/failure';
import { useStore } from '../../storage/hooks';
import type { JobOutcome, JobTools } from '../../ui/job/job';
import { type Job, useJob } from '../../ui/job/use-job';
import { useFormat, useText } from '../../ui/language/language-context';
import { type MouPaper, mouPaper } from './mou-papers';
import type { MouRow } from './mou-rows';
import { distinctNames, writeFolder } from './write-folder';

/** Papers that lie on the disk. */
export interface SavedPapers {
  /** One that can be opened or shown in its folder. */
  readonly file: PickedFile;
  readonly mouIds: readonly string[];
  /** Name of the folder when there is a file for each paper. */
  readonly folder: string | null;
  readonly stopped: boolean;
}

/** `written`: files that were whole in the folder before the fault. */
export type PrintingTrouble = Failure & { readonly written?: number };
export type PrintingJob = Job<SavedPapers, PrintingTrouble>;
type Outcome = JobOutcome<SavedPapers, PrintingTrouble>;

const given = (outcome: { readonly code: Failure['code']; readonly details: Failure['details'] }): Outcome => ({
  ok: false,
  trouble: { code: outcome.code, details: outcome.details },
});

const nothingSaved: Outcome = { ok: true, value: null };

/** Prints memoranda to PDF: one file, one file with all of them, or a folder with a file for each. */
export const usePrinting = (conference: Conference, papers: PaperService) => {
  const { mous } = useText();
  const { number } = useFormat();
  const words = mous.print;
  const store = useStore();
  const desktop = useDesktop();
  const job: PrintingJob = useJob<SavedPapers, PrintingTrouble>(failureOf);
  const [intoFolder, setIntoFolder] = useState(false);

  const prepare = async (rows: readonly MouRow[]): Promise<readonly MouPaper[]> => {
    const communes = await loadCommunes();
    const template = twoPartyTemplate();
    const setting = { communeOfCode: communes.ofCode, createdAt: store.now() };
    return rows.flatMap((row) => mouPaper(store, row, template, setting, words) ?? []);
  };
  const saveAs = async (bytes: Uint8Array, suggestedName: string, mouIds: readonly string[]): Promise<Outcome> => {
    const saved = await desktop.call('file.save', { kind: 'pdf', title: words.saveTitle, suggestedName, data: bytes });
    if (!saved.ok) return given(saved);
    return saved.value
      ? { ok: true, value: { file: saved.value, mouIds, folder: null, stopped: false } }
      : nothingSaved;
  };

  const one = async (row: MouRow, { signal }: JobTools): Promise<Outcome> => {
    const [paper] = await prepare([row]);
    if (!paper) return nothingSaved;
    const { bytes } = await papers.pdf(paper.document, { signal });
    return saveAs(bytes, paper.fileName, [paper.mouId]);
  };
  const together = async (rows: readonly MouRow[], { signal, report }: JobTools): Promise<Outcome> => {
    const prepared = await prepare(rows);
    const title = words.batchName(conference.name, number(prepared.length));
    const documents = prepared.map(({ document }) => document);
    const [written] = await papers.pdfBatch(documents, { mode: 'one', title, signal, onProgress: report });
    if (!written) return nothingSaved;
    return saveAs(
      written.bytes,
      plainFileName(title, 'pdf'),
      prepared.map(({ mouId }) => mouId),
    );
  };
  const apart = async (rows: readonly MouRow[], { signal, report }: JobTools): Promise<Outcome> => {
    const picked = await desktop.call('folder.pick', { title: words.folderTitle });
    if (!picked.ok) return given(picked);
    if (!picked.value) return nothingSaved;
    const folder = picked.value;
    const prepared = await prepare(rows);
    const names = distinctNames(prepared.map(({ fileName }) => fileName));
    // Making a paper and writing it are half of it each.
    const half = (steps: number): void => report({ done: Math.floor(steps / 2), total: prepared.length });
    const made = await papers.pdfBatch(
      prepared.map(({ document }) => document),
      { mode: 'separate', title: '', signal, onProgress: ({ done }) => half(done) },
    );
    const files = made.flatMap(({ bytes }, index) => {
      const paper = prepared[index];
      return paper ? [{ mouId: paper.mouId, name: names[index] ?? paper.fileName, bytes }] : [];
    });
    const { written, failure } = await writeFolder(files, {
      desktop,
      folder: folder.handle,
      signal,
      onProgress: (done) => half(prepared.length + done),
    });
    if (failure) return { ok: false, trouble: { ...failure, written: written.length } };
    const [first] = written;
    if (!first) return nothingSaved;
    const mouIds = written.map(({ mouId }) => mouId);
    return { ok: true, value: { file: first.file, mouIds, folder: folder.name, stopped: signal.aborted } };
  };
  const begin = (folder: boolean, run: (tools: JobTools) => Promise<Outcome>): void => {
    setIntoFolder(folder);
    job.start(run);
  };
  return {
    job,
    /** Whether stopping leaves files behind. */
    intoFolder,
    saveOne: (row: MouRow) => begin(false, (tools) => one(row, tools)),
    saveTogether: (rows: readonly MouRow[]) => begin(false, (tools) => together(rows, tools)),
    saveApart: (rows: readonly MouRow[]) => begin(true, (tools) => apart(rows, tools)),
  };
};
