import { z } from 'zod';

/** A value of an own field (R13); null and absent both mean that nobody filled it in. */
export const ownValue = z.union([z.string(), z.number(), z.boolean()]).nullable();
export type OwnValue = z.infer<typeof ownValue>;

const ownPrefix = 'own_';

/**
 * The property under which a record holds a value of an own field. It lies beside the record's other properties, so that
 * history, undo, merge and exchange treat it like any of them.
 */
export type OwnKey = `own_${string}`;

/** Letters, digits and hyphens after the prefix. */
export const ownKeyShape = /^own_[a-z0-9]+(-[a-z0-9]+)*$/;

export const isOwnKey = (key: string): key is OwnKey => key.startsWith(ownPrefix);

/** What the name of the field was, without its marks. */
export const ownKeyWords = (key: OwnKey): string => key.slice(ownPrefix.length).replaceAll('-', ' ');

/** Values of own fields by key. A key that this office has no field for is kept: another office may know it. */
export type OwnValues = { readonly [key: OwnKey]: OwnValue | undefined };

/** `schema` of a record that may hold values of own fields beside its properties. */
export const withOwnValues = <S extends z.ZodRawShape, C extends z.core.$ZodObjectConfig>(schema: z.ZodObject<S, C>) =>
  schema.catchall(z.unknown()).superRefine((record, context) => {
    const { shape } = schema;
    for (const [key, value] of Object.entries(record)) {
      if (key in shape || value === undefined) continue;
      if (!ownKeyShape.test(key)) context.addIssue({ code: 'unrecognized_keys', keys: [key], input: record });
      else if (!ownValue.safeParse(value).success) context.addIssue({ code: 'custom', path: [key], input: value });
    }
  }) as unknown as z.ZodType<z.infer<z.ZodObject<S, z.core.$strict>> & OwnValues>;
