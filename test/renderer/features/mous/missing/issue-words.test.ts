import { describe, expect, it } from 'vitest';
import { checkMou } from '../../../../../renderer/domain/mou/check-mou';
import type { MouIssue } from '../../../../../renderer/domain/mou/mou-issue';
import { memoryView, type ViewContent } from '../../../../../renderer/domain/plan/memory-view';
import type { Mou } from '../../../../../renderer/domain/records/mou';
import { tables } from '../../../../../renderer/domain/records/tables';
import { mouIssueSentence, remedyOf, shortIssueWords } from '../../../../../renderer/features/mous/missing/issue-words';
import { mouRows } from '../../../../../renderer/features/mous/mou-rows';
import { certificatesAddress, recordAddress } from '../../../../../renderer/features/mous/mous-address';
import { dictionaries } from '../../../../../renderer/i18n/dictionary';
import { buyer, conference, conferenceRecords, mou, producer, tea } from '../../../../support/conference-records';
import { conferenceWorld, mouOf } from '../../../../support/conference-world';

const view = conferenceWorld({
  conference: { signedOn: null },
  mous: [
    mouOf('m1', 1, { buyerId: 'que' }),
    mouOf('m2', 2, { goods: [] }),
    mouOf('m3', 3, { goods: [{ productId: 'mat', quantity: null, unit: null, supplyTime: null, price: null }] }),
  ],
});
const goodsRow = { productId: 'x1', quantity: null, unit: null, supplyTime: null, price: null };
const issuesOf = (id: string): readonly MouIssue[] => mouRows(view, 'c').find(({ mou }) => mou.id === id)?.issues ?? [];

