import { z } from 'zod';
import { type CatalogueLook, catalogueLookSchema } from './catalogue-look';
import type { FieldList } from './field';
import { blankBase, recordBase } from './record-base';

/** A look of the catalogue that an officer keeps under a name (C4). */
export const layoutSchema = z.strictObject({
  ...recordBase,
  name: z.string(),
  look: catalogueLookSchema,
});
export type Layout = Readonly<z.infer<typeof layoutSchema>>;

export const layoutFields: FieldList<Layout> = [
  { key: 'name', type: 'text', section: 'identity', required: 'always' },
  { key: 'look', type: 'held', section: 'identity', given: true },
];

export const newLayout = (id: string, name: string, look: CatalogueLook): Layout => ({ ...blankBase(id), name, look });
