import fs from 'node:fs';
import path from 'node:path';
import { windowStores } from './app-power-cut';

export interface Damage {
  readonly name: string;
  readonly file: string;
}

/** Files in which Chromium keeps what the window stored; its own notes and locks say nothing about records. */
function storeFiles(userData: string): readonly string[] {
  return windowStores(userData)
    .flatMap((folder) =>
      fs.readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => path.join(folder, name)),
    )
    .filter((file) => fs.statSync(file).isFile() && !/^(LOG|LOG\.old|LOCK)$/.test(path.basename(file)))
    .toSorted((a, b) => fs.statSync(b).size - fs.statSync(a).size || a.localeCompare(b));
}

type Cut = (bytes: Buffer, random: (below: number) => number) => Buffer | null;

const flip: Cut = (bytes, random) => {
  const damaged = Buffer.from(bytes);
  for (let count = 0; count < 40; count += 1) {
    const at = random(damaged.length);
    damaged[at] = (damaged[at] ?? 0) ^ (1 + random(255));
  }
  return damaged;
};
const zero: Cut = (bytes, random) => {
  const damaged = Buffer.from(bytes);
  const at = random(damaged.length);
  return damaged.fill(0, at, Math.min(at + 4_096, damaged.length));
};
const cut: Cut = (bytes, random) => bytes.subarray(0, random(bytes.length));
const remove: Cut = () => null;
const garbage: Cut = (bytes, random) => Buffer.alloc(bytes.length, random(256));

/** What bad disks, cleaner programs and half-restored profiles do to a file. */
const cuts: Readonly<Record<string, Cut>> = { flip, zero, cut, remove, garbage };
export const damageKinds = Object.keys(cuts);

/** Damages one of the store's files, the larger ones more often. */
export function damageStore(userData: string, kind: string, random: (below: number) => number): Damage {
  const files = storeFiles(userData);
  const file = files[Math.min(random(files.length), random(files.length))];
  const change = cuts[kind];
  if (file === undefined || !change) throw new Error('there is no store to damage');
  const damaged = change(fs.readFileSync(file), random);
  if (damaged === null) fs.rmSync(file);
  else fs.writeFileSync(file, damaged);
  return { name: kind, file: path.basename(file) };
}
