import { type TableName, tableNames } from '../../domain/records/table-name';
import type { AnyRecord } from '../../domain/records/tables';
import type { SampleRecords } from '../../sample/sample-province';

/** A part of the sample on its way out of the worker. One message of 33 MB (XL) would hold the window for 200 ms. */
export interface SamplePiece {
  readonly table: TableName;
  readonly records: readonly AnyRecord[];
  /** Records that have left the worker with this piece, of how many. */
  readonly done: number;
  readonly total: number;
}

const pieceSize = 500;

export function* samplePieces(sample: SampleRecords): Generator<SamplePiece, undefined> {
  const total = tableNames.reduce((sum, table) => sum + sample[table].length, 0);
  let done = 0;
  for (const table of tableNames) {
    const records: readonly AnyRecord[] = sample[table];
    for (let start = 0; start < records.length; start += pieceSize) {
      const piece = records.slice(start, start + pieceSize);
      done += piece.length;
      yield { table, records: piece, done, total };
    }
  }
  return undefined;
}

/** Puts pieces back together in the order in which they come. */
export const collectPieces = () => {
  const tables = Object.fromEntries(tableNames.map((table): [TableName, AnyRecord[]] => [table, []]));
  return {
    add: ({ table, records }: SamplePiece): void => {
      for (const record of records) tables[table]?.push(record);
    },
    // The worker sent each record under the table that it was made for.
    sample: (): SampleRecords => tables as unknown as SampleRecords,
  };
};
