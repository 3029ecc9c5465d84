import type { ColumnMapping, IntakeProposal, TableFinding } from '../../../domain/intake/intake-proposal';

/** From here on a mapping is taken without a question; below it the officer looks at the columns first. */
const trustedFrom = 0.7;

const naming: ReadonlySet<string | null> = new Set(['productName', 'producerName']);

/** Tables whose rows became products or producers. */
export const tablesRead = (proposal: IntakeProposal): readonly TableFinding[] => {
  const read = new Set(
    proposal.sheets.filter((sheet) => sheet.role === 'data').flatMap((sheet) => sheet.tables.map((id) => id)),
  );
  return proposal.tables.filter(
    (table) => read.has(table.id) && table.columns.some((column) => naming.has(column.field)),
  );
};

const isTrusted = ({ confidence, by }: ColumnMapping): boolean =>
  by === 'officer' || by === 'memory' || (by === 'heading' && confidence >= trustedFrom);

/**
 * The step at which the officer must say something before a preview means anything; null: straight to the preview. What
 * names the rows must be sure; a doubtful price column is shown in the preview, where it can be corrected as well.
 */
export const needsWord = (proposal: IntakeProposal): 'tables' | 'columns' | null => {
  const tables = tablesRead(proposal);
  if (tables.length === 0) return 'tables';
  // Tables told apart, or a turned sheet, are looked at once for each layout.
  const partly = new Set(proposal.sheets.filter(({ part }) => part && !part.off).flatMap((sheet) => sheet.tables));
  if (tables.some(({ id, columns }) => partly.has(id) && columns.every(({ by }) => by !== 'memory'))) return 'tables';
  // Whether the first row is data or a header was guessed: taken wrongly, a product is lost or a header becomes one.
  if (
    tables.some(
      ({ headingGuessed, columns }) => headingGuessed === 'open' && columns.every(({ by }) => by !== 'memory'),
    )
  )
    return 'tables';
  const sure = tables.every((table) => table.columns.filter((column) => naming.has(column.field)).every(isTrusted));
  return sure ? null : 'columns';
};
