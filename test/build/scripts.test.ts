import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inProject, projectRoot } from '../../build/project-root';
import { type TemporaryFolder, temporaryFolder } from '../support/temporary-folder';

let folder: TemporaryFolder;

beforeAll(() => {
  folder = temporaryFolder('scripts');
});

afterAll(() => folder.remove());

/** Runs a script as npm does: by tsx, in some folder. */
function tsx(
  file: string,
  args: readonly string[] = [],
  cwd: string = projectRoot,
): { code: number | null; said: string } {
  const cli = path.join(projectRoot, 'node_modules/tsx/dist/cli.mjs');
  const { status, stdout, stderr } = spawnSync(process.execPath, [cli, file, ...args], { cwd, encoding: 'utf8' });
  return { code: status, said: stdout + stderr };
}

function script(name: string, main: string): string {
  return folder.write(name, `import { runScript } from '${inProject('build/run-script')}';\nrunScript(${main});\n`);
}

describe('a script', () => {
  it('ends with the number that its main function answers', () => {
    expect(tsx(script('three.ts', 'async () => 3')).code).toBe(3);
    expect(tsx(script('none.ts', 'async () => 0'))).toEqual({ code: 0, said: '' });
  });

  it('ends with 1 and says why when it throws', () => {
    const { code, said } = tsx(script('throws.ts', "async () => { throw new Error('đĩa đầy'); }"));
    expect([code, said]).toEqual([1, expect.stringContaining('đĩa đầy')]);
  });
});

describe('the project', () => {
  const shows = (cwd: string): ReturnType<typeof tsx> =>
    tsx(
      folder.write(
        'root.ts',
        `import { projectRoot } from '${inProject('build/project-root')}';\nconsole.log(projectRoot);\n`,
      ),
      [],
      cwd,
    );

  it('is found from any folder inside it', () => {
    expect(shows(projectRoot).said.trim()).toBe(projectRoot);
    expect(shows(inProject('renderer', 'domain')).said.trim()).toBe(projectRoot);
  });

  it('is not found outside, and the sentence says so', () => {
    expect(shows(folder.path)).toEqual({ code: 1, said: expect.stringContaining('Run this from inside the project') });
  });
});

describe('the commands', () => {
  it('refuse what they do not know', () => {
    expect(tsx('build/start.ts', ['--brwser']).said).toContain('--brwser');
    expect(tsx('build/build.ts', ['--prod']).said).toContain('--prod');
    expect(tsx('test/bench/run-bench.ts', ['--only', 'nothing']).said).toContain('--only is one of');
  });
});
