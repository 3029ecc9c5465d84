import type { ImportPreview, PreviewEntry } from '../../../domain/intake/import-preview';
import type { IntakeProposal } from '../../../domain/intake/intake-proposal';
import type { ReadFile } from '../job/import-state';

/** A file of the import with rows that its sender can put right. */
export interface FileToSendBack {
  readonly id: string;
  readonly name: string;
  /** Which of several files, as `RowRef.file` names it; undefined where there is one. */
  readonly label: string | undefined;
  /** The list begins in the first row: no line is free for the words over the notes. */
  readonly noRoom: boolean;
}

const wantsAWord = ({ state, issues }: PreviewEntry): boolean =>
  state === 'doubtful' || state === 'refused' || issues.some(({ severity }) => severity !== 'info');

/** What goes back: not our own workbooks, and no list that is right. */
export const filesToSendBack = (
  files: readonly ReadFile[],
  proposal: Pick<IntakeProposal, 'files'>,
  { entries }: Pick<ImportPreview, 'entries'>,
): readonly FileToSendBack[] => {
  const wanting = new Set(entries.filter(wantsAWord).map(({ at }) => at.file));
  return files.flatMap(({ id, name, proposal: own }, index): readonly FileToSendBack[] => {
    const label = proposal.files?.[index];
    const noRoom = own.tables.some(({ headerBottom }) => headerBottom < 1);
    return own.edited.length === 0 && wanting.has(label) ? [{ id, name, label, noRoom }] : [];
  });
};
