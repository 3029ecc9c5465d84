import { type Steps, stepSize } from './steps';
import type { StoreView } from './store-view';

/** A photo or a paper that lies as a file beside the store, under the SHA-256 of its bytes. */
export interface StoredFile {
  readonly store: 'photo' | 'paper';
  readonly sha256: string;
}

export interface StoredFiles {
  /** Files that live Records name: without one of them something is not shown or not printed. */
  readonly needed: readonly StoredFile[];
  /** Files that may be there beside them: the PDF that scanned pages came in is not always kept. */
  readonly welcome: readonly StoredFile[];
}

const hash = /^[0-9a-f]{64}$/;

/** Pictures in the frozen text of a catalogue: reading hundreds of editions as JSON would take seconds. */
const pictureInEdition = /"(?:photo|logo)":"([0-9a-f]{64})"/g;

const picturesIn = (content: string): readonly string[] =>
  [...content.matchAll(pictureInEdition)].map(([, sha256]) => sha256 ?? '');

/** Every file that the live Records of a store name, each once. */
export function* storedFilesInSteps({ records }: Pick<StoreView, 'records'>): Steps<StoredFiles> {
  const photos = new Set<string>();
  const papers = new Set<string>();
  const originals = new Set<string>();
  let count = 0;
  function* each<R>(all: readonly R[], into: Set<string>, filesOf: (record: R) => readonly string[]): Steps<undefined> {
    for (const record of all) {
      for (const sha256 of filesOf(record)) if (hash.test(sha256)) into.add(sha256);
      count += 1;
      if (count % stepSize === 0) yield;
    }
    return undefined;
  }
  yield* each(records('products'), photos, (product) => product.photos);
  yield* each(
    records('doubts').filter(({ state }) => state === 'open'),
    photos,
    ({ products }) => products.flatMap((product) => product.photos),
  );
  yield* each(records('layouts'), photos, ({ look }) => (look.logo === null ? [] : [look.logo]));
  yield* each(
    records('editions').filter(({ kind }) => kind === 'catalogue'),
    photos,
    ({ content }) => picturesIn(content),
  );
  yield* each(records('scans'), photos, ({ image }) => [image]);
  yield* each(records('scans'), originals, ({ fileHash }) => [fileHash]);
  yield* each(records('attachments'), papers, ({ file }) => [file]);
  yield* each(records('editions'), papers, ({ outside }) => (outside === null ? [] : [outside.sha256]));
  const files = (store: StoredFile['store'], hashes: ReadonlySet<string>): StoredFile[] =>
    [...hashes].map((sha256) => ({ store, sha256 }));
  return {
    needed: [...files('photo', photos), ...files('paper', papers)],
    welcome: files('paper', originals),
  };
}
