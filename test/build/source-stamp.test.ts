import { rmSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { filesUnder, sourceStamp } from '../../build/source-stamp';
import { type TemporaryFolder, temporaryFolder } from '../support/temporary-folder';

let project: TemporaryFolder;

beforeEach(() => {
  project = temporaryFolder('stamp');
  project.write('package.json', '{}');
  project.write('electron/main.ts', 'start();');
  project.write('renderer/ui/form.tsx', 'form();');
});

afterEach(() => project.remove());

describe('source stamp', () => {
  it('stays the same while the sources do', async () => {
    expect(await sourceStamp(project.path, 'release')).toBe(await sourceStamp(project.path, 'release'));
  });

  it('tells a debug build from a release', async () => {
    expect(await sourceStamp(project.path, 'dev')).not.toBe(await sourceStamp(project.path, 'release'));
  });

  it.each([
    ['a changed file', () => project.write('electron/main.ts', 'begin();')],
    ['a new file', () => project.write('renderer/ui/list.tsx', '')],
    ['a removed file', () => rmSync(path.join(project.path, 'renderer/ui/form.tsx'))],
    [
      'a moved letter',
      () => void (project.write('electron/main.ts', 'start()'), project.write('electron/main.ts2', ';')),
    ],
    ['a new dependency', () => project.write('package.json', '{"dependencies":{}}')],
  ])('changes with %s', async (_name, change) => {
    const before = await sourceStamp(project.path, 'release');
    change();
    expect(await sourceStamp(project.path, 'release')).not.toBe(before);
  });

  it('does not look at tests', async () => {
    const before = await sourceStamp(project.path, 'release');
    project.write('test/a.test.ts', 'it()');
    expect(await sourceStamp(project.path, 'release')).toBe(before);
  });

  it('walks files with forward slashes', async () => {
    expect(await filesUnder(project.path, 'renderer')).toEqual(['renderer/ui/form.tsx']);
    expect(await filesUnder(project.path, 'nowhere')).toEqual([]);
  });
});
