import { readFile } from 'node:fs/promises';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readFace } from '../../../../../renderer/formats/fonts/read-face';
import { fitStack, lineStep, stackHeight } from '../../../../../renderer/formats/pdf/labels/fit-stack';

const face = readFace(new Uint8Array(await readFile('renderer/formats/fonts/whole/Tinos-Bold.ttf')));
const heading = (text: string) => ({ text, face, ratio: 1, most: 34 });
const line = (text: string) => ({ text, face, ratio: 0.62, most: 20 });

test('a name is a little smaller rather than broken; a long one breaks into lines of about the same length', () => {
  const room = { width: 260, height: 150 };
  const [short] = fitStack([heading('Nguyễn Thanh Ánh'), line('Chủ hộ')], room);
  expect(short?.lines).toEqual(['Nguyễn Thanh Ánh']);
  expect(short?.size).toBeGreaterThan(28);
  const [long] = fitStack([heading('Công ty TNHH phân phối nông sản Tân Hưng'), line('Gian hàng A05')], room);
  const widths = (long?.lines ?? []).map((each) => face.width(each, 10));
  expect(widths.length).toBeGreaterThan(1);
  expect(Math.min(...widths)).toBeGreaterThan(Math.max(...widths) * 0.5);
});

test('an address that is wider than its column is parted at its signs', () => {
  const [fitted] = fitStack([line('nongsan.vn/san-pham/mat-ong')], { width: 30, height: 20 });
  expect(fitted?.lines).toEqual(['nongsan.vn/', 'san-pham/', 'mat-ong']);
});

test('a letter that alone is wider than the column makes the text smaller', () => {
  const fitted = fitStack([heading('m'), line('mỆamưư')], { width: 20, height: 97 });
  for (const { size, lines } of fitted)
    for (const each of lines) expect(face.width(each, size)).toBeLessThanOrEqual(20);
});

test('whatever the texts and the room: every letter is there, no line is wider, all lines together are not taller', () => {
  const words = fc.array(fc.string({ minLength: 1, maxLength: 40, unit: fc.constantFrom('a', 'Ệ', 'm', '1', 'ư') }), {
    minLength: 1,
    maxLength: 30,
  });
  const room = fc.record({ width: fc.integer({ min: 20, max: 500 }), height: fc.integer({ min: 20, max: 400 }) });
  fc.assert(
    fc.property(words, words, room, (one, two, size) => {
      const fitted = fitStack([heading(one.join(' ')), line(two.join(' '))], size);
      const joined = (lines: readonly string[]): string => lines.join('').replaceAll(' ', '');
      expect(fitted.map(({ lines }) => joined(lines))).toEqual([one.join(''), two.join('')]);
      for (const part of fitted)
        for (const each of part.lines) expect(face.width(each, part.size)).toBeLessThanOrEqual(size.width + 0.01);
      expect(stackHeight(fitted)).toBeLessThanOrEqual(size.height + lineStep);
    }),
    { numRuns: 200 },
  );
});
