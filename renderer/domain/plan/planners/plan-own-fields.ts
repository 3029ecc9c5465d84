import type { Issue } from '../../records/issue';
import { newOwnField, type OwnField, type OwnFieldFacts, type OwnTable, ownFieldId } from '../../records/own-field';
import { ownValueIn } from '../../records/own-fields';
import type { OwnKey, OwnValue } from '../../records/own-value';
import { type FlagWords, ownText, readOwnText } from '../../typing/own-value-text';
import { fold } from '../../vietnamese/fold';
import { normaliseLine } from '../../vietnamese/normalise-text';
import { sameText } from '../../vietnamese/same-text';
import type { Deed } from '../deed';
import { createEdit, type Edit, type Plan } from '../plan';
import { sameValue } from '../same-value';
import type { StoreView } from '../store-view';
import { updateEdit } from './update-edit';

/** What the officer wants of an own field. `id` null: a new one. */
export interface OwnFieldOrder {
  readonly of: OwnTable;
  readonly id: string | null;
  readonly facts: OwnFieldFacts;
  /** Labels of the program's own fields of the table, which no second one may bear. */
  readonly builtIn: readonly string[];
  readonly flags: FlagWords;
}

type Done = Extract<Deed, { readonly code: 'own-field' }>['done'];
type OwnIssue = 'own-label-missing' | 'own-label-taken' | 'own-choices-missing' | 'own-choice-used' | 'own-values-lost';

const planOf = (label: string, done: Done, edits: readonly (Edit | null)[], issues: readonly Issue[] = []): Plan => ({
  reason: 'own-fields',
  label,
  deed: { code: 'own-field', done },
  edits: edits.filter((edit) => edit !== null),
  issues,
});

const refusal = (code: OwnIssue | 'own-has-values', params: Issue['params'] = {}): Issue => ({
  code,
  severity: 'error',
  table: 'ownFields',
  params,
});

const keyLength = 36;

/** `Diện tích (ha)` → `own_dien-tich-ha`: of the same words two offices make the same key. */
const keyOfLabel = (label: string): OwnKey => {
  const words = fold(label)
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, keyLength)
    .replace(/^-+|-+$/g, '');
  return `own_${words === '' ? 'truong' : words}`;
};

/** A key that no field in use has; one that was taken out before comes back with the values that still lie under it. */
export const freeOwnKey = (view: StoreView, of: OwnTable, label: string): OwnKey => {
  const base = keyOfLabel(label);
  for (let no = 1; ; no += 1) {
    const key: OwnKey = no === 1 ? base : `${base}-${no}`;
    if (!view.record('ownFields', ownFieldId({ of, key }))) return key;
  }
};

interface Held {
  readonly id: string;
  readonly value: OwnValue;
}

/** Live records that hold something under the field. */
export const ownValuesHeld = (view: StoreView, { of, key }: Pick<OwnField, 'of' | 'key'>): readonly Held[] =>
  view.records(of).flatMap((record) => {
    const value = ownValueIn(record, key);
    return value === null || value === '' ? [] : [{ id: record.id, value }];
  });

const cleaned = (facts: OwnFieldFacts): OwnFieldFacts => {
  const line = (text: string | null): string | null => (text === null ? null : normaliseLine(text) || null);
  const choices = facts.choices.map(normaliseLine).filter((choice) => choice !== '');
  return {
    ...facts,
    label: normaliseLine(facts.label),
    labelEn: line(facts.labelEn),
    help: line(facts.help),
    unit: facts.kind === 'number' ? line(facts.unit) : null,
    choices:
      facts.kind === 'choice'
        ? choices.filter((choice, at) => choices.findIndex((each) => sameText(each, choice)) === at)
        : [],
  };
};

const labelIssues = (view: StoreView, { of, id, builtIn }: OwnFieldOrder, label: string): readonly Issue[] => {
  if (label === '') return [refusal('own-label-missing')];
  const others = view.records('ownFields').filter((field) => field.of === of && field.id !== id && !field.retired);
  const taken = [...builtIn, ...others.map((field) => field.label)].find((each) => fold(each) === fold(label));
  return taken === undefined ? [] : [refusal('own-label-taken', { label: taken })];
};

/** One word of the list changed where it stood: the records that hold it follow. */
const renamedChoice = (before: readonly string[], after: readonly string[]): readonly [string, string] | null => {
  if (before.length !== after.length) return null;
  const changed = before.flatMap((choice, at) => (choice === after[at] ? [] : [[choice, after[at] ?? ''] as const]));
  const [only] = changed;
  return changed.length === 1 && only && !before.includes(only[1]) ? only : null;
};

interface Converted {
  readonly edits: readonly Edit[];
  readonly issues: readonly Issue[];
}

