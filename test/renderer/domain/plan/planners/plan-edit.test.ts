import { describe, expect, it } from 'vitest';
import { checkPlan } from '../../../../../renderer/domain/plan/check-plan';
import { memoryView } from '../../../../../renderer/domain/plan/memory-view';
import { planCreate } from '../../../../../renderer/domain/plan/planners/plan-create';
import { planDecisionFor } from '../../../../../renderer/domain/plan/planners/plan-decision';
import { planEdit } from '../../../../../renderer/domain/plan/planners/plan-edit';
import { blankCertificate } from '../../../../../renderer/domain/records/certificate';
import { blankProducer } from '../../../../../renderer/domain/records/producer';
import { blankProduct } from '../../../../../renderer/domain/records/product';

const producer = { ...blankProducer('p1'), name: 'HTX Chè Cao Bồ', phones: ['+84912345678'] };
const view = memoryView({ producers: [producer] });

describe('planEdit', () => {
  it('keeps the old value beside the new one', () => {
    const plan = planEdit(view, {
      table: 'producers',
      id: 'p1',
      values: { name: 'HTX Cao Bồ' },
      label: 'HTX Chè Cao Bồ',
    });
    expect(plan).toMatchObject({
      reason: 'edit',
      label: 'HTX Chè Cao Bồ',
      edits: [
        {
          type: 'update',
          fields: { name: { before: 'HTX Chè Cao Bồ', after: 'HTX Cao Bồ' } },
          source: { from: 'typed' },
        },
      ],
    });
    expect(checkPlan(view, plan).verdict).toBe('ready');
  });

  it('leaves out what already holds, lists included, and plans nothing at all when all holds', () => {
    const values = { phones: ['+84912345678'], note: 'gọi buổi sáng' };
    const [edit] = planEdit(view, { table: 'producers', id: 'p1', values, label: '' }).edits;
    expect(edit?.type === 'update' && Object.keys(edit.fields)).toEqual(['note']);
    expect(planEdit(view, { table: 'producers', id: 'p1', values: { note: null }, label: '' }).edits).toEqual([]);
  });

  it('is named after what was edited where another value moves with it', () => {
    const order = { table: 'producers', id: 'p1', values: { name: 'HTX Cao Bồ' }, label: 'HTX' } as const;
    const plan = planEdit(view, { ...order, along: { note: 'đổi tên' } });
    expect(plan.edits).toMatchObject([{ fields: { name: { after: 'HTX Cao Bồ' }, note: { after: 'đổi tên' } } }]);
    expect(plan.deed).toEqual({ code: 'edited', table: 'producers', id: 'p1', field: 'name' });
  });

  it('plans nothing for a record that does not exist', () => {
    expect(planEdit(view, { table: 'producers', id: 'p9', values: { name: 'X' }, label: '' }).edits).toEqual([]);
  });
});

describe('planCreate', () => {
  it('adds a typed record that the store accepts', () => {
    const plan = planCreate('producers', { ...blankProducer('p2'), name: 'HTX Lũng Vân' }, 'HTX Lũng Vân');
    expect(plan.edits).toMatchObject([{ type: 'create', table: 'producers', id: 'p2', source: { from: 'typed' } }]);
    expect(checkPlan(view, plan).verdict).toBe('ready');
  });
});

describe('planDecisionFor', () => {
  it('adds the decision and puts the certificate under it in one Plan', () => {
    const certificate = blankCertificate('c1', 's1');
    const full = memoryView({
      producers: [producer],
      products: [blankProduct('s1', 'p1')],
      certificates: [certificate],
    });
    const plan = planDecisionFor(certificate, 'd1', '1877/QĐ-UBND');
    expect(plan.edits.map(({ type, table }) => `${type} ${table}`)).toEqual([
      'create decisions',
      'update certificates',
    ]);
    expect(checkPlan(full, plan).verdict).toBe('ready');
  });

  it('marks the decision of a sample product as sample', () => {
    const [made] = planDecisionFor({ ...blankCertificate('c1', 's1'), sample: true }, 'd1', '1/QĐ').edits;
    expect(made?.type === 'create' && made.record.sample).toBe(true);
  });
});
