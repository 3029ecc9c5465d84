import type { Change, ChangeHeader } from './change';
import type { HistoryEntry } from './history';
import type { FieldChange } from './plan';

/** Typing that rests is saved; whoever goes on within this time is still at the same edit. */
const visitMs = 10 * 60_000;

/**
 * Whether `newer` goes on with the edit of `older`: the very next Change, of the same field by the same person in one
 * visit. The journal keeps each of them; lists show them, and undo takes them back, as the one edit that it was.
 */
export const continuesRun = (newer: ChangeHeader, older: ChangeHeader): boolean => {
  const [now, before] = [newer.deed, older.deed];
  if (now?.code !== 'edited' || before?.code !== 'edited') return false;
  if (newer.undoes !== undefined || older.undoes !== undefined) return false;
  return (
    newer.seq === older.seq + 1 &&
    newer.who === older.who &&
    newer.reason === older.reason &&
    // Joined with the edit that it takes back it would read «A → A», and its undo would do nothing.
    newer.reason !== 'bring-back' &&
    newer.label === older.label &&
    now.table === before.table &&
    now.id === before.id &&
    now.field === before.field &&
    Math.abs(Date.parse(newer.at) - Date.parse(older.at)) <= visitMs
  );
};

/** One action as lists show it: the newest of its Changes speaks for all. */
export interface ShownChange {
  readonly change: ChangeHeader;
  /** A later action took it back. */
  readonly undone: boolean;
}

/** `headers` newest first, each run once. */
export const shownChanges = (headers: readonly ChangeHeader[]): readonly ShownChange[] => {
  const undone = new Set(headers.flatMap(({ undoes }) => (undoes === undefined ? [] : [undoes])));
  return headers.flatMap((change, index): readonly ShownChange[] => {
    const newer = headers[index - 1];
    return newer && continuesRun(newer, change) ? [] : [{ change, undone: undone.has(change.seq) }];
  });
};

/** The Changes of a run, newest first, as the one that they make up: from the oldest value to the newest. */
export const joinRun = (newest: Change, older: readonly Change[]): Change => {
  const [edit] = newest.edits;
  const first = older.at(-1)?.edits[0];
  if (edit?.type !== 'update' || first?.type !== 'update') return newest;
  const fields = Object.entries(edit.fields).map(([field, { before, after }]): readonly [string, FieldChange] => [
    field,
    { before: first.fields[field] ? first.fields[field].before : before, after },
  ]);
  return { ...newest, edits: [{ ...edit, fields: Object.fromEntries(fields) }] };
};

/** The history of one record, newest first, each run as one entry: from the oldest value to the newest. */
export const joinHistory = (entries: readonly HistoryEntry[]): readonly HistoryEntry[] => {
  const joined: HistoryEntry[] = [];
  // `joined` holds the newest Change of a run, so the neighbour that the run goes on from is looked up beside it.
  for (const [index, entry] of entries.entries()) {
    const newer = entries[index - 1];
    const run = joined.at(-1);
    if (!newer || !run || !continuesRun(newer.change, entry.change)) {
      joined.push(entry);
      continue;
    }
    const before = new Map(entry.fields.map((each) => [each.field, each.before]));
    const fields = run.fields.map((each) => ({
      ...each,
      before: before.has(each.field) ? before.get(each.field) : each.before,
    }));
    joined[joined.length - 1] = { ...run, fields };
  }
  return joined;
};
