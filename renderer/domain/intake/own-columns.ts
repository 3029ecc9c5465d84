import type { OwnField, OwnTable } from '../records/own-field';
import type { OwnKey, OwnValue } from '../records/own-value';
import { readOwnText } from '../typing/own-value-text';
import { isCivilDate } from '../vietnamese/civil-date';
import { fold } from '../vietnamese/fold';
import { type ColumnInput, joined } from './column-claims';
import type { ColumnMapping } from './intake-proposal';
import type { GridCell, GridRow } from './sheet-grid';
import { placedCell, reportAt, type TableContext } from './table-context';
import { isBlankText } from './values/value-reading';

type OwnColumn = NonNullable<ColumnMapping['own']>;

/** The own field that a column fills, and how it was found. */
export interface ClaimedOwn {
  readonly column: OwnColumn;
  readonly by: Extract<ColumnMapping['by'], 'heading' | 'officer' | 'memory'>;
}

const columnOf = ({ id, of, key, kind, choices }: OwnField): OwnColumn => ({ id, of, key, kind, choices });

/** «Diện tích» and «Diện tích (ha)» name the same field. */
const headingsOf = ({ label, labelEn, unit }: OwnField): readonly string[] =>
  [label, labelEn]
    .filter((name) => name !== null)
    .flatMap((name) => (unit === null ? [fold(name)] : [fold(name), fold(`${name} (${unit})`)]));

/** What was said of a column: an id, or null for «none of them»; nothing, where its heading must tell. */
interface Said {
  readonly id: string | null;
  readonly by: 'officer' | 'memory';
}

const saidOf = (
  column: number,
  listed: readonly OwnField[],
  chosen: Readonly<Record<number, string | null>>,
  remembered: ReadonlyMap<number, string>,
): Said | null => {
  const now = chosen[column];
  if (now !== undefined) return { id: now, by: 'officer' };
  const before = remembered.get(column);
  return before !== undefined && listed.some(({ id }) => id === before) ? { id: before, by: 'memory' } : null;
};

/**
 * Columns that bear the name of an own field, or that the officer gave to one, here or in an earlier file of the layout. Of two fields of one name the products' is
 * meant where the table names products, which is known only when its columns are; a list of producers alone fills none of
 * the products' fields.
 */
export const claimOwn = (
  inputs: readonly ColumnInput[],
  ownFields: readonly OwnField[],
  chosen: Readonly<Record<number, string | null>> = {},
  remembered: ReadonlyMap<number, string> = new Map(),
): ReadonlyMap<number, (hasProducts: boolean) => ClaimedOwn | undefined> => {
  const listed = ownFields.filter(({ of }) => of !== 'buyers');
  const claims = new Map<number, (hasProducts: boolean) => ClaimedOwn | undefined>();
  const given = new Set<string>();
  for (const { heading } of inputs) {
    const { column } = heading;
    const said = saidOf(column, listed, chosen, remembered);
    if (said?.id === null) continue;
    const named = fold(joined(heading));
    const found = listed.filter((field) =>
      said ? field.id === said.id : named !== '' && headingsOf(field).includes(named) && !given.has(field.id),
    );
    if (found.length === 0) continue;
    for (const { id } of found) given.add(id);
    claims.set(column, (hasProducts) => {
      const fitting = found.filter(({ of }) => hasProducts || of === 'producers');
      const field = fitting.find(({ of }) => of === 'products') ?? fitting[0];
      return field && { column: columnOf(field), by: said?.by ?? 'heading' };
    });
  }
  return claims;
};

/** Dashes stand for nothing; so does a lone x, except where it is the tick of a «Có / Không». */
const isNothing = (kind: OwnField['kind'], text: string): boolean =>
  text.trim() === '' || (isBlankText(text) && !(kind === 'flag' && fold(text) === 'x'));

const isOwnKindOfAll = (kind: OwnField['kind'], texts: readonly string[]): boolean =>
  texts.every((text) => readOwnText({ kind, choices: [] }, text).outcome === 'value');

/** The kind that holds every text of a column without losing any; text where no other one does. */
export const ownKindOf = (texts: readonly string[]): OwnField['kind'] => {
  const said = texts.filter((text) => !isNothing('flag', text));
  if (said.length === 0) return 'text';
  const kind = (['flag', 'number', 'date'] as const).find((each) => isOwnKindOfAll(each, said));
  // A column of ones and noughts may be counted: it is no «Có / Không» before somebody says so.
  if (kind === 'flag' && said.every((text) => /^\d+$/.test(text))) return 'number';
  return kind ?? (said.some((text) => text.includes('\n') || text.length > 120) ? 'longText' : 'text');
};

/** A number or a day that the sheet holds as one is read as it is, however it is shown. */
const readCell = ({ kind, choices }: OwnColumn, { text, value, kind: held }: GridCell) => {
  if (kind === 'number' && typeof value === 'number') return { outcome: 'value', value } as const;
  if (kind === 'date' && held === 'date' && typeof value === 'string' && isCivilDate(value.slice(0, 10)))
    return { outcome: 'value', value: value.slice(0, 10) } as const;
  return readOwnText({ kind, choices }, kind === 'longText' ? text : text.replace(/\n+/g, ' '));
};

/** What a row says in columns of own fields. A text that is no value of its field is told and not taken. */
export const ownCells = (context: TableContext, row: GridRow, of: OwnTable): Readonly<Record<OwnKey, OwnValue>> => {
  const values: Record<OwnKey, OwnValue> = {};
  for (const mapping of context.shape.columns) {
    const { own } = mapping;
    if (!own || own.of !== of) continue;
    const placed = placedCell(context, row, mapping);
    if (!placed || isNothing(own.kind, placed.cell.text)) continue;
    const reading = readCell(own, placed.cell);
    if (reading.outcome === 'value') values[own.key as OwnKey] = reading.value;
    else if (placed.own) {
      reportAt(context, row, mapping, placed.cell.text, { code: 'own-unreadable', severity: 'warning' });
    }
  }
  return values;
};
