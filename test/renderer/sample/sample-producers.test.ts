import { describe, expect, it } from 'vitest';
import { taxCodeKind } from '../../../renderer/domain/identity/tax-code';
import { producerKindOfName } from '../../../renderer/domain/reference/producer-kinds';
import { authorityHasEnded } from '../../../renderer/domain/rules/signer-authority';
import { makeParts, today } from './sample-makers';

const { made } = await makeParts(41);
const producers = made.map(({ producer }) => producer);
const share = (holds: (producer: (typeof producers)[number]) => boolean) =>
  producers.filter(holds).length / producers.length;

describe('sample producers', () => {
  it('have names of their own that begin with their kind', () => {
    expect(new Set(producers.map(({ name }) => name)).size).toBe(producers.length);
    for (const { name, kind } of producers) expect(producerKindOfName(name), name).toBe(kind);
  });

  it('have the tax code of their kind', () => {
    for (const { kind, taxCode } of producers) {
      if (kind === 'company' || kind === 'cooperative') expect(taxCodeKind(taxCode ?? '')).toBe('organisation');
      if (kind === 'household' && taxCode !== null) expect(taxCodeKind(taxCode)).toBe('personal');
    }
    const households = producers.filter(({ kind }) => kind === 'household');
    const without = households.filter(({ taxCode }) => taxCode === null).length / households.length;
    expect(without).toBeGreaterThan(0.2);
    expect(without).toBeLessThan(0.4);
  });

  it('say the form of a company, and of nothing else', () => {
    for (const { kind, companyForm, name } of producers) {
      expect(companyForm !== null).toBe(kind === 'company');
      if (companyForm === 'jointStock') expect(name).toMatch(/^Công ty cổ phần/);
      if (companyForm === 'private') expect(name).toMatch(/^Doanh nghiệp tư nhân/);
    }
  });

  it('are called as the head of their kind', () => {
    for (const { kind, representativeTitle } of producers) {
      if (kind === 'household') expect([null, 'Chủ hộ']).toContain(representativeTitle);
      if (kind === 'cooperativeGroup') expect([null, 'Tổ trưởng']).toContain(representativeTitle);
    }
  });

  it('lack what real lists lack', () => {
    expect(share(({ phones }) => phones.length === 0)).toBeGreaterThan(0.05);
    expect(share(({ phones }) => phones.some((phone) => phone.startsWith('+841680')))).toBeGreaterThan(0.05);
    expect(share(({ representative }) => representative === null)).toBeGreaterThan(0.03);
    expect(share(({ communeCode }) => communeCode === null)).toBeGreaterThan(0.03);
    expect(share(({ communeCode }) => communeCode === null)).toBeLessThan(0.15);
  });

  it('sign under papers of which some have run out, each paper whole', () => {
    const withPaper = producers.filter(({ authorityNo }) => authorityNo !== null);
    expect(withPaper.length).toBeGreaterThan(15);
    const ended = withPaper.filter((producer) => authorityHasEnded(producer, today));
    expect(ended.length).toBeGreaterThan(0);
    expect(ended.length).toBeLessThan(withPaper.length);
    for (const { authorityNo, authorityDate, authorityEnd } of producers) {
      expect([authorityDate === null, authorityEnd === null]).toEqual([authorityNo === null, authorityNo === null]);
      if (authorityDate !== null && authorityEnd !== null) expect(authorityDate < authorityEnd).toBe(true);
    }
  });

  it('use addresses of nobody: e-mail of a domain that cannot exist', () => {
    for (const { email } of producers) if (email !== null) expect(email).toMatch(/@mau\.example$/);
  });
});
