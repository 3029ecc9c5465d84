import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { filesUnder } from './source-stamp';

/** One file of the window as it may be asked for: the server looks up the key and never joins a path from a URL. */
export interface BundleFile {
  readonly file: string;
  readonly mime: string;
  readonly sha256: string;
}

/** URL path (`/assets/x.js`) → file below the window folder. */
export type BundleMap = Readonly<Record<string, BundleFile>>;

export const bundleMapName = 'bundle-map.json';

/** A kind of file that is not listed here stops the build: nothing is served with a guessed type. */
const mimeTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.md': 'text/plain; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
  '.woff': 'font/woff',
  '.ttf': 'font/ttf',
  '.wasm': 'application/wasm',
};

export function mimeTypeOf(file: string): string {
  const mime = mimeTypes[path.extname(file).toLowerCase()];
  if (!mime) throw new Error(`No media type is known for ${file}; add it in build/bundle-map.ts.`);
  return mime;
}

/** Lists every file of a built window with its media type and hash. Source maps stay out. */
export async function bundleMapOf(windowFolder: string): Promise<BundleMap> {
  const files = (await filesUnder(windowFolder, '.')).filter(
    (file) => file !== bundleMapName && !file.endsWith('.map'),
  );
  const entries = await Promise.all(
    files.toSorted().map(async (file): Promise<[string, BundleFile]> => {
      const content = await readFile(path.join(windowFolder, file));
      const sha256 = createHash('sha256').update(content).digest('hex');
      return [`/${file}`, { file, mime: mimeTypeOf(file), sha256 }];
    }),
  );
  return Object.fromEntries(entries);
}

export async function writeBundleMap(windowFolder: string): Promise<BundleMap> {
  const map = await bundleMapOf(windowFolder);
  if (!map['/index.html']) throw new Error(`${windowFolder} has no index.html.`);
  await writeFile(path.join(windowFolder, bundleMapName), `${JSON.stringify(map, null, 1)}\n`);
  return map;
}
