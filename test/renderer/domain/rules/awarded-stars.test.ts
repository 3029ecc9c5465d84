import { describe, expect, it } from 'vitest';
import type { Certificate } from '../../../../renderer/domain/records/certificate';
import type { Decision } from '../../../../renderer/domain/records/decision';
import { checkAwardedStars } from '../../../../renderer/domain/rules/awarded-stars';
import { certificateWith, decisionWith } from '../validity/recognition';
import { storeWith } from './store-with';

const check = (certificate: Partial<Certificate>, decision: Partial<Decision> = {}) =>
  checkAwardedStars(certificateWith(certificate), {
    view: storeWith({ decisions: [decisionWith(decision)] }),
    today: '2026-11-24',
  }).map(({ code, field }) => `${code} ${field}`);

describe('stars', () => {
  it('are awarded under a decision with number and date', () => {
    expect(check({})).toEqual([]);
    expect(check({}, { date: '2024' })).toEqual([]);
  });

  it('are only claimed without them', () => {
    expect(check({ decisionId: null })).toEqual(['stars-claimed decisionId']);
    expect(check({ decisionId: 'gone' })).toEqual(['stars-claimed decisionId']);
    expect(check({}, { number: '' })).toEqual(['stars-claimed decisionId']);
    expect(check({}, { date: null })).toEqual(['stars-claimed decisionId']);
  });

  it('are asked for when nobody could read them, but not of a potential five', () => {
    expect(check({ stars: null })).toEqual(['stars-missing stars']);
    expect(check({ stars: null, potentialFive: true })).toEqual([]);
  });
});
