import fs from 'node:fs';
import path from 'node:path';
import type { GivenFile } from '../../../../renderer/features/importing/job/given-file';
import { createImportJob, type ImportJob } from '../../../../renderer/features/importing/job/import-job';
import {
  batchFiles,
  fileOf,
  type ImportBatch,
  type ImportFile,
} from '../../../../renderer/features/importing/job/import-state';
import type { IntakeReply } from '../../../../renderer/formats/workers/intake-messages';
import { openIntake } from '../../../../renderer/formats/workers/open-intake';
import { serveIntake } from '../../../../renderer/formats/workers/serve-intake';
import type { IntakeWorker } from '../../../../renderer/formats/workers/worker-line';
import type { Store } from '../../../../renderer/storage/store';
import { type MemoryDesktop, memoryDesktop } from '../../../support/memory-desktop';
import { openTestStore } from '../../../support/open-test-store';

const files = path.join(process.cwd(), 'test/fixtures/import/files');

export const fixtureBytes = (name: string): Uint8Array => new Uint8Array(fs.readFileSync(path.join(files, name)));

export const givenFixture = (name: string): GivenFile => ({
  name,
  read: async () => ({ ok: true, data: fixtureBytes(name) }),
});

/** The worker's own code, in this thread. */
export const nearWorker = (): IntakeWorker => {
  const listeners: ((event: { readonly data: IntakeReply }) => void)[] = [];
  let dead = false;
  const serve = serveIntake((data) => {
    for (const listener of dead ? [] : listeners) listener({ data });
  });
  return {
    postMessage: (request) => void serve(request),
    terminate: () => {
      dead = true;
    },
    addEventListener: (type: 'message' | 'error', listener: never) => {
      if (type === 'message') listeners.push(listener);
    },
  };
};

export interface ImportPlace {
  readonly store: Store;
  readonly desktop: MemoryDesktop;
  readonly job: ImportJob;
  /** All files as one import. */
  readonly batch: () => ImportBatch;
  /** The file in work, or the first one. */
  readonly current: () => ImportFile;
  /** Waits until the state is as asked; fails by name when it never is. */
  readonly until: (what: string, isSo: () => boolean) => Promise<void>;
  /** Gives files and waits until the officer is taken on. */
  readonly bring: (...names: readonly string[]) => Promise<void>;
  readonly apply: () => Promise<void>;
}

/** An office with an import on it: real store, real reader, memory in place of disk and worker. */
export const importPlace = async (
  desktop: MemoryDesktop = memoryDesktop(),
  startWorker: () => IntakeWorker = nearWorker,
): Promise<ImportPlace> => {
  const store = await openTestStore(desktop);
  const job = createImportJob({
    store,
    desktop,
    open: (bytes, name, options) => openIntake(bytes, name, { ...options, startWorker }),
    spare: { start: async () => undefined, stop: () => undefined },
    // Node has no canvas: the bytes are already a picture.
    shrink: async ({ bytes }) => (bytes.length > 0 ? bytes : null),
    today: () => '2026-11-24',
  });
  const current = (): ImportFile => {
    const state = job.state.get();
    const file = fileOf(state, state.current) ?? batchFiles(state)[0];
    if (!file) throw new Error('no file is in work');
    return file;
  };
  const until: ImportPlace['until'] = async (what, isSo) => {
    for (let turn = 0; turn < 2_000; turn += 1) {
      if (isSo()) return;
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
    throw new Error(`never: ${what}`);
  };
  const settled = (): boolean => {
    const { step, batch: asked } = job.state.get();
    return step !== 'files' && asked.planned !== null && !asked.busy;
  };
  return {
    store,
    desktop,
    job,
    batch: () => job.state.get().batch,
    current,
    until,
    bring: async (...names) => {
      job.add(names.map(givenFixture));
      await until('a file is ready', settled);
    },
    apply: async () => {
      job.apply();
      await until(
        'the import ended',
        () => job.state.get().batch.outcome !== null || job.state.get().batch.applyTrouble !== null,
      );
    },
  };
};
