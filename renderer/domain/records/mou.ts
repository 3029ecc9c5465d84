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

export const mouStates = ['draft', 'printed', 'signed', 'void'] as const;

/** A memorandum of understanding between one producer and one buyer, under one conference. */
export const mouSchema = z.strictObject({
  ...recordBase,
  conferenceId: z.string(),
  producerId: z.string(),
  buyerId: z.string(),
  /** Order within the conference, from 1; given once, kept when void, never used again. */
  number: z.number().int().min(1),
  variant: z.enum(['mou2']),
  goods: z.array(mouGoodsSchema).readonly(),
  state: z.enum(mouStates),
  note: z.string().nullable(),
});
export type Mou = Readonly<z.infer<typeof mouSchema>>;

export const mouFields: FieldList<Mou> = [
  { key: 'conferenceId', type: 'reference', table: 'conferences', section: 'identity', required: 'always' },
  { key: 'producerId', type: 'reference', table: 'producers', section: 'identity', required: 'always' },
  { key: 'buyerId', type: 'reference', table: 'buyers', section: 'identity', required: 'always' },
  { key: 'number', type: 'integer', section: 'identity', given: true },
  { key: 'variant', type: 'choice', choices: ['mou2'], section: 'identity' },
  { key: 'goods', type: 'goods', section: 'goods' },
  { key: 'state', type: 'choice', choices: mouStates, section: 'identity' },
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
  variant: 'mou2',
  goods: [],
  state: 'draft',
  note: null,
});
