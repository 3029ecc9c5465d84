import { describe, expect, it } from 'vitest';
import { memoryView } from '../../../../../renderer/domain/plan/memory-view';
import { planRemove } from '../../../../../renderer/domain/plan/planners/plan-remove';
import { blankBuyer } from '../../../../../renderer/domain/records/buyer';
import { blankCertificate } from '../../../../../renderer/domain/records/certificate';
import { blankConference } from '../../../../../renderer/domain/records/conference';
import { blankDecision } from '../../../../../renderer/domain/records/decision';
import { blankParticipation } from '../../../../../renderer/domain/records/participation';
import { blankProducer } from '../../../../../renderer/domain/records/producer';
import { blankProduct } from '../../../../../renderer/domain/records/product';

const base = {
  producers: [blankProducer('p1'), blankProducer('p2')],
  products: [blankProduct('s1', 'p1'), blankProduct('s2', 'p1'), blankProduct('s3', 'p2')],
  decisions: [blankDecision('d1')],
  certificates: [
    { ...blankCertificate('c1', 's1'), decisionId: 'd1' },
    { ...blankCertificate('c3', 's3'), decisionId: 'd1' },
  ],
  buyers: [blankBuyer('b1')],
};
const ids = (plan: ReturnType<typeof planRemove>): readonly string[] => plan.edits.map(({ id }) => id).toSorted();

describe('planRemove', () => {
  it('takes products and certificates along, and leaves the decision that others share', () => {
    const plan = planRemove(memoryView(base), [{ table: 'producers', id: 'p1' }], 'HTX');
    expect(ids(plan)).toEqual(['c1', 'p1', 's1', 's2']);
    expect(plan.issues).toEqual([]);
    expect(plan.edits.every((edit) => edit.type === 'update' && 'removed' in edit.fields)).toBe(true);
  });

  it('removes several at once, each once', () => {
    const both = [
      { table: 'producers', id: 'p1' },
      { table: 'products', id: 's1' },
    ] as const;
    expect(ids(planRemove(memoryView(base), both, ''))).toEqual(['c1', 'p1', 's1', 's2']);
  });

  it('is blocked while a conference still names the producer or one of its products', () => {
    const participation = { ...blankParticipation('t1', 'h1', 'producer', 'p2'), productIds: ['s3'] };
    const view = memoryView({ ...base, conferences: [blankConference('h1')], participations: [participation] });
    const plan = planRemove(view, [{ table: 'producers', id: 'p2' }], '');
    expect(plan.issues.map(({ code, severity, recordId }) => [code, severity, recordId])).toEqual([
      ['still-used', 'error', 'p2'],
      ['still-used', 'error', 's3'],
    ]);
    expect(planRemove(view, [{ table: 'producers', id: 'p1' }], '').issues).toEqual([]);
  });

  it('does not count what is going away as a user', () => {
    const participation = blankParticipation('t1', 'h1', 'buyer', 'b1');
    const view = memoryView({ ...base, conferences: [blankConference('h1')], participations: [participation] });
    const plan = planRemove(
      view,
      [
        { table: 'participations', id: 't1' },
        { table: 'buyers', id: 'b1' },
      ],
      '',
    );
    expect(plan.issues).toEqual([]);
    expect(ids(plan)).toEqual(['b1', 't1']);
  });

  it('plans nothing for what is not there or gone already', () => {
    const view = memoryView({ producers: [{ ...blankProducer('p1'), removed: true }] });
    expect(
      planRemove(
        view,
        [
          { table: 'producers', id: 'p1' },
          { table: 'buyers', id: 'b9' },
        ],
        '',
      ).edits,
    ).toEqual([]);
  });
});
