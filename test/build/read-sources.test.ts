import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readSources } from '../../build/checks/read-sources';
import { inProject } from '../../build/project-root';
import { type TemporaryFolder, temporaryFolder } from '../support/temporary-folder';

let project: TemporaryFolder;

beforeEach(() => {
  project = temporaryFolder('sources');
});

afterEach(() => project.remove());

describe('reading the sources', () => {
  it('takes code, data and papers of the project, in order', async () => {
    for (const name of ['renderer/b.tsx', 'renderer/a.css', 'README.md', 'electron-builder.yml', 'test/x.cjs'])
      project.write(name, name);
    expect(await readSources(project.path)).toEqual(
      ['README.md', 'electron-builder.yml', 'renderer/a.css', 'renderer/b.tsx', 'test/x.cjs'].map((name) => ({
        path: name,
        text: name,
      })),
    );
  });

  it.each([
    'node_modules/zod/index.js',
    'dist/main/main.cjs',
    'release/builder.yml',
    'demo-output/a.json',
    'test/fixtures/import/expected/a.json',
    '.cache/types/a.d.ts',
    '.git/config.json',
    'package-lock.json',
    'build/icons/icon.png',
  ])('leaves %s alone', async (name) => {
    project.write(name, 'x');
    expect(await readSources(project.path)).toEqual([]);
  });

  it('finds this very file in the project', async () => {
    const found = await readSources(inProject());
    expect(found.find(({ path }) => path === 'test/build/read-sources.test.ts')?.text).toContain(
      'finds this very file',
    );
  });
});
