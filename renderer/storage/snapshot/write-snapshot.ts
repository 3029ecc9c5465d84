import type { SnapshotInfo } from '../../../electron/contract/calls';
import type { Desktop } from '../../desktop/desktop';
import type { Mark } from '../../domain/plan/mark';
import type { Row } from '../../domain/plan/row';
import type { TableName } from '../../domain/records/table-name';
import { type Failure, failureOf, valueOf } from '../failure';
import { cutPieces } from '../lines';
import type { Pauses } from '../pauses';
import { snapshotFormat, snapshotLines } from './snapshot-lines';

/** Why a snapshot was made; shown in the list of snapshots in words. */
export type SnapshotReason = 'start' | 'timer' | 'closing' | 'asked' | 'import' | 'restore' | 'upgrade' | 'recovery';

export type WrittenSnapshot =
  | { readonly ok: true; readonly snapshot: SnapshotInfo }
  | { readonly ok: false; readonly failure: Failure };

export interface SnapshotContent {
  readonly mark: Mark;
  readonly schema: number;
  /** Arrays that nobody changes any more: what the store looked like at `mark`. */
  readonly rowsOf: (table: TableName) => readonly Row[];
}

/** Pieces that cross the border at once: large enough to be few, small enough to be copied in a few milliseconds. */
export const chunkBytes = 262_144;

/** Hands the content over in slices; the main process proves the file before it counts. */
export const writeSnapshot = async (
  desktop: Desktop,
  { mark, schema, rowsOf }: SnapshotContent,
  reason: SnapshotReason,
  pauses: Pauses,
): Promise<WrittenSnapshot> => {
  let id: string | null = null;
  try {
    const begun = valueOf(await desktop.call('snapshot.begin', { mark, reason })).id;
    id = begun;
    const pieces = cutPieces(chunkBytes, async (chunk) => {
      valueOf(await desktop.call('snapshot.append', { id: begun, chunk }));
    });
    const encoder = new TextEncoder();
    for (const line of snapshotLines({ format: snapshotFormat, schema, mark }, rowsOf)) {
      await pieces.push(encoder.encode(`${line}\n`));
      await pauses.breathe();
    }
    await pieces.end();
    return { ok: true, snapshot: valueOf(await desktop.call('snapshot.commit', { id: begun })) };
  } catch (error) {
    if (id !== null) await desktop.call('snapshot.abort', { id });
    return { ok: false, failure: failureOf(error) };
  }
};
