import { z } from 'zod';
import { certificateSchema } from './certificate';
import { editTables } from './edit-table';
import type { FieldList } from './field';
import { withOwnValues } from './own-value';
import { givenUp } from './pair';
import { producerSchema } from './producer';
import { productSchema } from './product';
import { partialDate, recordBase } from './record-base';

/** `edit`: values of a record that were typed into «Xuất Excel để sửa» and changed in the registry too. */
export const doubtKinds = ['producer', 'product', 'edit'] as const;

/** `settled`: the officer said which record it is, or a new one. `skipped`: the rows stay out on purpose. */
export const doubtStates = ['open', 'settled', 'skipped'] as const;

/** Why a record may be the one: «vì cùng MST». */
export const likenessReasons = [
  'tax-code',
  'phone',
  'name-and-place',
  'same-name',
  'similar-name',
  'same-row',
] as const;
export type LikenessReason = (typeof likenessReasons)[number];

const rowRef = z
  .strictObject({
    /** Only where several files were imported as one: which of them. */
    file: z.string().exactOptional(),
    sheet: z.string().nullable(),
    row: z.number().int().nonnegative(),
  })
  .readonly();

const identity = { id: true, removed: true, sample: true } as const;
const producerValues = producerSchema.omit({ ...identity, contactPublic: true, addressCheckedOn: true }).exactPartial();
const productValues = productSchema.omit({ ...identity, producerId: true, photos: true }).exactPartial();
const certificateValues = certificateSchema.omit({ ...identity, productId: true, decisionId: true }).exactPartial();

const named = { name: z.string() } as const;

/** A producer as the list writes it: only what the list says. */
const heldProducer = z
  .strictObject({
    values: withOwnValues(producerValues.extend(named)).readonly(),
    /** Place names as the list has them, by kind of unit. */
    place: z.strictObject({
      commune: z.string().exactOptional(),
      district: z.string().exactOptional(),
      province: z.string().exactOptional(),
    }),
    workshop: z.boolean(),
    rows: z.array(rowRef).readonly(),
  })
  .readonly();

const heldCertificate = z
  .strictObject({
    round: z.union([z.literal(1), z.literal(2)]),
    values: certificateValues.readonly(),
    rawStars: z.number().nullable(),
    decision: z
      .strictObject({ number: z.string(), date: partialDate.nullable(), authority: z.string().nullable() })
      .readonly()
      .nullable(),
  })
  .readonly();

const heldProduct = z
  .strictObject({
    values: withOwnValues(productValues.extend(named)).readonly(),
    producerText: z.string(),
    sector: z.string().nullable(),
    certificates: z.array(heldCertificate).readonly(),
    row: rowRef,
    /** SHA-256 of the photos that stand in the row. */
    photos: z.array(z.string()).readonly(),
    /** Another row of the same list names the same product with other values. */
    repeated: z.boolean(),
  })
  .readonly();

/** What a row of «Xuất Excel để sửa» says of a record, as the record would hold it; null is a cell that was emptied. */
const heldEdit = z
  .strictObject({
    table: z.enum(editTables),
    /** As in the workbook; a merge since then makes it stand for another record. */
    recordId: z.string(),
    /** What the record was called. */
    name: z.string(),
    /** A second row with the same id, with all its values: perhaps a new record. */
    copy: z.boolean(),
    values: z.record(z.string(), z.unknown()).readonly(),
  })
  .readonly();
export type HeldEdit = z.infer<typeof heldEdit>;

/**
 * A question that an import left for later: which record of the registry do these rows speak of? Holds everything that the
 * rows say, so that the answer can be applied without the file.
 */
export const doubtSchema = z.strictObject({
  ...recordBase,
  about: z.enum(doubtKinds),
  state: z.enum(doubtStates),
  file: z.string(),
  sheet: z.string().nullable(),
  /** First row, from 1 as the spreadsheet shows it. */
  row: z.number().int().nonnegative(),
  producer: heldProducer,
  products: z.array(heldProduct).readonly(),
  /** Of a product's doubt: the producer that its rows belong to. */
  producerId: z.string().nullable(),
  likenesses: z
    .array(z.strictObject({ recordId: z.string(), reasons: z.array(z.enum(likenessReasons)).readonly() }).readonly())
    .readonly(),
  /** The record that it turned out to be, also one made by the answer «new». */
  answerId: z.string().nullable(),
  /** Values of the registry that the answered rows replaced: an older row of the same list must not bring them back. */
  givenUp,
  /** Of a question about an edit. */
  edit: heldEdit.nullable(),
});
export type Doubt = Readonly<z.infer<typeof doubtSchema>>;
export type HeldProduct = Doubt['products'][number];

/** None is a reference: an open question keeps no record from being removed, and an answered one is only remembered. */
export const doubtFields: FieldList<Doubt> = [
  { key: 'about', type: 'choice', choices: doubtKinds, section: 'question', given: true },
  { key: 'state', type: 'choice', choices: doubtStates, section: 'question', given: true },
  { key: 'file', type: 'text', section: 'source', given: true },
  { key: 'sheet', type: 'text', section: 'source', given: true },
  { key: 'row', type: 'integer', section: 'source', given: true },
  { key: 'producer', type: 'held', section: 'content', given: true },
  { key: 'products', type: 'held', section: 'content', given: true },
  { key: 'producerId', type: 'text', section: 'content', given: true },
  { key: 'likenesses', type: 'held', section: 'question', given: true },
  { key: 'answerId', type: 'text', section: 'question', given: true },
  { key: 'givenUp', type: 'held', section: 'question', given: true },
  { key: 'edit', type: 'held', section: 'content', given: true },
];
