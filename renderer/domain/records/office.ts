import { z } from 'zod';
import type { FieldList } from './field';
import { blankBase, recordBase } from './record-base';

/** The office that keeps this store: named at the first start, printed on its papers. */
export const officeSchema = z.strictObject({
  ...recordBase,
  name: z.string(),
  /** Cơ quan chủ quản, such as «UBND tỉnh Tuyên Quang». */
  superiorBody: z.string().nullable(),
  provinceCode: z.string().nullable(),
  /** Who works in this store; written into each Change as «who». */
  officerName: z.string(),
  address: z.string().nullable(),
  phone: z.string().nullable(),
  /** Symbol on papers, such as SCT in «05/KH-SCT». */
  symbol: z.string().nullable(),
});
export type Office = Readonly<z.infer<typeof officeSchema>>;

export const officeFields: FieldList<Office> = [
  { key: 'name', type: 'text', section: 'identity', required: 'always' },
  { key: 'superiorBody', type: 'text', section: 'identity' },
  { key: 'provinceCode', type: 'province', section: 'identity', required: 'always' },
  { key: 'officerName', type: 'personName', section: 'identity', required: 'always' },
  { key: 'address', type: 'text', section: 'contact' },
  { key: 'phone', type: 'text', section: 'contact' },
  { key: 'symbol', type: 'text', section: 'papers' },
];

export const blankOffice = (id: string): Office => ({
  ...blankBase(id),
  name: '',
  superiorBody: null,
  provinceCode: null,
  officerName: '',
  address: null,
  phone: null,
  symbol: null,
});
