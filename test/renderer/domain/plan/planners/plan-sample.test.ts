import { describe, expect, it } from 'vitest';
import { checkPlan } from '../../../../../renderer/domain/plan/check-plan';
import { memoryView } from '../../../../../renderer/domain/plan/memory-view';
import {
  planSampleLoadInSteps,
  planSampleRemoveInSteps,
} from '../../../../../renderer/domain/plan/planners/plan-sample';
import { runAtOnce } from '../../../../../renderer/domain/plan/steps';
import type { StoreView } from '../../../../../renderer/domain/plan/store-view';
import { blankConference } from '../../../../../renderer/domain/records/conference';
import { blankOffice } from '../../../../../renderer/domain/records/office';
import { blankParticipation } from '../../../../../renderer/domain/records/participation';
import { blankProducer } from '../../../../../renderer/domain/records/producer';
import { blankProduct } from '../../../../../renderer/domain/records/product';

const sampled = <R extends object>(record: R): R & { readonly sample: true } => ({ ...record, sample: true });
const records = {
  offices: [sampled({ ...blankOffice('o1'), name: 'Sở mẫu', officerName: 'Người thử' })],
  producers: [sampled(blankProducer('p1')), sampled(blankProducer('p2'))],
  products: [sampled(blankProduct('s1', 'p1'))],
  decisions: [],
  certificates: [],
  buyers: [],
  conferences: [],
  participations: [],
  mous: [],
  doubts: [],
  pairs: [],
  unitLists: [],
  lawLists: [],
  editions: [],
  layouts: [],
  waivers: [],
  queries: [],
  reviews: [],
  rekeyings: [],
  rekeyed: [],
  contacts: [],
  attachments: [],
  scans: [],
  ceremonies: [],
  signings: [],
  ownFields: [],
  labelSheets: [],
  printers: [],
  mouTemplates: [],
  prints: [],
};
const empty = memoryView({});
const load = (view: StoreView) => runAtOnce(planSampleLoadInSteps(view, records));
const remove = (view: StoreView) => runAtOnce(planSampleRemoveInSteps(view));
const ids = (plan: { readonly edits: readonly { readonly id: string }[] }): readonly string[] =>
  plan.edits.map(({ id }) => id).toSorted();

describe('planSampleLoad', () => {
  it('adds every record, marked as sample in its source', () => {
    const plan = load(empty);
    expect(ids(plan)).toEqual(['o1', 'p1', 'p2', 's1']);
    expect(plan.edits.every((edit) => edit.source?.from === 'sample')).toBe(true);
    expect(checkPlan(empty, plan).verdict).toBe('ready');
  });

  it('leaves an office that has its name alone', () => {
    const named = memoryView({ offices: [{ ...blankOffice('o9'), name: 'Sở thật', officerName: 'Lan' }] });
    expect(ids(load(named))).toEqual(['p1', 'p2', 's1']);
  });

  it('brings a removed sample back instead of adding it twice', () => {
    const gone = memoryView({ producers: records.producers.map((producer) => ({ ...producer, removed: true })) });
    const plan = load(gone);
    expect(plan.edits.filter(({ table }) => table === 'producers').map(({ type }) => type)).toEqual([
      'update',
      'update',
    ]);
    expect(checkPlan(gone, plan).verdict).toBe('ready');
  });

  it('has nothing to do when the sample is there', () => {
    expect(load(memoryView(records)).edits).toEqual([]);
  });
});

describe('planSampleRemove', () => {
  it('removes the sample and nothing else', () => {
    const view = memoryView({ ...records, producers: [...records.producers, blankProducer('p9')] });
    expect(ids(remove(view))).toEqual(['o1', 'p1', 'p2', 's1']);
  });

  it('keeps what real work names, and what that names in turn', () => {
    const participation = { ...blankParticipation('t1', 'h1', 'producer', 'p9'), productIds: ['s1'] };
    const view = memoryView({
      ...records,
      producers: [...records.producers, blankProducer('p9')],
      conferences: [blankConference('h1')],
      participations: [participation],
    });
    const plan = remove(view);
    expect(ids(plan)).toEqual(['o1', 'p2']);
    expect(plan.issues.map(({ code, severity, recordId }) => [code, severity, recordId])).toEqual([
      ['still-used', 'info', 's1'],
      ['still-used', 'info', 'p1'],
    ]);
  });
});

describe('pauses', () => {
  it('lie at least every fifty records, to load and to remove', () => {
    const producers = Array.from({ length: 1000 }, (_, index) => sampled(blankProducer(`p${index}`)));
    const count = (steps: Generator): number => [...steps].length;
    const many = { ...records, producers };
    expect(count(planSampleLoadInSteps(empty, many))).toBeGreaterThanOrEqual(20);
    // Found, looked through for what names others, kept or not, and written down.
    expect(count(planSampleRemoveInSteps(memoryView(many)))).toBeGreaterThanOrEqual(4 * 20);
  });
});
