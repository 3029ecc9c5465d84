import { columnLetter } from '../../../renderer/domain/intake/column-letter';
import type { SeenCell, SeenSheet, SeenWorkbook } from './seen-workbook';

/** One thing of which two readers say different things. */
export interface Difference {
  readonly reader: string;
  readonly what: 'sheets' | 'visibility' | 'merges' | 'hidden-rows' | 'hidden-columns' | 'cell' | 'formula';
  /** `Trang 1!C5`, or the sheet. */
  readonly at: string;
  readonly own: SeenCell | string | undefined;
  readonly other: SeenCell | string | undefined;
}

const sorted = (values: readonly (string | number)[]): string => [...values].map(String).sort().join(' ');

/** Hidden rows and columns count where something stands in them: our reader gives no empty rows, others no empty columns. */
const filledRows = ({ cells }: SeenSheet, rows: readonly number[] = []): readonly number[] => {
  const filled = new Set([...cells.keys()].map((reference) => Number(/\d+$/.exec(reference)?.[0])));
  return rows.filter((row) => filled.has(row));
};
const filledColumns = ({ cells }: SeenSheet, columns: readonly number[] = []): readonly number[] => {
  const filled = new Set([...cells.keys()].map((reference) => /^[A-Z]+/.exec(reference)?.[0]));
  return columns.filter((column) => filled.has(columnLetter(column)));
};

const sheetFacts = (own: SeenSheet, other: SeenSheet) =>
  [
    ['visibility', own.visibility, other.visibility],
    ['merges', sorted(own.merges ?? []), other.merges && sorted(other.merges)],
    [
      'hidden-rows',
      sorted(filledRows(own, own.hiddenRows)),
      other.hiddenRows && sorted(filledRows(own, other.hiddenRows)),
    ],
    [
      'hidden-columns',
      sorted(filledColumns(own, own.hiddenColumns)),
      other.hiddenColumns && sorted(filledColumns(own, other.hiddenColumns)),
    ],
  ] as const;

const isSame = (own: SeenCell | undefined, other: SeenCell | undefined): boolean =>
  own?.kind === other?.kind && own?.value === other?.value;

const sheetDifferences = (reader: string, own: SeenSheet, other: SeenSheet): readonly Difference[] => {
  const facts = sheetFacts(own, other).flatMap(([what, mine, theirs]): readonly Difference[] =>
    theirs === undefined || mine === theirs ? [] : [{ reader, what, at: own.name, own: mine, other: theirs }],
  );
  const references = [...new Set([...own.cells.keys(), ...other.cells.keys()])];
  const cells = references.flatMap((reference): readonly Difference[] => {
    const [mine, theirs] = [own.cells.get(reference), other.cells.get(reference)];
    const at = `${own.name}!${reference}`;
    if (!isSame(mine, theirs)) return [{ reader, what: 'cell', at, own: mine, other: theirs }];
    const told = mine?.formula === undefined || theirs?.formula === undefined || mine.formula === theirs.formula;
    return told ? [] : [{ reader, what: 'formula', at, own: mine, other: theirs }];
  });
  return [...facts, ...cells];
};

/** Everything in which another reader differs from ours, over the whole workbook. */
export const differences = (reader: string, own: SeenWorkbook, other: SeenWorkbook): readonly Difference[] => {
  const names = [own, other].map((sheets) => sheets.map(({ name }) => name).join('; '));
  if (names[0] !== names[1]) return [{ reader, what: 'sheets', at: '', own: names[0], other: names[1] }];
  return own.flatMap((sheet, index) => {
    const twin = other[index];
    return twin ? sheetDifferences(reader, sheet, twin) : [];
  });
};
