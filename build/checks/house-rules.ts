import type { Finding, SourceFile } from './finding';

const longest = 300;
/** Data files and stylesheets may be long: nobody reads a list of communes from top to bottom. */
const measured = /\.(ts|tsx|js|cjs|mjs)$/;
const emptyNames = new Set(['utils', 'util', 'helpers', 'helper', 'common', 'shared', 'misc', 'lib', 'core']);
/** The core is given its time, ids and seeds, so that the same input gives the same papers and the same tests. */
const pureFolders = ['renderer/domain/', 'renderer/documents/', 'renderer/sample/'];
const impure = /\bDate\.now\b|\bnew Date\(\s*\)|\bMath\.random\b|\bperformance\.now\b|\bcrypto\./;
/** Folders outside the project exist on one machine only. A test may make up a folder of somebody's home. */
const elsewhere = /(?<![\w.])\/work\/[\w.-]|(?<!\.)\.\.\/shared\//;
const someHome = /(?<![\w.])\/(home|root|Users)\/[\w.-]/;
const mirror = /https?:\/\/[\w.-]*(artifactory|nexus|verdaccio|localhost:\d+\/npm)/;

/** English takes “…”; a screen takes the marks of the officer's language from `ui.quoted`. Comments may quote. */
const english = /^renderer\/(i18n\/en|features\/help\/pages\/en)/;
const screens = /^renderer\/(ui|app|features)\/(?!gallery\/|help\/pages\/)/;
const vietnameseQuote = /^(?!\s*(\*|\/\*|\{?\/\/))(?:(?!\s\/\/\s).)*[«»]/;

/** The laws of the house that no tool knows. */
export function checkHouseRules(files: readonly SourceFile[]): readonly Finding[] {
  return files.flatMap((file) => [
    ...checkName(file),
    ...checkLength(file),
    ...checkLines(file, elsewhere, 'names a folder of one machine; the project stands alone'),
    ...(file.path.startsWith('test/')
      ? []
      : checkLines(file, someHome, 'names a folder of one machine; the project stands alone')),
    ...checkLines(file, mirror, 'names a package mirror; only the public registry may appear'),
    ...(pureFolders.some((folder) => file.path.startsWith(folder))
      ? checkLines(file, impure, 'takes time or chance by itself; pass it in')
      : []),
    ...(english.test(file.path) || screens.test(file.path)
      ? checkLines(file, vietnameseQuote, 'writes «» itself; English takes “”, a screen asks ui.quoted')
      : []),
    ...(file.path.startsWith('electron/') && file.path !== 'electron/identity.ts'
      ? checkLines(file, /ocop/i, 'names OCOP; the main process knows files only')
      : []),
  ]);
}

function checkName({ path }: SourceFile): readonly Finding[] {
  const parts = path
    .split('/')
    .map((part, index, all) => (index === all.length - 1 ? part.replace(/\..*$/, '') : part));
  const empty = parts.find((part) => emptyNames.has(part.toLowerCase()));
  return empty
    ? [{ file: path, line: 0, message: `is called "${empty}", which says nothing; name it after what it does` }]
    : [];
}

function checkLength({ path, text }: SourceFile): readonly Finding[] {
  const lines = text.split('\n').length - 1;
  if (!measured.test(path) || lines <= longest) return [];
  return [{ file: path, line: 0, message: `has ${lines} lines; over ${longest} means that a concept is missing` }];
}

function checkLines({ path, text }: SourceFile, pattern: RegExp, message: string): readonly Finding[] {
  return text
    .split('\n')
    .flatMap((line, index) => (pattern.test(line) ? [{ file: path, line: index + 1, message }] : []));
}
