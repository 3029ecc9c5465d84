import type { ChangeHeader } from '../../domain/plan/change';

/** The newest Change that Ctrl+Z takes back: not an undo itself, and not taken back already. `headers` newest first. */
export const latestUndoable = (headers: readonly ChangeHeader[]): ChangeHeader | undefined => {
  const undone = new Set<number>();
  for (const header of headers) {
    if (header.undoes !== undefined) undone.add(header.undoes);
    else if (!undone.has(header.seq)) return header;
  }
  return undefined;
};
