import type { Finding, SourceFile } from './finding';
import { refusal } from './layers';
import { readImports } from './read-imports';

/** Every import that the table of layers refuses. */
export function checkLayers(files: readonly SourceFile[]): readonly Finding[] {
  return files
    .filter(({ path }) => /\.tsx?$/.test(path) && !path.endsWith('.d.ts'))
    .flatMap(({ path, text }) =>
      readImports(path, text).flatMap((found) => {
        const message = refusal(path, found);
        return message === null ? [] : [{ file: path, line: found.line, message }];
      }),
    );
}
