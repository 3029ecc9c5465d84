import { writeFile } from 'node:fs/promises';
import { drawBridgeMark } from './icons/bridge-mark';
import { encodeIco, encodePng } from './icons/encode-image';
import { inProject } from './project-root';
import { runScript } from './run-script';

/** `npx tsx build/draw-icons.ts`: draws build/icons/icon.png and icon.ico anew; only needed when the mark changes. */
async function main(): Promise<number> {
  const png = (size: number): Buffer => encodePng(drawBridgeMark(size), size);
  await writeFile(inProject('build/icons/icon.png'), png(512));
  const sizes = [16, 24, 32, 48, 64, 128, 256];
  await writeFile(inProject('build/icons/icon.ico'), encodeIco(sizes.map((size) => ({ size, png: png(size) }))));
  return 0;
}

runScript(main);
