import { describe, expect, it } from 'vitest';
import { memoryView, type ViewContent } from '../../../../renderer/domain/plan/memory-view';
import { planEdit } from '../../../../renderer/domain/plan/planners/plan-edit';
import { planLetIn } from '../../../../renderer/domain/plan/planners/plan-let-in';
import type { LetIn } from '../../../../renderer/domain/records/let-in';
import { canLetIn, conferenceGate, type GateVerdict } from '../../../../renderer/domain/validity/conference-gate';
import {
  conference,
  conferenceRecords,
  honey,
  producer,
  tea,
  teaCertificate,
} from '../../../support/conference-records';

const [seller] = conferenceRecords.participations;
const worldOf = (changes: Partial<ViewContent>, letIn: readonly LetIn[] = []) =>
  memoryView({
    ...conferenceRecords,
    participations: seller ? [{ ...seller, letIn }] : [],
    ...changes,
  });
const judge = (id: string, changes: Partial<ViewContent> = {}, letIn: readonly LetIn[] = []): GateVerdict => {
  const view = worldOf(changes, letIn);
  const product = view.record('products', id);
  const held = view.record('conferences', 'c1');
  if (!product || !held) throw new Error('not there');
  return conferenceGate(view, held)(product);
};
const override = (against: LetIn['against']): readonly LetIn[] => [
  { productId: 'x2', against, reason: 'Đã nộp hồ sơ đánh giá lại' },
];

describe('the gate of a conference', () => {
  it('prints what is in force and lacks nothing', () => {
    expect(judge('x1')).toMatchObject({ printed: true, reason: null, missing: [], letIn: null });
    expect(judge('x2')).toMatchObject({ printed: false, reason: 'lapsed' });
  });

  it('lets in against the reason that the officer saw, and against no other', () => {
    expect(judge('x2', {}, override('lapsed'))).toMatchObject({
      printed: true,
      reason: 'lapsed',
      letIn: { against: 'lapsed' },
    });
    expect(judge('x2', {}, override('revoked'))).toMatchObject({ printed: false, reason: 'lapsed', letIn: null });
  });

  it('forgets nothing and shows nothing of an override while the certificate is in force', () => {
    const moved = [{ ...conference, startsOn: '2024-12-01' }];
    expect(judge('x2', { conferences: moved }, override('lapsed'))).toMatchObject({
      printed: true,
      reason: null,
      letIn: null,
    });
  });

  it('never lets in without a day, nor from who declined', () => {
    const noDay = [{ ...conference, startsOn: null }];
    expect(judge('x2', { conferences: noDay }, override('noConferenceDay')).printed).toBe(false);
    expect(canLetIn('removed')).toBe(false);
    const declined = seller ? [{ ...seller, state: 'declined' as const, letIn: override('lapsed') }] : [];
    expect(judge('x2', { participations: declined }).printed).toBe(false);
  });

  it.each(['packaging', 'retailPriceMin', 'photos', 'subgroupCode'] as const)(
    'keeps out what lacks %s where it is asked for',
    (need) => {
      const asking = [{ ...conference, catalogueNeeds: [need] }];
      const blank = { ...tea, packaging: null, retailPriceMin: null, photos: [], subgroupCode: null };
      expect(judge('x1', { conferences: asking, products: [blank] })).toMatchObject({
        printed: false,
        reason: 'incomplete',
        missing: [need],
      });
      expect(judge('x1', { conferences: asking })).toMatchObject({ printed: true });
      expect(judge('x1', { products: [blank] }).printed).toBe(true);
    },
  );

  it('always asks for a name and a producer that has one', () => {
    expect(judge('x1', { products: [{ ...tea, name: ' ' }] }).missing).toEqual(['name']);
    expect(judge('x1', { producers: [{ ...producer, name: '' }] }).missing).toEqual(['producerId']);
    expect(judge('x1', { producers: [{ ...producer, removed: true }] }).missing).toEqual(['producerId']);
  });

  it('names the certificate first where both speak against a product', () => {
    expect(judge('x2', { products: [{ ...honey, name: '' }] }).reason).toBe('lapsed');
    expect(judge('x1', { certificates: [{ ...teaCertificate, decisionId: null }] }).reason).toBe('claimed');
  });
});

describe('planLetIn', () => {
  const view = worldOf({});
  const given = { conferenceId: 'c1', productId: 'x2', letIn: { against: 'lapsed' as const, reason: 'Lý do rõ ràng' } };

  it('writes the reason into the participation that brings the product, and into the history', () => {
    const plan = planLetIn(view, given);
    expect(plan.deed).toEqual({ code: 'let-in', product: honey.name, why: 'Lý do rõ ràng' });
    expect(plan.edits).toMatchObject([
      {
        table: 'participations',
        id: 't1',
        fields: { letIn: { before: [], after: [{ productId: 'x2', against: 'lapsed' }] } },
      },
    ]);
  });

  it('takes it back, and does nothing where there is none', () => {
    const with2 = worldOf({}, override('lapsed'));
    expect(planLetIn(with2, { ...given, letIn: null }).edits).toMatchObject([{ fields: { letIn: { after: [] } } }]);
    expect(planLetIn(view, { ...given, letIn: null }).edits).toEqual([]);
    expect(planLetIn(view, { ...given, productId: 'x9' }).edits).toEqual([]);
  });

  it('moves with the day in one step: one edit of the conference judges everything again', () => {
    const plan = planEdit(view, { table: 'conferences', id: 'c1', values: { startsOn: '2024-12-01' }, label: '' });
    expect(plan.edits).toHaveLength(1);
  });
});
