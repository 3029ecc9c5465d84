import { useMemo } from 'react';
import type { PreviewEntry } from '../../../domain/intake/import-preview';
import type { Edit } from '../../../domain/plan/plan';
import type { ImportBatch } from '../job/import-state';
import { tablesRead } from '../model/needs-word';
import {
  type ChangeLine,
  changeLines,
  type EntryLine,
  type IssueLine,
  issueLines,
  linesByState,
} from '../model/preview-lines';
import { editsByRow } from '../model/row-writes';
import { type RowNotData, rowsNotData } from '../model/rows-not-data';

/** The preview by parts, made once for each new plan. */
export interface PreviewParts {
  readonly edits: ReadonlyMap<string, readonly Edit[]>;
  readonly created: readonly EntryLine[];
  readonly updated: readonly ChangeLine[];
  readonly unchanged: readonly EntryLine[];
  readonly doubtful: readonly EntryLine[];
  readonly refused: readonly EntryLine[];
  readonly issues: readonly IssueLine[];
  readonly notData: readonly RowNotData[];
}

const ofFile = <Line extends { readonly entry: PreviewEntry | null }>(
  lines: readonly Line[],
  file: string | null,
): readonly Line[] => (file === null ? lines : lines.filter(({ entry }) => entry?.at.file === file));

/** `file`: only lines of that file; null: of all. */
export const previewParts = (
  { proposal, planned }: Pick<ImportBatch, 'proposal' | 'planned'>,
  file: string | null,
): PreviewParts | null => {
  if (!proposal || !planned) return null;
  const { base } = planned;
  const edits = editsByRow(base.plan, proposal.files !== undefined);
  const lines = linesByState(base);
  return {
    edits,
    created: ofFile(lines.created, file),
    updated: changeLines(ofFile(lines.updated, file), edits),
    unchanged: ofFile(lines.unchanged, file),
    doubtful: ofFile(lines.doubtful, file),
    refused: ofFile(lines.refused, file),
    issues: issueLines(proposal, base).filter(({ at }) => file === null || at?.file === file),
    notData: rowsNotData(proposal, tablesRead(proposal)).filter((row) => file === null || row.file === file),
  };
};

export const usePreview = ({ proposal, planned }: ImportBatch, file: string | null): PreviewParts | null =>
  useMemo(() => previewParts({ proposal, planned }, file), [proposal, planned, file]);
