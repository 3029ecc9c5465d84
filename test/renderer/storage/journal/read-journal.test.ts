import { describe, expect, it } from 'vitest';
import type { Desktop } from '../../../../renderer/desktop/desktop';
import type { Change } from '../../../../renderer/domain/plan/change';
import { changeLines } from '../../../../renderer/domain/plan/change-lines';
import { schemaVersion } from '../../../../renderer/domain/upgrades/upgrade-steps';
import { readJournal } from '../../../../renderer/storage/journal/read-journal';
import { createPauses } from '../../../../renderer/storage/pauses';

interface Entry {
  readonly seq: number;
  readonly payload: Uint8Array;
}

const entry = (seq: number, inside = seq): Entry => {
  const change: Change = { seq: inside, dot: `a:${inside}`, at: '', who: '', reason: 'edit', label: '', edits: [] };
  return { seq, payload: new TextEncoder().encode([...changeLines(change, 1)].map((line) => `${line}\n`).join('')) };
};

/** A desktop that answers `journal.read` page by page. */
const answering = (...pages: readonly (readonly Entry[])[]): Desktop => {
  const left = [...pages];
  const call = async () => ({ ok: true, value: { entries: left.shift() ?? [], done: left.length === 0 } });
  return { call } as unknown as Desktop;
};
const read = async (desktop: Desktop, after = 0) => {
  const seqs: number[] = [];
  const end = await readJournal(desktop, after, async ({ seq }) => void seqs.push(seq), createPauses());
  return { seqs, end };
};

describe('readJournal', () => {
  it('gives the Changes on in order over several answers', async () => {
    expect(await read(answering([entry(1), entry(2)], [entry(3)]))).toEqual({ seqs: [1, 2, 3], end: { at: 'end' } });
    expect(await read(answering([entry(8)]), 7)).toEqual({ seqs: [8], end: { at: 'end' } });
    expect(await read(answering([]))).toEqual({ seqs: [], end: { at: 'end' } });
  });

  it('stops where an entry is missing, comes twice, or is not the one it is filed as', async () => {
    expect(await read(answering([entry(1), entry(3)]))).toEqual({ seqs: [1], end: { at: 'gap', resumesAt: null } });
    expect((await read(answering([entry(1)], [entry(1)]))).seqs).toEqual([1]);
    expect((await read(answering([entry(1), entry(2, 7)]))).seqs).toEqual([1]);
  });

  it('stops before a gap and says where it ends', async () => {
    const damaged = { ok: false, code: 'journal-damaged', details: { expectedSeq: 5 } };
    const desktop = { call: async () => damaged } as unknown as Desktop;
    expect((await read(desktop)).end).toEqual({ at: 'gap', resumesAt: 5 });
  });

  it('throws what is no damage: nothing may be rebuilt because a disk was busy', async () => {
    const desktop = { call: async () => ({ ok: false, code: 'no-permission', details: {} }) } as unknown as Desktop;
    await expect(read(desktop)).rejects.toThrow('no-permission');
  });

  it('stops at an entry of a later version', async () => {
    const { payload } = entry(1);
    const text = new TextDecoder().decode(payload).replace(/"schema":\d+/, `"schema":${schemaVersion + 1}`);
    const newer = { seq: 1, payload: new TextEncoder().encode(text) };
    expect((await read(answering([newer]))).end).toEqual({ at: 'newer', schema: schemaVersion + 1 });
  });
});
