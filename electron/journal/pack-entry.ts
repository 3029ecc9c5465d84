import { promisify } from 'node:util';
import { constants, deflate, inflate } from 'node:zlib';
import type { StoreMark } from '../contract/calls';
import { failure } from '../failure';
import { maxPartBytes, type RecordParts } from './record';

const deflateAsync = promisify(deflate);
const inflateAsync = promisify(inflate);

/** Below this a deflated form saves no disk block. */
const worthDeflating = 1_024;

export interface Entry {
  readonly seq: number;
  readonly payload: Uint8Array;
  readonly mark: StoreMark;
}

/**
 * Throws `change-too-large` for what reading back would take for damage. The deflated body needs no look of its own: it
 * is kept only when it is shorter than the payload.
 */
export function refuseTooLarge(entry: Entry): void {
  const bytes = Math.max(entry.payload.length, Buffer.byteLength(JSON.stringify(entry.mark), 'utf8'));
  if (bytes > maxPartBytes) throw failure('change-too-large', { neededBytes: bytes });
}

/** Deflates in zlib's own thread, so that a bulk entry of 20 MB does not hold up the window's other requests. */
export async function packEntry(entry: Entry): Promise<RecordParts> {
  const { seq, payload } = entry;
  const mark = Buffer.from(JSON.stringify(entry.mark), 'utf8');
  if (payload.length >= worthDeflating) {
    const body = await deflateAsync(payload, { level: constants.Z_BEST_SPEED });
    if (body.length < payload.length * 0.9) return { seq, mark, body, deflated: true, payloadBytes: payload.length };
  }
  return { seq, mark, body: payload, deflated: false, payloadBytes: payload.length };
}

/** The payload as it was given. The limit is the size the record itself states: no bomb can come out of it. */
export async function unpackBody(
  body: Buffer,
  deflated: boolean,
  payloadBytes: number,
): Promise<Uint8Array<ArrayBuffer>> {
  if (!deflated) return Uint8Array.from(body);
  return Uint8Array.from(await inflateAsync(body, { maxOutputLength: Math.max(1, payloadBytes) }));
}
