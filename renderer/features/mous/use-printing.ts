import { useState } from 'react';
import type { PickedFile } from '../../../electron/contract/calls';
import { contentOfEdition } from '../../documents/mou/mou-content';
import { wordValues } from '../../documents/mou/word-values';
import type { OfficialDocument } from '../../documents/official-document';
import { type IssueSetting, planIssueMous, planPrints } from '../../domain/plan/planners/plan-issue-mous';
import { wordFileFor } from '../../domain/plan/planners/plan-wording';
import type { Conference } from '../../domain/records/conference';
import type { Edition } from '../../domain/records/edition';
import type { Print } from '../../domain/records/print';
import { loadCommunes } from '../../domain/reference/communes';
import { plainFileName } from '../../domain/vietnamese/file-name';
import { fromBase64 } from '../../formats/base64';
import type { PaperService, WrittenPaper } from '../../formats/paper-service';
import { useDesktop } from '../../storage/desktop-context';
import { type Failure, failureOf } from '../../storage/failure';
import { useStore } from '../../storage/hooks';
import { useActions } from '../../ui/act/act-context';
import type { JobOutcome, JobTools } from '../../ui/job/job';
import { type Job, useJob } from '../../ui/job/use-job';
import { useFormat, useText } from '../../ui/language/language-context';
import { type MouRow, shownNumber } from './mou-rows';
import { type Copies, editionPapers, issueOrders, loggedCopies, supersededPaper } from './prepare-issue';
import { distinctNames, type FolderFile, writeFolder } from './write-folder';

/** What the officer chose in the print dialog. */
export interface PrintOrder {
  readonly rows: readonly MouRow[];
  /** `both`: each paper as a file, and all of them as one, in the same folder. */
  readonly files: 'one' | 'each' | 'both';
  /** `own`: the office's own .docx. */
  readonly form: Print['form'];
  readonly copies: Copies;
  /** Why papers are printed again; null when none was printed before. */
  readonly reason: string | null;
  /** Take the wording in use instead of that of the last printing. */
  readonly newWording: boolean;
}

/** Papers that lie on the disk. */
export interface SavedPapers {
  /** One that can be opened or shown in its folder. */
  readonly file: PickedFile;
  readonly mouIds: readonly string[];
  /** Name of the folder when there is a file for each paper. */
  readonly folder: string | null;
  readonly stopped: boolean;
}

/** `written`: files that were whole in the folder before the fault. `sentence`: why nothing could be issued. */
export type PrintingTrouble = Failure & { readonly written?: number; readonly sentence?: string };
export type PrintingJob = Job<SavedPapers, PrintingTrouble>;
type Outcome = JobOutcome<SavedPapers, PrintingTrouble>;

const given = (outcome: { readonly code: Failure['code']; readonly details: Failure['details'] }): Outcome => ({
  ok: false,
  trouble: { code: outcome.code, details: outcome.details },
});

const nothingSaved: Outcome = { ok: true, value: null };

/** An edition with its papers and the name of its file. */
interface Prepared {
  readonly edition: Edition;
  readonly fileName: string;
  readonly papers: readonly OfficialDocument[];
}

const fileKindOf = (form: Print['form']): 'pdf' | 'docx' => (form === 'pdf' ? 'pdf' : 'docx');

