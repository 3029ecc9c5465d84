import type { Mou, MouVariant } from '../records/mou';
import type { Participation } from '../records/participation';
import type { TableName } from '../records/table-name';

/**
 * What an action did, as a code and its parameters: it is put into words where it is shown, in the language of then. Whom it
 * concerns stands in the label, which is a name. Changes of older versions have a label only, in the words of their day.
 */
export type Deed =
  /** One field of one record. */
  | { readonly code: 'edited'; readonly table: TableName; readonly id: string; readonly field: string }
  /** Several records of a table at once. */
  | { readonly code: 'records'; readonly table: TableName; readonly count: number }
  | { readonly code: 'invited'; readonly role: Participation['role']; readonly count: number }
  /** `party`: its name where it is one. */
  | {
      readonly code: 'answered';
      readonly state: Participation['state'];
      readonly count: number;
      readonly party: string | null;
    }
  | { readonly code: 'withdrawn'; readonly count: number; readonly party: string | null }
  | { readonly code: 'picked'; readonly count: number; readonly party: string | null }
  | { readonly code: 'booth'; readonly count: number; readonly party: string | null }
  | { readonly code: 'mous-drawn'; readonly count: number }
  /** `number`: that of the paper where it is one. */
  | { readonly code: 'mou-state'; readonly state: Mou['state']; readonly count: number; readonly number: number | null }
  | { readonly code: 'mou-goods'; readonly number: number }
  | { readonly code: 'mous-issued'; readonly count: number }
  | { readonly code: 'mous-printed'; readonly count: number }
  | { readonly code: 'wording-saved'; readonly variant: MouVariant; readonly no: number }
  /** `why`: the officer's reason, typed. */
  | { readonly code: 'let-in'; readonly product: string; readonly why: string }
  | { readonly code: 'let-in-ended'; readonly product: string }
  | { readonly code: 'catalogue-issued'; readonly no: number }
  /** An own field, by its label. */
  | { readonly code: 'own-field'; readonly done: 'added' | 'changed' | 'moved' | 'retired' | 'revived' | 'removed' }
  | { readonly code: 'sample' }
  /** `at`: ISO time of the snapshot. */
  | { readonly code: 'backup'; readonly at: string };
