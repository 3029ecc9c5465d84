import { describe, expect, it } from 'vitest';
import { isMasked, maskText } from '../../../../renderer/domain/masking/mask-party';
import { isNaturalParty } from '../../../../renderer/domain/masking/natural-party';
import { blankBuyer } from '../../../../renderer/domain/records/buyer';
import { blankProducer, producerFields, producerKinds } from '../../../../renderer/domain/records/producer';

const fieldOf = (key: string) => {
  const field = producerFields.find((each) => each.key === key);
  if (!field) throw new Error(`no field ${key}`);
  return field;
};
const household = { ...blankProducer('a'), kind: 'household' as const, taxCode: '068190001234' };
const company = { ...blankProducer('b'), kind: 'company' as const, taxCode: '0101248141' };
const maskedKeys = (party: typeof household | typeof company) =>
  producerFields.filter((field) => isMasked(field, party)).map((field) => field.key);

describe('who is masked', () => {
  it('is a household or a farm, never an organisation', () => {
    const natural = producerKinds.filter((kind) => isNaturalParty({ ...blankProducer('x'), kind }));
    expect(natural).toEqual(['household', 'farm']);
    expect(isNaturalParty(blankBuyer('y'))).toBe(false);
  });

  it('keeps a household’s number, name, contact and account; only the account of a company', () => {
    expect(maskedKeys(household)).toEqual(['taxCode', 'representative', 'phones', 'email', 'bankAccount']);
    expect(maskedKeys(company)).toEqual(['bankAccount']);
  });

  it('shows phone and e-mail after consent, nothing else', () => {
    expect(maskedKeys({ ...household, contactPublic: true })).toEqual(['taxCode', 'representative', 'bankAccount']);
  });

  it('masks a personal number whatever the kind says', () => {
    expect(isMasked(fieldOf('taxCode'), { ...company, taxCode: '068190001234' })).toBe(true);
    expect(isMasked(fieldOf('taxCode'), { ...blankBuyer('c'), taxCode: '068190001234' })).toBe(true);
    expect(isMasked(fieldOf('taxCode'), company)).toBe(false);
  });
});

describe('maskText', () => {
  it('uses the mask of the field', () => {
    expect(maskText(fieldOf('taxCode'), household, household.taxCode)).toBe('*********234');
    expect(maskText(fieldOf('phones'), household, '+84912345678')).toBe('**** *** 678');
    expect(maskText(fieldOf('email'), household, 'lan@x.vn')).toBe('l***@x.vn');
    expect(maskText(fieldOf('representative'), household, 'Nguyễn Thị Lan')).toBe('N. T. Lan');
    expect(maskText(fieldOf('bankAccount'), company, '8200205012345')).toBe('**********345');
  });

  it('leaves the rest and the missing as they are', () => {
    expect(maskText(fieldOf('taxCode'), company, '0101248141')).toBe('0101248141');
    expect(maskText(fieldOf('name'), household, 'HKD Lan')).toBe('HKD Lan');
    expect(maskText(fieldOf('taxCode'), household, null)).toBeNull();
  });
});
