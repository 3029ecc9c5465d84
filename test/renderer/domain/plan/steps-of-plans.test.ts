import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Change } from '../../../../renderer/domain/plan/change';
import { invertChange, invertChangeInSteps } from '../../../../renderer/domain/plan/invert-change';
import { memoryView } from '../../../../renderer/domain/plan/memory-view';
import { createEdit, type Edit } from '../../../../renderer/domain/plan/plan';
import { planSampleRemoveInSteps } from '../../../../renderer/domain/plan/planners/plan-sample';
import { runAtOnce, type Steps } from '../../../../renderer/domain/plan/steps';
import { blankProducer } from '../../../../renderer/domain/records/producer';
import { blankProduct } from '../../../../renderer/domain/records/product';

const producersOf = (count: number) => Array.from({ length: count }, (_, index) => blankProducer(`p${index}`));
const changeOf = (edits: readonly Edit[]): Change => ({
  seq: 1,
  dot: 'a:1',
  at: '',
  who: '',
  reason: 'import',
  label: '',
  edits,
});

/** Runs with a look to the side at each pause, as the window does; what it sees there must not change the outcome. */
const pausing = <Result>(
  steps: Steps<Result>,
  look: () => void,
): { readonly result: Result; readonly pauses: number } => {
  for (let pauses = 0; ; pauses += 1) {
    const step = steps.next();
    if (step.done) return { result: step.value, pauses };
    look();
  }
};

describe('an undo in pieces', () => {
  it('pauses in each of its passes over what an import created', () => {
    const producers = producersOf(1000);
    const change = changeOf(producers.map((producer) => createEdit('producers', producer)));
    const { result, pauses } = pausing(invertChangeInSteps(change, memoryView({ producers })), () => undefined);
    expect(result.edits).toHaveLength(1000);
    // Effects joined, each looked at, listed by id, referents sought, each judged, removals written.
    expect(pauses).toBeGreaterThanOrEqual(6 * (1000 / 50 - 1));
  });

  it('is the same as at once, whatever stayed in use', () => {
    const links = fc.array(fc.record({ product: fc.nat(30), producer: fc.nat(120) }), { maxLength: 30 });
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 120 }), links, (count, named) => {
        const producers = producersOf(count);
        const products = [...new Map(named.map(({ product, producer }) => [product, producer]))].map(([id, owner]) =>
          blankProduct(`s${id}`, `p${owner}`),
        );
        const view = memoryView({ producers, products });
        const change = changeOf(producers.map((producer) => createEdit('producers', producer)));
        const { result } = pausing(invertChangeInSteps(change, view), () => void view.records('products'));
        expect(result).toEqual(invertChange(change, view));
        expect(result.edits.length + result.issues.length).toBe(count);
      }),
      { numRuns: 40 },
    );
  });
});

describe('the removal of the sample in pieces', () => {
  it('is the same as at once, and takes every sample record that nothing else names', () => {
    const flags = fc.array(fc.boolean(), { minLength: 1, maxLength: 160 });
    fc.assert(
      fc.property(flags, fc.nat(200), (samples, named) => {
        const producers = samples.map((sample, index) => ({ ...blankProducer(`p${index}`), sample }));
        const products = [blankProduct('s1', `p${named}`)];
        const view = memoryView({ producers, products });
        const { result } = pausing(planSampleRemoveInSteps(view), () => void view.records('producers'));
        expect(result).toEqual(runAtOnce(planSampleRemoveInSteps(view)));
        const going = samples.flatMap((sample, index) => (sample && index !== named ? [`p${index}`] : []));
        expect(result.edits.map(({ id }) => id)).toEqual(going);
        expect(result.issues).toHaveLength(samples[named] === true ? 1 : 0);
      }),
      { numRuns: 60 },
    );
  });
});
