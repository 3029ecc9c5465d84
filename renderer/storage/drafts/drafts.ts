import type { Database, DraftRecord } from '../database';

/** Drafts of earlier sessions that the window names above every screen, the newest; more would be a list of its own. */
export const draftsOfferedAtStart = 3;

/** Forms that are not saved yet, so that a power cut costs seconds of typing. Local: in no journal, snapshot or package. */
export interface Drafts {
  /** When this session began, ISO: what is older was left by an earlier one. */
  readonly since: string;
  put(key: string, value: unknown): Promise<void>;
  get(key: string): Promise<DraftRecord | undefined>;
  delete(key: string): Promise<void>;
  /** Newest first. */
  list(): Promise<readonly DraftRecord[]>;
  /** The officer asked to go on with it: the form that opens next with this key takes it back without asking again. */
  resume(key: string): void;
  /** Whether that was asked; once. */
  resumed(key: string): boolean;
}

export const createDrafts = (database: Database, now: () => string, asked = new Set<string>()): Drafts => ({
  since: now(),
  put: async (key, value) => {
    await database.drafts.put({ key, value, at: now() });
  },
  get: (key) => database.drafts.get(key),
  delete: (key) => database.drafts.delete(key),
  list: async () => (await database.drafts.toArray()).sort((a, b) => b.at.localeCompare(a.at)),
  resume: (key) => void asked.add(key),
  resumed: (key) => asked.delete(key),
});
