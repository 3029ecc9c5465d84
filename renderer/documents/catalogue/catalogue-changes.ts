import { catalogueColumnKeys } from '../../domain/records/catalogue-look';
import { type CatalogueColumn, catalogueColumn } from './catalogue-columns';
import { producersById } from './catalogue-groups';
import type { CatalogueProducer, CatalogueProduct, CatalogueSnapshot, OwnColumn } from './catalogue-snapshot';
import type { CatalogueWords } from './catalogue-words';
import { cellWords } from './cell-words';
import { producerColumnKeys } from './column-values';
import { isOfProducer, ownColumn } from './own-columns';

/** A product or a producer of which something is told. */
export interface ChangeSubject {
  readonly id: string;
  readonly name: string;
  /** Null where the producer itself is meant. */
  readonly producerName: string | null;
}

/** One printed field before and after; null prints nothing. */
export interface ChangedField extends ChangeSubject {
  readonly field: string;
  readonly before: string | null;
  readonly after: string | null;
}

/** What one edition prints differently from an earlier one (C5). */
export interface CatalogueChanges {
  readonly added: readonly ChangeSubject[];
  readonly removed: readonly ChangeSubject[];
  readonly changed: readonly ChangedField[];
}

interface Side {
  readonly snapshot: CatalogueSnapshot;
  readonly producers: ReadonlyMap<string, CatalogueProducer>;
}

const sideOf = (snapshot: CatalogueSnapshot): Side => ({ snapshot, producers: producersById(snapshot) });

const subjectOf = ({ producers }: Side, { id, name, producerId }: CatalogueProduct): ChangeSubject => ({
  id,
  name,
  producerName: producers.get(producerId)?.name ?? '',
});

const notIn = (side: Side, other: Side): readonly ChangeSubject[] => {
  const known = new Set(other.snapshot.products.map(({ id }) => id));
  return side.snapshot.products.filter(({ id }) => !known.has(id)).map((product) => subjectOf(side, product));
};

/** A field as its list names it: headers of two languages stand in two lines. */
const fieldName = (header: string): string => header.replaceAll('\n', ' / ');

/** Columns that tell of the product, or of its producer; own fields are those that either side prints. */
const columnsOf = (
  words: CatalogueWords,
  of: 'product' | 'producer',
  own: readonly OwnColumn[],
): readonly CatalogueColumn[] => [
  ...[...catalogueColumnKeys, 'note' as const]
    .filter((key) => key !== 'number' && key !== 'photo' && producerColumnKeys.has(key) === (of === 'producer'))
    .map((key) => catalogueColumn(words, key)),
  ...own.filter(({ key }) => isOfProducer(key) === (of === 'producer')).map((each) => ownColumn(words, each)),
];

/** As they are called today; one that is no longer printed, as it was called then. */
const ownOfBoth = ({ own: before = [] }: CatalogueSnapshot, { own: after = [] }: CatalogueSnapshot) => [
  ...new Map([...before, ...after].map((column) => [column.key, column])).values(),
];

/** What the columns print of a product on both sides, where it differs. */
const differences = (
  words: CatalogueWords,
  columns: readonly CatalogueColumn[],
  [before, after]: readonly [CatalogueProduct, CatalogueProduct],
  [left, right]: readonly [Side, Side],
): readonly Omit<ChangedField, keyof ChangeSubject>[] =>
  columns.flatMap(({ header, kind, value }) => {
    const print = (side: Side, product: CatalogueProduct): string | null =>
      cellWords(words, kind, value(product, side.producers.get(product.producerId) ?? null, 0));
    const fields = { field: fieldName(header), before: print(left, before), after: print(right, after) };
    return fields.before === fields.after ? [] : [fields];
  });

const photoChange = (words: CatalogueWords, before: CatalogueProduct, after: CatalogueProduct) =>
  before.photo === after.photo
    ? []
    : [
        {
          field: fieldName(words.papers.columns.photo),
          before: before.photo === null ? null : words.papers.photoBefore,
          after: after.photo === null ? null : words.papers.photoAfter,
        },
      ];

/**
 * Added, removed and changed against an earlier edition, field by field of all that either prints. What tells of a producer is
 * told once, whatever the number of its products. Both are put in the same words, so that another language is no change.
 */
export const catalogueChanges = (
  before: CatalogueSnapshot,
  after: CatalogueSnapshot,
  words: CatalogueWords,
): CatalogueChanges => {
  const sides = [sideOf(before), sideOf(after)] as const;
  const [left, right] = sides;
  const earlier = new Map(before.products.map((product) => [product.id, product]));
  const own = ownOfBoth(before, after);
  const ofProduct = columnsOf(words, 'product', own);
  const ofProducer = columnsOf(words, 'producer', own);
  const told = new Set<string>();
  const changed = after.products.flatMap((product): readonly ChangedField[] => {
    const old = earlier.get(product.id);
    if (!old) return [];
    const subject = subjectOf(right, product);
    const pair = [old, product] as const;
    const itself = [...differences(words, ofProduct, pair, sides), ...photoChange(words, old, product)];
    const moved = old.producerId !== product.producerId;
    // A product that changed hands tells of its new producer; otherwise the producer tells for itself, once.
    const theirs = moved || !told.has(product.producerId) ? differences(words, ofProducer, pair, sides) : [];
    if (!moved) told.add(product.producerId);
    const producer = { id: product.producerId, name: subject.producerName ?? '', producerName: null };
    return [
      ...itself.map((change) => ({ ...subject, ...change })),
      ...theirs.map((change) => ({ ...(moved ? subject : producer), ...change })),
    ];
  });
  return { added: notIn(right, left), removed: notIn(left, right), changed };
};
