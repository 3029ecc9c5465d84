import { describe, expect, it } from 'vitest';
import { intakeFields } from '../../../../renderer/domain/intake/intake-field';
import { memoryView } from '../../../../renderer/domain/plan/memory-view';
import { blankCertificate } from '../../../../renderer/domain/records/certificate';
import { blankProduct } from '../../../../renderer/domain/records/product';
import { filledFields, type ShowValue, showValue } from '../../../../renderer/features/importing/model/show-value';
import { keptGroups, keptPlaces } from '../../../../renderer/features/importing/model/undo-report';
import { findingSentence, reasonSentence } from '../../../../renderer/features/importing/parts/finding-sentence';
import {
  applyTroubleSentence,
  canReadAgain,
  fileTroubleSentence,
} from '../../../../renderer/features/importing/parts/trouble-sentence';
import { dictionaries } from '../../../../renderer/i18n/dictionary';
import { formattersOf } from '../../../../renderer/ui/language/formatters';

const { vi, en } = dictionaries;
const format = formattersOf('vi');
const show: ShowValue = {
  words: vi,
  format,
  names: {
    ownFields: () => [],
    record: (_table, id) => (id === 'd1' ? '1877/QĐ-UBND' : null),
    commune: () => 'xã Thượng Lâm',
  },
};

describe('values of the preview', () => {
  it.each([
    ['products', 'retailPriceMin', 420_000, '420.000'],
    ['products', 'unit', null, '(trống)'],
    ['products', 'standards', [], '(trống)'],
    ['products', 'photos', ['a', 'b'], '2 ảnh của sản phẩm'],
    ['products', 'subgroupCode', 'I', 'thực phẩm'],
    ['certificates', 'stars', 4, '4 sao'],
    ['certificates', 'decisionId', 'd1', '1877/QĐ-UBND'],
    ['certificates', 'expiresOn', '2028-03-05', '05/03/2028'],
    ['producers', 'kind', 'cooperative', 'Hợp tác xã'],
    ['producers', 'communeCode', '00001', 'xã Thượng Lâm'],
    ['producers', 'name', 'HTX A', 'HTX A'],
  ] as const)('%s.%s %o', (table, field, value, words) => {
    expect(showValue(table, field, value, show)).toContain(words);
  });

  it('a record that would be created shows only what it says', () => {
    const product = { ...blankProduct('p', 'h'), name: 'Chè', retailPriceMin: 90_000 };
    expect(filledFields('products', product).map(({ key }) => key)).toEqual(['name', 'producerId', 'retailPriceMin']);
    expect(filledFields('certificates', blankCertificate('c', 'p')).map(({ key }) => key)).toEqual(['productId']);
  });
});

describe('trouble in words', () => {
  it('a file that Excel holds', () => {
    const sentence = fileTroubleSentence(vi, 'DS.xlsx', { from: 'machine', code: 'file-in-use' });
    expect(sentence).toBe('Tệp «DS.xlsx» đang mở trong Excel nên chưa đọc được. Đóng tệp rồi bấm Đọc lại.');
  });

  it('each fault of the machine has a sentence with the name of the file', () => {
    for (const code of ['file-missing', 'unknown-handle', 'file-too-large', 'no-permission', 'internal'] as const) {
      for (const [words, name] of [
        [vi, '«DS.xlsx»'],
        [en, '“DS.xlsx”'],
      ] as const) {
        expect(fileTroubleSentence(words, 'DS.xlsx', { from: 'machine', code })).toContain(name);
      }
    }
  });

  it('the content of a file is told by the reader', () => {
    const trouble = { from: 'content', failure: { code: 'not-a-workbook', file: 'DS.xlsx', found: 'PDF' } } as const;
    expect(fileTroubleSentence(vi, 'DS.xlsx', trouble)).toContain('PDF');
  });

  it('only what may pass is read again', () => {
    expect(canReadAgain({ from: 'machine', code: 'file-in-use' })).toBe(true);
    expect(canReadAgain({ from: 'machine', code: 'file-too-large' })).toBe(false);
    expect(canReadAgain({ from: 'content', failure: { code: 'took-too-long', file: 'a' } })).toBe(true);
    expect(canReadAgain({ from: 'content', failure: { code: 'damaged', file: 'a' } })).toBe(false);
  });

  it('a full disk says what is free and what is needed', () => {
    const failure = { code: 'disk-full', details: {} } as const;
    const free = applyTroubleSentence(vi, format, { why: 'failure', failure, free: 12_000_000 });
    expect(free).toContain('chỉ còn 12 MB');
    const needs = { code: 'disk-full', details: { neededBytes: 40_000_000 } } as const;
    expect(applyTroubleSentence(vi, format, { why: 'failure', failure: needs, free: 12_000_000 })).toContain(
      'cần 40 MB',
    );
  });

  it('every other way of not writing has its own words', () => {
    const sentences = [
      applyTroubleSentence(vi, format, { why: 'stopped' }),
      applyTroubleSentence(vi, format, { why: 'stale' }),
      applyTroubleSentence(vi, format, { why: 'blocked', issues: [] }),
      applyTroubleSentence(vi, format, { why: 'failure', failure: { code: 'no-permission', details: {} }, free: null }),
      applyTroubleSentence(vi, format, { why: 'failure', failure: { code: 'internal', details: {} }, free: null }),
    ];
    expect(new Set(sentences).size).toBe(sentences.length);
    expect(sentences.every((sentence) => sentence.length > 20)).toBe(true);
  });
});

