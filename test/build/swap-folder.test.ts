import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { swapFolder } from '../../build/swap-folder';
import { type TemporaryFolder, temporaryFolder } from '../support/temporary-folder';

let folder: TemporaryFolder;
const inFolder = (name: string): string => path.join(folder.path, name);

beforeEach(() => {
  folder = temporaryFolder('swap');
});

afterEach(() => folder.remove());

describe('swapping a finished build into place', () => {
  it('takes the place of an old one and leaves nothing of it', async () => {
    folder.write('dist/old.js', 'old');
    folder.write('fresh/new.js', 'new');
    await swapFolder(inFolder('fresh'), inFolder('dist'));
    expect(readdirSync(folder.path)).toEqual(['dist']);
    expect(readdirSync(inFolder('dist'))).toEqual(['new.js']);
  });

  it('works where there was none', async () => {
    folder.write('fresh/new.js', 'new');
    await swapFolder(inFolder('fresh'), inFolder('dist'));
    expect(readFileSync(inFolder('dist/new.js'), 'utf8')).toBe('new');
  });

  it('keeps the old one when there is nothing to put in its place', async () => {
    folder.write('dist/old.js', 'old');
    await expect(swapFolder(inFolder('fresh'), inFolder('dist'))).rejects.toThrow('ENOENT');
    expect(readFileSync(inFolder('dist/old.js'), 'utf8')).toBe('old');
    expect(existsSync(inFolder('fresh-old'))).toBe(false);
  });

  it('lets two builds end one after the other, each as a whole', async () => {
    for (const name of ['first', 'second']) for (const file of ['a', 'b']) folder.write(`${name}/${file}.js`, name);
    await swapFolder(inFolder('first'), inFolder('dist'));
    await swapFolder(inFolder('second'), inFolder('dist'));
    expect(['a', 'b'].map((file) => readFileSync(inFolder(`dist/${file}.js`), 'utf8'))).toEqual(['second', 'second']);
  });
});
