import { describe, expect, it } from 'vitest';
import { readImports } from '../../build/checks/read-imports';

function imports(text: string, file = 'a.tsx'): readonly string[] {
  return readImports(file, text).map(
    ({ specifier, typeOnly, line }) => `${line} ${typeOnly ? 'type ' : ''}${specifier}`,
  );
}

describe('reading imports', () => {
  it.each([
    ["import { a } from './a'", ['1 ./a']],
    ["import a, { type B } from './a'", ['1 ./a']],
    ["import * as a from './a'", ['1 ./a']],
    ["import './a.css'", ['1 ./a.css']],
    ["import type { A } from './a'", ['1 type ./a']],
    ["import { type A, type B } from './a'", ['1 type ./a']],
    ["export { a } from './a'", ['1 ./a']],
    ["export type { A } from './a'", ['1 type ./a']],
    ["export * from './a'", ['1 ./a']],
    ["const a = await import('./a')", ['1 ./a']],
    ['const a = import(`./a`)', ['1 ./a']],
    ["type A = import('./a').A", ['1 type ./a']],
    ["let a: typeof import('./a')", ['1 type ./a']],
    ["new Worker(new URL('./a.worker.ts', import.meta.url), { type: 'module' })", ['1 ./a.worker.ts']],
    ["import { readFile } from 'node:fs/promises'", ['1 node:fs/promises']],
    ['const text = "import { a } from \'./a\'"', []],
    ["// import { a } from './a'\nconst b = 1", []],
    ["new URL('https://example.org', location.href)", []],
    ['export const a = 1', []],
  ])('of %s', (text, expected) => {
    expect(imports(text)).toEqual(expected);
  });

  it('names the line of each', () => {
    expect(imports("\nimport { a } from './a'\n\n\nexport * from './b'\nconst c = () => import('./c')\n")).toEqual([
      '2 ./a',
      '5 ./b',
      '6 ./c',
    ]);
  });

  it('reads JSX in .tsx', () => {
    expect(imports("import { A } from './a'\nexport const B = () => <A title=\"import('./x')\" />", 'b.tsx')).toContain(
      '1 ./a',
    );
  });

  it('does not pass over a file that it cannot read', () => {
    expect(() => imports('import { from', 'broken.ts')).toThrow('broken.ts');
  });
});