describe('what an undo kept', () => {
  it('is named by its record, a certificate by its product', () => {
    const product = { ...blankProduct('p', 'h'), name: 'Chè shan' };
    const certificate = blankCertificate('c', 'p');
    const view = memoryView({ products: [product], certificates: [certificate] });
    const kept = keptPlaces(vi, view, [
      { code: 'edited-since', severity: 'info', table: 'products', recordId: 'p', field: 'unit', params: {} },
      { code: 'edited-since', severity: 'info', table: 'certificates', recordId: 'c', params: {} },
      { code: 'no-such-code', severity: 'info', table: 'products', recordId: 'p', params: {} },
    ]);
    expect(kept.map(({ name }) => name)).toEqual(['Chè shan', 'Chè shan']);
    expect(kept[0]?.sentence).toContain('Đơn vị tính');
  });

  it('is one line a reason, each name once, and the counts add up', () => {
    const products = ['Chè shan', 'Mật ong'].map((name, index) => ({ ...blankProduct(`p${index}`, 'h'), name }));
    const view = memoryView({ products, certificates: [blankCertificate('c0', 'p0'), blankCertificate('c1', 'p0')] });
    const used = (recordId: string) =>
      ({
        code: 'still-used',
        severity: 'info',
        table: 'products',
        recordId,
        params: { byTable: 'participations' },
      }) as const;
    const along = (recordId: string) =>
      ({ code: 'kept-along', severity: 'info', table: 'certificates', recordId, params: { byId: 'p0' } }) as const;
    const places = keptPlaces(vi, view, [used('p0'), along('c0'), used('p1'), along('c1'), used('gone')]);
    expect(keptGroups(places)).toEqual([
      {
        sentence: vi.issues['still-used']({ byTable: 'participations' }, ''),
        names: ['Chè shan', 'Mật ong'],
        count: 3,
      },
      { sentence: vi.issues['kept-along']({}, ''), names: ['Chè shan'], count: 2 },
    ]);
    expect(keptGroups([])).toEqual([]);
  });
});

describe('rows that speak of one record', () => {
  const members = [
    { sheet: 'A', row: 3, name: 'HTX Chè' },
    { sheet: 'A', row: 9, name: 'Hợp tác xã Chè' },
  ];

  it('are told apart by whether they were put together', () => {
    const group = { kind: 'producer', certain: true, reasons: ['phone'], members } as const;
    expect(findingSentence(vi, group)).toBe(
      'Coi là một chủ thể (cùng điện thoại): dòng 3 «HTX Chè», dòng 9 «Hợp tác xã Chè».',
    );
    expect(findingSentence(vi, { ...group, certain: false })).toContain('đang để riêng');
    expect(findingSentence(vi, { ...group, kind: 'product' })).toContain('một sản phẩm');
  });

  it('name their sheets when there are several', () => {
    const [first] = members;
    const apart = [...members.slice(0, 1), { ...(first ?? { row: 1, name: '' }), sheet: 'B' }];
    const group = { kind: 'producer', certain: true, reasons: ['tax-code'], members: apart } as const;
    expect(findingSentence(vi, group)).toContain('trang «B», dòng 3');
  });
});

describe('why a row stays out', () => {
  const entry = {
    key: 'DS!4',
    at: { sheet: 'DS', row: 4 },
    state: 'refused',
    producerName: '',
    productName: '',
    newProducer: false,
    producerId: null,
    productIds: [],
    changes: [],
    issues: [],
    reason: null,
    doubtKey: null,
    likenesses: [],
  } as const;
  const issue = {
    code: 'product-name-missing',
    severity: 'error',
    sheet: 'DS',
    row: 4,
    column: 'Tên sản phẩm',
    columnIndex: 2,
    field: 'productName',
    found: '',
  } as const;

  it('is the finding itself, with its place, or the reason of the preview', () => {
    expect(reasonSentence(vi, entry)).toBe('');
    expect(reasonSentence(vi, { ...entry, reason: 'repeated-row' })).toContain('dòng trên');
    expect(reasonSentence(vi, { ...entry, reason: issue.code, issues: [issue] })).toContain('Trang «DS», dòng 4');
    expect(findingSentence(vi, issue)).toBe(reasonSentence(vi, { ...entry, reason: issue.code, issues: [issue] }));
  });
});

describe('meanings of columns', () => {
  it.each([
    ['vi', vi],
    ['en', en],
  ] as const)('have different names in %s: the officer chooses by them', (_, { importing }) => {
    const names = intakeFields.map((field) => importing.intakeFields[field]);
    expect(new Set(names).size).toBe(names.length);
  });
});
