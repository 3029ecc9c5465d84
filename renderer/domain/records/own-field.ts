import { z } from 'zod';
import type { FieldList } from './field';
import { ownKeyShape } from './own-value';
import { blankBase, recordBase } from './record-base';

/** The tables to which an officer may add fields. */
export const ownTables = ['producers', 'products', 'buyers'] as const;
export type OwnTable = (typeof ownTables)[number];

/** What an own field holds. `date` may be a year or a month alone: lists often hold no more. */
export const ownKinds = ['text', 'longText', 'number', 'date', 'flag', 'choice'] as const;

/**
 * A field that the officer defined (R13). Values lie in the records under `key`, which never changes; the label may.
 * One that is no longer wanted is retired: its values stay in the records.
 */
export const ownFieldSchema = z.strictObject({
  ...recordBase,
  of: z.enum(ownTables),
  key: z.string().regex(ownKeyShape).max(48),
  label: z.string().min(1).max(80),
  labelEn: z.string().max(80).nullable(),
  kind: z.enum(ownKinds),
  /** The closed list of a `choice`; records hold the words themselves, which every office can read. */
  choices: z.array(z.string()).readonly(),
  /** What a `number` counts: ha, kg, người… */
  unit: z.string().max(20).nullable(),
  /** Said under the field in the form. */
  help: z.string().max(300).nullable(),
  /** Whether a record without a value is listed as incomplete. */
  wanted: z.boolean(),
  /** Whether a public paper may show it; papers for buyers may show all. */
  public: z.boolean(),
  /** Place among the own fields of its table. */
  order: z.number(),
  retired: z.boolean(),
});
export type OwnField = Readonly<z.infer<typeof ownFieldSchema>>;

export const ownFieldFields: FieldList<OwnField> = [
  { key: 'of', type: 'choice', choices: ownTables, section: 'identity', given: true },
  { key: 'key', type: 'held', section: 'identity', given: true },
  { key: 'label', type: 'text', section: 'identity', required: 'always' },
  { key: 'labelEn', type: 'text', section: 'identity' },
  { key: 'kind', type: 'choice', choices: ownKinds, section: 'identity', required: 'always' },
  { key: 'choices', type: 'list', section: 'identity' },
  { key: 'unit', type: 'text', section: 'identity' },
  { key: 'help', type: 'longText', section: 'identity' },
  { key: 'wanted', type: 'flag', section: 'identity' },
  { key: 'public', type: 'flag', section: 'identity' },
  { key: 'order', type: 'integer', section: 'identity', given: true },
  { key: 'retired', type: 'flag', section: 'identity', given: true },
];

/** What the officer says of a field; key, place and state follow from it. */
export type OwnFieldFacts = Omit<OwnField, 'id' | 'removed' | 'sample' | 'of' | 'key' | 'order' | 'retired'>;

export const blankOwnFacts: OwnFieldFacts = {
  label: '',
  labelEn: null,
  kind: 'text',
  choices: [],
  unit: null,
  help: null,
  wanted: false,
  public: false,
};

/** The id follows from table and key: two offices that make the same field make one when they meet. */
export const ownFieldId = ({ of, key }: Pick<OwnField, 'of' | 'key'>): string => `${of}.${key}`;

export const newOwnField = (place: Pick<OwnField, 'of' | 'key' | 'order'>, facts: OwnFieldFacts): OwnField => ({
  ...blankBase(ownFieldId(place)),
  ...place,
  ...facts,
  retired: false,
});
