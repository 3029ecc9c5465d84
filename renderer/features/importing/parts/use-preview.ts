import { useMemo } from 'react';
import type { Edit } from '../../../domain/plan/plan';
import type { ImportFile } from '../job/import-state';
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

export const previewParts = ({ proposal, planned }: Pick<ImportFile, 'proposal' | 'planned'>): PreviewParts | null => {
  if (!proposal || !planned) return null;
  const { base } = planned;
  const edits = editsByRow(base.plan);
  const lines = linesByState(base);
  return {
    ...lines,
    edits,
    updated: changeLines(lines.updated, edits),
    issues: issueLines(proposal, base),
    notData: rowsNotData(proposal, tablesRead(proposal)),
  };
};

export const usePreview = ({ proposal, planned }: ImportFile): PreviewParts | null =>
  useMemo(() => previewParts({ proposal, planned }), [proposal, planned]);
