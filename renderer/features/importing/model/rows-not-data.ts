import type { IntakeProposal, RowKind, TableFinding } from '../../../domain/intake/intake-proposal';

/** A row that was passed over, and why. */
export interface RowNotData {
  readonly key: string;
  readonly file?: string;
  readonly sheet: string | null;
  readonly row: number;
  readonly kind: Exclude<RowKind, 'data'>;
  readonly text: string;
}

/** Titles and the header itself belong to the table; everything else between the rows of data must be accounted for. */
const isAccounted = (kind: RowKind, row: number, table: TableFinding): kind is Exclude<RowKind, 'data'> =>
  kind !== 'data' && kind !== 'title' && row > table.headerBottom;

export const rowsNotData = (
  { tables }: Pick<IntakeProposal, 'tables'>,
  read: readonly TableFinding[],
): readonly RowNotData[] =>
  tables
    .filter((table) => read.includes(table))
    .flatMap((table) =>
      table.rows.flatMap(({ row, kind, texts }): readonly RowNotData[] =>
        isAccounted(kind, row, table)
          ? [
              {
                key: `${table.id}!${row}`,
                ...(table.file === undefined ? {} : { file: table.file }),
                sheet: table.sheet,
                row,
                kind,
                text: texts.filter((text) => text !== '').join(' | '),
              },
            ]
          : [],
      ),
    );

/** Kinds with their counts, in the order in which they appear. */
export const countKinds = (rows: readonly RowNotData[]): readonly (readonly [RowNotData['kind'], number])[] => {
  const counts = new Map<RowNotData['kind'], number>();
  for (const { kind } of rows) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return [...counts];
};
