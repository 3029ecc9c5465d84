import { expect, test } from 'vitest';
import { canonicalContent } from '../../../../renderer/domain/edition/canonical-content';

test('key order, composition and left-out keys change nothing; list order and values do', () => {
  const text = canonicalContent({ b: 1, a: { d: 'Hòa', c: [1, 2] } });
  expect(text).toBe('{"a":{"c":[1,2],"d":"Hòa"},"b":1}');
  expect(canonicalContent({ a: { c: [1, 2], d: 'Ho\u0300a' }, b: 1 })).toBe(text);
  expect(canonicalContent({ a: { c: [1, 2], createdAt: 'x', d: 'Hòa' }, b: 1, createdAt: 'y' }, ['createdAt'])).toBe(
    text,
  );
  expect(canonicalContent({ a: { c: [2, 1], d: 'Hòa' }, b: 1 })).not.toBe(text);
  expect(canonicalContent({ a: { c: [1, 2], d: 'Hoà' }, b: 1 })).not.toBe(text);
});

test('null is said, a key without a value is not, and -0 is 0', () => {
  expect(canonicalContent({ a: null, b: undefined, c: -0, d: '"\n' })).toBe('{"a":null,"c":0,"d":"\\"\\n"}');
});

test('keys are sorted by code unit, not by locale or insertion', () => {
  expect(canonicalContent({ Đ: 1, a: 2, Z: 3, 10: 4, 9: 5 })).toBe('{"10":4,"9":5,"Z":3,"a":2,"Đ":1}');
});

test('the canonical text of the canonical text is itself', () => {
  const text = canonicalContent({ rows: [{ tên: 'Mật ong «bạc hà»', giá: 35000.5 }], note: null });
  expect(canonicalContent(JSON.parse(text) as object)).toBe(text);
});

test('what JSON cannot say is refused with its place', () => {
  expect(() => canonicalContent({ a: [{ b: Number.NaN }] })).toThrow('content.a[0].b');
  expect(() => canonicalContent({ a: new Date(0) })).toThrow(TypeError);
  expect(() => canonicalContent({ a: [undefined] })).toThrow('content.a[0]');
  expect(() => canonicalContent({ a: () => 1 })).toThrow(TypeError);
});
