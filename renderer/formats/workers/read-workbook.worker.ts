import type { IntakeRequest } from './intake-messages';
import { serveIntake } from './serve-intake';

const serve = serveIntake((reply) => self.postMessage(reply));

self.addEventListener('message', (event: MessageEvent<IntakeRequest>) => {
  // A fault becomes the worker's error event: the client tells the officer and starts a new worker for the next file.
  serve(event.data).catch((error: unknown) => reportError(error));
});
