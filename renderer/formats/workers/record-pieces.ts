import type { EditRecords } from '../../documents/edit-workbook/edit-records';
import type { Certificate } from '../../domain/records/certificate';
import type { Decision } from '../../domain/records/decision';
import type { Producer } from '../../domain/records/producer';
import type { Product } from '../../domain/records/product';

/** Records of one table as JSON. Bytes are handed to a worker without a copy; 47,000 objects would hold up the window. */
export interface RecordPiece {
  readonly table: keyof EditRecords;
  readonly json: Uint8Array;
}

const pieceSize = 500;

const nextFrame = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/** The records in pieces; between two of them the window may answer the officer. Null tables have no piece. */
export const cutRecords = async (records: EditRecords, signal?: AbortSignal): Promise<readonly RecordPiece[]> => {
  const encoder = new TextEncoder();
  const pieces: RecordPiece[] = [];
  const tables = {
    producers: records.producers,
    products: records.products,
    certificates: records.certificates,
    decisions: records.decisions,
    producerNames: [...records.producerNames],
  } as const;
  for (const table of ['producers', 'products', 'certificates', 'decisions', 'producerNames'] as const) {
    const all = tables[table];
    // One piece at least: an empty table is not a missing one.
    for (let at = 0; all && at <= Math.max(0, all.length - 1); at += pieceSize) {
      pieces.push({ table, json: encoder.encode(JSON.stringify(all.slice(at, at + pieceSize))) });
      await nextFrame();
      signal?.throwIfAborted();
    }
  }
  return pieces;
};

/** The records from their pieces. */
export const joinRecords = (pieces: readonly RecordPiece[]): EditRecords => {
  const decoder = new TextDecoder();
  const own = (table: keyof EditRecords): readonly RecordPiece[] => pieces.filter((piece) => piece.table === table);
  const all = <V>(table: keyof EditRecords): readonly V[] =>
    own(table).flatMap(({ json }) => JSON.parse(decoder.decode(json)) as readonly V[]);
  return {
    producers: own('producers').length === 0 ? null : all<Producer>('producers'),
    products: own('products').length === 0 ? null : all<Product>('products'),
    certificates: all<Certificate>('certificates'),
    decisions: all<Decision>('decisions'),
    producerNames: new Map(all<readonly [string, string]>('producerNames')),
  };
};
