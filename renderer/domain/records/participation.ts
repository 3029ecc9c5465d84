import { z } from 'zod';
import type { FieldList } from './field';
import { letInSchema } from './let-in';
import { blankBase, recordBase } from './record-base';

export const participationRoles = ['producer', 'buyer'] as const;
export const participationStates = ['invited', 'accepted', 'declined'] as const;

/** One party at one conference, with the products that it brings. */
export const participationSchema = z.strictObject({
  ...recordBase,
  conferenceId: z.string(),
  role: z.enum(participationRoles),
  /** A producer's or a buyer's id, by `role`. */
  partyId: z.string(),
  state: z.enum(participationStates),
  productIds: z.array(z.string()).readonly(),
  boothNo: z.string().nullable(),
  /** Products that stand in the catalogue although the gate keeps them out. */
  letIn: z.array(letInSchema).readonly(),
  note: z.string().nullable(),
});
export type Participation = Readonly<z.infer<typeof participationSchema>>;

export const participationFields: FieldList<Participation> = [
  { key: 'conferenceId', type: 'reference', table: 'conferences', section: 'identity', required: 'always' },
  { key: 'role', type: 'choice', choices: participationRoles, section: 'identity', required: 'always' },
  { key: 'partyId', type: 'reference', section: 'identity', required: 'always' },
  { key: 'state', type: 'choice', choices: participationStates, section: 'identity' },
  { key: 'productIds', type: 'references', table: 'products', section: 'identity' },
  { key: 'boothNo', type: 'text', section: 'identity' },
  { key: 'letIn', type: 'held', section: 'identity', given: true },
  { key: 'note', type: 'longText', section: 'note' },
];

export const blankParticipation = (
  id: string,
  conferenceId: string,
  role: Participation['role'],
  partyId: string,
): Participation => ({
  ...blankBase(id),
  conferenceId,
  role,
  partyId,
  state: 'invited',
  productIds: [],
  boothNo: null,
  letIn: [],
  note: null,
});
