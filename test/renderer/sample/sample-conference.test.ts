import { describe, expect, it } from 'vitest';
import { provinceOfCode } from '../../../renderer/domain/reference/province';
import { checkRecord } from '../../../renderer/domain/rules';
import { sampleBuyers } from '../../../renderer/sample/sample-buyers';
import {
  offersOf,
  sampleConference,
  sampleMous,
  sampleParticipations,
} from '../../../renderer/sample/sample-conference';
import { storeWith } from '../domain/rules/store-with';
import { conferenceDay, makeParts, today } from './sample-makers';

const { made, products, places, chance } = await makeParts(71, 60, 110);
const producers = made.map(({ producer }) => producer);
const province = provinceOfCode('08');
if (!province) throw new Error('no province');
const conference = sampleConference(71, province, today, conferenceDay);
const buyers = sampleBuyers(71, 20, places, today, chance);
const offers = offersOf(producers, products, ({ photos }) => photos.length > 0);
const brought = offersOf(producers, products, () => true);

describe('the sample conference', () => {
  it('is in order and speaks like a paper', () => {
    expect(checkRecord('conferences', conference, storeWith(), today)).toEqual([]);
    expect(conference.host).toBe('Sở Công Thương tỉnh Tuyên Quang');
    expect(conference.planDecision?.replaceAll('\u00a0', ' ')).toBe(
      'Kế hoạch số 96/KH-UBND ngày 15 tháng 10 năm 2026 của UBND tỉnh Tuyên Quang',
    );
    expect([conference.startsOn, conference.endsOn, conference.termEnd]).toEqual([
      '2026-12-19',
      '2026-12-21',
      '2027-12-18',
    ]);
  });

  it('offers only what may be shown, by producer', () => {
    for (const [producerId, list] of offers) {
      expect(list.length).toBeGreaterThan(0);
      for (const product of list) {
        expect(product.producerId).toBe(producerId);
        expect(product.photos).not.toEqual([]);
      }
    }
    expect([...offers.values()].flat()).toHaveLength(products.filter(({ photos }) => photos.length > 0).length);
  });

  it('gives each seller a booth of its own', () => {
    const participations = sampleParticipations(71, conference, offers, brought, buyers, 45, chance);
    const booths = participations.flatMap(({ boothNo }) => boothNo ?? []);
    expect(booths).toHaveLength(45);
    expect(new Set(booths).size).toBe(45);
    expect(participations).toHaveLength(65);
  });

  it('makes as many memoranda as there are pairs, and no pair twice, however few come', () => {
    const few = sampleParticipations(71, conference, offers, brought, buyers.slice(0, 3), 4, chance).map((each) => ({
      ...each,
      state: 'accepted' as const,
    }));
    const mous = sampleMous(71, conference, few, offers, 100, chance);
    expect(mous).toHaveLength(12);
    expect(new Set(mous.map(({ producerId, buyerId }) => producerId + buyerId)).size).toBe(12);
    expect(sampleMous(71, conference, [], offers, 5, chance)).toEqual([]);
  });

  it('leaves out who declined', () => {
    const all = sampleParticipations(71, conference, offers, brought, buyers, 45, chance);
    const declined = all.map((each) => ({ ...each, state: 'declined' as const }));
    expect(sampleMous(71, conference, declined, offers, 5, chance)).toEqual([]);
  });
});

describe('sample buyers', () => {
  const many = sampleBuyers(72, 300, places, today, chance);

  it('are of every kind, from all over, none of a kind unknown', () => {
    expect(new Set(many.map(({ kind }) => kind)).size).toBe(13);
    expect(many.map(({ kind }) => kind)).not.toContain('unknown');
    expect(new Set(many.map(({ provinceCode }) => provinceCode)).size).toBeGreaterThan(25);
  });

  it('sign under whole papers where they have one', () => {
    for (const { authorityNo, authorityDate, authorityEnd } of many) {
      expect([authorityDate === null, authorityEnd === null]).toEqual([authorityNo === null, authorityNo === null]);
    }
    expect(many.some(({ authorityEnd }) => authorityEnd !== null && authorityEnd < today)).toBe(true);
  });
});
