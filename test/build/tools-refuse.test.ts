import { copyFileSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inProject } from '../../build/project-root';
import { runCommand, runTool } from '../../build/run-command';
import { type TemporaryFolder, temporaryFolder } from '../support/temporary-folder';

/** A copy of the project's settings with one wrong file in it: the real tools must refuse it. */
let house: TemporaryFolder;

beforeAll(() => {
  house = temporaryFolder('settings');
  for (const file of ['.oxlintrc.json', 'build/tsconfig.base.json', 'renderer/domain/tsconfig.json']) {
    const target = path.join(house.path, file);
    mkdirSync(path.dirname(target), { recursive: true });
    copyFileSync(inProject(file), target);
  }
  symlinkSync(inProject('node_modules'), path.join(house.path, 'node_modules'));
});

afterAll(() => house.remove());

async function lint(file: string, code: string): Promise<string> {
  const target = house.write(file, code);
  const { output } = await runTool('oxlint', ['-c', path.join(house.path, '.oxlintrc.json'), target]);
  return output;
}

async function compileDomain(code: string): Promise<string> {
  writeFileSync(path.join(house.path, 'renderer/domain/wrong.ts'), code);
  const { output } = await runCommand(inProject('node_modules/.bin/tsc'), [
    '-p',
    path.join(house.path, 'renderer/domain'),
  ]);
  return output;
}

describe('the linter', () => {
  it.each([
    ['renderer/domain/a.ts', 'export const x = Date.now();', 'no-restricted-properties'],
    ['renderer/documents/a.ts', 'export const x = Math.random();', 'no-restricted-properties'],
    ['renderer/sample/a.ts', 'export const x = Math.random();', 'no-restricted-properties'],
    ['renderer/features/a.ts', 'console.log(1);', 'no-console'],
    ['renderer/features/b.ts', 'export default 1;', 'no-default-export'],
    ['renderer/features/c.ts', 'export const x: any = 1;', 'no-explicit-any'],
    ['renderer/features/d.ts', '// @ts-ignore\nexport const x = 1;', 'ban-ts-comment'],
  ])('%s must not hold %s', async (file, code, rule) => {
    expect(await lint(file, code)).toContain(rule);
  });

  it('lets the build print and the window ask for the time', async () => {
    expect(await lint('build/a.ts', 'console.log(1);')).toContain('0 warnings and 0 errors');
    expect(await lint('renderer/app/a.ts', 'export const x = Date.now();')).toContain('0 warnings and 0 errors');
  });
});

describe('the compiler', () => {
  it.each([
    ['window', 'export const x = window.innerWidth;', "Cannot find name 'window'"],
    ['document', 'export const x = document.title;', "Cannot find name 'document'"],
    ['process', 'export const x = process.env;', "Cannot find name 'process'"],
    ['a Node module', "export { readFileSync } from 'node:fs';", "Cannot find name 'node:fs'"],
    ['setTimeout', 'setTimeout(() => undefined, 1);', "Cannot find name 'setTimeout'"],
    ['a hole in an array', 'export const x: string = ["a"][1];', "is not assignable to type 'string'"],
  ])('knows no %s in the core', async (_name, code, fault) => {
    expect(await compileDomain(code)).toContain(fault);
  });

  it('takes plain code', async () => {
    expect(await compileDomain('export const x: number = [1].length;')).toBe('');
  });
});