/** The values as the field holds them from now on; refused as a whole when one of them would be lost. */
const convert = (view: StoreView, field: OwnField, facts: OwnFieldFacts, flags: FlagWords): Converted => {
  const held = ownValuesHeld(view, field);
  const renamed =
    field.kind === 'choice' && facts.kind === 'choice' ? renamedChoice(field.choices, facts.choices) : null;
  const lost: string[] = [];
  const edits: Edit[] = [];
  for (const { id, value } of held) {
    const text = ownText(field, value, flags);
    const reading =
      renamed && value === renamed[0]
        ? ({ outcome: 'value', value: renamed[1] } as const)
        : readOwnText(facts, text, flags);
    const kept =
      reading.outcome === 'value' && (renamed !== null || sameText(ownText(facts, reading.value, flags), text));
    if (!kept) {
      lost.push(text);
      continue;
    }
    const record = view.record(field.of, id);
    const edit =
      record && !sameValue(value, reading.value) ? updateEdit(field.of, record, { [field.key]: reading.value }) : null;
    if (edit) edits.push({ ...edit, source: { from: 'program' } });
  }
  if (lost.length === 0) return { edits, issues: [] };
  const code = field.kind === 'choice' && facts.kind === 'choice' ? 'own-choice-used' : 'own-values-lost';
  const examples = [...new Set(lost)].slice(0, 3).join('; ');
  return { edits: [], issues: [refusal(code, { count: lost.length, examples })] };
};

const nextOrder = (view: StoreView, of: OwnTable): number =>
  Math.max(0, ...view.records('ownFields').flatMap((field) => (field.of === of ? [field.order] : []))) + 1;

/** The field itself as an Edit, under a key of its own; one that was taken out before is taken up again. */
const addition = (view: StoreView, of: OwnTable, facts: OwnFieldFacts): Edit | null => {
  const field = newOwnField({ of, key: freeOwnKey(view, of, facts.label), order: nextOrder(view, of) }, facts);
  const before = view.row('ownFields', field.id);
  return before ? updateEdit('ownFields', before.record, field) : createEdit('ownFields', field, { from: 'typed' });
};

/** The Plan that adds an own field or changes one; values follow a new kind where none of them is lost by it. */
export const planOwnField = (view: StoreView, order: OwnFieldOrder): Plan => {
  const { of, id, flags } = order;
  const facts = cleaned(order.facts);
  const issues = [
    ...labelIssues(view, order, facts.label),
    ...(facts.kind === 'choice' && facts.choices.length < 2 ? [refusal('own-choices-missing')] : []),
  ];
  const field = id === null ? null : view.record('ownFields', id);
  if (!field) return planOf(facts.label, 'added', [addition(view, of, facts)], issues);
  const same = facts.kind === field.kind && sameValue(facts.choices, field.choices);
  const converted = same || issues.length > 0 ? { edits: [], issues: [] } : convert(view, field, facts, flags);
  const edit = updateEdit('ownFields', field, facts);
  return planOf(facts.label, 'changed', [edit, ...converted.edits], [...issues, ...converted.issues]);
};

/** The Plan that takes a field out of use, or into it again; its values stay where they are. */
export const planRetireOwnField = (view: StoreView, id: string, retired: boolean): Plan => {
  const field = view.record('ownFields', id);
  return planOf(field?.label ?? '', retired ? 'retired' : 'revived', [
    field ? updateEdit('ownFields', field, { retired }) : null,
  ]);
};

/** The Plan that removes a field of which no record holds a value; with values it can only be retired. */
export const planRemoveOwnField = (view: StoreView, id: string): Plan => {
  const field = view.record('ownFields', id);
  const count = field ? ownValuesHeld(view, field).length : 0;
  return planOf(
    field?.label ?? '',
    'removed',
    [field ? updateEdit('ownFields', field, { removed: true }) : null],
    count > 0 ? [refusal('own-has-values', { count })] : [],
  );
};

/** The Plan that moves a field one place up (-1) or down (1) among those of its table. */
export const planMoveOwnField = (view: StoreView, id: string, by: -1 | 1): Plan => {
  const field = view.record('ownFields', id);
  const listed = view
    .records('ownFields')
    .filter(({ of, retired }) => of === field?.of && !retired)
    .toSorted((a, b) => a.order - b.order);
  const from = listed.findIndex((each) => each.id === id);
  const other = listed[from + by];
  if (!field || from < 0 || !other) return planOf(field?.label ?? '', 'moved', []);
  const moved = listed.map((each, at) => (at === from ? other : at === from + by ? field : each));
  return planOf(
    field.label,
    'moved',
    moved.map((each, at) => updateEdit('ownFields', each, { order: at + 1 })),
  );
};
