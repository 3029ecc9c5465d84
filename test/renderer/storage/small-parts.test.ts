import * as fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import type { Row } from '../../../renderer/domain/plan/row';
import type { Steps } from '../../../renderer/domain/plan/steps';
import { blankProducer } from '../../../renderer/domain/records/producer';
import { byteHash } from '../../../renderer/storage/byte-hash';
import { Database, databaseName, databaseVersion } from '../../../renderer/storage/database';
import { failureError, failureOf, valueOf } from '../../../renderer/storage/failure';
import { assembleLines, cutPieces, decodeLines, joinBytes } from '../../../renderer/storage/lines';
import { packPage, unpackPage } from '../../../renderer/storage/pages/page-codec';
import { createPauses } from '../../../renderer/storage/pauses';
import { newReplica } from '../../../renderer/storage/store-state';
import { insertDisk, seededRandom } from '../../support/open-test-store';

describe('frozen names', () => {
  it('are those under which the offices’ data lie: changing one gives them an empty application', () => {
    expect(databaseName).toBe('nhip-cau-ocop');
    expect(databaseVersion).toBe(1);
    const database = new Database('frozen');
    expect(database.tables.map(({ name, schema }) => `${name}: ${schema.primKey.src}`)).toEqual([
      'pages: [table+no]',
      'changes: [seq+part]',
      'meta: key',
      'drafts: key',
    ]);
  });

  it('include the durability: the default lost every record of the last seconds', async () => {
    insertDisk();
    const begun = vi.spyOn(IDBDatabase.prototype, 'transaction');
    const database = new Database('frozen');
    await database.drafts.put({ key: 'a', at: '', value: 1 });
    expect(begun.mock.calls.at(-1)?.slice(1)).toEqual(['readwrite', { durability: 'strict' }]);
    database.close();
  });
});

describe('byteHash', () => {
  const bytes = fc.uint8Array({ maxLength: 70 });
  it('is frozen: another formula would find every page damaged', () => {
    expect(byteHash(new TextEncoder().encode('Hợp tác xã Bình Minh'))).toMatchInlineSnapshot(`"ecf15b8908b70619"`);
  });

  it('notices any byte that changes, comes or goes', () => {
    fc.assert(
      fc.property(bytes, fc.nat(), fc.integer({ min: 1, max: 255 }), (data, at, flip) => {
        if (data.length === 0) return;
        const index = at % data.length;
        const changed = data.slice();
        changed[index] = (changed[index] ?? 0) ^ flip;
        expect(byteHash(changed)).not.toBe(byteHash(data));
        expect(byteHash(data.slice(0, -1))).not.toBe(byteHash(data));
        expect(byteHash(new Uint8Array([...data, 0]))).not.toBe(byteHash(data));
      }),
    );
  });

  it('does not depend on where the bytes lie in memory', () => {
    fc.assert(
      fc.property(bytes, fc.nat(7), (data, shift) => {
        const shifted = new Uint8Array(data.length + shift);
        shifted.set(data, shift);
        expect(byteHash(shifted.subarray(shift))).toBe(byteHash(data));
      }),
    );
  });
});

describe('pages', () => {
  const rows: readonly Row[] = [
    { record: { ...blankProducer('p1'), name: 'Đặng' }, versions: { created: 'a:1' }, trail: [1] },
  ];
  it('come back as they were, and not at all when a byte differs', () => {
    const page = packPage('producers', 3, rows);
    expect(page).toMatchObject({ table: 'producers', no: 3 });
    expect(unpackPage(page)).toEqual(rows);
    const bytes = page.bytes.slice();
    bytes[5] = 64;
    expect(unpackPage({ ...page, bytes })).toBeNull();
  });
});

