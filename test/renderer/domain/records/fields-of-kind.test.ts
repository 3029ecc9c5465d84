import { describe, expect, it } from 'vitest';
import {
  blankProducer,
  type Producer,
  type ProducerKind,
  producerFields,
  producerKinds,
} from '../../../../renderer/domain/records/producer';
import { isHeldUnused, isRequired, isShown } from '../../../../renderer/domain/rules/required-fields';

const place = ['addressText', 'provinceCode', 'communeCode', 'oldCommune', 'oldDistrict', 'oldProvince'];
const common = [
  'kind',
  'name',
  'nameEn',
  'taxCode',
  ...place,
  'addressCheckedOn',
  'representative',
  'salutation',
  'representativeTitle',
  'phones',
  'email',
  'website',
  'bankAccount',
  'bankName',
  'note',
  'contactPublic',
];
const paper = ['authorityNo', 'authorityDate', 'authorityEnd'];

/** Domain dossier 1.2, 3.1: what each kind has beside what all have. */
const own: Readonly<Record<ProducerKind, readonly string[]>> = {
  company: ['companyForm', 'businessRegNo', ...paper],
  cooperative: ['businessRegNo', 'members', ...paper],
  cooperativeGroup: ['contractNo', 'contractDate', 'members', ...paper],
  household: ['businessRegNo'],
  farm: ['businessRegNo'],
  association: ['businessRegNo', 'members', ...paper],
  unknown: ['businessRegNo', ...paper],
};

const shownFor = (producer: Producer): readonly string[] =>
  producerFields
    .filter((field) => isShown(field, producer))
    .map(({ key }) => key)
    .sort();

describe('the fields of each kind of producer (R1)', () => {
  it.each(producerKinds)('%s', (kind) => {
    expect(shownFor({ ...blankProducer('p'), kind })).toEqual([...common, ...own[kind]].sort());
  });

  it('asks for the tax code of companies and co-operatives only', () => {
    const tax = producerFields.filter(({ key }) => key === 'taxCode');
    const asked = producerKinds.filter((kind) =>
      tax.some((field) => isRequired(field, { ...blankProducer('p'), kind })),
    );
    expect(asked).toEqual(['company', 'cooperative']);
  });

  it('keeps a value in sight that the kind does not use, and nothing else of that kind', () => {
    const household: Producer = { ...blankProducer('p'), kind: 'household', authorityNo: '12/GUQ', contractNo: ' ' };
    expect(producerFields.filter((field) => isHeldUnused(field, household)).map(({ key }) => key)).toEqual([
      'authorityNo',
    ]);
    const company: Producer = { ...household, kind: 'company' };
    expect(producerFields.filter((field) => isHeldUnused(field, company))).toEqual([]);
  });
});
