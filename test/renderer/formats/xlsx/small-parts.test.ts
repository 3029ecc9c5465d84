import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { attributeText, cellText } from '../../../../renderer/formats/xlsx/cell-text';
import { readPicture } from '../../../../renderer/formats/xlsx/picture-size';
import { fitInCell } from '../../../../renderer/formats/xlsx/place-photos';
import { rowHeight } from '../../../../renderer/formats/xlsx/row-height';
import { sheetNames } from '../../../../renderer/formats/xlsx/sheet-name';
import { jpegHead, smallPng } from '../../../support/small-pictures';

describe('sheet names', () => {
  it('lose the signs that Excel forbids', () => {
    expect(sheetNames(['I. Thực phẩm/đồ: [uống]*?\\'])).toEqual(['I. Thực phẩm đồ uống']);
    expect(sheetNames(["'x'", '***'])).toEqual(['x', 'Sheet']);
  });
  it('are always valid and different, whatever the names', () => {
    const name = fc.string({ unit: fc.constantFrom('a', 'A', 'ơ', '/', "'", ' ', '[', '9'), maxLength: 50 });
    fc.assert(
      fc.property(fc.array(name, { maxLength: 12 }), (names) => {
        const made = sheetNames(names);
        expect(new Set(made.map((each) => each.toLowerCase())).size).toBe(names.length);
        for (const each of made) {
          expect(each.length).toBeGreaterThan(0);
          expect(each.length).toBeLessThanOrEqual(31);
          expect(each).not.toMatch(/[[\]:*?/\\]/);
        }
      }),
    );
  });
});

describe('text in XML', () => {
  it('is escaped', () => {
    expect(attributeText('<a & "b">')).toBe('&lt;a &amp; &quot;b&quot;&gt;');
  });
  it('has no character that XML cannot hold, no half characters, and is composed', () => {
    expect(cellText('a\u0000b\u000bc\ufffed\ud800')).toBe('abcd\ufffd');
    expect(cellText('ơ'.normalize('NFD'))).toBe('ơ');
    expect(cellText('a\r\nb\rc')).toBe('a\nb\nc');
  });
  it('is cut at the limit of a cell, and says so', () => {
    const cut = cellText('x'.repeat(40_000));
    expect(cut).toHaveLength(32_767);
    expect(cut.endsWith('…')).toBe(true);
  });
  it('protects data that looks like an escape of Excel', () => {
    expect(cellText('_x000D_')).toBe('_x005F_x000D_');
    expect(cellText('mã_x')).toBe('mã_x');
  });
});

describe('pictures', () => {
  it('tell kind and size from their own bytes', () => {
    expect(readPicture(smallPng(3, 7))).toEqual({ type: 'png', width: 3, height: 7 });
    expect(readPicture(jpegHead(640, 480))).toEqual({ type: 'jpeg', width: 640, height: 480 });
  });
  it('are null when cut, empty or something else', () => {
    expect(readPicture(new Uint8Array())).toBeNull();
    expect(readPicture(smallPng(3, 7).slice(0, 20))).toBeNull();
    expect(readPicture(jpegHead(640, 480).slice(0, 24))).toBeNull();
    expect(readPicture(new TextEncoder().encode('<svg xmlns="http://www.w3.org/2000/svg"/>'))).toBeNull();
    expect(readPicture(jpegHead(0, 480))).toBeNull();
  });
  it('never hang or throw on any bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        expect(() => readPicture(Uint8Array.from([0xff, 0xd8, ...bytes]))).not.toThrow();
      }),
    );
  });
  it('stand inside their cell with their proportions', () => {
    const size = fc.integer({ min: 1, max: 5000 });
    fc.assert(
      fc.property(size, size, (width, height) => {
        const box = fitInCell({ type: 'png', width, height }, 110, 96);
        expect(box.left).toBeGreaterThanOrEqual(0);
        expect(box.top).toBeGreaterThanOrEqual(0);
        expect(box.right).toBeLessThanOrEqual(110);
        expect(box.bottom).toBeLessThanOrEqual(96);
      }),
    );
    const wide = fitInCell({ type: 'png', width: 400, height: 200 }, 108, 96);
    expect((wide.right - wide.left) / (wide.bottom - wide.top)).toBeCloseTo(2, 1);
  });
});

describe('the height of a row', () => {
  const columns = [
    { header: '', width: 11, kind: 'text' as const },
    { header: '', width: 50, kind: 'text' as const },
  ];
  it('is at least what is asked', () => {
    expect(rowHeight(['a', 'b'], columns, 72)).toBe(72);
  });
  it('shows the longest text whole', () => {
    expect(rowHeight(['x'.repeat(95), 'b'], columns, 20)).toBe(10 * 15 + 3);
    expect(rowHeight(['một\nhai\nba', null], columns, 20)).toBe(48);
  });
  it('does not count cells beyond its columns, and stops at what Excel allows', () => {
    expect(rowHeight(['a', 'b', 'x'.repeat(500)], columns, 20)).toBe(20);
    expect(rowHeight(['x'.repeat(5000)], columns, 20)).toBe(409);
  });
});
