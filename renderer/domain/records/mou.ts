import { z } from 'zod';
import type { FieldList } from './field';
import { blankBase, money, recordBase } from './record-base';

/** One row of the product annex. Quantities are intentions; null prints dots. */
export const mouGoodsSchema = z.strictObject({
  productId: z.string(),
  quantity: z.number().nonnegative().nullable(),
  unit: z.string().nullable(),
  /** «Từ tháng 12/2026», «theo vụ»… */
  supplyTime: z.string().nullable(),
  price: money.nullable(),
});
export type MouGoods = Readonly<z.infer<typeof mouGoodsSchema>>;

/**
 * Who stands in the paper (domain dossier 5.2). An office is a witness of `witness` or a party of `support`, never both: the two
 * roles are two variants. `agency`: offices among themselves. `principle`: a contract that binds.
 */
export const mouVariants = ['mou2', 'witness', 'support', 'agency', 'principle'] as const;
export type MouVariant = (typeof mouVariants)[number];

/** Most signatories of one paper of offices. */
export const mostSignatories = 20;

/** An office that signs a paper between offices; null prints dots. */
export const signatorySchema = z
  .strictObject({
    office: z.string(),
    signer: z.string().nullable(),
    /** «Giám đốc», printed in capitals. */
    title: z.string().nullable(),
    /** «KT. GIÁM ĐỐC», «TM. ỦY BAN NHÂN DÂN»: the line above the title, where it applies. */
    capacity: z.string().nullable(),
    /** Đầu mối: the unit that carries the paper out. */
    focal: z.string().nullable(),
  })
  .readonly();
export type Signatory = Readonly<z.infer<typeof signatorySchema>>;

export const mouStates = ['draft', 'printed', 'signed', 'void'] as const;

/** A memorandum under one conference: of one producer and one buyer, or (`agency`) of offices; then both ids are empty. */
export const mouSchema = z.strictObject({
  ...recordBase,
  conferenceId: z.string(),
  producerId: z.string(),
  buyerId: z.string(),
  /** Order within its series, from 1; given once, kept when void, never used again. */
  number: z.number().int().min(1),
  /** Year within which the office counts all its papers («2026»); null counts within the conference. Given with the number. */
  series: z.string().nullable(),
  variant: z.enum(mouVariants),
  /** Of an `agency` paper, in the order of signing. */
  signatories: z.array(signatorySchema).max(mostSignatories).readonly(),
  goods: z.array(mouGoodsSchema).readonly(),
  /** Of a contract (`principle`): days within which the buyer pays; null prints dots. */
  paymentDays: z.number().int().min(1).max(365).nullable(),
  /** Of a contract: penalty in percent of the breached part. */
  penaltyPercent: z.number().min(0).max(100).nullable(),
  state: z.enum(mouStates),
  /** Why it is void. */
  voidReason: z.string().nullable(),
  note: z.string().nullable(),
});
export type Mou = Readonly<z.infer<typeof mouSchema>>;

export const mouFields: FieldList<Mou> = [
  { key: 'conferenceId', type: 'reference', table: 'conferences', section: 'identity', required: 'always' },
  { key: 'producerId', type: 'reference', table: 'producers', section: 'identity' },
  { key: 'buyerId', type: 'reference', table: 'buyers', section: 'identity' },
  { key: 'number', type: 'integer', section: 'identity', given: true },
  { key: 'series', type: 'text', section: 'identity', given: true },
  { key: 'variant', type: 'choice', choices: mouVariants, section: 'identity' },
  { key: 'signatories', type: 'held', section: 'identity', given: true },
  { key: 'goods', type: 'goods', section: 'goods' },
  { key: 'paymentDays', type: 'integer', section: 'contract', purposes: ['mou'] },
  { key: 'penaltyPercent', type: 'decimal', section: 'contract', purposes: ['mou'] },
  { key: 'state', type: 'choice', choices: mouStates, section: 'identity' },
  { key: 'voidReason', type: 'text', section: 'identity' },
  { key: 'note', type: 'longText', section: 'note' },
];

export const blankMou = (
  id: string,
  conferenceId: string,
  producerId: string,
  buyerId: string,
  number: number,
): Mou => ({
  ...blankBase(id),
  conferenceId,
  producerId,
  buyerId,
  number,
  series: null,
  variant: 'mou2',
  signatories: [],
  goods: [],
  paymentDays: null,
  penaltyPercent: null,
  state: 'draft',
  voidReason: null,
  note: null,
});
