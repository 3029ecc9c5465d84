import type { ImportPreview } from '../../../domain/intake/import-preview';

/** Rows of «Xuất Excel để sửa» that wait for a word; they are settled here, and stand in no queue. */
export const openEdits = ({ entries }: Pick<ImportPreview, 'entries'>): number =>
  entries.filter(({ reason }) => reason === 'edit-stale' || reason === 'edit-twin').length;
