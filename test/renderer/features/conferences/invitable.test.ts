import { describe, expect, it } from 'vitest';
import { prepareSearch } from '../../../../renderer/domain/search/prepare-search';
import { search } from '../../../../renderer/domain/search/search';
import { invitableBuyers, invitableBuyerTexts } from '../../../../renderer/features/conferences/invitable-buyers';
import {
  findInvitable,
  type InvitationFilters,
  invitableProducers,
  invitationSum,
  noInvitationFilters,
  passesFilters,
  provincesOf,
} from '../../../../renderer/features/conferences/invitable-producers';
import { comes, conference, conferenceWorld } from '../../../support/conference-world';

const nobody = conferenceWorld({ participations: [] });
const rows = invitableProducers(nobody, conference);
const idsWith = (filters: Partial<InvitationFilters>) =>
  rows.filter((row) => passesFilters(row, { ...noInvitationFilters, ...filters })).map(({ producer }) => producer.id);

describe('invitableProducers', () => {
  it('leaves out who is at the conference already, whatever the answer', () => {
    const view = conferenceWorld({ participations: [comes('t', 'producer', 'chi', { state: 'declined' })] });
    expect(invitableProducers(view, conference).map(({ producer }) => producer.id)).toEqual(['binh', 'an']);
  });

  it('does not take a buyer’s invitation for a producer’s', () => {
    const view = conferenceWorld({ participations: [comes('t', 'buyer', 'chi')] });
    expect(invitableProducers(view, conference)).toHaveLength(3);
  });

  it('tells what each could bring: products, stars in force, sectors', () => {
    const chi = rows.find(({ producer }) => producer.id === 'chi');
    expect(chi).toMatchObject({ eligible: 1, sectors: ['I'], stars: [4], place: 'Lào Cai' });
    expect(chi?.products.map(({ id }) => id)).toEqual(['tra', 'banh']);
  });

  it('counts no star of a claim', () => {
    expect(rows.find(({ producer }) => producer.id === 'an')).toMatchObject({
      eligible: 0,
      stars: [],
      sectors: ['II'],
    });
  });

  it.each([
    [{}, ['binh', 'an', 'chi']],
    [{ sectors: ['II'] }, ['an']],
    [{ sectors: ['I', 'II'] }, ['an', 'chi']],
    [{ stars: ['4'] }, ['chi']],
    [{ stars: ['5'] }, []],
    [{ provinces: ['08'] }, ['an']],
    [{ onlyEligible: true }, ['chi']],
    [{ onlyEligible: true, provinces: ['08'] }, []],
  ])('filters by %o', (filters, expected) => {
    expect(idsWith(filters)).toEqual(expected);
  });

  it('is found by a product’s name without marks', () => {
    const found = (text: string) => findInvitable(nobody, rows, text).map(({ producer }) => producer.id);
    expect(found('mat ong')).toEqual(['an']);
    expect(found('chị em')).toEqual(['chi']);
    expect(found('')).toEqual(rows.map(({ producer }) => producer.id));
  });

  it('offers the provinces that occur', () => {
    expect(provincesOf(rows).map(({ name }) => name)).toEqual(['Lào Cai', 'Tuyên Quang']);
  });

  it('sums what an invitation brings', () => {
    expect(invitationSum(rows)).toEqual({ products: 3, eligible: 1 });
    expect(invitationSum([])).toEqual({ products: 0, eligible: 0 });
  });
});

describe('invitableBuyers', () => {
  it('leaves out who is invited', () => {
    const view = conferenceWorld({ participations: [comes('t', 'buyer', 'xanh')] });
    expect(invitableBuyers(view, 'c').map(({ buyer }) => buyer.id)).toEqual(['que']);
    expect(invitableBuyers(view, 'other')).toHaveLength(2);
  });

  it('is found by what it looks for', () => {
    const prepared = prepareSearch(invitableBuyers(nobody, 'c'), invitableBuyerTexts);
    expect(search(prepared, 'che').map(({ buyer }) => buyer.id)).toContain('xanh');
  });
});
