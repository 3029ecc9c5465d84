import { describe, expect, it } from 'vitest';
import type { Field } from '../../../../../renderer/domain/records/field';
import { blankProducer, producerFields } from '../../../../../renderer/domain/records/producer';
import { blankProduct } from '../../../../../renderer/domain/records/product';
import { maskedWords } from '../../../../../renderer/ui/grid/column/masked-words';

const field = (key: string): Field => {
  const all: readonly Field[] = producerFields;
  const found = all.find((each) => each.key === key);
  if (!found) throw new Error(key);
  return found;
};
const household = {
  ...blankProducer('h'),
  kind: 'household' as const,
  taxCode: '001099012345',
  phones: ['+84912345678', '+84987654321'],
  representative: 'Nguyễn Thị Lan',
};

describe('maskedWords', () => {
  it('masks the data of a person, each phone by itself', () => {
    expect(maskedWords(field('taxCode'), household.taxCode, household)).toBe('*********345');
    expect(maskedWords(field('phones'), household.phones, household)).toMatch(/678, .*321$/);
    expect(maskedWords(field('phones'), household.phones, household)).not.toContain('912');
  });

  it('shows a phone after consent, a company, and what is no party at all', () => {
    const open = { ...household, contactPublic: true };
    expect(maskedWords(field('phones'), open.phones, open)).toBeNull();
    const company = { ...household, kind: 'company' as const, taxCode: '0100109106' };
    expect(maskedWords(field('taxCode'), company.taxCode, company)).toBeNull();
    expect(maskedWords(field('taxCode'), 'x', blankProduct('p', 'h'))).toBeNull();
  });

  it('has nothing to mask where nothing stands', () => {
    expect(maskedWords(field('taxCode'), null, { ...household, taxCode: null })).toBeNull();
    expect(maskedWords(field('phones'), [], household)).toBeNull();
  });
});
