import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pairsToDraw } from '../../../../renderer/domain/conference/pairs-to-draw';
import { memoryView } from '../../../../renderer/domain/plan/memory-view';
import { planMous } from '../../../../renderer/domain/plan/planners/plan-mous';
import { blankConference } from '../../../../renderer/domain/records/conference';
import { blankMou, type Mou } from '../../../../renderer/domain/records/mou';

const paper = (producerId: string, buyerId: string, state: Mou['state'] = 'draft'): Mou => ({
  ...blankMou(`${producerId}${buyerId}${state}`, 'c', producerId, buyerId, 1),
  state,
});

describe('pairsToDraw', () => {
  it('pairs each seller with each buyer', () => {
    expect(pairsToDraw(['a', 'b'], ['x', 'y'], []).fresh).toEqual([
      { producerId: 'a', buyerId: 'x' },
      { producerId: 'a', buyerId: 'y' },
      { producerId: 'b', buyerId: 'x' },
      { producerId: 'b', buyerId: 'y' },
    ]);
  });

  it('sets aside pairs that have a memorandum; a void one counts for nothing', () => {
    const { fresh, present } = pairsToDraw(['a'], ['x', 'y'], [paper('a', 'x'), paper('a', 'y', 'void')]);
    expect(present).toEqual([{ producerId: 'a', buyerId: 'x' }]);
    expect(fresh).toEqual([{ producerId: 'a', buyerId: 'y' }]);
  });

  it('promises exactly as many as the planner then draws up', () => {
    const some = (letters: string) => fc.subarray([...letters]);
    const papers = fc.array(
      fc.record({
        producer: fc.constantFrom('a', 'b', 'c'),
        buyer: fc.constantFrom('x', 'y'),
        state: fc.constantFrom<Mou['state']>('draft', 'printed', 'signed', 'void'),
      }),
      { maxLength: 6 },
    );
    fc.assert(
      fc.property(some('abc'), some('xy'), papers, (producers, buyers, given) => {
        const mous = given.map(({ producer, buyer, state }, index) => ({
          ...paper(producer, buyer, state),
          id: `m${index}`,
          number: index + 1,
        }));
        const { fresh, present } = pairsToDraw(producers, buyers, mous);
        expect(fresh.length + present.length).toBe(producers.length * buyers.length);
        let ids = 0;
        const view = memoryView({ conferences: [blankConference('c')], mous });
        const plan = planMous(view, 'c', [...fresh, ...present], () => `new${++ids}`);
        expect(plan.edits).toHaveLength(fresh.length);
      }),
    );
  });
});
