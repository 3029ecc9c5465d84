import { paperKindOf } from '../../../../electron/contract/content/file-kinds';
import type { WordIssue, WordIssueCode } from '../../../domain/mou/word-issue';
import type { MouVariant } from '../../../domain/records/mou';
import type { PaperService } from '../../../formats/paper-service';

/** What says that nobody could read the file as the text of a paper; what a template must not hold matters nothing here. */
const unreadable: ReadonlySet<WordIssueCode> = new Set([
  'word-empty',
  'word-not-docx',
  'word-old',
  'word-password',
  'word-damaged',
]);

/** Why a file cannot be the final text of a paper; null when it is a .docx or a PDF. */
export const outsideFault = async (
  bytes: Uint8Array,
  variant: MouVariant,
  papers: Pick<PaperService, 'checkWordTemplate'>,
): Promise<WordIssue | null> => {
  if (paperKindOf(bytes) === 'pdf') return null;
  const issues = await papers.checkWordTemplate(bytes, variant);
  return issues.find(({ code }) => unreadable.has(code)) ?? null;
};
