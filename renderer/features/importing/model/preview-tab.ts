import type { EntryState, ImportPreview } from '../../../domain/intake/import-preview';

/** What stands under the sum: a part of it, the findings, or the rows that were passed over. */
export const previewTabs = ['created', 'updated', 'unchanged', 'doubtful', 'refused', 'issues'] as const;
export type PreviewTab = (typeof previewTabs)[number] | 'notData';

/** Where the officer's word is wanted comes first, then what would be written. */
const firstLooks: readonly EntryState[] = ['doubtful', 'updated', 'created', 'refused', 'unchanged'];

/** The part that is open when nothing was chosen yet. Doubts only open by themselves when nothing else happens. */
export const firstTab = ({ counts }: Pick<ImportPreview, 'counts'>): EntryState => {
  const written = (['updated', 'created'] as const).find((state) => counts[state] > 0);
  return written ?? firstLooks.find((state) => counts[state] > 0) ?? 'unchanged';
};
