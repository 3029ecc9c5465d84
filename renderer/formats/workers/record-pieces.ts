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

const pieceSize = 200;

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
    if (!all) continue;
    // One piece at least: an empty table is not a missing one.
    for (let at = 0; at === 0 || at < all.length; at += pieceSize) {
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
  const all = (table: keyof EditRecords): readonly unknown[] =>
    own(table).flatMap(({ json }) => JSON.parse(decoder.decode(json)) as readonly unknown[]);
  const given = (table: keyof EditRecords): boolean => own(table).length > 0;
  return {
    producers: given('producers') ? (all('producers') as readonly Producer[]) : null,
    products: given('products') ? (all('products') as readonly Product[]) : null,
    certificates: all('certificates') as readonly Certificate[],
    decisions: all('decisions') as readonly Decision[],
    producerNames: new Map(all('producerNames') as readonly (readonly [string, string])[]),
  };
};
