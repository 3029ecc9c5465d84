import { readFileSync } from 'node:fs';
import { CFB } from '@e965/xlsx';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { openOle } from '../../../../renderer/formats/read/ole-container';
import { asReadFailure } from '../../../../renderer/formats/read/read-fault';
import { scanBiff, withoutFormulas } from '../../../../renderer/formats/read/scan-biff';

const fixture = new Uint8Array(
  readFileSync(new URL('../../../fixtures/import/files/a06-van-ban-tcvn3.xls', import.meta.url)),
);
const codeOf = (work: () => unknown): string | null => {
  try {
    work();
    return null;
  } catch (error) {
    return asReadFailure(error, 'a.xls').code;
  }
};

const container = (streams: Readonly<Record<string, Uint8Array>>): Uint8Array => {
  const made = CFB.utils.cfb_new();
  for (const [name, bytes] of Object.entries(streams)) CFB.utils.cfb_add(made, `/${name}`, bytes);
  return Uint8Array.from(CFB.write(made, { type: 'array' }) as number[]);
};
const filled = (length: number): Uint8Array => Uint8Array.from({ length }, (_, index) => (index * 7) & 255);

describe('openOle', () => {
  test('small streams and large ones come back byte for byte', () => {
    const streams = { Workbook: filled(300_000), Small: filled(100), Edge: filled(4096), Under: filled(4095) };
    const ole = openOle(container(streams));
    expect(ole.names).toEqual(expect.arrayContaining(Object.keys(streams)));
    for (const [name, bytes] of Object.entries(streams)) expect(ole.read(name), name).toEqual(bytes);
    expect(ole.read('Gone')).toBeUndefined();
  });

  test('reads the streams of a real workbook as another reader does', () => {
    const theirs = CFB.find(CFB.read(fixture, { type: 'array' }), 'Workbook');
    expect(openOle(fixture).read('Workbook')).toEqual(Uint8Array.from((theirs?.content ?? []) as ArrayLike<number>));
  });

  test('a chain of sectors that runs in a circle is damage, and not a hang', () => {
    const bytes = container({ Workbook: filled(300_000) });
    const view = new DataView(bytes.buffer);
    const table = 512 + view.getUint32(76, true) * 512;
    for (let index = 0; index < 128; index += 1) view.setUint32(table + index * 4, 5, true);
    expect(codeOf(() => openOle(bytes).read('Workbook'))).toBe('damaged');
  });

  test('a table of sectors that runs in a circle', () => {
    const bytes = container({ Workbook: filled(10_000) });
    const view = new DataView(bytes.buffer);
    // The first sector is named as the rest of the table, and its last number as the rest of that.
    view.setUint32(68, 0, true);
    view.setUint32(512 + 508, 0, true);
    expect(codeOf(() => openOle(bytes))).toBe('damaged');
  });

  test.each([
    ['no bytes', new Uint8Array()],
    ['a header and nothing more', fixture.slice(0, 512)],
    ['sectors of 2^40 bytes', Uint8Array.from(fixture, (byte, index) => (index === 30 ? 40 : byte))],
  ])('%s', (_, bytes) => {
    expect(codeOf(() => openOle(bytes).read('Workbook') ?? expect.fail('no stream'))).not.toBeNull();
  });

  test('whatever the bytes, it ends in streams or in damage', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(fixture.length - 1), fc.nat(255)), { maxLength: 20 }), (changes) => {
        const bytes = Uint8Array.from(fixture);
        for (const [at, value] of changes) bytes[at] = value;
        const code = codeOf(() => {
          const ole = openOle(bytes);
          for (const name of ole.names) expect(ole.read(name)?.length).toBeLessThanOrEqual(bytes.length);
        });
        expect([null, 'damaged']).toContain(code);
      }),
      { numRuns: 100 },
    );
  });
});

/** One record: type, size, content. */
const record = (type: number, content: readonly number[]): readonly number[] => [
  type & 255,
  type >> 8,
  content.length & 255,
  content.length >> 8,
  ...content,
];
const beginning = (version: number): readonly number[] => record(0x0809, [version & 255, version >> 8, 0x10, 0, 0, 0]);
const end = record(0x000a, []);
/** Row 3, column 2 (from 0), format 0, value 1.5, a formula of two bytes. */
const formula = record(0x0006, [3, 0, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xf8, 0x3f, 0, 0, 0, 0, 0, 0, 2, 0, 0x1e, 7]);

/** A workbook of one sheet. */
const streamOf = (cells: readonly number[], version = 0x0600): Uint8Array => {
  const sheetRecord = record(0x0085, [0, 0, 0, 0, 0, 0]);
  const globals = [...beginning(version), ...sheetRecord, ...end];
  const stream = Uint8Array.from([...globals, ...beginning(version), ...cells, ...end]);
  new DataView(stream.buffer).setUint32(beginning(version).length + 4, globals.length, true);
  return stream;
};

describe('formulas of old workbooks', () => {
  test('are known by their places', () => {
    const scan = scanBiff(streamOf(formula));
    expect(scan.isFormula(0, 4, 3)).toBe(true);
    expect(scan.isFormula(0, 4, 2)).toBe(false);
    expect(scan.isFormula(1, 4, 3)).toBe(false);
  });

  test('are emptied before the library sees them; nothing else is changed', () => {
    const stream = streamOf(formula);
    const bare = withoutFormulas(stream);
    const changed = Array.from(bare.keys()).filter((at) => bare[at] !== stream[at]);
    expect(changed.map((at) => [stream[at], bare[at]])).toEqual([[2, 0]]);
    expect(stream).toEqual(streamOf(formula));
  });

  test.each([
    ['a formula record without room for its formula', streamOf(record(0x0006, [0, 0, 0, 0]))],
    ['a dialect of Excel 2 in the middle', streamOf(record(0x0009, [2, 0, 0x10, 0]))],
    ['a version that no Excel wrote', streamOf(formula, 0x0300)],
  ])('%s is damage: it could bring a formula past that', (_, stream) => {
    expect(codeOf(() => withoutFormulas(stream))).toBe('damaged');
  });
});
