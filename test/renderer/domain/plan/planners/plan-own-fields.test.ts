import { describe, expect, it } from 'vitest';
import { invertChange } from '../../../../../renderer/domain/plan/invert-change';
import {
  type OwnFieldOrder,
  ownValuesHeld,
  planMoveOwnField,
  planOwnField,
  planRemoveOwnField,
  planRetireOwnField,
} from '../../../../../renderer/domain/plan/planners/plan-own-fields';
import { updateEdit } from '../../../../../renderer/domain/plan/planners/update-edit';
import { blankOwnFacts, type OwnFieldFacts } from '../../../../../renderer/domain/records/own-field';
import { fieldsOf } from '../../../../../renderer/domain/records/own-fields';
import { blankProduct } from '../../../../../renderer/domain/records/product';
import { type SmallStore, smallStore } from '../../../../support/plan-stories';

const flags = { yes: 'Có', no: 'Không' };
const order = (facts: Partial<OwnFieldFacts>, more: Partial<OwnFieldOrder> = {}): OwnFieldOrder => ({
  of: 'products',
  id: null,
  facts: { ...blankOwnFacts, ...facts },
  builtIn: ['Tên sản phẩm', 'Ghi chú'],
  flags,
  ...more,
});

const store = (values: readonly unknown[] = []) => {
  const made = smallStore();
  made.apply(planOwnField(made.tables, order({ label: 'Diện tích', kind: 'number', unit: 'ha' })));
  values.forEach((value, at) => {
    const record = { ...blankProduct(`x${at}`, 'p'), name: `Trà ${at}`, 'own_dien-tich': value as string };
    made.apply({
      reason: 'edit',
      label: '',
      edits: [{ type: 'create', table: 'products', id: record.id, record }],
      issues: [],
    });
  });
  return made;
};
const only = (made: SmallStore) => made.tables.records('ownFields')[0];
const values = (made: SmallStore) => made.tables.records('products').map((each) => each['own_dien-tich']);

describe('planOwnField', () => {
  it('adds a field under a key that follows from its label, behind those that are there', () => {
    const made = store();
    made.apply(planOwnField(made.tables, order({ label: '  Vùng   trồng ' })));
    expect(made.tables.records('ownFields').map(({ key, label, order: at }) => [key, label, at])).toEqual([
      ['own_dien-tich', 'Diện tích', 1],
      ['own_vung-trong', 'Vùng trồng', 2],
    ]);
    expect(fieldsOf('products', made.tables.records('ownFields')).slice(-2)).toMatchObject([
      { key: 'own_dien-tich', type: 'decimal', section: 'own' },
      { key: 'own_vung-trong', type: 'text' },
    ]);
    expect(fieldsOf('buyers', made.tables.records('ownFields')).some(({ section }) => section === 'own')).toBe(false);
  });

  it('answers the same array until the own fields change, so that lists do not work anew with each key', () => {
    const made = store();
    const own = made.tables.records('ownFields');
    expect(fieldsOf('products', own)).toBe(fieldsOf('products', own));
  });

  it.each([
    ['', 'own-label-missing'],
    ['ghi chu', 'own-label-taken'],
    ['DIỆN TÍCH', 'own-label-taken'],
  ])('refuses the name «%s»', (label, code) => {
    const made = store();
    expect(planOwnField(made.tables, order({ label })).issues).toMatchObject([{ code, severity: 'error' }]);
  });

  it('lets a field of another table bear the same name', () => {
    const made = store();
    expect(planOwnField(made.tables, order({ label: 'Diện tích' }, { of: 'buyers' })).issues).toEqual([]);
  });

  it('refuses a choice without two choices', () => {
    const made = store();
    const plan = planOwnField(made.tables, order({ label: 'Vụ', kind: 'choice', choices: ['Xuân', ' ', 'XUÂN'] }));
    expect(plan.issues).toMatchObject([{ code: 'own-choices-missing' }]);
  });

  it('gives a second field of a renamed one’s first name a key of its own', () => {
    const made = store();
    const id = only(made)?.id ?? '';
    made.apply(planOwnField(made.tables, order({ label: 'Diện tích trồng', kind: 'number' }, { id })));
    made.apply(planOwnField(made.tables, order({ label: 'Diện tích', kind: 'text' })));
    expect(made.tables.records('ownFields').map(({ key }) => key)).toEqual(['own_dien-tich', 'own_dien-tich-2']);
  });
});

