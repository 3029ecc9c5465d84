import { readFileSync } from 'node:fs';
import { inflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { drawBridgeMark } from '../../build/icons/bridge-mark';
import { encodeIco, encodePng } from '../../build/icons/encode-image';
import { inProject } from '../../build/project-root';

function pixel(pixels: Uint8Array, size: number, x: number, y: number): readonly number[] {
  return [...pixels.subarray((y * size + x) * 4, (y * size + x) * 4 + 4)];
}

/** RGBA bytes of a PNG that encodePng wrote: filter 0 in every row. */
function decodePng(png: Buffer): { size: number; pixels: Uint8Array } {
  const size = png.readUInt32BE(16);
  const start = png.indexOf('IDAT');
  const rows = inflateSync(png.subarray(start + 4, start + 4 + png.readUInt32BE(start - 4)));
  const pixels = new Uint8Array(size * size * 4);
  for (let y = 0; y < size; y++)
    pixels.set(rows.subarray(y * (size * 4 + 1) + 1, (y + 1) * (size * 4 + 1)), y * size * 4);
  return { size, pixels };
}

describe('the bridge mark', () => {
  const pixels = drawBridgeMark(128);

  it('has clear corners and a dark tile', () => {
    expect(pixel(pixels, 128, 0, 0)).toEqual([0, 0, 0, 0]);
    expect(pixel(pixels, 128, 64, 8)).toEqual([13, 49, 58, 255]);
  });

  it('shows the deck of the bridge from side to side', () => {
    const deck = Math.round(((16 + 6.5) / 34) * 128);
    for (const x of [20, 64, 108]) expect(pixel(pixels, 128, x, deck)).toEqual([240, 246, 246, 255]);
  });

  it('is the same left and right', () => {
    for (let y = 0; y < 128; y += 5) {
      for (let x = 0; x < 64; x += 5) {
        const other = pixel(pixels, 128, 127 - x, y);
        pixel(pixels, 128, x, y).forEach((part, index) =>
          expect(Math.abs(part - (other[index] ?? 0))).toBeLessThan(40),
        );
      }
    }
  });
});

describe('the icon files', () => {
  it('hold the mark as it is drawn today', () => {
    const icon = readFileSync(inProject('build/icons/icon.ico'));
    const { size, pixels } = decodePng(icon.subarray(icon.readUInt32LE(6 + 5 * 16 + 12)));
    expect(size).toBe(128);
    expect(Buffer.from(pixels).equals(Buffer.from(drawBridgeMark(128)))).toBe(true);
  });

  it('hold every size that Windows asks for', () => {
    const icon = readFileSync(inProject('build/icons/icon.ico'));
    const sizes = Array.from({ length: icon.readUInt16LE(4) }, (_, index) => icon[6 + index * 16] || 256);
    expect(sizes).toEqual([16, 24, 32, 48, 64, 128, 256]);
  });

  it('point from each entry of an icon to its picture', () => {
    const images = [16, 32].map((size) => ({ size, png: encodePng(drawBridgeMark(size), size) }));
    const icon = encodeIco(images);
    images.forEach(({ png }, index) => {
      const offset = icon.readUInt32LE(6 + index * 16 + 12);
      expect(icon.subarray(offset, offset + png.length).equals(png)).toBe(true);
    });
  });
});
