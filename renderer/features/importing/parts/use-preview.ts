import { useMemo } from 'react';
import type { EntryState } from '../../../domain/intake/import-preview';
import type { Edit } from '../../../domain/plan/plan';
import type { ImportFile } from '../job/import-state';
import { tablesRead } from '../model/needs-word';
import {
  type ChangeLine,
  changeLines,
  type EntryLine,
  entryLines,
  type IssueLine,
  issueLines,
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
  const of = (state: EntryState): readonly EntryLine[] => entryLines(base, state);
  return {
    edits,
    created: of('created'),
    updated: changeLines(base, edits),
    unchanged: of('unchanged'),
    doubtful: of('doubtful'),
    refused: of('refused'),
    issues: issueLines(proposal.issues, base),
    notData: rowsNotData(proposal, tablesRead(proposal)),
  };
};

export const usePreview = ({ proposal, planned }: ImportFile): PreviewParts | null =>
  useMemo(() => previewParts({ proposal, planned }), [proposal, planned]);