describe('another kind', () => {
  const change = (made: SmallStore, facts: Partial<OwnFieldFacts>) =>
    planOwnField(made.tables, order({ label: 'Diện tích', ...facts }, { id: only(made)?.id ?? '' }));

  it('takes the values along where none is lost', () => {
    const made = store([2.5, 12_000]);
    made.apply(change(made, { kind: 'text' }));
    expect(values(made)).toEqual(['2,5', '12.000']);
    made.apply(change(made, { kind: 'number' }));
    expect(values(made)).toEqual([2.5, 12_000]);
  });

  it('is refused with what would be lost, and changes nothing', () => {
    const made = store([2.5, 1]);
    const plan = change(made, { kind: 'flag' });
    expect(plan.issues).toMatchObject([{ code: 'own-values-lost', params: { count: 2, examples: '2,5; 1' } }]);
  });

  it('follows a choice that was renamed, and refuses to drop one in use', () => {
    const made = smallStore();
    made.apply(planOwnField(made.tables, order({ label: 'Vụ', kind: 'choice', choices: ['Xuân', 'Hè'] })));
    const record = { ...blankProduct('x', 'p'), name: 'Trà', own_vu: 'Hè' };
    made.apply({
      reason: 'edit',
      label: '',
      edits: [{ type: 'create', table: 'products', id: 'x', record }],
      issues: [],
    });
    const id = made.tables.records('ownFields')[0]?.id ?? '';
    const to = (choices: readonly string[]) =>
      planOwnField(made.tables, order({ label: 'Vụ', kind: 'choice', choices }, { id }));
    made.apply(to(['Xuân', 'Hè thu']));
    expect(made.tables.record('products', 'x')?.['own_vu']).toBe('Hè thu');
    expect(to(['Xuân', 'Đông', 'Thu']).issues).toMatchObject([{ code: 'own-choice-used', params: { count: 1 } }]);
  });
});

describe('retiring and removing', () => {
  it('keeps every value when a field is retired and taken up again', () => {
    const made = store([2.5]);
    const id = only(made)?.id ?? '';
    made.apply(planRetireOwnField(made.tables, id, true));
    expect(fieldsOf('products', made.tables.records('ownFields')).some(({ key }) => key === 'own_dien-tich')).toBe(
      false,
    );
    expect(values(made)).toEqual([2.5]);
    made.apply(planRetireOwnField(made.tables, id, false));
    expect(fieldsOf('products', made.tables.records('ownFields')).some(({ key }) => key === 'own_dien-tich')).toBe(
      true,
    );
    expect(values(made)).toEqual([2.5]);
  });

  it('removes a field only while no record holds a value, and takes it up under the same key', () => {
    const made = store([2.5]);
    const id = only(made)?.id ?? '';
    expect(planRemoveOwnField(made.tables, id).issues).toMatchObject([
      { code: 'own-has-values', params: { count: 1 } },
    ]);
    const record = made.tables.record('products', 'x0');
    const edit = record && updateEdit('products', record, { 'own_dien-tich': null });
    made.apply({ reason: 'edit', label: '', edits: edit ? [edit] : [], issues: [] });
    made.apply(planRemoveOwnField(made.tables, id));
    expect(made.tables.records('ownFields')).toEqual([]);
    made.apply(planOwnField(made.tables, order({ label: 'Diện tích', kind: 'text' })));
    expect(made.tables.records('ownFields')).toMatchObject([{ id, kind: 'text', retired: false }]);
  });

  it('loses no value when the making of a field is taken back', () => {
    const made = store([2.5]);
    const change = made.changes[0];
    if (!change) throw new Error('the field was made by a change');
    made.apply(invertChange(change, made.tables));
    expect(made.tables.records('ownFields')).toEqual([]);
    expect(values(made)).toEqual([2.5]);
  });

  it('moves a field among those of its table', () => {
    const made = store();
    for (const label of ['Hai', 'Ba']) made.apply(planOwnField(made.tables, order({ label })));
    made.apply(planMoveOwnField(made.tables, 'products.own_ba', -1));
    const labels = () =>
      fieldsOf('products', made.tables.records('ownFields'))
        .slice(-3)
        .map(({ key }) => key);
    expect(labels()).toEqual(['own_dien-tich', 'own_ba', 'own_hai']);
    expect(planMoveOwnField(made.tables, 'products.own_dien-tich', -1).edits).toEqual([]);
  });

  it('counts only what is filled in', () => {
    const made = store([2.5, null, 0, undefined]);
    expect(ownValuesHeld(made.tables, { of: 'products', key: 'own_dien-tich' }).map(({ value }) => value)).toEqual([
      2.5, 0,
    ]);
  });
});
