import { describe, expect, it } from 'vitest';
import { takeMouSnapshot } from '../../../../renderer/documents/mou/take-mou-snapshot';
import { checkMou } from '../../../../renderer/domain/mou/check-mou';
import { memoryView, type ViewContent } from '../../../../renderer/domain/plan/memory-view';
import type { Mou } from '../../../../renderer/domain/records/mou';
import { loadCommunes } from '../../../../renderer/domain/reference/communes';
import { dictionaries } from '../../../../renderer/i18n/dictionary';
import { buyer, conference, conferenceRecords, mou, producer } from '../../../support/conference-records';

const check = (changes: Partial<ViewContent> = {}, checked: Mou = mou) =>
  checkMou(memoryView({ ...conferenceRecords, ...changes }), checked);
const codes = (changes: Partial<ViewContent> = {}, checked: Mou = mou): readonly string[] =>
  check(changes, checked).map((issue) => issue.code);

describe('the preflight of a memorandum', () => {
  it('finds nothing when nothing is missing', () => {
    expect(check()).toEqual([]);
  });

  it.each([
    ['representative', 'mou-representative-missing', 'error'],
    ['representativeTitle', 'mou-title-missing', 'error'],
    ['taxCode', 'mou-tax-code-missing', 'error'],
    ['addressText', 'mou-address-vague', 'error'],
  ] as const)('names a missing %s of either party, and where to put it right', (field, code, severity) => {
    for (const blank of [null, '  ']) {
      const seller = check({ producers: [{ ...producer, [field]: blank }] });
      expect(seller).toMatchObject([{ code, severity, table: 'producers', recordId: 'p1', field }]);
      const other = check({ buyers: [{ ...buyer, [field]: blank }] });
      expect(other).toMatchObject([{ code, severity, table: 'buyers', recordId: 'b1', field }]);
      expect(other[0]?.params['party']).toBe(buyer.name);
    }
  });

  it('names a party without a name, and a missing phone only as a warning', () => {
    expect(codes({ producers: [{ ...producer, name: ' ' }] })).toEqual(['mou-party-name-missing']);
    expect(check({ buyers: [{ ...buyer, phones: [] }] })).toMatchObject([
      { code: 'mou-phone-missing', severity: 'warning' },
    ]);
  });

  it('asks again for a salutation that was left from the signer before', () => {
    const signed = (salutation: 'ong' | 'ba', representative: string) =>
      check({ buyers: [{ ...buyer, salutation, representative }] });
    for (const [salutation, name] of [
      ['ba', 'Ma Văn Thế'],
      ['ong', 'Lò Thị Hoa'],
      ['ba', 'MA VĂN THẾ'.normalize('NFD')],
    ] as const) {
      expect(signed(salutation, name), name).toMatchObject([
        { code: 'mou-salutation-doubtful', table: 'buyers', field: 'salutation', severity: 'warning' },
      ]);
    }
    for (const [salutation, name] of [
      ['ong', 'Ma Văn Thế'],
      ['ba', 'Lò Thị Văn'],
      ['ba', 'Văn Kim Hoa'],
      ['ba', 'Lê Thị Văn Anh'],
      ['ong', 'Hoàng Anh'],
    ] as const)
      expect(signed(salutation, name), name).toEqual([]);
  });

  it('takes a matched commune for an address', () => {
    expect(codes({ producers: [{ ...producer, addressText: null, communeCode: '02647' }] })).toEqual([]);
  });

  it('never says that there is no address where the paper prints a province', async () => {
    const communes = await loadCommunes();
    const setting = { communeOfCode: communes.ofCode, createdAt: '2026-12-01T08:00:00+07:00' };
    const cases = [
      { provinceCode: '15', code: 'mou-address-vague', printed: 'tỉnh Lào Cai' },
      { provinceCode: null, code: 'mou-address-missing', printed: null },
      { provinceCode: '99', code: 'mou-address-missing', printed: null },
    ];
    for (const { provinceCode, code, printed } of cases) {
      const records = { ...conferenceRecords, producers: [{ ...producer, addressText: ' ', provinceCode }] };
      const issues = check(records);
      expect(issues).toMatchObject([{ code, severity: 'error', table: 'producers', field: 'addressText' }]);
      expect(takeMouSnapshot(memoryView(records), mou.id, setting)?.seller.address).toBe(printed);
    }
  });

  it('warns of one tax code on both sides, and lets the paper print', () => {
    const shared = check({ buyers: [{ ...buyer, taxCode: producer.taxCode }] });
    expect(shared).toMatchObject([
      { code: 'mou-tax-code-shared', severity: 'warning', table: 'buyers', recordId: 'b1', field: 'taxCode' },
    ]);
    expect(codes({ buyers: [{ ...buyer, taxCode: `${producer.taxCode} ` }] })).toEqual(['mou-tax-code-shared']);
  });

  it('finds no shared tax code where one or both are missing', () => {
    const group = { ...producer, kind: 'cooperativeGroup' as const };
    for (const nothing of [null, '', '  ']) {
      const both = { producers: [{ ...group, taxCode: nothing }], buyers: [{ ...buyer, taxCode: nothing }] };
      expect(codes(both)).toEqual(['mou-tax-code-missing']);
    }
    expect(codes({ buyers: [] })).toEqual(['mou-buyer-missing']);
  });

  it('asks no tax code of a cooperative group', () => {
    expect(codes({ producers: [{ ...producer, kind: 'cooperativeGroup', taxCode: null }] })).toEqual([]);
  });

  describe('signing authority', () => {
    const authority = { authorityNo: '12/GUQ', authorityDate: '2026-01-05', authorityEnd: '2026-12-31' };
    it('that has ended stops the paper, with nothing but its last day known, and before the signing day is set', () => {
      const ended = { authorityEnd: '2026-12-04' };
      expect(codes({ buyers: [{ ...buyer, ...ended }] })).toEqual([
        'mou-authority-incomplete',
        'mou-authority-expired',
      ]);
      const unset = { ...conference, signedOn: null, startsOn: '2026-12-05' };
      expect(codes({ buyers: [{ ...buyer, ...authority, ...ended }], conferences: [unset] })).toContain(
        'mou-authority-expired',
      );
    });
    it('may be there and valid, to its last day', () => {
      expect(codes({ buyers: [{ ...buyer, ...authority }] })).toEqual([]);
      expect(codes({ buyers: [{ ...buyer, ...authority, authorityEnd: '2026-12-05' }] })).toEqual([]);
      expect(codes({ buyers: [{ ...buyer, ...authority, authorityEnd: null }] })).toEqual([]);
    });
    it('stops the paper when it ended before the signing day', () => {
      const issues = check({ buyers: [{ ...buyer, ...authority, authorityEnd: '2026-12-04' }] });
      expect(issues).toMatchObject([{ code: 'mou-authority-expired', severity: 'error', field: 'authorityEnd' }]);
      expect(issues[0]?.params).toMatchObject({ end: '04/12/2026', day: '05/12/2026' });
    });
    it('needs number and date', () => {
      expect(check({ buyers: [{ ...buyer, ...authority, authorityNo: null }] })).toMatchObject([
        { code: 'mou-authority-incomplete', field: 'authorityNo' },
      ]);
      expect(check({ buyers: [{ ...buyer, ...authority, authorityDate: null }] })).toMatchObject([
        { code: 'mou-authority-incomplete', field: 'authorityDate' },
      ]);
    });
    it('is asked of a branch', () => {
      const branch = { ...producer, kind: 'company' as const, companyForm: 'branch' as const };
      expect(codes({ producers: [branch] })).toEqual(['mou-authority-needed']);
      expect(codes({ producers: [{ ...branch, ...authority }] })).toEqual([]);
    });
    it.each(['Giám đốc ngành hàng', 'Trưởng phòng thu mua', 'QUẢN LÝ VÙNG'])(
      'is asked after where a %s signs',
      (title) => {
        const headed = { ...buyer, representativeTitle: title };
        expect(check({ buyers: [headed] })).toMatchObject([
          {
            code: 'mou-authority-likely',
            table: 'buyers',
            field: 'authorityNo',
            severity: 'warning',
            params: { title },
          },
        ]);
        expect(codes({ buyers: [{ ...headed, ...authority }] })).toEqual([]);
      },
    );
  });

  describe('a contract', () => {
    const contract = (change: Partial<Mou> = {}): Mou => ({ ...mou, variant: 'principle', ...change });
    const payable = { producers: [{ ...producer, bankAccount: '8800205123456' }] };
    it('warns of terms that the paper will show as gaps, at their field', () => {
      const issues = check(payable, contract());
      expect(issues.map(({ code, table, field, severity }) => [code, table, field, severity])).toEqual([
        ['mou-payment-missing', 'mous', 'paymentDays', 'warning'],
        ['mou-penalty-missing', 'mous', 'penaltyPercent', 'warning'],
      ]);
      expect(codes(payable, contract({ paymentDays: 30, penaltyPercent: 8 }))).toEqual([]);
      expect(codes({}, mou)).toEqual([]);
    });
    it('warns when it is paid by transfer and names no account of the seller', () => {
      const terms = contract({ paymentDays: 30, penaltyPercent: 8 });
      const bare = { producers: [{ ...producer, bankAccount: ' ' }] };
      expect(check(bare, terms)).toMatchObject([
        { code: 'mou-bank-account-missing', table: 'producers', field: 'bankAccount', severity: 'warning' },
      ]);
      expect(codes(bare, mou)).toEqual([]);
    });
    it('warns of a penalty above what the law allows', () => {
      expect(codes(payable, contract({ paymentDays: 30, penaltyPercent: 8.5 }))).toEqual(['mou-penalty-high']);
    });
  });

  describe('the conference', () => {
    it('warns of gaps that the paper will show', () => {
      const bare = { ...conference, termEnd: null, signingPlace: null, followUpPeriod: null };
      const issues = check({ conferences: [bare] });
      expect(issues.map((issue) => issue.code)).toEqual([
        'mou-term-missing',
        'mou-place-missing',
        'mou-follow-up-missing',
      ]);
      expect(issues.every((issue) => issue.severity === 'warning' && issue.table === 'conferences')).toBe(true);
    });
    it('without a signing day warns once, and not of each star', () => {
      const lapsed = {
        ...mou,
        goods: [{ productId: 'x2', quantity: null, unit: null, supplyTime: null, price: null }],
      };
      expect(codes({ conferences: [{ ...conference, signedOn: null }] }, lapsed)).toEqual(['mou-signing-day-missing']);
    });
    it('warns of a signing before the conference opens, not on its day or later', () => {
      const early = check({ conferences: [{ ...conference, startsOn: '2026-12-06' }] });
      expect(early).toMatchObject([
        { code: 'mou-signing-before-opening', severity: 'warning', table: 'conferences', field: 'signedOn' },
      ]);
      expect(early[0]?.params).toEqual({ opening: '06/12/2026', day: '05/12/2026' });
      expect(codes({ conferences: [{ ...conference, startsOn: '2026-12-05' }] })).toEqual([]);
      expect(codes({ conferences: [{ ...conference, startsOn: '2026-12-04', endsOn: '2026-12-06' }] })).toEqual([]);
      expect(codes({ conferences: [{ ...conference, startsOn: null }] })).toEqual([]);
    });
    it('warns of a signing after the conference closes: its day was moved, and the papers would print the old one', () => {
      const late = check({ conferences: [{ ...conference, startsOn: '2026-12-02', endsOn: '2026-12-04' }] });
      expect(late).toMatchObject([
        { code: 'mou-signing-after-closing', severity: 'warning', table: 'conferences', field: 'signedOn' },
      ]);
      expect(late[0]?.params).toEqual({ closing: '04/12/2026', day: '05/12/2026' });
      expect(codes({ conferences: [{ ...conference, startsOn: '2026-12-04' }] })).toEqual([
        'mou-signing-after-closing',
      ]);
      expect(codes({ conferences: [{ ...conference, startsOn: '2026-12-02', endsOn: '2026-12-05' }] })).toEqual([]);
      expect(codes({ conferences: [{ ...conference, startsOn: null, endsOn: '2026-12-05' }] })).toEqual([]);
    });
    it('stops a term that ends before it begins', () => {
      expect(codes({ conferences: [{ ...conference, termEnd: '2026-12-04' }] })).toEqual(['mou-term-before-signing']);
      expect(codes({ conferences: [{ ...conference, termEnd: '2026-12-05' }] })).toEqual([]);
    });
  });

  it('stops a paper whose records are gone, that is void, or whose number is taken', () => {
    expect(codes({ conferences: [] })).toContain('mou-conference-missing');
    expect(codes({ producers: [] })).toContain('mou-producer-missing');
    expect(codes({ buyers: [{ ...buyer, removed: true }] })).toContain('mou-buyer-missing');
    expect(codes({}, { ...mou, state: 'void' })).toEqual(['mou-void']);
    expect(codes({ mous: [mou, { ...mou, id: 'm2' }] })).toEqual(['mou-number-twice']);
    expect(codes({ mous: [mou, { ...mou, id: 'm2', conferenceId: 'c2' }] })).toEqual([]);
  });

  it('has a sentence for each code in both languages, without a hole', () => {
    const everything = [
      ...check({
        producers: [
          {
            ...producer,
            name: '',
            representative: null,
            representativeTitle: null,
            addressText: null,
            taxCode: null,
            phones: [],
          },
        ],
      }),
      ...check(
        { conferences: [{ ...conference, termEnd: '2020-01-01', signingPlace: null, followUpPeriod: null }] },
        { ...mou, state: 'void', goods: [] },
      ),
      ...check({ producers: [{ ...producer, addressText: null }], buyers: [{ ...buyer, taxCode: producer.taxCode }] }),
      ...check({ conferences: [{ ...conference, startsOn: '2027-01-01' }] }),
    ];
    for (const language of ['vi', 'en'] as const) {
      for (const issue of everything) {
        const sentence = dictionaries[language].papers.issues[issue.code](issue.params);
        expect(sentence).toMatch(/[.]$/);
        expect(sentence).not.toMatch(/undefined|null|NaN/);
      }
    }
  });
});
