import { describe, expect, it } from 'vitest';
import { blankBuyer } from '../../../../renderer/domain/records/buyer';
import { blankConference } from '../../../../renderer/domain/records/conference';
import { blankContact } from '../../../../renderer/domain/records/contact';
import type { Issue } from '../../../../renderer/domain/records/issue';
import { blankMou } from '../../../../renderer/domain/records/mou';
import { blankOwnFacts, newOwnField, type OwnFieldFacts } from '../../../../renderer/domain/records/own-field';
import { blankProducer } from '../../../../renderer/domain/records/producer';
import { blankProduct } from '../../../../renderer/domain/records/product';
import { checkRecord } from '../../../../renderer/domain/rules';
import { dictionaries } from '../../../../renderer/i18n/dictionary';
import { issueSentence } from '../../../../renderer/i18n/issue-sentences';
import { certificateWith, decisionWith } from '../validity/recognition';
import { storeWith } from './store-with';

const today = '2026-11-24';
const twin = { ...blankProduct('q', 'h'), name: 'Chè Shan', gtin: '8931234560010' };
const own = (key: string, facts: Partial<OwnFieldFacts>) =>
  newOwnField({ of: 'products', key, order: 1 }, { ...blankOwnFacts, label: 'Trường', ...facts });
const view = storeWith({
  ownFields: [own('own_so', { kind: 'number' }), own('own_vung', { wanted: true })],
  producers: [
    { ...blankProducer('h'), name: 'Hội Du lịch', kind: 'association' },
    { ...blankProducer('e'), name: 'HTX A', authorityEnd: '2026-01-01' },
  ],
  buyers: [{ ...blankBuyer('b'), name: 'Siêu thị B' }],
  products: [twin],
  decisions: [decisionWith({ date: '2026-06-01', authority: 'UBND huyện Vị Xuyên' })],
  conferences: [{ ...blankConference('k'), name: 'Hội nghị', startsOn: '2026-12-19' }],
});

/** Records with one fault or more each; together they show every finding that there is. */
const findings: readonly Issue[] = [
  ...checkRecord('products', { ...twin, own_so: 'hai' }, view, today),
  ...checkRecord(
    'producers',
    { ...blankProducer('x'), kind: 'company', taxCode: '068190001234', oldDistrict: 'Vị Xuyên' },
    view,
    today,
  ),
  ...checkRecord(
    'producers',
    { ...blankProducer('x'), kind: 'company', taxCode: '0101248142', email: 'x', phones: ['1'] },
    view,
    today,
  ),
  ...checkRecord('producers', { ...blankProducer('x'), taxCode: '12', authorityDate: '2026-02-30' }, view, today),
  ...checkRecord(
    'producers',
    { ...blankProducer('x'), authorityDate: '2027-01-01', authorityEnd: '2026-12-01' },
    view,
    today,
  ),
  ...checkRecord(
    'products',
    { ...twin, id: 'p', subgroupCode: 'I.6', retailPriceMin: 9, retailPriceMax: 8, wholesalePrice: 10 },
    view,
    today,
  ),
  ...checkRecord('products', { ...twin, id: 'p', producerId: 'gone', subgroupCode: 'XX', gtin: '1' }, view, today),
  ...checkRecord('certificates', certificateWith({ productId: 'q', expiresOn: '2035-01-01' }), view, today),
  ...checkRecord('certificates', certificateWith({ productId: 'q', decisionId: null, issuedOn: '2015' }), view, today),
  ...checkRecord('certificates', certificateWith({ productId: 'q', stars: null }), view, today),
  ...checkRecord('certificates', certificateWith({ extensionNo: '15/CV', revokedOn: '2026-01-05' }), view, today),
  ...checkRecord('certificates', certificateWith({ extensionReason: 'x', revocationNo: '9/QĐ' }), view, today),
  ...checkRecord('contacts', { ...blankContact('c', 'e'), name: 'Lan', consentBuyers: true }, view, today),
  ...checkRecord('mous', blankMou('m', 'k', 'e', 'b', 1), view, today),
];

/** Findings that plans make, without a rule behind them. */
const planCodes = [
  'invalid-value',
  'edited-since',
  'still-used',
  'kept-along',
  'merged-since',
  'record-locked',
  'own-label-missing',
  'own-label-taken',
  'own-choices-missing',
  'own-choice-used',
  'own-values-lost',
  'own-has-values',
  'taken-already',
];

describe('every finding that has a sentence', () => {
  it.each(Object.keys(dictionaries.vi.issues).filter((code) => !planCodes.includes(code)))('%s can come up', (code) => {
    const found = findings.filter((issue) => issue.code === code);
    expect(found.length).toBeGreaterThan(0);
    for (const issue of found) {
      for (const words of Object.values(dictionaries)) {
        const sentence = issueSentence(words, issue) ?? '';
        expect(sentence).not.toMatch(/undefined|\[object/);
        for (const value of Object.values(issue.params)) {
          if (code !== 'authority-period') expect(sentence).toContain(String(value));
        }
      }
    }
  });

  it('blocks only what cannot be right', () => {
    const blocking = new Set(findings.filter(({ severity }) => severity === 'error').map(({ code }) => code));
    expect([...blocking].toSorted()).toEqual([
      'authority-expired',
      'date-impossible',
      'dates-out-of-order',
      'price-range',
      'reference-missing',
      'required-missing',
    ]);
  });
});
