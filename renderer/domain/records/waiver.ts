import { z } from 'zod';
import { shortHash } from '../intake/returned/short-hash';
import type { FieldList } from './field';
import { recordBase } from './record-base';
import { type TableName, tableNames } from './table-name';

/**
 * Why a value that a rule doubts was kept (R6). It speaks of the value that stood then: once the field says something
 * else, the doubt is raised again and wants a reason of its own.
 */
export const waiverSchema = z.strictObject({
  ...recordBase,
  of: z.enum(tableNames),
  recordId: z.string(),
  field: z.string(),
  /** Code of the finding. */
  code: z.string(),
  /** The value and what it was doubted against, as JSON, to tell whether they are still the same. */
  value: z.string(),
  reason: z.string(),
});
export type Waiver = Readonly<z.infer<typeof waiverSchema>>;

/** None is a reference: a reason keeps no record from being removed. */
export const waiverFields: FieldList<Waiver> = [
  { key: 'of', type: 'text', section: 'identity', given: true },
  { key: 'recordId', type: 'text', section: 'identity', given: true },
  { key: 'field', type: 'text', section: 'identity', given: true },
  { key: 'code', type: 'text', section: 'identity', given: true },
  { key: 'value', type: 'held', section: 'identity', given: true },
  { key: 'reason', type: 'longText', section: 'identity', required: 'always' },
];

export interface WaiverOrder {
  readonly of: TableName;
  readonly recordId: string;
  readonly field: string;
  readonly code: string;
  /** See `Waiver.value`. */
  readonly value: string;
  readonly reason: string;
}

/** One reason for each finding on each field: typed again, it replaces the one before, also when two offices meet. */
export const waiverId = ({ recordId, field, code }: Pick<WaiverOrder, 'recordId' | 'field' | 'code'>): string =>
  `w:${recordId}:${shortHash(`${field} ${code}`, 12)}`;
