import { describe, expect, it } from 'vitest';
import {
  certificateLife,
  dossierWindow,
  expiryOf,
  statedExpiryDisagrees,
} from '../../../../renderer/domain/validity/certificate-life';
import { idVectors } from '../identity/id-vectors';
import { certificateWith, decisionWith } from './recognition';

describe('expiryOf', () => {
  it.each(idVectors.expiry)('%s → %s', (issued, last) => {
    expect(expiryOf(issued)).toBe(last);
  });
});

describe('certificateLife', () => {
  it('runs 36 months from the decision', () => {
    expect(certificateLife(certificateWith(), decisionWith())).toEqual({
      begins: { from: '2024-05-10', to: '2024-05-10' },
      ends: { from: '2027-05-10', to: '2027-05-10' },
      basis: 'computed',
    });
  });

  it('runs from the certificate’s own day when it has one', () => {
    expect(certificateLife(certificateWith({ issuedOn: '2024-06-01' }), decisionWith()).ends?.to).toBe('2027-06-01');
  });

  it('ends when the paper says so', () => {
    const life = certificateLife(certificateWith({ expiresOn: '2026-12-31' }), decisionWith());
    expect(life).toMatchObject({ ends: { from: '2026-12-31', to: '2026-12-31' }, basis: 'stated' });
  });

  it('makes ranges of years and months', () => {
    expect(certificateLife(certificateWith(), decisionWith({ date: '2024' })).ends).toEqual({
      from: '2027-01-01',
      to: '2027-12-31',
    });
    expect(certificateLife(certificateWith(), decisionWith({ date: '2024-02' })).ends).toEqual({
      from: '2027-02-01',
      to: '2027-02-28',
    });
    expect(certificateLife(certificateWith({ expiresOn: '2027' }), decisionWith()).ends?.from).toBe('2027-01-01');
  });

  it('knows nothing without any date', () => {
    const nothing = { begins: null, ends: null, basis: null };
    expect(certificateLife(certificateWith(), null)).toEqual(nothing);
    expect(certificateLife(certificateWith(), decisionWith({ date: null }))).toEqual(nothing);
  });
});

describe('statedExpiryDisagrees', () => {
  it.each([
    ['2027-05-10', '2024-05-10', false],
    ['2027-05-09', '2024-05-10', true],
    ['2029-05-10', '2024-05-10', true],
    ['2027', '2024-05-10', false],
    ['2028', '2024-05-10', true],
    ['2027-05-10', '2024', false],
    ['2027-05-10', null, false],
  ])('stated %s, decided %s: %s', (expiresOn, date, disagrees) => {
    expect(statedExpiryDisagrees(certificateWith({ expiresOn }), decisionWith({ date }))).toBe(disagrees);
  });

  it('has nothing to compare without a stated day', () => {
    expect(statedExpiryDisagrees(certificateWith(), decisionWith())).toBe(false);
  });
});

describe('dossierWindow', () => {
  it.each(idVectors.reapplyWindow)('%s', (expiresOn, window) => {
    const life = certificateLife(certificateWith({ expiresOn }), decisionWith());
    expect(dossierWindow(life)).toEqual({ from: window.earliest, to: window.latest });
  });

  it('is not known for a last day that is not', () => {
    expect(dossierWindow(certificateLife(certificateWith({ expiresOn: '2027' }), null))).toBeNull();
    expect(dossierWindow(certificateLife(certificateWith(), null))).toBeNull();
  });
});
