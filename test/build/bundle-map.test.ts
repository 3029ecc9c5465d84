import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { bundleMapName, bundleMapOf, mimeTypeOf, writeBundleMap } from '../../build/bundle-map';
import { type TemporaryFolder, temporaryFolder } from '../support/temporary-folder';

let window: TemporaryFolder;

beforeEach(() => {
  window = temporaryFolder('window');
  window.write('index.html', '<!doctype html>');
  window.write('assets/main-1.js', 'start();');
  window.write('assets/main-1.js.map', '{}');
});

afterEach(() => window.remove());

describe('bundle map', () => {
  it('lists every file by its URL path with type and hash, and no source map', async () => {
    const map = await bundleMapOf(window.path);
    expect(Object.keys(map)).toEqual(['/assets/main-1.js', '/index.html']);
    expect(map['/assets/main-1.js']).toEqual({
      file: 'assets/main-1.js',
      mime: 'text/javascript; charset=utf-8',
      sha256: createHash('sha256').update('start();').digest('hex'),
    });
  });

  it('is written beside the files and leaves itself out', async () => {
    await writeBundleMap(window.path);
    const map = await writeBundleMap(window.path);
    expect(JSON.parse(readFileSync(path.join(window.path, bundleMapName), 'utf8'))).toEqual(map);
    expect(Object.keys(map)).toHaveLength(2);
  });

  it('refuses a window without a page', async () => {
    const empty = temporaryFolder('empty');
    await expect(writeBundleMap(empty.path)).rejects.toThrow('has no index.html');
    empty.remove();
  });

  it('guesses no media type', async () => {
    window.write('assets/odd.xyz', '');
    await expect(bundleMapOf(window.path)).rejects.toThrow('No media type is known for assets/odd.xyz');
    expect(mimeTypeOf('assets/Tinos.TTF')).toBe('font/ttf');
  });
});
