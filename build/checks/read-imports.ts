import { parseSync } from 'vite';
import type { Import } from './layers';

/** Every import of a TypeScript file: static, re-export, dynamic, type query and the files of workers and assets. */
export function readImports(file: string, source: string): readonly Import[] {
  const { module, errors } = parseSync(file, source);
  const fault = errors[0];
  if (fault) throw new Error(`${file}: ${fault.message}`);
  const lineAt = (offset: number): number => source.slice(0, offset).split('\n').length;
  const statics = module.staticImports.map((found) => ({
    specifier: found.moduleRequest.value,
    typeOnly: found.entries.length > 0 && found.entries.every((entry) => entry.isType),
    line: lineAt(found.start),
  }));
  const exports = module.staticExports.flatMap((found) =>
    found.entries.flatMap((entry) =>
      entry.moduleRequest
        ? [{ specifier: entry.moduleRequest.value, typeOnly: entry.isType, line: lineAt(found.start) }]
        : [],
    ),
  );
  const running = new Set(module.dynamicImports.map((found) => found.start));
  return [...statics, ...exports, ...inText(source, running, lineAt)];
}

const called = /\bimport\(\s*(['"`])([^'"`]+)\1/g;
const worker = /\bnew URL\(\s*(['"`])(\.[^'"`]+)\1\s*,\s*import\.meta\.url/g;

/** `import('…')`, which is a type wherever it does not run, and the files of workers: `new URL('…', import.meta.url)`. */
function inText(source: string, running: ReadonlySet<number>, lineAt: (offset: number) => number): readonly Import[] {
  const calls = [...source.matchAll(called)].map((match) => ({
    specifier: match[2] ?? '',
    typeOnly: !running.has(match.index),
    line: lineAt(match.index),
  }));
  const workers = [...source.matchAll(worker)].map((match) => ({
    specifier: match[2] ?? '',
    typeOnly: false,
    line: lineAt(match.index),
  }));
  return [...calls, ...workers];
}
