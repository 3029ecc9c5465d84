import { type EntryState, entryStates, type ImportPreview } from '../../../domain/intake/import-preview';
import type { IntakeProposal } from '../../../domain/intake/intake-proposal';

/** What becomes of the rows of one file; its counts add up to the rows read of it. */
export interface FileSum {
  readonly file: string;
  readonly read: number;
  readonly counts: Readonly<Record<EntryState, number>>;
}

/** One sum for each file of an import of several; none for a single file, whose sum is that of the preview. */
export const fileSums = (
  { files = [] }: Pick<IntakeProposal, 'files'>,
  { entries }: Pick<ImportPreview, 'entries'>,
): readonly FileSum[] => {
  if (files.length === 0) return [];
  const nothing = (): Record<EntryState, number> =>
    Object.fromEntries(entryStates.map((state) => [state, 0])) as Record<EntryState, number>;
  const sums = new Map(files.map((file) => [file, { read: 0, counts: nothing() }]));
  for (const { at, state } of entries) {
    const sum = sums.get(at.file ?? '');
    if (!sum) continue;
    sum.read += 1;
    sum.counts[state] += 1;
  }
  return [...sums].map(([file, sum]) => ({ file, ...sum }));
};

/** Producers that more than one file speaks of. */
export const sharedProducers = ({ producers }: Pick<IntakeProposal, 'producers'>): number =>
  producers.filter(({ rows }) => new Set(rows.map(({ file }) => file)).size > 1).length;
