import { beforeAll, describe, expect, it } from 'vitest';
import type { CatalogueSnapshot } from '../../../../renderer/documents/catalogue/catalogue-snapshot';
import { catalogueWords } from '../../../../renderer/documents/catalogue/catalogue-words';
import { catalogueWorkbook } from '../../../../renderer/documents/catalogue/catalogue-workbook';
import { takeCatalogueSnapshot } from '../../../../renderer/documents/catalogue/take-catalogue-snapshot';
import { makeAnnex } from '../../../../renderer/documents/catalogue-book/make-annex';
import { makeBook } from '../../../../renderer/documents/catalogue-book/make-book';
import { documentText } from '../../../../renderer/documents/document-text';
import { memoryView, type ViewContent } from '../../../../renderer/domain/plan/memory-view';
import { type CatalogueLook, standardLook } from '../../../../renderer/domain/records/catalogue-look';
import { type Communes, loadCommunes } from '../../../../renderer/domain/reference/communes';
import { sampleCatalogue } from '../../../support/catalogue-snapshot';
import { conferenceRecords, producer, tea } from '../../../support/conference-records';

const base = sampleCatalogue(24, (index) => (index % 2 === 0 ? `h${index}` : null));
const inLook = (change: Partial<CatalogueLook>): CatalogueSnapshot => ({
  ...base,
  look: { ...standardLook, ...change },
});
const headers = (snapshot: CatalogueSnapshot): readonly string[] => {
  const [sheet] = catalogueWorkbook(snapshot, catalogueWords(snapshot.look.language)).sheets;
  return sheet?.columns.slice(0, sheet.print.columns).map(({ header }) => header) ?? [];
};

