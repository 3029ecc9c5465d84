import type { Desktop } from '../../desktop/desktop';
import type { Change } from '../../domain/plan/change';
import { readChangeLines } from '../../domain/plan/change-lines';
import { upgradeChange } from '../../domain/upgrades/upgrade';
import { schemaVersion } from '../../domain/upgrades/upgrade-steps';
import { failureError } from '../failure';
import { decodeLines } from '../lines';
import type { Pauses } from '../pauses';

/**
 * Where reading ended. `gap`: an entry is damaged or gone; `resumesAt` is the next one that can be read, if any.
 * `newer`: an entry of a later version of the application.
 */
export type JournalEnd =
  | { readonly at: 'end' }
  | { readonly at: 'gap'; readonly resumesAt: number | null }
  | { readonly at: 'newer'; readonly schema: number };

/** Bytes of entries asked for at once. */
const readBytes = 4_000_000;

/** Gives each Change after `after` on, in order and without holes, in today's schema. */
export const readJournal = async (
  desktop: Desktop,
  after: number,
  give: (change: Change) => Promise<void>,
  pauses: Pauses,
): Promise<JournalEnd> => {
  let last = after;
  for (;;) {
    const read = await desktop.call('journal.read', { after: last, limitBytes: readBytes });
    if (!read.ok) {
      if (read.code !== 'journal-damaged') throw failureError({ code: read.code, details: read.details });
      return { at: 'gap', resumesAt: read.details.expectedSeq ?? null };
    }
    for (const { seq, payload } of read.value.entries) {
      const entry = await pauses.run(readChangeLines(decodeLines(payload), { schema: schemaVersion }));
      if (entry.kind === 'newer') return { at: 'newer', schema: entry.schema };
      if (entry.change.seq !== seq || seq !== last + 1) return { at: 'gap', resumesAt: null };
      await give(upgradeChange(entry.change, entry.schema));
      last = seq;
    }
    if (read.value.done || read.value.entries.length === 0) return { at: 'end' };
  }
};

/** One Change out of the journal; undefined when it cannot be read there. */
export const readChange = async (desktop: Desktop, seq: number, pauses: Pauses): Promise<Change | undefined> => {
  // A page holds at least one entry, however small the limit.
  const read = await desktop.call('journal.read', { after: seq - 1, limitBytes: 1 });
  const found = read.ok ? read.value.entries.find((entry) => entry.seq === seq) : undefined;
  if (!found) return undefined;
  const entry = await pauses.run(readChangeLines(decodeLines(found.payload), { schema: schemaVersion }));
  return entry.kind === 'newer' || entry.change.seq !== seq ? undefined : upgradeChange(entry.change, entry.schema);
};
