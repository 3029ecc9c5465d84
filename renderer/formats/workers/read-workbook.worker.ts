import type { IntakeRequest } from './intake-messages';
import { serveIntake } from './serve-intake';

// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker's own port has no target origin
const serve = serveIntake((reply) => self.postMessage(reply));

self.addEventListener('message', (event: MessageEvent<IntakeRequest>) => {
  // A fault becomes the worker's error event: the client tells the officer and starts a new worker for the next file.
  serve(event.data).catch((error: unknown) => reportError(error));
});
