import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { documentText } from '../../../../renderer/documents/document-text';
import { askedIds } from '../../../../renderer/documents/mou/clause-text';
import { goodsTable, goodsTotal } from '../../../../renderer/documents/mou/goods-annex';
import { mouDocument } from '../../../../renderer/documents/mou/mou-document';
import type { MouGoodsRow, MouParty, MouSnapshot } from '../../../../renderer/documents/mou/mou-snapshot';
import { builtInWording, twoPartyTemplate } from '../../../../renderer/documents/mou/mou-template';
import { knownPlaceholders, mouValues, totalCopies } from '../../../../renderer/documents/mou/mou-values';
import { partyBlock, partySignature } from '../../../../renderer/documents/mou/party-block';
import type { Block } from '../../../../renderer/documents/official-document';
import { mouVariants } from '../../../../renderer/domain/records/mou';
import { sampleBuyer, sampleGoods, sampleSeller, sampleSnapshot } from '../../../support/mou-snapshot';

const template = twoPartyTemplate();
const paper = (changes: Partial<MouSnapshot> = {}) => mouDocument({ ...sampleSnapshot(3), ...changes }, template);
const spaced = (text: string): string => text.replaceAll('\u00a0', ' ');
const textOf = (changes: Partial<MouSnapshot> = {}): string => spaced(documentText(paper(changes)).join('\n'));
const find = <K extends Block['kind']>(kind: K, changes: Partial<MouSnapshot> = {}): Extract<Block, { kind: K }>[] =>
  paper(changes).blocks.filter((block): block is Extract<Block, { kind: K }> => block.kind === kind);

