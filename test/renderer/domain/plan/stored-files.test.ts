import { describe, expect, it } from 'vitest';
import { runAtOnce } from '../../../../renderer/domain/plan/steps';
import type { StoreView } from '../../../../renderer/domain/plan/store-view';
import { storedFilesInSteps } from '../../../../renderer/domain/plan/stored-files';

const hash = (digit: string): string => digit.repeat(64);

/** Only what is looked at. */
const viewOf = (tables: Readonly<Record<string, readonly unknown[]>>): Pick<StoreView, 'records'> => ({
  records: ((table: string) => tables[table] ?? []) as StoreView['records'],
});

const filesOf = (tables: Readonly<Record<string, readonly unknown[]>>) => runAtOnce(storedFilesInSteps(viewOf(tables)));

describe('the files that a register names', () => {
  it('are photos of products, of rows that wait, of scans and of looks, and papers; each once', () => {
    const found = filesOf({
      products: [{ photos: [hash('a'), hash('b')] }, { photos: [hash('a')] }],
      doubts: [
        { state: 'open', products: [{ photos: [hash('c')] }] },
        { state: 'skipped', products: [{ photos: [hash('d')] }] },
      ],
      layouts: [{ look: { logo: hash('e') } }, { look: { logo: null } }],
      scans: [{ image: hash('f'), fileHash: hash('1') }],
      attachments: [{ file: hash('2') }],
      editions: [
        { kind: 'mou', outside: { sha256: hash('3') } },
        { kind: 'mou', outside: null },
      ],
    });
    expect(found.needed).toEqual([
      ...['a', 'b', 'c', 'e', 'f'].map((digit) => ({ store: 'photo', sha256: hash(digit) })),
      { store: 'paper', sha256: hash('2') },
      { store: 'paper', sha256: hash('3') },
    ]);
    expect(found.welcome).toEqual([{ store: 'paper', sha256: hash('1') }]);
  });

  it('are the pictures of a frozen catalogue too, which its product may have lost since', () => {
    const content = JSON.stringify({
      look: { logo: hash('a') },
      products: [{ photo: hash('b') }, { photo: null }],
      contentHash: hash('c'),
    });
    const found = filesOf({
      editions: [
        { kind: 'catalogue', content, outside: null },
        { kind: 'mou', content, outside: null },
      ],
    });
    expect(found.needed.map(({ sha256 }) => sha256)).toEqual([hash('a'), hash('b')]);
  });

  it('are none of what is no hash: a sample photo under its own name, a damaged record', () => {
    expect(filesOf({ products: [{ photos: ['', '../photos', hash('G')] }] })).toEqual({ needed: [], welcome: [] });
  });
});