describe('a look of the catalogue', () => {
  it('prints the columns that were chosen, in their order', () => {
    expect(headers(inLook({ columns: ['name', 'stars', 'number'], further: false }))).toEqual([
      'Tên sản phẩm',
      'Hạng sao',
      'STT',
    ]);
    const [sheet] = catalogueWorkbook(inLook({ columns: ['name'], further: false }), catalogueWords('vi')).sheets;
    expect(sheet?.columns).toHaveLength(1);
  });

  it('leaves photos out of workbook and book', () => {
    const snapshot = inLook({ photos: false });
    expect(headers(snapshot)).not.toContain('Ảnh');
    expect(catalogueWorkbook(snapshot, catalogueWords('vi')).sheets.flatMap(({ photos }) => photos)).toEqual([]);
    expect(
      makeBook(snapshot)
        .groups.flatMap(({ cards }) => cards)
        .every(({ photo }) => photo === null),
    ).toBe(true);
  });

  it('groups by province and by producer', () => {
    const mixed = {
      ...inLook({ grouping: 'province' }),
      producers: base.producers.map((each, at) => ({ ...each, provinceCode: at % 2 === 0 ? '15' : '08' })),
    };
    expect(makeBook(mixed).groups.map(({ name }) => name)).toEqual(['Lào Cai', 'Tuyên Quang']);
    const byProducer = inLook({ grouping: 'producer' });
    expect(makeBook(byProducer).groups).toHaveLength(base.producers.length);
    expect(catalogueWorkbook(byProducer, catalogueWords('vi')).sheets).toHaveLength(4);
  });

  it('flags what is not translated and leaves nothing blank', () => {
    const english = inLook({ language: 'en' });
    const names = makeBook(english).groups.flatMap(({ cards }) => cards.map(({ name }) => name));
    expect(names).toHaveLength(24);
    for (const product of base.products) {
      expect(names).toContain(product.nameEn ?? `${product.name} [not translated]`);
    }
    const both = makeBook(inLook({ language: 'both' })).groups.flatMap(({ cards }) => cards.map(({ name }) => name));
    for (const product of base.products) expect(both).toContain(`${product.name}\n${product.nameEn ?? '[chưa dịch]'}`);
    expect(headers(inLook({ language: 'both' }))).toContain('Tên sản phẩm\nProduct');
  });

  it('says in two languages what is worth saying twice, and a name once', () => {
    const book = makeBook(inLook({ language: 'both' }));
    expect(book.cover.title).toBe('DANH MỤC SẢN PHẨM OCOP\nCATALOGUE OF OCOP PRODUCTS');
    expect(book.cover.subtitle.split(base.conferenceName)).toHaveLength(2);
    expect(book.words.pageOf).toBe('Trang {page}/{pages}');
  });

  it('marks texts typed in Vietnamese in an English copy, and leaves units and numbers alone', () => {
    const [card] = makeBook(inLook({ language: 'en', columns: ['packaging', 'unit', 'standards', 'capacityUnit'] }))
      .groups.flatMap(({ cards }) => cards)
      .slice(1);
    const value = (label: string) => card?.lines.find((line) => line.label === label)?.value;
    expect(value('Packaging')).toMatch(/\[not translated\]$/);
    expect(value('Unit, period')).toBe('kg/month');
  });

  it('writes the annex of a letter with office, motto, dots and every product', () => {
    const annex = makeAnnex(base, { number: null, date: null, place: null });
    const text = documentText(annex);
    expect(text).toEqual(expect.arrayContaining(['PHỤ LỤC', 'SỞ CÔNG THƯƠNG TỈNH LÀO CAI']));
    expect(text.some((line) => /^\(Kèm theo Công văn số\s…/u.test(line))).toBe(true);
    for (const { name } of base.products) expect(text.map((line) => line.replaceAll('\u00a0', ' '))).toContain(name);
    const dated = documentText(makeAnnex(base, { number: '125/SCT-QLTM', date: '2026-12-05', place: 'Lào Cai' }));
    expect(dated.map((line) => line.replaceAll('\u00a0', ' ')).join('\n')).toContain(
      'Công văn số 125/SCT-QLTM ngày 05 tháng 12 năm 2026 của Sở Công Thương tỉnh Lào Cai',
    );
    expect(text.join('')).not.toMatch(/undefined|null|\{\{/u);
  });
});

describe('a snapshot in a look', () => {
  let communes: Communes;
  beforeAll(async () => {
    communes = await loadCommunes();
  });
  const take = (look: Partial<CatalogueLook>, changes: Partial<ViewContent> = {}, buyerId: string | null = null) =>
    takeCatalogueSnapshot(memoryView({ ...conferenceRecords, ...changes }), 'c1', {
      communeOfCode: communes.ofCode,
      createdAt: '2026-11-24T10:00:00+07:00',
      look: { ...standardLook, ...look },
      buyerId,
    });

  it('says the former units behind the new address when asked, and never alone or unasked', () => {
    const moved = { ...producer, oldCommune: 'xã Cao Bồ', oldDistrict: 'huyện Vị Xuyên', oldProvince: 'tỉnh Hà Giang' };
    const addressIn = (look: Partial<CatalogueLook>, change: object = {}) =>
      take(look, { producers: [{ ...moved, ...change }] })?.producers[0]?.address;
    const plain = addressIn({});
    expect(plain).not.toContain('trước đây');
    expect(addressIn({ former: false })).toBe(plain);
    expect(addressIn({ former: true })).toBe(`${plain} (trước đây: xã Cao Bồ, huyện Vị Xuyên, tỉnh Hà Giang)`);
    const nowhere = { addressText: null, communeCode: null, provinceCode: null };
    expect(addressIn({ former: true }, nowhere)).toBeNull();
    expect(take({ former: true }, { producers: [producer] })?.producers[0]?.address).toBe(
      take({}, { producers: [producer] })?.producers[0]?.address,
    );
  });

  it('puts the products of a group in the order that was chosen', () => {
    const [certificate] = conferenceRecords.certificates;
    const [seller, buyer] = conferenceRecords.participations;
    if (!certificate || !seller || !buyer) throw new Error('no records');
    const goods = [
      { ...tea, id: 'a1', name: 'Ấm tích chè' },
      { ...tea, id: 'z1', name: 'Bánh chè', producerId: 'p9' },
    ];
    const starred = (productId: string, stars: 3 | 5) => ({ ...certificate, id: `g-${productId}`, productId, stars });
    const changes = {
      products: [tea, ...goods],
      producers: [producer, { ...producer, id: 'p9', name: 'Tổ hợp tác Nậm Lành' }],
      certificates: [...conferenceRecords.certificates, starred('a1', 3), starred('z1', 5)],
      participations: [
        { ...seller, productIds: [tea.id, 'a1'] },
        { ...seller, id: 'n9', partyId: 'p9', productIds: ['z1'] },
        buyer,
      ],
    };
    const orderOf = (order?: CatalogueLook['order']) =>
      take(order === undefined ? {} : { order }, changes)?.products.map(({ id }) => id);
    expect(orderOf()).toEqual(['z1', tea.id, 'a1']);
    expect(orderOf('stars')).toEqual(orderOf());
    expect(orderOf('name')).toEqual(['a1', 'z1', tea.id]);
    expect(orderOf('producer')).toEqual([tea.id, 'a1', 'z1']);
  });

  it('carries wholesale prices for buyers only: a public edition does not even hold them', () => {
    expect(JSON.stringify(take({ version: 'public' }))).not.toContain('150000');
    expect(take({ version: 'buyer' })?.products[0]?.wholesalePrice).toBe(150_000);
  });

  it('prints a product that was let in without stars and with the reason', () => {
    const [seller] = conferenceRecords.participations;
    const letIn = [{ productId: 'x2', against: 'lapsed' as const, reason: 'Đang đánh giá lại' }];
    const snapshot = take({}, { participations: seller ? [{ ...seller, letIn }] : [] });
    expect(snapshot?.keptOut).toEqual([]);
    expect(snapshot?.products.find(({ id }) => id === 'x2')).toMatchObject({
      stars: null,
      letIn: { reason: 'Đang đánh giá lại' },
    });
    if (!snapshot) return;
    const book = catalogueWorkbook(snapshot, catalogueWords('vi'));
    const [all] = book.sheets;
    expect(all?.columns[(all.print.columns ?? 0) - 1]?.header).toBe('Ghi chú');
    expect(JSON.stringify(all?.rows)).toContain('Vẫn đưa vào danh mục vì: Đang đánh giá lại');
    const sums =
      book.sheets
        .find(({ name }) => name === 'Tổng hợp')
        ?.rows.at(-1)
        ?.cells.slice(1)
        .map(Number) ?? [];
    expect(sums.slice(0, -1).reduce((sum, each) => sum + each, 0)).toBe(sums.at(-1));
  });

  it('holds exactly the goods of a buyer’s papers', () => {
    const snapshot = take({}, {}, 'b1');
    expect(snapshot?.buyer).toEqual({ id: 'b1', name: 'Công ty TNHH Siêu thị Sao Việt' });
    expect(snapshot?.products.map(({ id }) => id)).toEqual(['x1']);
    const mous = conferenceRecords.mous.map((mou) => ({ ...mou, state: 'void' as const }));
    expect(take({}, { mous }, 'b1')?.products).toEqual([]);
    expect(take({}, { products: [{ ...tea, retailPriceMin: null }] }, 'b1')?.products).toHaveLength(1);
  });
});
