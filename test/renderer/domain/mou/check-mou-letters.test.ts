import { describe, expect, it } from 'vitest';
import { checkMou } from '../../../../renderer/domain/mou/check-mou';
import { memoryView, type ViewContent } from '../../../../renderer/domain/plan/memory-view';
import type { Mou } from '../../../../renderer/domain/records/mou';
import { mouIssueSentence, remedyOf } from '../../../../renderer/features/mous/missing/issue-words';
import { dictionaries } from '../../../../renderer/i18n/dictionary';
import { buyer, conference, conferenceRecords, mou, producer } from '../../../support/conference-records';

const check = (changes: Partial<ViewContent>, checked: Mou = mou) =>
  checkMou(memoryView({ ...conferenceRecords, ...changes }), checked).filter(
    ({ code }) => code === 'mou-letter-not-printed',
  );
const [product] = conferenceRecords.products ?? [];
const sentence = (issue: ReturnType<typeof check>[number] | undefined, language: 'vi' | 'en' = 'vi'): string =>
  issue === undefined ? '' : mouIssueSentence(dictionaries[language], issue);

describe('letters that a paper prints as «?»', () => {
  it('are told with record, field and letter before it is printed, and let it print', () => {
    const [found, ...more] = check({ buyers: [{ ...buyer, addressText: 'Số 5 🏠️ phố 茶' }] });
    expect(more).toEqual([]);
    expect(found).toMatchObject({ severity: 'warning', table: 'buyers', recordId: buyer.id, field: 'addressText' });
    expect(sentence(found)).toBe(`«${buyer.name}», mục «Địa chỉ»: phông chữ in không có «🏠 茶», bản in ghi «?».`);
    expect(sentence(found, 'en')).toContain('field “Address”');
    expect(found && remedyOf(found)).toMatchObject({ kind: 'field', field: 'addressText', wrong: true });
  });

  it('are found in whatever the paper prints', () => {
    if (!product) throw new Error('no product');
    const cases: readonly (readonly [Partial<ViewContent>, string, string])[] = [
      [{ producers: [{ ...producer, name: 'HTX 🌾' }] }, 'producers', 'name'],
      [{ producers: [{ ...producer, representativeTitle: 'Giám đốc ✨' }] }, 'producers', 'representativeTitle'],
      [{ products: [{ ...product, name: 'Trà 🍵' }] }, 'products', 'name'],
      [{ products: [{ ...product, packaging: 'Hộp 📦' }] }, 'products', 'packaging'],
      [{ conferences: [{ ...conference, signingPlace: 'Huế 🎉' }] }, 'conferences', 'signingPlace'],
    ];
    for (const [changes, table, field] of cases) expect(check(changes)).toMatchObject([{ table, field }]);
    const goods = mou.goods.map((row) => ({ ...row, supplyTime: 'mùa 🌞' }));
    expect(check({}, { ...mou, goods })).toMatchObject(
      goods.map((_, at) => ({ field: 'goods', params: { row: at + 1 } })),
    );
  });

  it('are found in the office beside the firms only where it stands in the paper', () => {
    const conferences = [{ ...conference, officeName: 'Sở 🏢', officeSigner: 'A', officeTitle: 'Giám đốc' }];
    expect(check({ conferences })).toEqual([]);
    expect(check({ conferences }, { ...mou, variant: 'witness' })).toMatchObject([{ field: 'officeName' }]);
  });

  it('are found among offices that sign, and nothing of parties that are none', () => {
    const signatory = { office: 'Sở A', signer: 'Lò Thị Mỷ', title: 'Giám đốc', capacity: null, focal: null };
    const signatories = [signatory, { ...signatory, office: 'Sở B', focal: 'Phòng ☎️' }];
    const agency: Mou = { ...mou, variant: 'agency', producerId: '', buyerId: '', goods: [], signatories };
    expect(check({}, agency)).toMatchObject([{ field: 'signatories', params: { number: 2, name: 'Sở B' } }]);
  });
});
