import { parseSync } from 'vite';
import type { Finding, SourceFile } from './finding';

const dictionary = 'renderer/i18n/vi/';
const readers = /^(renderer|build|electron)\/(?!i18n\/).*\.tsx?$/;

/**
 * Words of the Vietnamese dictionary that nothing asks for. A key counts as asked for when its name stands anywhere in the
 * code, as a name or as a text: issues and choices are looked up by their codes.
 */
export function checkUnusedWords(files: readonly SourceFile[]): readonly Finding[] {
  const asked = new Set(
    files.filter(({ path }) => readers.test(path)).flatMap(({ text }) => text.match(/[\p{L}_$][\p{L}\d_$-]*/gu) ?? []),
  );
  // A hyphenated code is one text, but `a-b` in code is a subtraction: both readings count.
  for (const name of Array.from(asked)) for (const part of name.split('-')) asked.add(part);
  return files
    .filter(({ path }) => path.startsWith(dictionary) && !path.endsWith('/index.ts'))
    .flatMap((file) =>
      wordsOf(file)
        // «sign.place» is one text in the code, and its parts are what the pattern above finds.
        .filter(({ key }) => !key.split('.').every((part) => asked.has(part)))
        .map(({ key, line }) => ({ file: file.path, line, message: `"${key}" is asked for nowhere` })),
    );
}

interface Word {
  readonly key: string;
  readonly line: number;
}

interface Node {
  readonly type: string;
  readonly start: number;
  readonly [name: string]: unknown;
}

/** The innermost keys of the objects in a dictionary file. */
function wordsOf({ path, text }: SourceFile): readonly Word[] {
  const words: Word[] = [];
  const visit = (node: unknown): void => {
    if (Array.isArray(node)) node.forEach(visit);
    if (!isNode(node)) return;
    const key = node.type === 'Property' && isInnermost(node['value']) ? keyOf(node['key']) : null;
    if (key !== null) words.push({ key, line: text.slice(0, node.start).split('\n').length });
    else Object.values(node).forEach(visit);
  };
  visit(parseSync(path, text).program);
  return words;
}

function isInnermost(value: unknown): boolean {
  return isNode(value) && value.type !== 'ObjectExpression' && value.type !== 'Identifier';
}

function keyOf(key: unknown): string | null {
  if (!isNode(key)) return null;
  const name = key['name'] ?? key['value'];
  return typeof name === 'string' ? name : null;
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value;
}
