import type { Issue } from '../records/issue';
import { type RecordValues, valuesOf } from '../records/record-values';
import type { TableName } from '../records/table-name';
import type { AnyRecord } from '../records/tables';
import type { Change } from './change';
import type { Edit, FieldChange, Plan } from './plan';
import { findReferentsInSteps, type Referent } from './references';
import { sameValue } from './same-value';
import { runAtOnce, type Steps, stepSize } from './steps';
import type { StoreView } from './store-view';

/** What a Change did to one record, its Edits taken together: fields from first `before` to last `after`. */
interface Effect {
  readonly table: TableName;
  readonly id: string;
  readonly created: AnyRecord | null;
  readonly fields: Readonly<Record<string, FieldChange>>;
}

const joinFields = (earlier: Effect['fields'], later: Effect['fields']): Effect['fields'] => {
  const joined: Record<string, FieldChange> = { ...earlier };
  for (const [field, { before, after }] of Object.entries(later)) {
    const first = earlier[field];
    joined[field] = { before: first ? first.before : before, after };
  }
  return joined;
};

function* effectsInSteps(edits: readonly Edit[]): Steps<readonly Effect[]> {
  const effects = new Map<string, Effect>();
  for (const [index, edit] of edits.entries()) {
    if (index % stepSize === stepSize - 1) yield;
    const { table, id } = edit;
    const known = effects.get(`${table}/${id}`) ?? { table, id, created: null, fields: {} };
    const next =
      edit.type === 'create'
        ? { ...known, created: edit.record }
        : { ...known, fields: joinFields(known.fields, edit.fields) };
    effects.set(`${table}/${id}`, next);
  }
  return [...effects.values()];
}

const editedSince = ({ table, id }: Effect, field?: string): Issue => ({
  code: 'edited-since',
  severity: 'info',
  table,
  recordId: id,
  ...(field === undefined ? {} : { field }),
  params: {},
});

const stillUsed = ({ table, id }: Effect, by: Referent): Issue => ({
  code: 'still-used',
  severity: 'info',
  table,
  recordId: id,
  params: { byTable: by.table, byId: by.id, byField: by.field },
});

const keptAlong = ({ table, id }: Effect, owner: string): Issue => ({
  code: 'kept-along',
  severity: 'info',
  table,
  recordId: id,
  params: { byId: owner },
});

const mergedSince = ({ table, id }: Effect, winnerId: string): Issue => ({
  code: 'merged-since',
  severity: 'info',
  table,
  recordId: id,
  params: { byId: winnerId },
});

const bookTables = ['producers', 'products', 'buyers', 'conferences'] as const;

/**
 * A record of the book, which is the office's own: without it the officer would stand before the first start, as if all were
 * lost. The office of the sample goes with the sample.
 */
const bookHeld = (view: StoreView, { table, created }: Effect, going: ReadonlyMap<string, Effect>): Referent | null => {
  if (table !== 'offices' || created?.sample === true) return null;
  for (const each of bookTables) {
    const held = view.records(each).find(({ id }) => !going.has(id));
    if (held) return { table: each, id: held.id, field: 'id' };
  }
  return null;
};

/** Records that another one absorbed since, with its id. What this Change itself merged is not meant. */
const absorbedSince = (view: StoreView, effects: readonly Effect[]): ReadonlyMap<string, string> => {
  const own = new Set(effects.flatMap(({ table, id }) => (table === 'pairs' ? [id] : [])));
  return new Map(
    view.records('pairs').flatMap(({ id, ids, winnerId }) => {
      if (winnerId === null || own.has(id)) return [];
      const loser = ids[0] === winnerId ? ids[1] : ids[0];
      return [[loser, winnerId] as const];
    }),
  );
};

/** What is a part of another record: a product that stays without its stars would be another product. */
const partOf: Partial<Record<TableName, string>> = { certificates: 'productId' };

const ownerOf = ({ table, created }: Effect): string | null => {
  const field = partOf[table];
  const owner = field === undefined || created === null ? undefined : valuesOf(created)[field];
  return typeof owner === 'string' ? owner : null;
};

const update = ({ table, id }: Effect, fields: Readonly<Record<string, FieldChange>>): Edit => ({
  type: 'update',
  table,
  id,
  fields,
  source: { from: 'program' },
});

const removal = (effect: Effect): Edit => update(effect, { removed: { before: false, after: true } });

/** The record as the Change left it: any other value means that someone worked on it since. */
const leftAs = ({ created, fields }: Effect): RecordValues => {
  const record: Record<string, unknown> = { ...created };
  for (const [field, { after }] of Object.entries(fields)) record[field] = after;
  return record;
};

interface Undone {
  readonly edits: readonly Edit[];
  readonly issues: readonly Issue[];
}

/** Fields that still hold what the Change wrote go back; others stay and are listed. */
const undoUpdate = (effect: Effect, record: RecordValues): Undone => {
  const back: Record<string, FieldChange> = {};
  const issues: Issue[] = [];
  for (const [field, { before, after }] of Object.entries(effect.fields)) {
    if (sameValue(before, after)) continue;
    if (sameValue(record[field], after)) back[field] = { before: after, after: before };
    else if (!sameValue(record[field], before)) issues.push(editedSince(effect, field));
  }
  return { edits: Object.keys(back).length > 0 ? [update(effect, back)] : [], issues };
};