/** Issues memoranda and writes them: one file, a file each in a folder, or both, as PDF or Word; then logs the copies. */
export const usePrinting = (conference: Conference, papers: PaperService) => {
  const { mous } = useText();
  const { number } = useFormat();
  const { act } = useActions();
  const words = mous.print;
  const store = useStore();
  const desktop = useDesktop();
  const job: PrintingJob = useJob<SavedPapers, PrintingTrouble>(failureOf);
  const [intoFolder, setIntoFolder] = useState(false);

  const settingOf = (reason: string | null): IssueSetting => ({
    now: store.now(),
    newId: () => store.newId(),
    reason,
  });
  /** Freezes what will be printed before a byte is written: a paper never bears a code that the register does not know. */
  const issue = async (order: PrintOrder): Promise<readonly Prepared[] | string> => {
    const communes = await loadCommunes();
    const setting = { communeOfCode: communes.ofCode, createdAt: store.now() };
    const ids = order.rows.map(({ mou }) => mou.id);
    const orders = await issueOrders(store, ids, setting, order.newWording);
    const { plan, editions } = planIssueMous(store, orders, settingOf(order.reason));
    if (plan.edits.length > 0) {
      const acted = await act(plan);
      if (!acted.ok) return acted.sentence;
    }
    return editions.flatMap((edition): readonly Prepared[] => {
      const row = order.rows.find(({ mou }) => mou.id === edition.subjectId);
      if (!row) return [];
      const name = words.fileName(shownNumber(row.mou.number), row.sellerName, row.buyerName);
      return [
        {
          edition,
          fileName: plainFileName(name, fileKindOf(order.form)),
          papers: editionPapers(edition, order.copies),
        },
      ];
    });
  };
  const log = async (order: PrintOrder, editions: readonly Edition[]): Promise<void> => {
    const copies = editions.map((edition) => loggedCopies(edition, order.copies));
    await act(planPrints(store, copies, order.form, settingOf(order.reason)));
  };
  const write = async (documents: readonly OfficialDocument[], title: string, order: PrintOrder, tools: JobTools) => {
    if (order.form === 'docx') return papers.docx(documents, { signal: tools.signal });
    const batch = { mode: 'one', title, signal: tools.signal, onProgress: tools.report } as const;
    const [written] = await papers.pdfBatch(documents, batch);
    if (!written) throw new Error('nothing was written');
    return written;
  };
  /** The frozen values of an edition in the office's own .docx, of the version in which it was printed. */
  const ownWord = (edition: Edition, { signal }: JobTools): Promise<WrittenPaper> => {
    const content = contentOfEdition(edition);
    const file = wordFileFor(store, content.snapshot.variant, content.version.no);
    if (!file) throw new Error('no Word template');
    return papers.fillWordTemplate(fromBase64(file.base64), wordValues(content, edition.code), { signal });
  };
  const together = async (order: PrintOrder, prepared: readonly Prepared[], tools: JobTools): Promise<Outcome> => {
    const [only] = prepared;
    if (!only) return nothingSaved;
    const title = words.batchName(conference.name, number(prepared.length));
    const name = prepared.length === 1 ? only.fileName : plainFileName(title, fileKindOf(order.form));
    const documents = prepared.flatMap((each) => each.papers);
    const paperTitle = prepared.length === 1 ? (documents[0]?.title ?? title) : title;
    const { bytes } =
      order.form === 'own' ? await ownWord(only.edition, tools) : await write(documents, paperTitle, order, tools);
    const target = { kind: fileKindOf(order.form), title: words.saveTitle, suggestedName: name, data: bytes } as const;
    const saved = await desktop.call('file.save', target);
    if (!saved.ok) return given(saved);
    if (!saved.value) return nothingSaved;
    await log(
      order,
      prepared.map(({ edition }) => edition),
    );
    const mouIds = prepared.map(({ edition }) => edition.subjectId);
    return { ok: true, value: { file: saved.value, mouIds, folder: null, stopped: false } };
  };
  const filesOf = async (order: PrintOrder, prepared: readonly Prepared[], tools: JobTools): Promise<FolderFile[]> => {
    const names = distinctNames(prepared.map(({ fileName }) => fileName));
    const files: FolderFile[] = [];
    // Two at a time: as many as there are workers.
    let done = 0;
    const made = await Promise.all(
      prepared.map(async (each) => {
        const quiet = { ...tools, report: () => undefined };
        const { bytes } =
          order.form === 'own'
            ? await ownWord(each.edition, quiet)
            : await write(each.papers, each.papers[0]?.title ?? '', order, quiet);
        done += 1;
        tools.report({ done: Math.floor(done / 2), total: prepared.length });
        return bytes;
      }),
    );
    made.forEach((bytes, index) => {
      const mouId = prepared[index]?.edition.subjectId ?? '';
      files.push({ mouId, name: names[index] ?? prepared[index]?.fileName ?? '', bytes });
    });
    if (order.files !== 'both') return files;
    const title = words.batchName(conference.name, number(prepared.length));
    const whole = await write(
      prepared.flatMap((each) => each.papers),
      title,
      order,
      { ...tools, report: () => undefined },
    );
    return [...files, { mouId: '', name: plainFileName(title, fileKindOf(order.form)), bytes: whole.bytes }];
  };
  const apart = async (order: PrintOrder, run: JobTools): Promise<Outcome> => {
    const picked = await desktop.call('folder.pick', { title: words.folderTitle });
    if (!picked.ok) return given(picked);
    if (!picked.value) return nothingSaved;
    const folder = picked.value;
    const prepared = await issue(order);
    if (typeof prepared === 'string') return refused(prepared);
    const files = await filesOf(order, prepared, run);
    const { written, failure } = await writeFolder(files, {
      desktop,
      folder: folder.handle,
      signal: run.signal,
      onProgress: (done) => run.report({ done: Math.floor((prepared.length + done) / 2), total: prepared.length }),
    });
    const mouIds = written.map(({ mouId }) => mouId).filter((id) => id !== '');
    const whole = new Set(mouIds);
    await log(
      order,
      prepared.filter(({ edition }) => whole.has(edition.subjectId)).map(({ edition }) => edition),
    );
    if (failure) return { ok: false, trouble: { ...failure, written: written.length } };
    const [first] = written;
    if (!first) return nothingSaved;
    return { ok: true, value: { file: first.file, mouIds, folder: folder.name, stopped: run.signal.aborted } };
  };
  const refused = (sentence: string): Outcome => ({ ok: false, trouble: { code: 'internal', details: {}, sentence } });
  const one = async (order: PrintOrder, tools: JobTools): Promise<Outcome> => {
    const prepared = await issue(order);
    return typeof prepared === 'string' ? refused(prepared) : together(order, prepared, tools);
  };
  const saveOld = async (edition: Edition, by: Edition | undefined, { signal }: JobTools): Promise<Outcome> => {
    const paper = supersededPaper(edition, by);
    const { bytes } = await papers.pdf(paper, { signal });
    const suggestedName = plainFileName(words.oldName(paper.title, number(edition.no)), 'pdf');
    const saved = await desktop.call('file.save', { kind: 'pdf', title: words.saveTitle, suggestedName, data: bytes });
    if (!saved.ok) return given(saved);
    return saved.value
      ? { ok: true, value: { file: saved.value, mouIds: [], folder: null, stopped: false } }
      : nothingSaved;
  };
  const begin = (folder: boolean, run: (tools: JobTools) => Promise<Outcome>): void => {
    setIntoFolder(folder);
    job.start(run);
  };
  return {
    job,
    /** Whether stopping leaves files behind. */
    intoFolder,
    print: (order: PrintOrder) =>
      begin(order.files !== 'one', (tools) => (order.files === 'one' ? one(order, tools) : apart(order, tools))),
    /** An edition that was replaced, marked as such. */
    saveOld: (edition: Edition, by: Edition | undefined) => begin(false, (tools) => saveOld(edition, by, tools)),
  };
};
