import { readFileSync } from 'node:fs';
import path from 'node:path';
import { normaliseText } from '../../renderer/domain/vietnamese/normalise-text';

const folder = path.join(import.meta.dirname, '../fixtures/values');

const written = (text: string): string => text.replaceAll('\\n', '\n').replaceAll('\\s', '\u00a0');

/** Rows `[value, answer]` of one file in test/fixtures/values; the value as a cell holds it after cleaning. */
export const valueTable = (name: string): readonly (readonly [string, string])[] =>
  readFileSync(path.join(folder, `${name}.txt`), 'utf8')
    .split('\n')
    .filter((line) => line.includes(' => ') && !line.startsWith('# '))
    .map((line): readonly [string, string] => {
      const at = line.lastIndexOf(' => ');
      return [normaliseText(written(line.slice(0, at))), line.slice(at + 4).trim()];
    });
