import { describe, expect, it } from 'vitest';
import { catalogueChanges } from '../../../../renderer/documents/catalogue/catalogue-changes';
import type { CatalogueSnapshot } from '../../../../renderer/documents/catalogue/catalogue-snapshot';
import { catalogueWords } from '../../../../renderer/documents/catalogue/catalogue-words';
import { catalogueWorkbook } from '../../../../renderer/documents/catalogue/catalogue-workbook';
import { frozenCatalogue } from '../../../../renderer/documents/catalogue/frozen-catalogue';
import { takeCatalogueSnapshot } from '../../../../renderer/documents/catalogue/take-catalogue-snapshot';
import { makeAnnex } from '../../../../renderer/documents/catalogue-book/make-annex';
import { makeBook, makeProductPage } from '../../../../renderer/documents/catalogue-book/make-book';
import { memoryView } from '../../../../renderer/domain/plan/memory-view';
import {
  type CatalogueLook,
  catalogueLookSchema,
  type LookColumn,
  standardLook,
} from '../../../../renderer/domain/records/catalogue-look';
import {
  blankOwnFacts,
  newOwnField,
  type OwnFieldFacts,
  type OwnTable,
} from '../../../../renderer/domain/records/own-field';
import { conferenceRecords, producer, tea } from '../../../support/conference-records';

const field = (of: OwnTable, key: string, facts: Partial<OwnFieldFacts>) =>
  newOwnField({ of, key, order: 1 }, { ...blankOwnFacts, public: true, ...facts });

const ownFields = [
  field('products', 'own_dien-tich', { label: 'Diện tích', labelEn: 'Area', kind: 'number', unit: 'ha' }),
  field('products', 'own_huu-co', { label: 'Hữu cơ', kind: 'flag' }),
  field('producers', 'own_thon', { label: 'Thôn', kind: 'text' }),
  field('producers', 'own_so-nha', { label: 'Số nhà riêng', kind: 'text', public: false }),
  { ...field('products', 'own_cu', { label: 'Trường cũ' }), retired: true },
];
const columns: readonly LookColumn[] = [
  'number',
  'name',
  'products.own_dien-tich',
  'products.own_huu-co',
  'producers.own_thon',
  'producers.own_so-nha',
  'products.own_cu',
  'products.own_khong-co',
];
const look: CatalogueLook = { ...standardLook, columns, further: false };

const values = {
  products: [{ ...tea, 'own_dien-tich': 2.5, 'own_huu-co': true, own_cu: 'xưa' }],
  producers: [{ ...producer, own_thon: 'Thôn Đội 2', 'own_so-nha': 'Số 9 ngõ 4' }],
};

const taken = (changes: Partial<CatalogueLook> = {}, records: Partial<typeof values> = {}): CatalogueSnapshot => {
  const view = memoryView({ ...conferenceRecords, ...values, ...records, ownFields });
  const snapshot = takeCatalogueSnapshot(view, 'c1', {
    communeOfCode: () => null,
    createdAt: '2026-11-27T08:00:00+07:00',
    look: { ...look, ...changes },
  });
  if (!snapshot) throw new Error('no conference');
  return snapshot;
};

const sheetOf = (snapshot: CatalogueSnapshot) => {
  const [sheet] = catalogueWorkbook(snapshot, catalogueWords(snapshot.look.language), null).sheets;
  if (!sheet) throw new Error('no sheet');
  return { heads: sheet.columns.map(({ header }) => header), cells: sheet.rows[0]?.cells };
};

it('a look holds own columns, and nothing that only looks like one', () => {
  expect(catalogueLookSchema.safeParse(look).success).toBe(true);
  for (const key of ['products.taxCode', 'buyers.own_x', 'own_x', 'products.own_Ạ', 'products.own_x.y']) {
    expect(catalogueLookSchema.safeParse({ ...look, columns: [key] }).success, key).toBe(false);
  }
});

describe('own fields in print', () => {
  it('stand in the workbook where the look puts them: in use, known, and for everybody', () => {
    const { heads, cells } = sheetOf(taken());
    expect(heads).toEqual(['STT', 'Tên sản phẩm', 'Diện tích (ha)', 'Hữu cơ', 'Thôn']);
    expect(cells).toEqual([1, tea.name, 2.5, 'Có', 'Thôn Đội 2']);
  });

  it('what is not for everybody is printed for buyers only, and is not even carried in a public copy', () => {
    expect(sheetOf(taken({ version: 'buyer' })).heads).toContain('Số nhà riêng');
    expect(frozenCatalogue(taken())).not.toContain('Số 9 ngõ 4');
    expect(frozenCatalogue(taken({ version: 'buyer' }))).toContain('Số 9 ngõ 4');
    expect(frozenCatalogue(taken({ version: 'buyer' }))).not.toContain('xưa');
  });

  it('say in English what has no translation', () => {
    const { heads, cells } = sheetOf(taken({ language: 'en' }));
    expect(heads.slice(2)).toEqual([
      'Area (ha)',
      expect.stringMatching(/^Hữu cơ \[/),
      expect.stringMatching(/^Thôn \[/),
    ]);
    expect(cells?.[4]).toMatch(/^Thôn Đội 2 \[/);
  });

  it('stand in the book, on the page of a product and in the annex too; what nobody filled in has no line', () => {
    const snapshot = taken();
    const lines = makeBook(snapshot).groups[0]?.cards[0]?.lines.map(({ label, value }) => `${label}: ${value}`);
    expect(lines).toEqual(expect.arrayContaining(['Diện tích (ha): 2,5', 'Hữu cơ: Có', 'Thôn: Thôn Đội 2']));
    const page = makeProductPage(snapshot, tea.id)?.card.lines.map(({ label }) => label) ?? [];
    expect(page).toEqual(expect.arrayContaining(['Diện tích (ha)', 'Thôn']));
    expect(new Set(page).size).toBe(page.length);
    expect(JSON.stringify(makeAnnex(snapshot, { number: null, date: null, place: null }))).toContain('Thôn Đội 2');
    const bare = makeBook(taken({}, { producers: [{ ...producer, own_thon: '', 'own_so-nha': '' }] }));
    expect(bare.groups[0]?.cards[0]?.lines.map(({ label }) => label)).not.toContain('Thôn');
  });

  it('are told among the changes, those of the producer once', () => {
    const after = taken({}, { products: [{ ...tea, 'own_dien-tich': 3, 'own_huu-co': true, own_cu: 'nay' }] });
    expect(catalogueChanges(taken(), after, catalogueWords('vi')).changed).toEqual([
      expect.objectContaining({ field: 'Diện tích (ha)', before: '2,5', after: '3' }),
    ]);
    const moved = taken({}, { producers: [{ ...producer, own_thon: 'Thôn 1', 'own_so-nha': '' }] });
    expect(catalogueChanges(taken(), moved, catalogueWords('vi')).changed).toEqual([
      expect.objectContaining({ id: producer.id, field: 'Thôn', before: 'Thôn Đội 2', after: 'Thôn 1' }),
    ]);
  });

  it('a look without them freezes to the very text of before there were own fields', () => {
    const { columns: standard } = standardLook;
    expect(frozenCatalogue(taken({ columns: standard }))).not.toContain('"own"');
  });
});
