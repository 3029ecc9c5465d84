import { describe, expect, it } from 'vitest';
import { documentText } from '../../../../renderer/documents/document-text';
import { mouDocument } from '../../../../renderer/documents/mou/mou-document';
import type { MouSnapshot, OfficeParty } from '../../../../renderer/documents/mou/mou-snapshot';
import { builtInWording } from '../../../../renderer/documents/mou/mou-template';
import { totalCopies } from '../../../../renderer/documents/mou/mou-values';
import type { MouVariant, Signatory } from '../../../../renderer/domain/records/mou';
import { sampleSnapshot } from '../../../support/mou-snapshot';

const office: OfficeParty = {
  role: 'witness',
  name: 'Sở Công Thương tỉnh Lào Cai',
  signer: 'Phạm Thị Hòa',
  title: 'Phó Giám đốc',
  capacity: 'KT. GIÁM ĐỐC',
  address: 'Đường Trần Hưng Đạo',
  phone: null,
};
const offices = (count: number): readonly Signatory[] =>
  Array.from({ length: count }, (_, index) => ({
    office: `Sở Công Thương tỉnh thứ ${index + 1}`,
    signer: `Người Ký Thứ ${index + 1}`,
    title: 'Giám đốc',
    capacity: null,
    focal: index === 0 ? 'Phòng Quản lý Thương mại' : null,
  }));
const paper = (variant: MouVariant, change: Partial<MouSnapshot> = {}) =>
  mouDocument({ ...sampleSnapshot(2), variant, ...change }, builtInWording(variant));
const textOf = (variant: MouVariant, change: Partial<MouSnapshot> = {}): string =>
  documentText(paper(variant, change)).join('\n').replaceAll('\u00a0', ' ');

describe('variants of a memorandum', () => {
  it('a contract prints its days of payment and its penalty, and dots where they are not known', () => {
    const known = textOf('principle', { paymentDays: 30, penaltyPercent: 7.5 });
    expect(known).toContain('trong thời hạn 30 ngày kể từ ngày nhận đủ hàng');
    expect(known).toContain('chịu phạt 7,5 % giá trị phần nghĩa vụ bị vi phạm');
    const unknown = textOf('principle');
    expect(unknown).toContain('trong thời hạn …………… ngày');
    expect(unknown).toContain('chịu phạt …………… % giá trị');
  });

  it('with a witness: no party, no duties, signs under the two', () => {
    const text = textOf('witness', { office });
    expect(text).toContain('trước sự chứng kiến của đại diện Sở Công Thương tỉnh Lào Cai');
    expect(text).toContain('không phải là một bên của Biên bản này');
    expect(text).toContain('ĐẠI DIỆN CƠ QUAN CHỨNG KIẾN SỞ CÔNG THƯƠNG TỈNH LÀO CAI\nKT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC');
    expect(text).not.toMatch(/(?:BÊN|Bên) C(?!\p{L})/u);
  });

  it('with a supporter: Bên C has a block, duties and a signature, and witnesses nothing', () => {
    const text = textOf('support', { office: { ...office, role: 'support' } });
    expect(text).toContain('BÊN C (CƠ QUAN HỖ TRỢ KẾT NỐI):');
    expect(text).toContain('Trách nhiệm của Bên C');
    expect(text).toContain('ĐẠI DIỆN BÊN C');
    expect(text).toContain('Người đại diện: Ông/Bà Phạm Thị Hòa');
    expect(text).not.toMatch(/chứng kiến/i);
    expect(totalCopies({ ...sampleSnapshot(), variant: 'support', copiesEach: 2, copiesOrganiser: 1 })).toBe(7);
  });

  it('between offices: numbered blocks, no goods, a grid up to four and a table beyond', () => {
    for (const count of [2, 4, 5, 20]) {
      const blocks = paper('agency', { signatories: offices(count), goods: [] }).blocks;
      expect(blocks.filter(({ kind }) => kind === 'partyBlock')).toHaveLength(count);
      const grid = blocks.find((block) => block.kind === 'signatureGrid');
      const table = blocks.find((block) => block.kind === 'table');
      expect(count <= 4 ? grid?.signatures.length : table?.rows.length).toBe(count);
      expect(count <= 4 ? table : grid).toBeUndefined();
    }
    const text = textOf('agency', { signatories: offices(3), goods: [] });
    expect(text).toContain(
      'giữa Sở Công Thương tỉnh thứ 1, Sở Công Thương tỉnh thứ 2 và Sở Công Thương tỉnh thứ 3 giai đoạn 2026 - 2027',
    );
    expect(text).toContain('Phòng Quản lý Thương mại (Sở Công Thương tỉnh thứ 1)');
    expect(totalCopies({ ...sampleSnapshot(), variant: 'agency', signatories: offices(15) })).toBe(17);
  });

  it('between many offices: the table names who signs first, then the title, then whose power it is', () => {
    const [first, ...others] = offices(5);
    const deputy = first && { ...first, title: 'Phó Giám đốc', capacity: 'KT. Giám đốc' };
    const text = textOf('agency', { signatories: deputy ? [deputy, ...others] : [], goods: [] });
    expect(text).toContain('Người Ký Thứ 1, Phó Giám đốc (KT. GIÁM ĐỐC)');
    expect(text).toContain('Người Ký Thứ 2, Giám đốc\n');
    expect(text).toContain('Người đại diện: Ông/Bà Người Ký Thứ 2');
  });

  it('a principle contract binds: no non-binding article, penalty and payment instead', () => {
    const text = textOf('principle');
    expect(text).toContain('HỢP ĐỒNG NGUYÊN TẮC');
    expect(text).toContain('Phạt vi phạm và bồi thường');
    // Its annex and its bookmark call it what it is.
    expect(text).toContain('(Kèm theo Hợp đồng nguyên tắc giữa');
    expect(text).not.toContain('Biên bản');
    expect(paper('principle').title).toMatch(/^Hợp đồng nguyên tắc số 5: /);
    expect(text).not.toMatch(/ý định hợp tác|Biên bản này/);
  });

  it('prints its number only when there is one', () => {
    expect(textOf('mou2', { printedNumber: '05/2026/BBGN-SCT' })).toContain('Số: 05/2026/BBGN-SCT');
    expect(textOf('mou2')).not.toContain('Số: ');
  });

  it('prints an article under its condition only, and numbers the rest on', () => {
    const wording = builtInWording('mou2');
    const conditional = {
      ...wording,
      articles: wording.articles.map((each) =>
        each.id === 'trace' ? { ...each, condition: 'authority' as const } : each,
      ),
    };
    const articles = (change: Partial<MouSnapshot>) =>
      mouDocument({ ...sampleSnapshot(1), ...change }, conditional).blocks.flatMap((block) =>
        block.kind === 'article' ? [block] : [],
      );
    const without = articles({ buyer: { ...sampleSnapshot().buyer, authority: null } });
    expect(articles({}).map(({ title }) => title)).toContain('Truy xuất nguồn gốc');
    expect(without.map(({ title }) => title)).not.toContain('Truy xuất nguồn gốc');
    expect(without.map(({ number }) => number)).toEqual(without.map((_, index) => index + 1));
  });
});
