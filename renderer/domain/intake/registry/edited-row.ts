import type { FieldChange } from '../../plan/plan';
import { sameValue } from '../../plan/same-value';
import { type EditTable } from '../../records/edit-table';
import type { Field } from '../../records/field';
import { foreignField } from '../../records/own-fields';
import { isOwnKey } from '../../records/own-value';
import type { AnyRecord } from '../../records/tables';
import { sameText } from '../../vietnamese/same-text';
import { recordOfRow } from '../edited/blank-record';
import { cellHash, editCell, maskedCell } from '../edited/edit-cell';
import { editColumnsOf, isIdColumn } from '../edited/edit-layout';
import type { EditedCell, EditedRow } from '../edited/edited-row';
import type { CellChange, EditReason } from '../import-preview';
import type { IntakeIssue } from '../intake-issue';
import { refKey } from '../place-pictures';
import { askAboutEdit } from './edited-doubt';
import { anyWritten, changeRecord, type ImportState, sourceOf } from './import-state';
import { leftOut, type PreviewBody, previewBody, refusedBody } from './preview-body';

type Values = Readonly<Record<string, unknown>>;
type Names = readonly [producer: string, product: string];

const textValue = (value: unknown): string => (typeof value === 'string' ? value : '');

/** A record that was merged into another is that one now. */
const standsFor = (state: ImportState, table: EditTable, id: string): string | null =>
  table === 'producers' || table === 'products' ? state.index.absorbed.standsFor(table, id) : null;

const producerName = (state: ImportState, id: unknown): string =>
  typeof id === 'string' ? (state.view.record('producers', id)?.name ?? '') : '';

/** How a row is called in the preview. */
const namesOf = (state: ImportState, { table }: EditedRow, record: Values): Names => {
  const name = textValue(record['name'] ?? record['number']);
  if (table === 'producers') return [name, ''];
  if (table === 'products') return [producerName(state, record['producerId']), name];
  if (table === 'decisions') return ['', name];
  const product = state.view.record('products', textValue(record['productId']));
  return [producerName(state, product?.producerId), product?.name ?? ''];
};

const textOf = (cells: readonly EditedCell[], name: string): string => {
  return textValue(cells.find((cell) => cell.name === name)?.value);
};

/** The one id that words point to; null when none or several do. */
const only = (ids: readonly string[]): string | null => (ids.length === 1 ? (ids[0] ?? null) : null);

/** The producer that a row of products names by id or, where the id is blank or untouched, by its name. */
const producerIdOf = (state: ImportState, cells: readonly EditedCell[]): string | null => {
  const id = textOf(cells, 'producerId');
  if (id !== '') return standsFor(state, 'producers', id);
  return only(state.edited.producers(textOf(cells, 'producerName')));
};

const productIdOf = (state: ImportState, cells: readonly EditedCell[]): string | null => {
  const id = textOf(cells, 'productId');
  if (id !== '') return standsFor(state, 'products', id);
  return only(state.edited.products(textOf(cells, 'productName'), textOf(cells, 'producerName')));
};

/** The field that a touched cell is about, and its value; null: its words point to nothing, or to several. */
const fieldValue = (state: ImportState, { cells }: EditedRow, cell: EditedCell): readonly [string, unknown] | null => {
  if (cell.name === 'producerId' || cell.name === 'producerName') {
    const id = producerIdOf(state, cells);
    return id === null ? null : ['producerId', id];
  }
  if (cell.name === 'productId' || cell.name === 'productName') {
    const id = productIdOf(state, cells);
    return id === null ? null : ['productId', id];
  }
  if (cell.name !== 'decisionId' || cell.value === null) return [cell.name, cell.value];
  const id = only(state.edited.decisions(textValue(cell.value)));
  return id === null ? null : ['decisionId', id];
};

const create = (state: ImportState, row: EditedRow, names: Names, record: AnyRecord): PreviewBody => {
  state.drafts.create(row.table, record, sourceOf(state, row.at));
  if (row.table === 'producers') state.newProducers += 1;
  if (row.table === 'decisions') state.newDecisions += 1;
  return previewBody('created', ...names, { newProducer: row.table === 'producers' });
};

const reference = (names: Names): PreviewBody => ({
  ...refusedBody('edit-reference'),
  producerName: names[0],
  productName: names[1],
});

