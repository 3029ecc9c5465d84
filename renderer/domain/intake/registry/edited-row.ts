import type { FieldChange } from '../../plan/plan';
import { sameValue } from '../../plan/same-value';
import { blankCertificate } from '../../records/certificate';
import { blankDecision } from '../../records/decision';
import { blankProducer } from '../../records/producer';
import { blankProduct } from '../../records/product';
import type { AnyRecord } from '../../records/tables';
import { sameText } from '../../vietnamese/same-text';
import { cellHash, editCell, maskedCell } from '../edited/edit-cell';
import { type EditTable, editColumns, isIdColumn } from '../edited/edit-layout';
import type { EditedCell, EditedRow } from '../edited/edited-row';
import type { CellChange, EditReason } from '../import-preview';
import type { IntakeIssue } from '../intake-issue';
import { refKey } from '../place-pictures';
import { editedDoubt } from './edited-doubt';
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

/** A row without an id becomes a record; one that points to nothing is refused with what it points at. */
const createEdited = (state: ImportState, row: EditedRow): PreviewBody => {
  const { cells, at, table } = row;
  const id = state.newId(`${table} ${refKey(at)}`);
  const written: Names = [
    textOf(cells, table === 'producers' ? 'name' : 'producerName'),
    textOf(cells, table === 'certificates' ? 'productName' : table === 'decisions' ? 'number' : 'name'),
  ];
  const values: Record<string, unknown> = {};
  for (const cell of cells) {
    if (editColumns[table].every(({ name, field }) => name !== cell.name || !field)) continue;
    const found = fieldValue(state, row, cell);
    if (!found) return reference(written);
    values[found[0]] = found[1];
  }
  if (table === 'producers') {
    const record = { ...blankProducer(id), ...values };
    state.edited.addProducer(record);
    return create(state, row, [record.name, ''], record);
  }
  if (table === 'decisions') {
    const record = { ...blankDecision(id), ...values };
    state.edited.addDecision(record);
    return create(state, row, ['', record.number], record);
  }
  if (table === 'products') {
    const owner = producerIdOf(state, cells);
    if (owner === null) return reference(written);
    const record = { ...blankProduct(id, owner), ...values };
    state.edited.addProduct(record, textOf(cells, 'producerName') || producerName(state, owner));
    return create(state, row, [producerName(state, owner) || written[0], record.name], record);
  }
  const product = productIdOf(state, cells);
  if (product === null) return reference(written);
  const record = { ...blankCertificate(id, product), ...values };
  return create(state, row, written, record);
};

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
  const field = editColumns[row.table].find((each) => each.name === name)?.field;
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
    if (isSame(before, after)) continue;
    const stale = cell.base !== null && hashNow(state, row, cell.name, record) !== cell.base;
    touched.set(field, { field, change: { before, after }, stale });
  }
  return [...touched.values()];
};

const waiting = (names: Names, reason: EditReason, doubtKey: string, changes: readonly CellChange[]): PreviewBody =>
  previewBody('doubtful', ...names, { reason, doubtKey, changes });

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

/** A row that waits, in the queue where that can ask it, and what was said of it before. */
const waitingRow = (
  state: ImportState,
  row: EditedRow,
  id: string,
  touched: readonly Touched[],
  said: { readonly names: Names; readonly reason: EditReason; readonly doubtKey: string },
): PreviewBody => {
  const { names, reason, doubtKey } = said;
  const body = waiting(names, reason, doubtKey, shownChanges(row, id, touched));
  const product = row.table === 'products' ? state.view.record('products', id) : undefined;
  if (!product) return body;
  const fields = Object.fromEntries(touched.map(({ field, change }) => [field, change]));
  const asked = editedDoubt(state, product, fields, row.at);
  if (asked.outcome === 'skipped') return leftOut(...names);
  if (asked.outcome === 'answered') return previewBody('unchanged', ...names);
  if (asked.outcome === 'here') return body;
  state.doubts.push(asked.doubt);
  return { ...body, likenesses: asked.doubt.likenesses };
};

const updateEdited = (state: ImportState, row: EditedRow, id: string, record: Values): PreviewBody => {
  const names = namesOf(state, row, record);
  if (row.cells.length === 0) return previewBody('unchanged', ...names);
  const touched = touchedFields(state, row, record);
  if (!touched) return reference(names);
  const doubtKey = `edited ${row.table}/${id}`;
  if (touched.some(({ stale }) => stale) && state.decisions.answers.get(doubtKey) !== id) {
    return waitingRow(state, row, id, touched, { names, reason: 'edit-stale', doubtKey });
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
    return { ...waitingRow(state, row, id, touched, { names, reason: 'edit-merged', doubtKey }), found: [told] };
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
  return waiting(names, 'edit-twin', doubtKey, []);
};
