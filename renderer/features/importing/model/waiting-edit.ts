import type { PreviewEntry } from '../../../domain/intake/import-preview';

const waitingEdits: ReadonlySet<string> = new Set(['edit-stale', 'edit-merged', 'edit-twin']);

/** Whether a reason is that of a row of «Xuất Excel để sửa» that waits for a word. */
export const isWaitingEdit = (reason: PreviewEntry['reason']): boolean => reason !== null && waitingEdits.has(reason);