describe('the two-party memorandum', () => {
  it('has the order that papers have', () => {
    const kinds = paper().blocks.map((block) => block.kind);
    expect(kinds.slice(0, 7)).toEqual([
      'nationalMotto',
      'title',
      'legalBases',
      'paragraph',
      'partyBlock',
      'partyBlock',
      'paragraph',
    ]);
    expect(kinds.slice(7, 19)).toEqual(Array.from({ length: 12 }, () => 'article'));
    expect(kinds.slice(19)).toEqual(['signatureGrid', 'pageBreak', 'title', 'table']);
  });

  it('bears no office head: it is a paper of two firms', () => {
    expect(find('officeBlock')).toEqual([]);
  });

  it('numbers its articles from 1 without gaps, each with a title', () => {
    const articles = find('article');
    expect(articles.map((article) => article.number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
    expect(articles.every((article) => article.title !== '' && article.clauses.length > 0)).toBe(true);
    expect(articles[9]?.title).toBe('Giá trị của Biên bản');
  });

  it('fills the opening with day, place and conference', () => {
    expect(textOf()).toContain(
      'Hôm nay, ngày 05 tháng 12 năm 2026, tại Trung tâm Hội nghị tỉnh Lào Cai, trong khuôn khổ Hội nghị kết nối cung cầu',
    );
  });

  it('leaves day, month and year to the clerk when no day is set', () => {
    const text = textOf({ signedOn: null, signingPlace: null });
    expect(text).toContain('ngày …… tháng …… năm ………, tại ……………,');
  });

  it('pads days below 10 and the months 1 and 2 only', () => {
    expect(textOf({ signedOn: '2026-03-09' })).toContain('ngày 09 tháng 3 năm 2026');
    expect(textOf({ signedOn: '2026-02-11' })).toContain('ngày 11 tháng 02 năm 2026');
  });

  it('ends each legal basis with a semicolon and the last with a full stop, whichever are left out', () => {
    const bases = find('legalBases')[0]?.bases.map(spaced) ?? [];
    expect(bases).toHaveLength(4);
    expect(bases[2]).toContain('Căn cứ Kế hoạch số 96/KH-SCT ngày 20 tháng 10 năm 2026');
    for (const planDecision of [null, '', 'Kế hoạch 1']) {
      const list = find('legalBases', { planDecision })[0]?.bases ?? [];
      expect(list).toHaveLength(planDecision ? 4 : 3);
      expect(list.slice(0, -1).every((base) => base.endsWith(';'))).toBe(true);
      expect(list.at(-1)).toMatch(/bên\.$/);
    }
  });

  it('counts copies: parties × each + organiser, in digits and words', () => {
    expect(textOf({ copiesEach: 2, copiesOrganiser: 1 })).toContain(
      'lập thành 05 (năm) bản có giá trị như nhau, mỗi bên giữ 02 (hai) bản, gửi cơ quan tổ chức hội nghị 01 (một) bản.',
    );
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 0, max: 9 }), (copiesEach, copiesOrganiser) => {
        expect(totalCopies({ ...sampleSnapshot(), copiesEach, copiesOrganiser })).toBe(
          copiesEach * 2 + copiesOrganiser,
        );
      }),
    );
  });

  it('sends the organiser no «00 bản»', () => {
    const text = textOf({ copiesOrganiser: 0 });
    expect(text).toContain('mỗi bên giữ 01 (một) bản.');
    expect(text).not.toMatch(/gửi cơ quan|00 \(/);
  });

  it('prints the last day and the reporting period, or dots', () => {
    expect(textOf()).toContain('đến hết ngày 31 tháng 12 năm 2027;');
    expect(textOf()).toContain('định kỳ mỗi quý;');
    expect(textOf({ termEnd: null, followUpPeriod: null })).toContain('đến hết ngày ……………;');
  });

  it('knows every placeholder that its clauses ask for, in every variant', () => {
    const known = Object.keys(mouValues(sampleSnapshot()));
    expect([...knownPlaceholders].sort()).toEqual([...known].sort());
    for (const variant of mouVariants) {
      const wording = builtInWording(variant);
      const texts = [
        wording.subject,
        wording.opening,
        wording.agree,
        ...wording.legalBases.map((basis) => basis.text),
        ...wording.articles.flatMap((article) => article.clauses),
      ];
      const asked = texts.flatMap(askedIds);
      expect(asked.length).toBeGreaterThan(5);
      expect(known, variant).toEqual(expect.arrayContaining(asked));
    }
  });

  it('quotes no dead law, no district and no old ministry', () => {
    expect(textOf()).not.toMatch(/148\/QĐ-TTg|UBND huyện|NN&PTNT|HOÀ/);
  });

  it('never shows a placeholder, undefined or null, whatever is missing', () => {
    const nobody: MouParty = {
      ...sampleSeller,
      name: '',
      address: null,
      taxCode: null,
      phones: [],
      representative: null,
      title: null,
      salutation: null,
      bankAccount: null,
      email: null,
      registrationNo: null,
    };
    const text = textOf({
      seller: nobody,
      buyer: nobody,
      goods: [],
      conferenceName: '',
      planDecision: null,
      signedOn: null,
      signingPlace: null,
      termEnd: null,
      followUpPeriod: null,
    });
    expect(text).not.toMatch(/\{\{|undefined|null|NaN/);
    expect(text).toContain('Tên đơn vị: ……………');
    expect(text).toContain('Người đại diện: Ông/Bà ……………');
  });

  it('keeps what looks like a placeholder in a name as text', () => {
    expect(textOf({ conferenceName: 'Hội nghị {{sign.place}} $&' })).toContain(
      'trong khuôn khổ Hội nghị {{sign.place}} $&, chúng tôi',
    );
  });

  it('is titled by number and parties, dated by what it is given', () => {
    expect(paper()).toMatchObject({
      language: 'vi',
      orientation: 'portrait',
      createdAt: '2026-11-24T10:00:00+07:00',
      author: 'Sở Công Thương tỉnh Lào Cai',
    });
    expect(paper().title).toContain('số 5');
  });
});

describe('a party', () => {
  const lines = (party: MouParty): readonly string[] =>
    partyBlock('BÊN A', party).lines.map((line) => spaced(`${line.label}: ${line.value}`));
  it('is named in the usual order', () => {
    expect(lines(sampleSeller)).toEqual([
      'Tên đơn vị: Hợp tác xã Dịch vụ Nông nghiệp tổng hợp Bản Lầu',
      'Địa chỉ: Thôn 3, xã Bản Lầu, tỉnh Lào Cai',
      'Giấy chứng nhận đăng ký số: 5300123456',
      'Mã số thuế: 5300123456',
      'Điện thoại: 0912 345 678; 0214 382 5123',
      'Email: htxbanlau@example.vn',
      'Số tài khoản: 8800205123456 tại Agribank Chi nhánh Lào Cai',
      'Người đại diện: Bà Nguyễn Thị Hương Giang',
      'Chức vụ: Giám đốc',
    ]);
  });
  it('names the power of attorney only when there is one', () => {
    expect(lines(sampleBuyer).at(-1)).toBe('Theo Giấy ủy quyền: số 12/GUQ-SV ngày 05 tháng 10 năm 2026');
    expect(lines({ ...sampleBuyer, authority: null }).join()).not.toContain('ủy quyền');
    expect(lines({ ...sampleBuyer, authority: { number: null, date: null } }).at(-1)).toBe(
      'Theo Giấy ủy quyền: số …………… ngày …… tháng …… năm ………',
    );
  });
  it('leaves out what is optional, and a cooperative group may have no tax code', () => {
    const bare = lines({ ...sampleSeller, email: null, bankAccount: null, bankName: null, registrationNo: null });
    expect(bare.join()).not.toMatch(/Email|tài khoản|đăng ký/);
    expect(lines({ ...sampleSeller, taxCode: null })).toContain('Mã số thuế: ……………');
    expect(lines({ ...sampleSeller, taxCode: null, taxCodeExpected: false }).join()).not.toContain('Mã số thuế');
  });
  it("prints a household's tax code in full: it is the signed paper", () => {
    expect(lines({ ...sampleSeller, taxCode: '010090012345' })).toContain('Mã số thuế: 010090012345');
  });
});

describe('a signature', () => {
  it('asks a seal of firms only', () => {
    expect(partySignature('A', sampleSeller)).toEqual({
      heading: ['ĐẠI DIỆN BÊN\u00a0A', 'GIÁM ĐỐC'],
      note: '(Ký, ghi rõ họ tên và đóng dấu)',
      name: 'Nguyễn Thị Hương Giang',
    });
    expect(partySignature('A', { ...sampleSeller, signature: 'unsealed', title: 'Tổ trưởng' })).toMatchObject({
      heading: ['ĐẠI DIỆN BÊN\u00a0A', 'TỔ TRƯỞNG'],
      note: '(Ký, ghi rõ họ tên)',
    });
  });
  it('calls the owner of a household CHỦ HỘ KINH DOANH', () => {
    expect(partySignature('B', { ...sampleSeller, signature: 'household', title: 'chủ hộ' })).toMatchObject({
      heading: ['ĐẠI DIỆN BÊN\u00a0B', 'CHỦ HỘ KINH DOANH'],
      note: '(Ký, ghi rõ họ tên)',
    });
  });
  it('leaves dots for an unknown signer', () => {
    expect(partySignature('A', { ...sampleSeller, title: null, representative: null })).toMatchObject({
      heading: ['ĐẠI DIỆN BÊN\u00a0A', '……………'],
      name: '……………',
    });
  });
});

describe('the annex of goods', () => {
  const row = (changes: Partial<MouGoodsRow> = {}): MouGoodsRow => ({
    ...(sampleGoods(1)[0] as MouGoodsRow),
    ...changes,
  });
  const cells = (goods: readonly MouGoodsRow[]) => goodsTable(template.goodsHeaders, goods).rows;
  it('has the eight columns of the clause file', () => {
    const table = goodsTable(template.goodsHeaders, sampleGoods(2));
    expect(table.columns.map((column) => column.header)).toEqual(template.goodsHeaders);
    expect(table.columns.reduce((sum, column) => sum + column.width, 0)).toBeCloseTo(100);
    expect(table.rows.every((each) => each.length === 8)).toBe(true);
  });
  it('draws stars for a valid certificate and a dash for none', () => {
    expect(cells([row({ stars: 4 })])[0]?.[2]).toEqual({ kind: 'stars', stars: 4, words: '4\u00a0sao' });
    expect(cells([row({ stars: null })])[0]?.[2]).toEqual({ kind: 'text', text: '–' });
  });
  it('writes numbers the Vietnamese way and dots for open ones', () => {
    const [numbers] = cells([row({ quantity: 1500.5, price: 1_250_000 })]);
    expect([numbers?.[5], numbers?.[7]]).toEqual([
      { kind: 'text', text: '1.500,5' },
      { kind: 'text', text: '1.250.000' },
    ]);
    const [open] = cells([row({ quantity: null, price: null, unit: ' ', packaging: null, supplyTime: null })]);
    expect(open?.slice(3).every((cell) => cell.kind === 'text' && cell.text === '………')).toBe(true);
  });
  it('keeps a row of dots for the pen when there are no goods, and counts nothing', () => {
    expect(cells([])).toHaveLength(1);
    expect(textOf({ goods: [] })).not.toContain('Danh mục gồm');
  });
  it('adds up only when nothing is unknown', () => {
    expect(goodsTotal([])).toBeNull();
    expect(goodsTotal([row({ quantity: 2, price: 10 }), row({ quantity: 3, price: null })])).toBeNull();
    expect(goodsTotal([row({ quantity: 2, price: 10 }), row({ quantity: 0, price: 5 })])).toBe(20);
    // Digits too many: no number that is a little off, and no fault where the paper is drawn.
    expect(goodsTotal([row({ quantity: 1_500_000_000, price: 185_000_000 })])).toBeNull();
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.integer({ min: 0, max: 1e4 }), fc.integer({ min: 0, max: 1e6 })), {
          minLength: 1,
          maxLength: 30,
        }),
        (pairs) => {
          const goods = pairs.map(([quantity, price]) => row({ quantity, price }));
          expect(goodsTotal(goods)).toBe(pairs.reduce((sum, [quantity, price]) => sum + quantity * price, 0));
        },
      ),
    );
  });
  it('says count and total in words', () => {
    const text = textOf({ goods: [row({ quantity: 100, price: 125_000 })] });
    expect(text).toContain('Danh mục gồm 01 (một) sản phẩm.');
    expect(text).toContain('Tổng giá trị dự kiến: 12.500.000 đồng (Mười hai triệu năm trăm nghìn đồng).');
    expect(textOf({ goods: [row({ price: null })] })).not.toContain('Tổng giá trị');
  });
  it('says which memorandum it belongs to', () => {
    expect(textOf()).toContain(`(Kèm theo Biên bản ghi nhớ giữa ${sampleSeller.name} và ${sampleBuyer.name})`);
  });
});
