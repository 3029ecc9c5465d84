import type { MouVariant } from '../../records/mou';
import { type MouTemplateRecord, newMouTemplate, type Wording } from '../../records/mou-template';
import { createEdit, type Plan } from '../plan';
import type { StoreView } from '../store-view';

/** Versions of the wording of a variant that the office saved, latest first. */
export const wordingVersions = (view: StoreView, variant: MouVariant): readonly MouTemplateRecord[] =>
  view
    .records('mouTemplates')
    .filter((version) => version.variant === variant)
    .toSorted((a, b) => b.no - a.no);

export interface WordingOrder {
  readonly id: string;
  readonly variant: MouVariant;
  readonly wording: Wording;
  /** What was changed, who approved it. */
  readonly reason: string;
  /** ISO time with zone. */
  readonly at: string;
}

/** Saves a wording as the next version (U2): those before stay as they are, and so does every paper that was printed in them. */
export const planWording = (view: StoreView, { id, variant, wording, reason, at }: WordingOrder): Plan => {
  let no = 1;
  for (const { record } of view.rows('mouTemplates')) if (record.variant === variant) no = Math.max(no, record.no + 1);
  const version = newMouTemplate(id, { variant, no, wording, reason, at, file: null });
  return {
    reason: 'mou',
    label: '',
    deed: { code: 'wording-saved', variant, no },
    edits: [createEdit('mouTemplates', version, { from: 'typed' })],
    issues: [],
  };
};
