import type { WorkbookNotes } from '../../renderer/documents/error-workbook/workbook-notes';
import { workbookNotesOf } from '../../renderer/documents/error-workbook/workbook-notes-of';
import type { ImportPreview } from '../../renderer/domain/intake/import-preview';
import type { IntakeProposal } from '../../renderer/domain/intake/intake-proposal';
import { memoryView } from '../../renderer/domain/plan/memory-view';
import type { StoreView } from '../../renderer/domain/plan/store-view';
import { fileNotes } from '../../renderer/features/importing/model/file-notes';
import { readWorkbook } from '../../renderer/formats/read/read-workbook';
import { returnWorkbook } from '../../renderer/formats/xlsx-patch/return-workbook';
import { vi } from '../../renderer/i18n/vi';
import { after, plan } from './import-planning';
import { proposalOf } from './intake-workbook';

export const senderWords = { issues: vi.importing.issues, paper: vi.workbooks.error };

/** What the intake says of a file that is known to be one. */
export const proposalOfFile = (bytes: Uint8Array, file = 'danh-sach.xlsx'): IntakeProposal => {
  const outcome = readWorkbook(bytes, file);
  if (!outcome.ok) throw new Error(outcome.failure.code);
  return proposalOf(outcome.value);
};

export const previewOf = (bytes: Uint8Array, view: StoreView, file?: string): ImportPreview =>
  plan(proposalOfFile(bytes, file), view);

export interface SentBack {
  readonly bytes: Uint8Array;
  readonly kept: boolean;
  readonly notes: WorkbookNotes;
  readonly preview: ImportPreview;
  /** The registry after the first import. */
  readonly view: StoreView;
}

/** Imports a file and sends it back, as the window does. */
export const sendBack = async (
  given: Uint8Array,
  file = 'danh-sach.xlsx',
  before: StoreView = memoryView({}),
): Promise<SentBack> => {
  const proposal = proposalOfFile(given, file);
  const preview = plan(proposal, before);
  const notes = fileNotes(proposal, workbookNotesOf(proposal, preview, senderWords, { officeName: 'Sở Công Thương' }));
  const returned = await returnWorkbook(given, file, notes, 'Danh sách');
  if (!returned.ok) throw new Error(returned.failure.code);
  const { bytes, kept } = returned;
  return { bytes, kept, notes, preview, view: after(before, preview.plan) };
};
