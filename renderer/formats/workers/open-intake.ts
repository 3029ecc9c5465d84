import type { IntakeProposal } from '../../domain/intake/intake-proposal';
import type { ReadFailure, ReadOutcome } from '../../domain/intake/read-failure';
import type { IntakeProgress, IntakeReply, IntakeRequest, PostedOptions } from './intake-messages';
import { joinProposal, type ProposalPiece } from './proposal-pieces';

/** The part of a Worker that is used; tests stand in for it. */
export interface IntakeWorker {
  postMessage(request: IntakeRequest): void;
  terminate(): void;
  addEventListener(type: 'message', listener: (event: { readonly data: IntakeReply }) => void): void;
  addEventListener(type: 'error', listener: (event: { readonly message?: string }) => void): void;
}

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
  /** Asked again with the officer's corrections as often as needed. */
  readonly propose: (options: PostedOptions) => Promise<ReadOutcome<IntakeProposal>>;
  readonly close: () => void;
}

/** A hanging file is given up after a minute (reliability paper, section 4): no list of an office takes so long. */
const defaultPatienceMs = 60_000;

const startRealWorker = (): IntakeWorker =>
  new Worker(new URL('./read-workbook.worker.ts', import.meta.url), { type: 'module' });

type Answer =
  | { readonly ok: true; readonly replies: readonly IntakeReply[] }
  | { readonly ok: false; readonly failure: ReadFailure };

const isLast = (reply: IntakeReply): boolean =>
  reply.type === 'read' || reply.type === 'proposed' || reply.type === 'failed';

/** One request at a time; whatever ends it badly also ends the worker. */
const createLine = (worker: IntakeWorker, file: string, options: OpenIntakeOptions) => {
  let settle: ((answer: Answer) => void) | null = null;
  let dead: ReadFailure | null = null;
  let replies: IntakeReply[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;

  const end = (answer: Answer): void => {
    clearTimeout(timer);
    const done = settle;
    settle = null;
    done?.(answer);
  };
  const kill = (failure: ReadFailure): void => {
    dead ??= failure;
    worker.terminate();
    end({ ok: false, failure: dead });
  };

  worker.addEventListener('message', ({ data }) => {
    if (data.type === 'progress') {
      options.onProgress?.({ rowsDone: data.rowsDone, rowsTotal: data.rowsTotal });
      return;
    }
    replies.push(data);
    if (data.type === 'failed') end({ ok: false, failure: data.failure });
    else if (isLast(data)) end({ ok: true, replies });
  });
  // An error without a message is the browser taking a worker that ran out of memory.
  worker.addEventListener('error', ({ message }) =>
    kill(message ? { code: 'damaged', file } : { code: 'too-large', file, limit: 'memory' }),
  );
  options.signal?.addEventListener('abort', () => kill({ code: 'cancelled', file }));

  const ask = (request: IntakeRequest): Promise<Answer> => {
    if (options.signal?.aborted) kill({ code: 'cancelled', file });
    if (dead) return Promise.resolve({ ok: false, failure: dead });
    if (settle) throw new Error('one request at a time');
    replies = [];
    return new Promise((resolve) => {
      settle = resolve;
      timer = setTimeout(() => kill({ code: 'took-too-long', file }), options.patienceMs ?? defaultPatienceMs);
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a Worker has no target origin
      worker.postMessage(request);
    });
  };
  return { ask, close: () => kill({ code: 'cancelled', file }) };
};

const piecesOf = (replies: readonly IntakeReply[]): readonly ProposalPiece[] =>
  replies.flatMap((reply) => (reply.type === 'piece' ? [reply.piece] : []));

/**
 * Reads a file in a worker of its own, away from the officer's typing. The session keeps the workbook there, so that each
 * correction only asks for a new proposal; `close` it when the import is done or left.
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
  options: OpenIntakeOptions = {},
): Promise<ReadOutcome<IntakeSession>> => {
  const line = createLine((options.startWorker ?? startRealWorker)(), file, options);
  const answer = await line.ask({ type: 'read', file, bytes });
  if (!answer.ok) {
    line.close();
    return answer;
  }
  const rows = answer.replies.find((reply) => reply.type === 'read')?.rows ?? 0;
  const propose: IntakeSession['propose'] = async (asked) => {
    const proposed = await line.ask({ type: 'propose', options: asked });
    return proposed.ok ? { ok: true, value: joinProposal(piecesOf(proposed.replies)) } : proposed;
  };
  return { ok: true, value: { file, rows, propose, close: line.close } };
};
