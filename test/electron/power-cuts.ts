import { dirname } from 'node:path';
import { type DiskContent, type DiskOp, resize, writeInto } from './simulated-disk';

/** What a power cut leaves of one operation that was not synced: all, nothing, the first bytes, or zeros of its length. */
type Fate = 'kept' | 'dropped' | 'zeros' | { readonly firstBytes: number };

export interface PowerCut {
  readonly content: DiskContent;
  /** Labels noted before the cut: what had been acknowledged. */
  readonly notes: readonly string[];
  readonly what: string;
}

/**
 * Every state that a power cut may leave: after each operation, with the un-synced ones all lost, all kept, each one
 * alone lost, each one alone kept, and each un-synced write torn or turned into zeros.
 */
export function* powerCuts(ops: readonly DiskOp[], start: DiskContent = { names: new Map() }): Generator<PowerCut> {
  for (let cut = 0; cut <= ops.length; cut += 1) {
    const done = ops.slice(0, cut);
    const notes = done.flatMap((op) => (op.kind === 'note' ? [op.label] : []));
    const pending = done.flatMap((op, index) => (isPending(done, op, index) ? [index] : []));
    const seen = new Set<string>();
    for (const { what, fates } of variants(done, pending)) {
      const content = replay(done, fates, start);
      const key = fingerprint(content);
      if (seen.has(key)) continue;
      seen.add(key);
      yield { content, notes, what: `after ${cut} of ${ops.length} operations: ${what}` };
    }
  }
}

function isPending(ops: readonly DiskOp[], op: DiskOp, index: number): boolean {
  const later = ops.slice(index + 1);
  switch (op.kind) {
    case 'write':
    case 'truncate':
      return !later.some((other) => other.kind === 'sync' && other.file === op.file);
    case 'link':
    case 'unlink':
      return !later.some((other) => other.kind === 'sync-folder' && other.path === dirname(op.path));
    case 'rename':
      return !later.some(
        (other) => other.kind === 'sync-folder' && (other.path === dirname(op.to) || other.path === dirname(op.from)),
      );
    case 'sync':
    case 'sync-folder':
    case 'note':
      return false;
    default:
      return op satisfies never;
  }
}

function* variants(
  ops: readonly DiskOp[],
  pending: readonly number[],
): Generator<{ what: string; fates: Map<number, Fate> }> {
  const all = (fate: Fate) => new Map<number, Fate>(pending.map((index) => [index, fate]));
  yield { what: 'un-synced kept', fates: all('kept') };
  if (pending.length === 0) return;
  yield { what: 'un-synced lost', fates: all('dropped') };
  for (const index of pending) {
    yield { what: `only ${index} lost`, fates: all('kept').set(index, 'dropped') };
    yield { what: `only ${index} kept`, fates: all('dropped').set(index, 'kept') };
    const op = ops[index];
    if (op?.kind !== 'write') continue;
    yield { what: `${index} zeros`, fates: all('kept').set(index, 'zeros') };
    for (const part of tearingPoints(op.bytes.length)) {
      yield { what: `${index} torn at ${part}`, fates: all('kept').set(index, { firstBytes: part }) };
      yield { what: `${index} torn at ${part}, rest lost`, fates: all('dropped').set(index, { firstBytes: part }) };
    }
  }
}

/** Both ends, and some places between them. */
function tearingPoints(length: number): number[] {
  const between = Array.from({ length: 24 }, (_, step) => Math.floor((length * (step + 1)) / 25));
  return [...new Set([1, ...between, length - 1])].filter((part) => part > 0 && part < length);
}

function replay(ops: readonly DiskOp[], fates: ReadonlyMap<number, Fate>, start: DiskContent): DiskContent {
  const files = new Map<number, { bytes: Buffer }>();
  const names = new Map<string, { bytes: Buffer }>();
  for (const [path, bytes] of start.names) names.set(path, { bytes: Buffer.from(bytes) });
  // Files that were there at the start have the first ids, in the order of their names: see createSimulatedDisk.
  [...names.values()].forEach((file, index) => files.set(index + 1, file));
  const fileOf = (id: number): { bytes: Buffer } => {
    const file = files.get(id) ?? { bytes: Buffer.alloc(0) };
    files.set(id, file);
    return file;
  };
  for (const [index, op] of ops.entries()) {
    const fate = fates.get(index) ?? 'kept';
    if (fate === 'dropped') continue;
    if (op.kind === 'write') writeInto(fileOf(op.file), fatedBytes(op.bytes, fate), op.at);
    else if (op.kind === 'truncate') resize(fileOf(op.file), op.length);
    else if (op.kind === 'link') names.set(op.path, fileOf(op.file));
    else if (op.kind === 'unlink') names.delete(op.path);
    else if (op.kind === 'rename') {
      names.delete(op.from);
      names.set(op.to, fileOf(op.file));
    }
  }
  return { names: new Map([...names].map(([path, file]) => [path, file.bytes])) };
}

function fatedBytes(bytes: Uint8Array, fate: Fate): Uint8Array {
  if (fate === 'zeros') return new Uint8Array(bytes.length);
  return typeof fate === 'object' ? bytes.subarray(0, Math.max(0, fate.firstBytes)) : bytes;
}

function fingerprint(content: DiskContent): string {
  return [...content.names]
    .map(([path, bytes]) => `${path}:${Buffer.from(bytes).toString('base64')}`)
    .sort()
    .join('\n');
}
