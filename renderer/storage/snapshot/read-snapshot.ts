import type { Desktop } from '../../desktop/desktop';
import { type Mark, markOf, sameMark, tallyOf } from '../../domain/plan/mark';
import type { Row } from '../../domain/plan/row';
import { type TableName, tableNames } from '../../domain/records/table-name';
import { upgradeRow } from '../../domain/upgrades/upgrade';
import { schemaVersion } from '../../domain/upgrades/upgrade-steps';
import { type Failure, failureError, failureOf, valueOf } from '../failure';
import { assembleLines } from '../lines';
import type { RowsByTable } from '../memory-tables';
import type { Pauses } from '../pauses';
import { type SnapshotHead, type SnapshotPage, snapshotFormat } from './snapshot-lines';

/** `newer`: written by a later version of the application; its schema version. */
export type ReadSnapshot =
  | { readonly ok: true; readonly mark: Mark; readonly rows: RowsByTable }
  | { readonly ok: false; readonly why: 'newer'; readonly schema: number }
  | { readonly ok: false; readonly why: 'failure'; readonly failure: Failure };

const damaged: Failure = { code: 'snapshot-damaged', details: {} };

/** Where the chunks of a snapshot come from: a snapshot of this machine, or one in a backup file. */
export type SnapshotSource = { readonly snapshot: string } | { readonly backup: string };

const chunkAt = (desktop: Desktop, source: SnapshotSource, index: number) =>
  'snapshot' in source
    ? desktop.call('snapshot.read', { id: source.snapshot, index })
    : desktop.call('backup.rows', { handle: source.backup, index });

async function* linesOf(desktop: Desktop, source: SnapshotSource): AsyncGenerator<string, undefined> {
  const assembler = assembleLines();
  for (let index = 0; ; index += 1) {
    const read = valueOf(await chunkAt(desktop, source, index));
    if (!read) break;
    for (const line of assembler.push(read.chunk)) yield line;
  }
  if (assembler.rest() !== '') throw failureError(damaged);
  return undefined;
}

/** Reads a snapshot and proves that it holds what its head says, in today's schema. */
export const readSnapshot = async (desktop: Desktop, source: SnapshotSource, pauses: Pauses): Promise<ReadSnapshot> => {
  const rows = new Map<TableName, Row[]>(tableNames.map((table) => [table, []]));
  let head: SnapshotHead | null = null;
  try {
    for await (const line of linesOf(desktop, source)) {
      if (!head) {
        head = JSON.parse(line) as SnapshotHead;
        const { format, schema } = head;
        if (format > snapshotFormat || schema > schemaVersion) return { ok: false, why: 'newer', schema };
      } else {
        const page = JSON.parse(line) as SnapshotPage;
        const { schema } = head;
        for (const row of page.rows) rows.get(page.table)?.push(upgradeRow(page.table, row, schema));
      }
      await pauses.breathe();
    }
  } catch (error) {
    return { ok: false, why: 'failure', failure: error instanceof SyntaxError ? damaged : failureOf(error) };
  }
  const whole =
    head &&
    sameMark(
      head.mark,
      markOf(
        head.mark.seq,
        tallyOf((table) => rows.get(table) ?? []),
      ),
    );
  return head && whole ? { ok: true, mark: head.mark, rows } : { ok: false, why: 'failure', failure: damaged };
};
