import { type CatalogueChanges, catalogueChanges } from '../../documents/catalogue/catalogue-changes';
import type { CatalogueSnapshot } from '../../documents/catalogue/catalogue-snapshot';
import { catalogueWords } from '../../documents/catalogue/catalogue-words';
import { thawedCatalogue } from '../../documents/catalogue/frozen-catalogue';
import type { Edition } from '../../domain/records/edition';

/** An edition with what it holds. */
export interface IssuedCatalogue {
  readonly edition: Edition;
  readonly snapshot: CatalogueSnapshot;
}

const thawed = new WeakMap<Edition, CatalogueSnapshot>();

/** Reading a frozen text costs some milliseconds: once for each edition. */
export const issuedCatalogue = (edition: Edition): IssuedCatalogue => {
  const snapshot = thawed.get(edition) ?? thawedCatalogue(edition);
  thawed.set(edition, snapshot);
  return { edition, snapshot };
};

/** Editions that this one may be compared with: of the same subject and earlier, the nearest first. */
export const earlierThan = (
  { edition }: IssuedCatalogue,
  all: readonly IssuedCatalogue[],
): readonly IssuedCatalogue[] =>
  all
    .filter((each) => each.edition.subjectId === edition.subjectId && each.edition.no < edition.no)
    .toSorted((a, b) => b.edition.no - a.edition.no);

export const changesBetween = (
  before: IssuedCatalogue,
  after: CatalogueSnapshot,
  language: 'vi' | 'en',
): CatalogueChanges => catalogueChanges(before.snapshot, after, catalogueWords(language));
