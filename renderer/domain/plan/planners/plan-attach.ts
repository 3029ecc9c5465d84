import type { Attachment } from '../../records/attachment';
import { createEdit, type Plan } from '../plan';
import type { PhotoOriginal } from '../source';

/** The Plan that attaches papers; the history keeps name and hash of each file as the officer gave it (R11). */
export const planAttach = (
  papers: readonly { readonly attachment: Attachment; readonly original: PhotoOriginal }[],
  label: string,
): Plan => ({
  reason: 'attach',
  label,
  edits: papers.map(({ attachment, original }) =>
    createEdit('attachments', attachment, { from: 'photos', originals: [original] }),
  ),
  issues: [],
});
