import type { ImportPreview, PreviewEntry } from '../../../domain/intake/import-preview';

const waitingEdits: ReadonlySet<string> = new Set(['edit-stale', 'edit-merged', 'edit-twin']);

/** Whether a reason is that of a row of «Xuất Excel để sửa» that waits for a word. */
export const isWaitingEdit = (reason: PreviewEntry['reason']): boolean => reason !== null && waitingEdits.has(reason);

/** Rows of «Xuất Excel để sửa» that wait for a word; they are settled here, and stand in no queue. */
export const openEdits = ({ entries }: Pick<ImportPreview, 'entries'>): number =>
  entries.filter(({ reason, likenesses }) => isWaitingEdit(reason) && likenesses.length === 0).length;