describe('lines', () => {
  const texts = fc.array(
    fc.string({ unit: 'grapheme', maxLength: 30 }).map((text) => text.replaceAll('\n', ' ')),
    { minLength: 1 },
  );
  const collect = async (lines: readonly string[], size: number): Promise<Uint8Array[]> => {
    const pieces: Uint8Array[] = [];
    const cutter = cutPieces(size, async (piece) => void pieces.push(piece));
    for (const line of lines) await cutter.push(new TextEncoder().encode(`${line}\n`));
    await cutter.end();
    return pieces;
  };

  it('are the same after encoding and decoding', () => {
    fc.assert(
      fc.property(texts, (lines) => {
        const bytes = joinBytes(lines.map((line) => new TextEncoder().encode(`${line}\n`)));
        expect([...decodeLines(bytes)]).toEqual(lines);
      }),
    );
  });

  it('are the same wherever the bytes are cut, even inside a letter', async () => {
    await fc.assert(
      fc.asyncProperty(texts, fc.integer({ min: 1, max: 40 }), async (lines, size) => {
        const pieces = await collect(lines, size);
        expect(pieces.slice(0, -1).every(({ length }) => length === size)).toBe(true);
        expect(pieces.at(-1)?.length).toBeLessThanOrEqual(size);
        const assembler = assembleLines();
        expect(pieces.flatMap((piece) => assembler.push(piece))).toEqual(lines);
        expect(assembler.rest()).toBe('');
      }),
    );
  });

  it('say what was left over when the end is missing', () => {
    const assembler = assembleLines();
    expect(assembler.push(new TextEncoder().encode('một\nhai'))).toEqual(['một']);
    expect(assembler.rest()).toBe('hai');
  });

  it('are refused when they are not UTF-8: damage is never shown as a question mark', () => {
    expect(() => [...decodeLines(new Uint8Array([0x48, 0xff, 0x0a]))]).toThrow(TypeError);
    expect(() => assembleLines().push(new Uint8Array([0x48, 0xc3, 0x0a]))).toThrow(TypeError);
  });

  it('give nothing for nothing', async () => {
    expect([...decodeLines(new Uint8Array())]).toEqual([]);
    expect(await collect([], 10)).toEqual([]);
  });
});

describe('pauses', () => {
  function* work(pieces: number): Steps<string> {
    for (let index = 0; index < pieces; index += 1) yield undefined;
    return 'xong';
  }

  it('let others in when a slice is over, and not before', async () => {
    let time = 0;
    let others = 0;
    const interval = setInterval(() => {
      others += 1;
    }, 0);
    const run = createPauses(() => time).run(work(50));
    expect(await run).toBe('xong');
    expect(others).toBe(0);
    const slow = createPauses(() => (time += 5)).run(work(400));
    expect(await slow).toBe('xong');
    clearInterval(interval);
    expect(others).toBeGreaterThan(0);
  });
});

describe('failures', () => {
  it('are read from what the database throws, however deep', () => {
    const quota = Object.assign(new Error(''), { name: 'QuotaExceededError' });
    expect(failureOf(quota).code).toBe('disk-full');
    expect(failureOf(Object.assign(new Error(''), { name: 'AbortError', inner: quota })).code).toBe('disk-full');
    expect(failureOf(new Error('x')).code).toBe('internal');
    expect(failureOf(null).code).toBe('internal');
  });

  it('pass through as they are', () => {
    const failure = { code: 'file-in-use' as const, details: { name: 'ds.xlsx' } };
    expect(failureOf(failureError(failure))).toEqual(failure);
    expect(valueOf({ ok: true, value: 7 })).toBe(7);
    expect(() => valueOf({ ok: false, ...failure })).toThrow('file-in-use');
  });
});

describe('newReplica', () => {
  it('is 8 letters and digits that cannot be misread', () => {
    const random = seededRandom(1);
    const names = Array.from({ length: 1000 }, () => newReplica(random));
    expect(names.every((name) => /^[0-9a-hjkmnp-tv-z]{8}$/.test(name))).toBe(true);
    expect(new Set(names).size).toBe(1000);
    expect(newReplica(() => 0.999999999)).toMatch(/^z{8}$/);
  });
});
