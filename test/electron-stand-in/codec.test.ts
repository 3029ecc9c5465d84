import { deepStrictEqual } from 'node:assert';
import { runInNewContext } from 'node:vm';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { runtime } from './runtime';

interface Encoded {
  readonly text: string;
  readonly parts: readonly Uint8Array[];
}
interface Codec {
  createEncoder: () => (value: unknown) => Encoded;
  createDecoder: () => (encoded: Encoded) => unknown;
}
const { createEncoder, createDecoder } = runtime('codec') as Codec;
const encode = createEncoder();
const decode = createDecoder();
const roundTrip = (value: unknown) => decode(encode(value));

const typedArray = fc.oneof(
  fc.uint8Array(),
  fc.int16Array(),
  fc.uint32Array(),
  fc.float64Array(),
  fc.bigInt64Array(),
  fc.uint8ClampedArray(),
);
const leaf = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.double(),
  fc.bigInt(),
  fc.boolean(),
  fc.constantFrom(undefined, null, -0, Number.NaN, Number.NEGATIVE_INFINITY),
  fc.date({ noInvalidDate: true }),
  typedArray,
);
const key = fc.oneof(fc.string(), fc.constantFrom('__proto__', 'constructor', 'length', '0', ''));
const cloneable = fc.letrec((tie) => ({
  value: fc.oneof(
    { maxDepth: 4 },
    leaf,
    fc.array(tie('value')),
    fc.sparseArray(tie('value'), { maxLength: 20 }),
    fc.dictionary(key, tie('value')),
    fc.array(tie('value')).map((items) => new Set(items)),
    fc.array(fc.tuple(tie('value'), tie('value'))).map((entries) => new Map(entries)),
  ),
})).value;

/** Not `toStrictEqual`: that one is led astray by a key called `constructor`. */
const expectSame = (found: unknown, wanted: unknown): void =>
  expect(() => deepStrictEqual(found, wanted)).not.toThrow();

describe('codec', () => {
  test('brings back every value as the structured clone algorithm does', () => {
    fc.assert(
      fc.property(cloneable, (value) => {
        expectSame(roundTrip(value), structuredClone(value));
      }),
      { numRuns: 500 },
    );
  });

  test('crosses as JSON text and bytes only', () => {
    fc.assert(
      fc.property(cloneable, (value) => {
        const { text, parts } = encode(value);
        const crossed = { text: JSON.parse(JSON.stringify(text)) as string, parts: parts.map((part) => part.slice()) };
        expectSame(decode(crossed), structuredClone(value));
      }),
      { numRuns: 100 },
    );
  });

  test('keeps identity: shared and cyclic objects', () => {
    const shared = { name: 'Mật ong' };
    const ring: Record<string, unknown> = { first: shared, second: shared };
    ring['self'] = ring;
    ring['list'] = [ring, new Map([[shared, new Set([ring])]])];
    const back = roundTrip(ring) as typeof ring;
    expect(back['first']).toBe(back['second']);
    expect(back['self']).toBe(back);
    const [first, map] = back['list'] as [unknown, Map<unknown, Set<unknown>>];
    expect(first).toBe(back);
    expect(map.get(back['first'])?.has(back)).toBe(true);
  });

  test('tells -0 from 0 and a hole from undefined', () => {
    const back = roundTrip([-0, 0, undefined]) as unknown[];
    expect(Object.is(back[0], -0)).toBe(true);
    expect(Object.is(back[1], 0)).toBe(true);
    const sparse: unknown[] = [];
    sparse[2] = 'x';
    expect(Object.keys(roundTrip(sparse) as object)).toEqual(['2']);
    expect((roundTrip(sparse) as unknown[]).length).toBe(3);
  });

  test('keeps an own property called __proto__ without touching the prototype', () => {
    const hostile = JSON.parse('{"__proto__": {"polluted": true}}') as object;
    const back = roundTrip(hostile) as Record<string, unknown>;
    expect(Object.hasOwn(back, '__proto__')).toBe(true);
    expect(Object.getPrototypeOf(back)).toBe(Object.prototype);
    expect(back['polluted']).toBeUndefined();
  });

  test('keeps an invalid date invalid', () => {
    expect((roundTrip(new Date(Number.NaN)) as Date).getTime()).toBeNaN();
  });

  test('reduces errors to their standard class, message, stack and cause', () => {
    class OfficeError extends RangeError {}
    const error = new OfficeError('quá xa', { cause: new TypeError('gốc') });
    const back = roundTrip(error) as Error;
    expect(back).toBeInstanceOf(RangeError);
    expect(back).not.toBeInstanceOf(OfficeError);
    expect(back.message).toBe('quá xa');
    expect(back.stack).toBe(error.stack);
    expect(back.cause).toBeInstanceOf(TypeError);
    expect(Object.keys(back)).toEqual([]);
    const named = Object.assign(new Error('x'), { name: 'AbortError' });
    expect((roundTrip(named) as Error).name).toBe('Error');
  });

  test('sends only the seen part of a view', () => {
    const whole = new Uint8Array([1, 2, 3, 4]);
    const { parts } = encode([whole.subarray(1, 3), new DataView(whole.buffer, 2)]);
    expect(parts.map((part) => [...part])).toEqual([
      [2, 3],
      [3, 4],
    ]);
  });

  test('accepts views, regular expressions, boxed values and class instances', () => {
    class Point {
      x = 1;
    }
    const value = [new DataView(new ArrayBuffer(3)), /ơ+/giu, Object('a'), Object(-0), new Point()];
    expectSame(roundTrip(value), structuredClone(value));
  });

  test.each([
    ['a function', () => 1],
    ['a symbol', Symbol('s')],
    ['a promise', Promise.resolve()],
    ['a weak map', new WeakMap()],
  ])('refuses %s, however deep', (_name, value) => {
    expect(() => encode(value)).toThrow('An object could not be cloned.');
    expect(() => encode({ deep: [new Map([['a', value]])] })).toThrow('An object could not be cloned.');
  });

  test('needs nothing but its own source text: it is injected into another world', () => {
    const source = `[(${createEncoder.toString()})(), (${createDecoder.toString()})()]`;
    const [encodeThere, decodeThere] = runInNewContext(source) as [typeof encode, typeof decode];
    const value = { ten: 10n, name: 'Bưởi', list: [1, 2, 3], bytes: new Uint8Array([9]) };
    const seen = ({ ten, name, list, bytes }: typeof value) => [ten, name, list.length, list[2], [...bytes]];
    expect(seen(decode(encodeThere(value)) as typeof value)).toEqual([10n, 'Bưởi', 3, 3, [9]]);
    expect(seen(decodeThere(encode(value)) as typeof value)).toEqual([10n, 'Bưởi', 3, 3, [9]]);
  });
});