/** `id/field` of every field that these Edits set. */
function* fieldsOfInSteps(edits: readonly Edit[]): Steps<ReadonlySet<string>> {
  const names = new Set<string>();
  for (const [index, edit] of edits.entries()) {
    if (index % stepSize === stepSize - 1) yield;
    if (edit.type === 'update') for (const field of Object.keys(edit.fields)) names.add(`${edit.id}/${field}`);
  }
  return names;
}

function* byIdInSteps(effects: readonly Effect[]): Steps<Map<string, Effect>> {
  const found = new Map<string, Effect>();
  for (const [index, effect] of effects.entries()) {
    if (index % stepSize === stepSize - 1) yield;
    found.set(effect.id, effect);
  }
  return found;
}

function* removalsInSteps(effects: Iterable<Effect>): Steps<readonly Edit[]> {
  const edits: Edit[] = [];
  for (const effect of effects) {
    if (edits.length % stepSize === stepSize - 1) yield;
    edits.push(removal(effect));
  }
  return edits;
}

/**
 * Records made by the Change, untouched since, that may go: a record that another record still names stays, and so does
 * what that one names in turn (fields that this undo sets back no longer count). Otherwise taking back an import would leave
 * products without their producer. The parts of a record that stays stay with it. `edited`: ids of the records made by the
 * Change that stay because somebody worked on them since. The office stays while the book holds anything.
 */
function* undoCreationsInSteps(
  view: StoreView,
  untouched: readonly Effect[],
  edited: readonly string[],
  others: readonly Edit[],
): Steps<Undone> {
  const goesBack = yield* fieldsOfInSteps(others);
  const going = yield* byIdInSteps(untouched);
  const referents = yield* findReferentsInSteps(view, new Set(going.keys()));
  const issues: Issue[] = [];
  const staying = new Set(edited);
  let again = true;
  while (again) {
    again = false;
    let looked = 0;
    for (const effect of going.values()) {
      looked += 1;
      if (looked % stepSize === 0) yield;
      const by =
        referents
          .get(effect.id)
          ?.find(({ id, field }) => id !== effect.id && !going.has(id) && !goesBack.has(`${id}/${field}`)) ??
        bookHeld(view, effect, going);
      const owner = ownerOf(effect);
      const part = owner !== null && staying.has(owner);
      if (!by && !part) continue;
      going.delete(effect.id);
      staying.add(effect.id);
      issues.push(by ? stillUsed(effect, by) : keptAlong(effect, owner ?? ''));
      again = true;
    }
  }
  return { edits: yield* removalsInSteps(going.values()), issues };
}

/**
 * The Plan that takes a Change back. Fields that still hold what the Change wrote get their old value; those edited since
 * are kept and listed as `edited-since`. Records that it created are removed when untouched; edited ones are kept and
 * listed, and so are untouched ones that a record outside the undo still names (`still-used`) and the certificates of a
 * product that stays (`kept-along`). A record that another one absorbed since stays absorbed (`merged-since`): its values and
 * its products are the other one's by now.
 *
 * "Still holds" is judged by value and not by version dot: an edit that was itself taken back leaves its own dot, and
 * must not keep older Changes from being undone one after another.
 */
export function* invertChangeInSteps(change: Change, view: StoreView): Steps<Plan> {
  const edits: Edit[] = [];
  const issues: Issue[] = [];
  const untouched: Effect[] = [];
  const edited: string[] = [];
  const effects = yield* effectsInSteps(change.edits);
  const absorbed = absorbedSince(view, effects);
  for (const [index, effect] of effects.entries()) {
    if (index % stepSize === stepSize - 1) yield;
    const record: RecordValues | undefined = view.row(effect.table, effect.id)?.record;
    if (!record) continue;
    const winner = record['removed'] === true ? absorbed.get(effect.id) : undefined;
    if (winner !== undefined) {
      issues.push(mergedSince(effect, winner));
      continue;
    }
    if (!effect.created) {
      const undone = undoUpdate(effect, record);
      edits.push(...undone.edits);
      issues.push(...undone.issues);
      continue;
    }
    const left = leftAs(effect);
    if (!sameValue(record, left)) {
      if (record['removed'] === true) continue;
      issues.push(editedSince(effect));
      edited.push(effect.id);
    } else if (left['removed'] !== true) untouched.push(effect);
  }
  const removals = yield* undoCreationsInSteps(view, untouched, edited, edits);
  return {
    reason: 'undo',
    label: change.label,
    ...(change.deed === undefined ? {} : { deed: change.deed }),
    undoes: change.seq,
    edits: [...removals.edits, ...edits],
    issues: [...issues, ...removals.issues],
  };
}

export const invertChange = (change: Change, view: StoreView): Plan => runAtOnce(invertChangeInSteps(change, view));
