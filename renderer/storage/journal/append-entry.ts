import type { Desktop } from '../../desktop/desktop';
import type { Mark } from '../../domain/plan/mark';
import { valueOf } from '../failure';
import { cutPieces } from '../lines';

/** Handed over in one Call up to here; larger entries go in pieces of this size, so that no copy holds the window. */
export const pieceBytes = 262_144;

/** Appends one journal entry and waits until it is synced; throws the Failure when it is refused. */
export const appendEntry = async (
  desktop: Desktop,
  seq: number,
  lines: readonly Uint8Array[],
  mark: Mark,
): Promise<void> => {
  let waiting: Uint8Array<ArrayBuffer> = new Uint8Array();
  let staged = 0;
  const pieces = cutPieces(pieceBytes, async (piece) => {
    if (waiting.length > 0) {
      valueOf(await desktop.call('journal.stage', { seq, index: staged, chunk: waiting }));
      staged += 1;
    }
    waiting = piece;
  });
  for (const line of lines) await pieces.push(line);
  await pieces.end();
  valueOf(await desktop.call('journal.append', { seq, staged, payload: waiting, mark }));
};