/** What a row says of a record of its own; null when it points to something that is not there, or is there twice. */
const valuesOfRow = (state: ImportState, row: EditedRow): Values | null => {
  const { cells, table } = row;
  const values: Record<string, unknown> = {};
  for (const cell of cells) {
    if (!isOwnKey(cell.name) && !fieldNamed(state, table, cell.name)) continue;
    const found = fieldValue(state, row, cell);
    if (!found) return null;
    values[found[0]] = found[1];
  }
  if (table === 'products') values['producerId'] = producerIdOf(state, cells);
  if (table === 'certificates') values['productId'] = productIdOf(state, cells);
  return values['producerId'] === null || values['productId'] === null ? null : values;
};

/** A row without an id becomes a record; one that points to nothing is refused with what it points at. */
const createEdited = (state: ImportState, row: EditedRow): PreviewBody => {
  const { cells, at, table } = row;
  const written: Names = [
    textOf(cells, table === 'producers' ? 'name' : 'producerName'),
    textOf(cells, table === 'certificates' ? 'productName' : table === 'decisions' ? 'number' : 'name'),
  ];
  const values = valuesOfRow(state, row);
  if (!values) return reference(written);
  const record = recordOfRow(table, state.newId(`${table} ${refKey(at)}`), values);
  const owner = producerName(state, values['producerId']);
  state.edited.add(table, record.id, values, written[0] || owner);
  return create(state, row, table === 'producers' ? [written[0], ''] : [owner || written[0], written[1]], record);
};

const fieldNamed = (state: ImportState, table: EditTable, name: string): Field | null =>
  editColumnsOf(table, state.view.records('ownFields')).find((each) => each.name === name)?.field ?? null;

interface Touched {
  readonly field: string;
  readonly change: FieldChange;
  /** The registry no longer holds what the cell was written from. */
  readonly stale: boolean;
}

/** The hash that the cell would have if the workbook were written now. */
const hashNow = (state: ImportState, row: EditedRow, name: string, record: Values): string | null => {
  const { lists } = state.edited;
  const names = namesOf(state, row, record);
  if (name === 'producerName') return cellHash(names[0] === '' ? null : { kind: 'text', value: names[0] });
  if (name === 'productName') return cellHash(names[1] === '' ? null : { kind: 'text', value: names[1] });
  if (isIdColumn(name)) return cellHash({ kind: 'text', value: textValue(record[name]) });
  const field = fieldNamed(state, row.table, name) ?? foreignField(name, record[name]);
  if (!field) return null;
  const value = record[name];
  const person =
    row.masked && row.table === 'producers' ? state.view.record('producers', textValue(record['id'])) : null;
  return cellHash(person ? maskedCell(field, person, value, lists) : editCell(field, value, lists));
};

const isSame = (known: unknown, next: unknown): boolean =>
  sameValue(known, next) ||
  (typeof known === 'string' &&
    typeof next === 'string' &&
    known !== '' &&
    next !== '' &&
    known.normalize('NFC').trim() === next.normalize('NFC').trim() &&
    sameText(known, next));

const touchedFields = (state: ImportState, row: EditedRow, record: Values): readonly Touched[] | null => {
  const touched = new Map<string, Touched>();
  for (const cell of row.cells) {
    const found = fieldValue(state, row, cell);
    if (!found) return null;
    const [field, after] = found;
    const before = record[field];
    // An own field that nobody filled in is absent.
    if (isSame(before ?? null, after)) continue;
    const stale = cell.base !== null && hashNow(state, row, cell.name, record) !== cell.base;
    touched.set(field, { field, change: { before, after }, stale });
  }
  return [...touched.values()];
};

/** Both values of each cell; nothing of it is drafted. */
const shownChanges = (row: EditedRow, id: string, touched: readonly Touched[]): readonly CellChange[] =>
  touched.map(({ field, change: { before, after } }) => ({
    key: `${row.table}/${id}/${field}`,
    table: row.table,
    recordId: id,
    field,
    before,
    after,
    skipped: true,
  }));

interface Waiting {
  readonly names: Names;
  readonly reason: EditReason;
  readonly doubtKey: string;
  readonly values: Values;
  readonly changes: readonly CellChange[];
}

