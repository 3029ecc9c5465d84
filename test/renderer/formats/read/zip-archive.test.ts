import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { asReadFailure } from '../../../../renderer/formats/read/read-fault';
import { openZip } from '../../../../renderer/formats/read/zip-archive';

const failure = (work: () => unknown) => {
  try {
    work();
    return null;
  } catch (error) {
    return asReadFailure(error, 'a.xlsx');
  }
};

const readAll = (bytes: Uint8Array): void => {
  const zip = openZip(bytes);
  for (const name of zip.names) zip.read(name);
};

/** The same archive with other bytes at a place: archives that no honest program writes. */
const patched = (bytes: Uint8Array, at: number, ...values: readonly number[]): Uint8Array => {
  const copy = Uint8Array.from(bytes);
  copy.set(values, at);
  return copy;
};

const indexOf = (bytes: Uint8Array, signature: readonly number[], from = 0): number => {
  for (let at = from; at < bytes.length; at += 1) {
    if (signature.every((value, index) => bytes[at + index] === value)) return at;
  }
  return -1;
};
const directory = [0x50, 0x4b, 0x01, 0x02];

describe('openZip', () => {
  test('gives entries back byte for byte, packed or stored', () => {
    const text = strToU8('Mật ong '.repeat(5000));
    const zip = openZip(zipSync({ a: text, b: [text, { level: 0 }] }));
    expect([...zip.names]).toEqual(['a', 'b']);
    expect(zip.read('a')).toEqual(text);
    expect(zip.read('b')).toEqual(text);
    expect(zip.read('c')).toBeUndefined();
  });

  test('a bomb is stopped while it grows', () => {
    const bomb = zipSync({ 'xl/a': new Uint8Array(64 * 1024 * 1024) });
    expect(bomb.length).toBeLessThan(100_000);
    expect(failure(() => readAll(bomb))).toMatchObject({ code: 'too-large', limit: 'unpacked' });
  });

  test('a size in the header that lies changes nothing: bytes are counted', () => {
    const honest = zipSync({ a: strToU8('abc'.repeat(1000)) });
    const at = indexOf(honest, directory);
    const lying = patched(honest, at + 24, 1, 0, 0, 0);
    expect(openZip(lying).read('a')?.length).toBe(3000);
  });

  test('a changed byte is found by the checksum', () => {
    const honest = zipSync({ a: [strToU8('0123456789'), { level: 0 }] });
    const at = indexOf(honest, [0x30, 0x31, 0x32]);
    expect(failure(() => readAll(patched(honest, at, 0x39)))?.code).toBe('damaged');
  });

  test('two entries over the same bytes are refused', () => {
    const honest = zipSync({ a: [strToU8('0123456789'), { level: 0 }], b: [strToU8('9876543210'), { level: 0 }] });
    const first = indexOf(honest, directory);
    const second = indexOf(honest, directory, first + 4);
    const offset = honest.slice(first + 42, first + 46);
    expect(failure(() => openZip(patched(honest, second + 42, ...offset)))).toMatchObject({
      code: 'forbidden-content',
      limit: 'overlap',
    });
  });

  test('two entries of one name are refused', () => {
    const honest = zipSync({ a: strToU8('1'), b: strToU8('2') });
    const second = indexOf(honest, directory, indexOf(honest, directory) + 4);
    expect(failure(() => openZip(patched(honest, second + 46, 0x61)))).toMatchObject({ limit: 'duplicate-entry' });
  });

  test('more entries than any workbook has are refused before they are read', () => {
    const many = zipSync(
      Object.fromEntries(Array.from({ length: 2001 }, (_, index) => [`f${index}`, new Uint8Array()])),
    );
    expect(failure(() => openZip(many))).toMatchObject({ code: 'too-large', limit: 'entries' });
  });

  test('an encrypted entry says password, a cut archive says damaged', () => {
    const honest = zipSync({ a: strToU8('abc') });
    expect(failure(() => openZip(patched(honest, indexOf(honest, directory) + 8, 1)))?.code).toBe('password-protected');
    expect(failure(() => openZip(honest.slice(0, honest.length - 30)))?.code).toBe('damaged');
    expect(failure(() => openZip(new Uint8Array([0x50, 0x4b])))?.code).toBe('damaged');
  });
});
