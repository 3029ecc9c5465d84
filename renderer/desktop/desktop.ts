import type { CallArgument, CallName, CallResult } from '../../electron/contract/calls';
import type { EventName, EventPayload } from '../../electron/contract/events';
import type { Outcome } from '../../electron/contract/failures';

/**
 * The operating system as the window sees it: Electron's bridge, or the browser host of `npm start` without Electron.
 * `journal: false` means that only IndexedDB keeps the data, and the window says so.
 */
export interface Desktop {
  readonly host: 'electron' | 'browser';
  readonly journal: boolean;
  call<N extends CallName>(name: N, argument: CallArgument<N>): Promise<Outcome<CallResult<N>>>;
  on<N extends EventName>(name: N, listener: (payload: EventPayload<N>) => void): () => void;
  /** URL under which a stored photo can be shown in an <img>; null while it is not known. */
  photoUrl(sha256: string): Promise<string | null>;
}