/** A row that waits here and, unless it is answered here, in the queue; with what was said of it before. */
const waitingRow = (state: ImportState, row: EditedRow, id: string, waiting: Waiting): PreviewBody => {
  const { names, reason, doubtKey, values, changes } = waiting;
  const edit = { table: row.table, recordId: row.id ?? id, name: names[1] || names[0], copy: row.twin, values };
  const outcome = askAboutEdit(state, edit, row.at, names[0]);
  if (outcome === 'skipped') return leftOut(...names);
  if (outcome === 'answered') return previewBody('unchanged', ...names);
  return previewBody('doubtful', ...names, { reason, doubtKey, changes });
};

/** A row with values that the registry does not simply take. */
const waitingCells = (
  state: ImportState,
  row: EditedRow,
  id: string,
  touched: readonly Touched[],
  said: Pick<Waiting, 'names' | 'reason' | 'doubtKey'>,
): PreviewBody => {
  const values = Object.fromEntries(touched.map(({ field, change }) => [field, change.after]));
  return waitingRow(state, row, id, { ...said, values, changes: shownChanges(row, id, touched) });
};

const updateEdited = (state: ImportState, row: EditedRow, id: string, record: Values): PreviewBody => {
  const names = namesOf(state, row, record);
  if (row.cells.length === 0) return previewBody('unchanged', ...names);
  const touched = touchedFields(state, row, record);
  if (!touched) return reference(names);
  const doubtKey = `edited ${row.table}/${id}`;
  if (touched.some(({ stale }) => stale) && state.decisions.answers.get(doubtKey) !== id) {
    return waitingCells(state, row, id, touched, { names, reason: 'edit-stale', doubtKey });
  }
  const fields = Object.fromEntries(touched.map(({ field, change }) => [field, change]));
  const changes = changeRecord(state, row.table, id, fields, row.at);
  return previewBody(anyWritten(changes) ? 'updated' : 'unchanged', ...names, { changes });
};

/**
 * A row of a record that was merged into another since: what was typed in it is said about that one, and waits where it says
 * something else, because the officer who merged the two chose between their values.
 */
const mergedEdited = (state: ImportState, row: EditedRow, id: string, record: Values): PreviewBody => {
  const names = namesOf(state, row, record);
  const touched = touchedFields(state, row, record);
  if (!touched) return reference(names);
  const told: IntakeIssue = {
    code: 'edit-merged',
    severity: 'info',
    ...row.at,
    column: null,
    columnIndex: null,
    field: null,
    found: textValue(record['name']),
  };
  const doubtKey = `merged ${row.table}/${row.id}`;
  const agreed = state.decisions.answers.get(doubtKey) === id;
  if (touched.length > 0 && !agreed) {
    return { ...waitingCells(state, row, id, touched, { names, reason: 'edit-merged', doubtKey }), found: [told] };
  }
  const fields = Object.fromEntries(touched.map(({ field, change }) => [field, change]));
  const changes = changeRecord(state, row.table, id, fields, row.at);
  const body = previewBody(anyWritten(changes) ? 'updated' : 'unchanged', ...names, { changes });
  return { ...body, found: [told] };
};

/**
 * What becomes of a row of «Xuất Excel để sửa». Cells that nobody touched never write; a touched cell whose value in the registry
 * has changed since the workbook was written waits for the officer, with both values; a row that is gone from the workbook is
 * still in the registry.
 */
export const editedRow = (state: ImportState, row: EditedRow): PreviewBody => {
  const { id, table } = row;
  if (id === null) return createEdited(state, row);
  const record = state.view.record(table, id);
  if (!record) {
    const winnerId = standsFor(state, table, id);
    const winner = winnerId === null ? undefined : state.view.record(table, winnerId);
    return winner ? mergedEdited(state, row, winner.id, { ...winner }) : refusedBody('edit-record-unknown');
  }
  const values: Values = { ...record };
  if (!row.twin) return updateEdited(state, row, id, values);
  const names = namesOf(state, row, values);
  const doubtKey = `twin ${refKey(row.at)}`;
  if (state.decisions.answers.get(doubtKey) === 'new') return createEdited(state, row);
  const said = valuesOfRow(state, row);
  if (!said) return reference(names);
  return waitingRow(state, row, id, { names, reason: 'edit-twin', doubtKey, values: said, changes: [] });
};
