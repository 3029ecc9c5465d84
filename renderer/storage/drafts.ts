import type { Database, DraftRecord } from './database';

/** Forms that are not saved yet, so that a power cut costs seconds of typing. Local: in no journal, snapshot or package. */
export interface Drafts {
  put(key: string, value: unknown): Promise<void>;
  get(key: string): Promise<DraftRecord | undefined>;
  delete(key: string): Promise<void>;
  /** Newest first. */
  list(): Promise<readonly DraftRecord[]>;
}

export const createDrafts = (database: Database, now: () => string): Drafts => ({
  put: async (key, value) => {
    await database.drafts.put({ key, value, at: now() });
  },
  get: (key) => database.drafts.get(key),
  delete: (key) => database.drafts.delete(key),
  list: async () => (await database.drafts.toArray()).sort((a, b) => b.at.localeCompare(a.at)),
});
