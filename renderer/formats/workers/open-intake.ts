import type { IntakeProposal } from '../../domain/intake/intake-proposal';
import type { ReadFailure, ReadOutcome } from '../../domain/intake/read-failure';
import type { ReadCut } from '../../domain/intake/workbook-data';
import type { IntakeProgress, IntakeRequest, PostedOptions, ReadPart } from './intake-messages';
import { loadedReference } from './loaded-reference';
import { joinProposal } from './proposal-pieces';
import { spareIntake } from './spare-intake';
import { type Answer, type IntakeWorker, type WorkerLine, workerLine } from './worker-line';

export interface OpenIntakeOptions {
  /** Aborting kills the worker at once; nothing was written anywhere, so nothing is left over. */
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: IntakeProgress) => void;
  readonly startWorker?: () => IntakeWorker;
  /** Longest time for one request, ms. */
  readonly patienceMs?: number;
}

/** A file that was read and is held by its worker until `close`. */
export interface IntakeSession {
  readonly file: string;
  /** Filled rows over all sheets. */
  readonly rows: number;
  /** Asked again with the officer's corrections as often as needed. A proposal of a part says so (`cut`). */
  readonly propose: (options: PostedOptions) => Promise<ReadOutcome<IntakeProposal>>;
  readonly close: () => void;
}

/** A hanging file is given up after a minute (reliability paper, section 4): no list of an office takes so long. */
const defaultPatienceMs = 60_000;

/** Where a reader gave no sign at all: enough rows to see what a list is, few enough for any machine. */
const fewRows = 2_000;

/**
 * Started while the officer still looks for the file (`start`), let go when the import is left (`stop`): loading the code and the
 * communes takes as long as reading a short list.
 */
export const intakeSpare = spareIntake(
  (): IntakeWorker => new Worker(new URL('./read-workbook.worker.ts', import.meta.url), { type: 'module' }),
);

/** Why a part of the file may still be shown; null: there is nothing to be gained by a second try. */
const whyOf = ({ code, limit }: ReadFailure): ReadCut['why'] | null => {
  if (code === 'took-too-long') return 'took-too-long';
  return code === 'too-large' && limit === 'memory' ? 'memory' : null;
};

type ReadAnswer =
  | { readonly ok: true; readonly line: WorkerLine; readonly rows: number }
  | { readonly ok: false; readonly failure: ReadFailure; readonly rowsDone: number };

const proposalOf = (answer: Answer): ReadOutcome<IntakeProposal> =>
  answer.ok
    ? {
        ok: true,
        value: joinProposal(answer.replies.flatMap((reply) => (reply.type === 'piece' ? [reply.piece] : []))),
      }
    : answer;

/**
 * Reads a file in a worker of its own, away from the officer's typing. The session keeps the workbook there, so that each
 * correction only asks for a new proposal; `close` it when the import is done or left.
 *
 * A worker that takes too long or too much memory is killed; a new one then reads as many rows as the first had read, and the
 * proposal says that it is a part (`cut`): it may be looked at, and is applied only when the officer agrees to a part.
 *
 * ```ts
 * const opened = await openIntake(bytes, name, { signal, onProgress });
 * if (!opened.ok) show(words.importing.failures[opened.failure.code](opened.failure));
 * else {
 *   const proposed = await opened.value.propose({ today, memory, choices });
 *   // then planImportInSteps(proposal, decisions, view, { newId, today }) through Pauses.run
 * }
 * ```
 */
export const openIntake = async (
  bytes: Uint8Array,
  file: string,
  { signal, onProgress, startWorker = intakeSpare.take, patienceMs = defaultPatienceMs }: OpenIntakeOptions = {},
): Promise<ReadOutcome<IntakeSession>> => {
  const read = async (part?: ReadPart): Promise<ReadAnswer> => {
    const line = workerLine(startWorker(), { file, patienceMs, signal, onProgress });
    const request: IntakeRequest = { type: 'read', file, bytes, ...(part ? { part } : {}) };
    const answer = await line.ask(request);
    if (answer.ok) {
      const rows = answer.replies.find((reply) => reply.type === 'read')?.rows ?? 0;
      return { ok: true, line, rows };
    }
    line.close();
    return { ok: false, failure: answer.failure, rowsDone: line.rowsDone() };
  };
  const readPartAfter = async (failure: ReadFailure, atMost: number): Promise<ReadAnswer | null> => {
    const why = whyOf(failure);
    return why === null ? null : read({ atMost, why });
  };

  const whole = await read();
  const opened = whole.ok ? whole : ((await readPartAfter(whole.failure, whole.rowsDone || fewRows)) ?? whole);
  // What the officer is told is why the file as a whole was not read.
  if (!opened.ok) return whole.ok ? opened : { ok: false, failure: firstOf(whole.failure, opened.failure) };
  let { line } = opened;
  const { rows } = opened;

  const propose: IntakeSession['propose'] = async (asked) => {
    const answer = await line.ask({ type: 'propose', options: asked, loaded: loadedReference() });
    if (answer.ok || rows <= 1) return proposalOf(answer);
    const part = await readPartAfter(answer.failure, line.rowsDone() || Math.min(fewRows, Math.ceil(rows / 2)));
    if (!part?.ok) return answer;
    line = part.line;
    return proposalOf(await line.ask({ type: 'propose', options: asked, loaded: loadedReference() }));
  };
  return { ok: true, value: { file, rows, propose, close: () => line.close() } };
};

/** Cancelling during the second try is what the officer did; any other end of it only repeats the first. */
const firstOf = (first: ReadFailure, second: ReadFailure): ReadFailure =>
  second.code === 'cancelled' ? second : first;
