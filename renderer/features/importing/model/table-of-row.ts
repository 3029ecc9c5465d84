import type { RowRef } from '../../../domain/intake/candidates';
import type { TableFinding } from '../../../domain/intake/intake-proposal';
import { fileLabels } from '../../../domain/intake/join/of-file';
import { batchFiles, type ImportState, type ReadFile } from '../job/import-state';

/** The file and the table, as its own proposal has it, in which a row of the import stands; null when none holds it. */
export const tableOfRow = (
  state: Pick<ImportState, 'files'>,
  at: RowRef,
): { readonly file: ReadFile; readonly table: TableFinding } | null => {
  const files = batchFiles(state);
  const place = at.file === undefined ? 0 : fileLabels(files.map(({ proposal }) => proposal.file)).indexOf(at.file);
  const file = files[place];
  const table = file?.proposal.tables.find(
    ({ sheet, rows }) => sheet === at.sheet && rows.some(({ row, kind }) => row === at.row && kind === 'data'),
  );
  return file && table ? { file, table } : null;
};
