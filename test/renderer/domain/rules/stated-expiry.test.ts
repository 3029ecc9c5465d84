import { describe, expect, it } from 'vitest';
import { checkStatedExpiry } from '../../../../renderer/domain/rules/stated-expiry';
import { certificateWith, decisionWith } from '../validity/recognition';
import { storeWith } from './store-with';

const check = (expiresOn: string | null, date: string | null = '2024-05-10') =>
  checkStatedExpiry(certificateWith({ expiresOn }), {
    view: storeWith({ decisions: [decisionWith({ date })] }),
    today: '2026-11-24',
  });

describe('stated expiry', () => {
  it('says what the paper says and what 36 months give', () => {
    expect(check('2029-05-10')).toMatchObject([
      { code: 'expiry-disagrees', severity: 'warning', params: { stated: '10/05/2029', computed: '10/05/2027' } },
    ]);
  });

  it('is silent when they agree, or one is not known', () => {
    expect(check('2027-05-10')).toEqual([]);
    expect(check('2027')).toEqual([]);
    expect(check(null)).toEqual([]);
    expect(check('2029-05-10', null)).toEqual([]);
  });
});
