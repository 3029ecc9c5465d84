import type { CallArgument, CallName, CallResult } from './calls';
import type { EventName, EventPayload } from './events';
import type { Outcome } from './failures';

/** What the preload puts on `window.desktop`. Nothing else of Electron is visible to the window. */
export interface DesktopBridge {
  call<N extends CallName>(name: N, argument: CallArgument<N>): Promise<Outcome<CallResult<N>>>;
  /** Returns the function that stops listening. */
  on<N extends EventName>(name: N, listener: (payload: EventPayload<N>) => void): () => void;
}
