import { describe, expect, it } from 'vitest';
import { memoryView, type ViewContent } from '../../../../renderer/domain/plan/memory-view';
import { runAtOnce } from '../../../../renderer/domain/plan/steps';
import { blankMou } from '../../../../renderer/domain/records/mou';
import { blankParticipation } from '../../../../renderer/domain/records/participation';
import { blankProduct } from '../../../../renderer/domain/records/product';
import { type StartFacts, startFactsInSteps } from '../../../../renderer/features/start/start-facts';
import { type Task, type TaskKind, tasksOf } from '../../../../renderer/features/start/tasks';
import {
  buyer,
  conference,
  conferenceRecords,
  honey,
  honeyCertificate,
  mou,
  tea,
  teaCertificate,
} from '../../../support/conference-records';

const today = '2026-11-24';
const factsOf = (change: ViewContent = {}, day = today): StartFacts =>
  runAtOnce(startFactsInSteps(memoryView({ ...conferenceRecords, ...change }), day));
const tasks = (change: ViewContent = {}, day = today): readonly Task[] => tasksOf(factsOf(change, day));
const kinds = (change: ViewContent = {}, day = today): readonly TaskKind[] =>
  tasks(change, day).map(({ kind }) => kind);

describe('startFactsInSteps', () => {
  it('counts the conference as its own screens do', () => {
    const { conference: facts, validity } = factsOf();
    expect(facts).toMatchObject({ conference: { id: 'c1' }, printed: 1 });
    expect(facts?.counts.products).toBe(2);
    expect([...(facts?.keptOut ?? [])]).toEqual([['lapsed', 1]]);
    expect([...(facts?.mous ?? [])]).toEqual([['ready', 1]]);
    expect(validity).toMatchObject({ total: 2, standings: { valid: 1, lapsed: 1 } });
  });

  it('has no conference when the register has none', () => {
    expect(factsOf({ conferences: [], participations: [], mous: [] }).conference).toBeNull();
  });

  it('leaves out products of those who declined, products that are gone and memoranda that are done', () => {
    const declined = { ...blankParticipation('t9', 'c1', 'producer' as const, 'p1'), state: 'declined' as const };
    const facts = factsOf({
      participations: [{ ...declined, productIds: ['x1'] }],
      mous: [{ ...mou, state: 'signed' }],
    }).conference;
    expect(facts).toMatchObject({ printed: 0, counts: { products: 0 } });
    expect(facts?.mous.size).toBe(0);
    expect(factsOf({ products: [] }).conference?.keptOut.size).toBe(0);
  });

  it('pauses while it counts', () => {
    const products = Array.from({ length: 1000 }, (_, index) => blankProduct(`y${index}`, 'p1'));
    const steps = startFactsInSteps(memoryView({ products }), today);
    let pauses = 0;
    while (!steps.next().done) pauses += 1;
    expect(pauses).toBe(5);
  });
});

describe('tasksOf', () => {
  it('puts what the conference lacks first, each with its rows and its day', () => {
    expect(tasks()).toEqual([
      {
        kind: 'lapsedAtConference',
        state: 'lapsed',
        count: 1,
        part: 0,
        blockers: [],
        due: '2026-12-05',
        address: '/danh-muc/c1/loc/phan=lapsed',
      },
      {
        kind: 'mousReady',
        state: 'valid',
        count: 1,
        part: 0,
        blockers: [],
        due: '2026-12-05',
        address: '/bien-ban/c1/loc/phan=ready&phan=warned',
      },
    ]);
  });

  it('asks for the day before anything can be judged', () => {
    expect(tasks({ conferences: [{ ...conference, startsOn: null }] })[0]).toMatchObject({
      kind: 'conferenceDay',
      count: 2,
      address: '/hoi-nghi/c1/thong-tin',
    });
    expect(kinds({ conferences: [{ ...conference, startsOn: null }] })).not.toContain('lapsedAtConference');
  });

  it('tells memoranda that cannot be printed from those that can, gaps or not', () => {
    const nameless = { ...buyer, id: 'b2', name: '' };
    const mous = [mou, { ...blankMou('m2', 'c1', 'p1', 'b2', 8), goods: mou.goods }];
    const found = tasks({ buyers: [buyer, nameless], mous });
    expect(found.filter(({ kind }) => kind.startsWith('mous'))).toMatchObject([
      { kind: 'mousBlocked', count: 1, blockers: [{ code: 'mou-party-name-missing', side: 'buyers', count: 1 }] },
      { kind: 'mousReady', count: 1 },
    ]);
  });

  it('counts each side that has not answered, where its rows are', () => {
    const participations = conferenceRecords.participations.map((each) => ({ ...each, state: 'invited' as const }));
    expect(tasks({ participations }).filter(({ kind }) => kind.startsWith('waiting'))).toMatchObject([
      { kind: 'waiting', count: 1, address: '/hoi-nghi/c1/ben-ban/loc/phan=invited' },
      { kind: 'waitingBuyers', count: 1, address: '/hoi-nghi/c1/ben-mua/loc/phan=invited' },
    ]);
  });

  it('asks nothing of a conference that is over but its signatures', () => {
    expect(kinds({}, '2026-12-06')).toEqual(['mousReady']);
    expect(kinds({ conferences: [{ ...conference, endsOn: '2026-12-07' }] }, '2026-12-06')).toContain(
      'lapsedAtConference',
    );
  });

  it('opens exactly the products that it counted', () => {
    const found = tasks({
      conferences: [],
      participations: [],
      mous: [],
      products: [tea, honey, blankProduct('x3', 'p1')],
      certificates: [
        { ...teaCertificate, expiresOn: '2027-04-01' },
        { ...honeyCertificate, decisionId: null },
      ],
    });
    expect(found.map(({ kind, count, part, address }) => [kind, count, part, address])).toEqual([
      ['lapsing', 1, 1, '/han-chung-nhan/loc/ds=lapsing'],
      ['claimed', 1, 0, '/san-pham/loc/hieuluc=claimed'],
      ['noSector', 1, 0, '/san-pham/loc/nganh=khong'],
    ]);
  });

  it('is empty when nothing waits', () => {
    expect(tasks({ products: [], conferences: [], participations: [], mous: [] })).toEqual([]);
  });
});
