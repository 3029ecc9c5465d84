import { z } from 'zod';
import type { AtomicWriter } from './atomic-write';
import type { Language } from './contract/menu-words';
import { readJson, writeJson } from './json-file';

const stored = z.object({ language: z.enum(['vi', 'en']) });

/** What the menu needs before the window is there. All other settings are the window's own. */
export interface Preferences {
  get(): Promise<{ language: Language }>;
  set(chosen: { language: Language }): Promise<void>;
}

export function createPreferences(writer: AtomicWriter, path: string): Preferences {
  return {
    get: async () => (await readJson(writer.fs, path, stored)) ?? { language: 'vi' },
    set: (chosen) => writeJson(writer, path, chosen),
  };
}
