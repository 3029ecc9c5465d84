import type { MouVariant } from '../../records/mou';
import { type MouTemplateRecord, newMouTemplate, type TemplateFile, type Wording } from '../../records/mou-template';
import { createEdit, type Plan } from '../plan';
import type { StoreView } from '../store-view';

/** Versions of the wording of a variant that the office saved, latest first. */
export const wordingVersions = (view: StoreView, variant: MouVariant): readonly MouTemplateRecord[] =>
  view
    .records('mouTemplates')
    .filter((version) => version.variant === variant)
    .toSorted((a, b) => b.no - a.no);

/** The version in use; undefined as long as the office saved none. */
const latest = (view: StoreView, variant: MouVariant): MouTemplateRecord | undefined =>
  wordingVersions(view, variant)[0];

/**
 * The office's own .docx for papers that were printed in version `no`: that of the version itself, so that a reprint is the same
 * paper, also when the version was taken back since; otherwise the one in use. Null when the office has none.
 */
export const wordFileFor = (view: StoreView, variant: MouVariant, no: number): TemplateFile | null => {
  for (const { record } of view.rows('mouTemplates'))
    if (record.variant === variant && record.no === no && record.file !== null) return record.file;
  return latest(view, variant)?.file ?? null;
};

export interface WordingOrder {
  readonly id: string;
  readonly variant: MouVariant;
  readonly wording: Wording;
  /** What was changed, who approved it. */
  readonly reason: string;
  /** ISO time with zone. */
  readonly at: string;
  /** The office's own .docx; absent keeps that of the version before, null takes it away. */
  readonly file?: TemplateFile | null;
}

/** Saves a wording as the next version (U2): those before stay as they are, and so does every paper that was printed in them. */
export const planWording = (view: StoreView, order: WordingOrder): Plan => {
  const { id, variant, wording, reason, at } = order;
  let no = 1;
  for (const { record } of view.rows('mouTemplates')) if (record.variant === variant) no = Math.max(no, record.no + 1);
  const file = order.file === undefined ? (latest(view, variant)?.file ?? null) : order.file;
  const version = newMouTemplate(id, { variant, no, wording, reason, at, file });
  return {
    reason: 'mou',
    label: '',
    deed: { code: 'wording-saved', variant, no },
    edits: [createEdit('mouTemplates', version, { from: 'typed' })],
    issues: [],
  };
};
