import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { codeReader } from '../../build/test-tools';
import type { GrayPicture } from '../../renderer/formats/scan/gray-picture';
import { needProgram } from './need-program';

const unescaped = (text: string): string => /^<!\[CDATA\[(.*)\]\]>$/s.exec(text)?.[1] ?? text;

/** What ZBar, which reads our QR codes independently, finds in each picture; an empty list where it found nothing. */
export const readByZbar = (pictures: readonly GrayPicture[]): readonly (readonly string[])[] => {
  needProgram('zbarimg', codeReader);
  const folder = mkdtempSync(path.join(tmpdir(), 'zbar-'));
  try {
    const names = pictures.map(({ width, height, gray }, index) => {
      const name = `${index}.pgm`;
      writeFileSync(path.join(folder, name), Buffer.concat([Buffer.from(`P5\n${width} ${height}\n255\n`), gray]));
      return name;
    });
    const args = ['--xml', '-q', '-Sdisable', '-Sqrcode.enable', ...names];
    const { status, stdout, stderr } = spawnSync('zbarimg', args, { cwd: folder, encoding: 'utf8', timeout: 180_000 });
    // 4: it read the pictures and found no code in one of them.
    if (status !== 0 && status !== 4) throw new Error(`zbarimg: ${String(status)} ${stderr}`);
    const found = new Map(
      stdout
        .split(/(?=<source )/)
        .map((part): [string, readonly string[]] => [
          /^<source href='([^']*)'/.exec(part)?.[1] ?? '',
          [...part.matchAll(/<data[^>]*>(.*?)<\/data>/gs)].map(([, text]) => unescaped(text ?? '')),
        ]),
    );
    return names.map((name) => found.get(name) ?? []);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

/** The part of a picture from `x`, `y` on, in pixels. */
export const partOf = (
  { width, gray }: GrayPicture,
  [x, y, partWidth, partHeight]: readonly [number, number, number, number],
): GrayPicture => {
  const part = new Uint8Array(partWidth * partHeight);
  for (let row = 0; row < partHeight; row += 1) {
    const from = (y + row) * width + x;
    part.set(gray.subarray(from, from + partWidth), row * partWidth);
  }
  return { width: partWidth, height: partHeight, gray: part };
};