describe('remedyOf', () => {
  it('fills in a missing field where it was found', () => {
    const [missing, ...others] = issuesOf('m1');
    expect(missing && remedyOf(missing)).toEqual({
      kind: 'field',
      table: 'buyers',
      id: 'que',
      field: 'representative',
      wrong: false,
    });
    expect(others.map(remedyOf)).toContainEqual({
      kind: 'field',
      table: 'conferences',
      id: 'c',
      field: 'signedOn',
      wrong: false,
    });
  });

  it('corrects a value that is there instead of filling it in', () => {
    const early: MouIssue = {
      code: 'mou-signing-before-opening',
      severity: 'warning',
      table: 'conferences',
      recordId: 'c',
      field: 'signedOn',
      params: {},
    };
    const shared: MouIssue = {
      ...early,
      code: 'mou-tax-code-shared',
      table: 'buyers',
      recordId: 'que',
      field: 'taxCode',
    };
    expect([early, shared].map(remedyOf)).toEqual([
      { kind: 'field', table: 'conferences', id: 'c', field: 'signedOn', wrong: true },
      { kind: 'field', table: 'buyers', id: 'que', field: 'taxCode', wrong: true },
    ]);
  });

  it('opens the goods when they are empty', () => {
    expect(issuesOf('m2').map(remedyOf)).toContainEqual({ kind: 'goods' });
  });

  it('opens the goods at a product that is not the seller’s, and the certificates of one that has no star', () => {
    const remedies = issuesOf('m3').map((issue) => [issue.code, remedyOf(issue)]);
    expect(remedies).toContainEqual(['mou-goods-foreign', { kind: 'goods' }]);
    const starless: MouIssue = {
      code: 'mou-star-not-printed',
      severity: 'warning',
      table: 'products',
      recordId: 'banh',
      params: {},
    };
    expect(remedyOf(starless)).toEqual({ kind: 'certificates', id: 'banh' });
    expect(certificatesAddress('banh')).toBe('/san-pham/banh/o/certificates');
  });

  it('has a place to go to for each kind of finding: none leaves the officer with a sentence alone', () => {
    const bad = { ...producer, companyForm: 'branch' as const };
    const blank = { representative: null, representativeTitle: null, taxCode: null, phones: [] } as const;
    const gone = { ...mou, producerId: 'x', buyerId: 'x', conferenceId: 'x' };
    const foreign = { ...tea, producerId: 'p9' };
    const agency = (signatories: Mou['signatories']): Mou => ({ ...mou, variant: 'agency', signatories });
    const signer = { office: 'Sở', signer: 'A', title: 'Giám đốc', capacity: null, focal: null };
    const beside = { ...mou, variant: 'support' as const };
    const cases: readonly (readonly [Partial<ViewContent>, Mou])[] = [
      [{}, { ...mou, state: 'void' }],
      [{}, gone],
      [{}, { ...mou, goods: [] }],
      [{}, { ...mou, goods: [...mou.goods, { ...goodsRow, productId: 'none' }] }],
      [{ products: [foreign] }, mou],
      [{}, { ...mou, goods: [{ ...goodsRow, productId: 'x2' }] }],
      [{}, { ...mou, goods: [{ ...goodsRow, unit: 'thùng', quantity: 1e9, price: 1e8 }] }],
      [{}, { ...mou, goods: [{ ...goodsRow, quantity: 5000, unit: 'hộp' }] }],
      [{ mous: [mou, { ...mou, id: 'm2' }] }, mou],
      [{ producers: [{ ...bad, authorityNo: null }] }, mou],
      [{ producers: [{ ...bad, authorityNo: '1' }] }, mou],
      [{ buyers: [{ ...buyer, representativeTitle: 'Giám đốc ngành hàng' }] }, mou],
      [{ buyers: [{ ...buyer, salutation: 'ba', representative: 'Ma Văn Thế' }] }, mou],
      [{ producers: [{ ...bad, authorityNo: '1', authorityDate: '2026-01-01', authorityEnd: '2026-12-04' }] }, mou],
      [{ producers: [{ ...producer, name: '', addressText: null, provinceCode: null, ...blank }] }, mou],
      [{ producers: [{ ...producer, addressText: null }] }, mou],
      [{ buyers: [{ ...buyer, taxCode: producer.taxCode }] }, mou],
      [
        { conferences: [{ ...conference, signedOn: null, termEnd: null, signingPlace: null, followUpPeriod: null }] },
        mou,
      ],
      [{ conferences: [{ ...conference, startsOn: '2026-12-04' }] }, mou],
      [{ conferences: [{ ...conference, startsOn: '2026-12-06', termEnd: '2026-12-01', numberPattern: '{x}' }] }, mou],
      [{}, beside],
      [{}, agency([])],
      [{}, agency([{ ...signer, signer: null }, signer, signer])],
      [{}, { ...mou, variant: 'principle' }],
      [{}, { ...mou, variant: 'principle', penaltyPercent: 9 }],
      [{ products: [{ ...tea, name: 'Trà 🍵' }] }, mou],
    ];
    const found = cases.flatMap(([change, checked]) =>
      checkMou(memoryView({ ...conferenceRecords, ...change }), checked),
    );
    expect([...new Set(found.map(({ code }) => code))].sort()).toEqual(Object.keys(dictionaries.vi.mous.short).sort());
    for (const issue of found) {
      const remedy = remedyOf(issue);
      if (remedy.kind === 'certificates') expect(remedy.id, issue.code).not.toBe('');
      if (remedy.kind === 'field') {
        const keys: readonly string[] = tables[remedy.table].fields.map(({ key }) => key);
        expect(keys, issue.code).toContain(remedy.field);
        expect(remedy.id, issue.code).not.toBe('');
      }
      // Only papers that bind nobody any more are made void.
      if (remedy.kind === 'void')
        expect(['mou-producer-missing', 'mou-buyer-missing', 'mou-conference-missing']).toContain(issue.code);
    }
    // An expired authority stops the paper.
    expect(found.find(({ code }) => code === 'mou-authority-expired')?.severity).toBe('error');
  });
});

describe('words of a finding', () => {
  it('name the party in the sentence and the side in the row', () => {
    const [missing] = issuesOf('m1');
    if (!missing) throw new Error('nothing missing');
    expect(mouIssueSentence(dictionaries.vi, missing)).toBe('«Cửa hàng Vị Quê» chưa có người đại diện ký.');
    expect(shortIssueWords(dictionaries.vi, missing)).toBe('thiếu người ký bên mua');
    expect(shortIssueWords(dictionaries.en, missing)).toBe('no signatory of the buyer');
  });

  it.each(['vi', 'en'] as const)('are short enough for a row in %s', (language) => {
    const { short } = dictionaries[language].mous;
    for (const words of Object.values(short))
      expect(words(dictionaries[language].mous.sides.producers).length).toBeLessThan(60);
  });
});

describe('recordAddress', () => {
  it('leads to the record’s own page', () => {
    expect(recordAddress('producers', 'a')).toBe('/chu-the/a');
    expect(recordAddress('products', 'p')).toBe('/san-pham/p');
    expect(recordAddress('conferences', 'c')).toBe('/hoi-nghi/c/thong-tin');
    expect(recordAddress('decisions', 'd')).toBeNull();
  });
});
