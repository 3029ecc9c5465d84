import { type CallArgument, type CallName, type CallResult, calls } from './contract/calls';
import type { Outcome } from './contract/failures';
import { failureCodeOf, outcomeOfError } from './failure';
import { identity } from './identity';
import { sizeOf } from './size-of';

/** One function per Call. Leaving one out does not compile. */
export type CallHandlers = {
  readonly [N in CallName]: (argument: CallArgument<N>) => Promise<CallResult<N>>;
};

/** What is looked at of Electron's IpcMainInvokeEvent. */
export interface CallEvent {
  readonly senderFrame: { readonly url: string } | null;
  readonly sender: { readonly mainFrame: unknown };
}

export interface AnsweringDeps {
  readonly handlers: CallHandlers;
  /** Told the Call's name and the kind of fault, never what was sent. */
  readonly onFault: (name: CallName, code: string, error: unknown) => void;
}

export const maxArgumentBytes = 64 * 1_048_576;

export function channelOf(name: string): string {
  return `call:${name}`;
}

/** Only the main frame of the window, and only while it shows our own bundle. */
export function isTrusted(event: CallEvent): boolean {
  const frame = event.senderFrame;
  return frame !== null && frame === event.sender.mainFrame && originOf(frame.url) === identity.origin;
}

/** `URL.origin` is "null" for schemes of our own, so the origin is read off the text. */
function originOf(url: string): string {
  return /^[a-z]+:\/\/[^/?#]*/.exec(url)?.[0] ?? '';
}

/** Answers one Call: trusted sender? argument small and valid? fault → code. Never throws. */
export async function answerCall<N extends CallName>(
  deps: AnsweringDeps,
  name: N,
  event: CallEvent,
  argument: unknown,
): Promise<Outcome<CallResult<N>>> {
  try {
    if (!isTrusted(event)) return { ok: false, code: 'untrusted-sender', details: {} };
    if (sizeOf(argument, maxArgumentBytes) > maxArgumentBytes)
      return { ok: false, code: 'file-too-large', details: {} };
    const parsed = calls[name].argument.safeParse(argument);
    if (!parsed.success) return { ok: false, code: 'bad-argument', details: {} };
    return { ok: true, value: await deps.handlers[name](parsed.data as CallArgument<N>) };
  } catch (error) {
    deps.onFault(name, failureCodeOf(error), error);
    return outcomeOfError(error);
  }
}

/** Registers every Call of the contract with `handle` (Electron's `ipcMain.handle`). */
export function registerCalls(
  handle: (channel: string, listener: (event: CallEvent, argument: unknown) => Promise<unknown>) => void,
  deps: AnsweringDeps,
): void {
  for (const name of Object.keys(calls) as CallName[]) {
    handle(channelOf(name), (event, argument) => answerCall(deps, name, event, argument));
  }
}
