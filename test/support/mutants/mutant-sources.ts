import { readdirSync, readFileSync } from 'node:fs';
import { read, utils, write } from '@e965/xlsx';

/** How the bytes of a source are built: what can be changed in them below the level of bytes. */
export type SourceKind = 'zip' | 'ole' | 'markup' | 'text';

export interface MutantSource {
  readonly name: string;
  readonly kind: SourceKind;
  readonly bytes: Uint8Array;
}

const folder = new URL('../../fixtures/import/files/', import.meta.url);

const kindOf = (name: string): SourceKind => {
  if (name.endsWith('.xls')) return 'ole';
  if (name.endsWith('.html') || name.endsWith('.xml')) return 'markup';
  return name.endsWith('.csv') ? 'text' : 'zip';
};

/** The same list in every other format that officers send: one list of many sheets, one plain one. */
const rewritten = (name: string, bytes: Uint8Array): readonly MutantSource[] => {
  const book = read(bytes, { type: 'array', dense: true });
  const sheet = book.Sheets[book.SheetNames[0] ?? ''];
  const as = (ending: string, bookType: 'ods' | 'xlsb' | 'biff8' | 'html' | 'xlml'): MutantSource => {
    const made = `${name}.${ending}`;
    const written = new Uint8Array(write(book, { type: 'array', bookType }) as ArrayBuffer);
    return { name: made, kind: kindOf(made), bytes: written };
  };
  const csv: MutantSource = {
    name: `${name}.csv`,
    kind: 'text',
    bytes: new TextEncoder().encode(sheet ? utils.sheet_to_csv(sheet, { FS: ';' }) : ''),
  };
  return [as('ods', 'ods'), as('xlsb', 'xlsb'), as('97.xls', 'biff8'), as('html', 'html'), as('2003.xml', 'xlml'), csv];
};

/** The public lists as they are, and two of them in every other format. */
export const mutantSources = (): readonly MutantSource[] => {
  const lists = readdirSync(folder)
    .sort()
    .map(
      (name): MutantSource => ({
        name,
        kind: kindOf(name),
        bytes: new Uint8Array(readFileSync(new URL(name, folder))),
      }),
    );
  const workbooks = lists.filter(({ kind }) => kind === 'zip');
  const [plain, , , many] = workbooks;
  return [...lists, ...[plain, many].flatMap((list) => (list ? rewritten(list.name, list.bytes) : []))];
};
