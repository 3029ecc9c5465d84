import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isKnownUnit, likelyUnit } from '../../../../renderer/domain/intake/known-units';
import {
  answerKey,
  askedFields,
  isOpen,
  joinAsked,
  type ValueAnswers,
  valueDesk,
  withAnswers,
} from '../../../../renderer/domain/intake/value-question';
import { loadCommuneMap } from '../../../../renderer/domain/reference/commune-map';
import { loadCommunes } from '../../../../renderer/domain/reference/communes';
import { vi } from '../../../../renderer/i18n/vi';
import { type CellSketch, proposalOf, workbookOf } from '../../../support/intake-workbook';

const head = ['Tên sản phẩm', 'Tên chủ thể', 'Hạng sao', 'Loại hình', 'Nhóm sản phẩm', 'Xã', 'Tỉnh', 'ĐVT'];
const usual: readonly CellSketch[] = ['Nước mắm', 'HTX Biển', '4 sao', 'HTX', 'Gia vị', 'Đất Mũi', 'Cà Mau', 'chai'];
const row = (changes: Partial<Record<number, CellSketch>>): readonly CellSketch[] =>
  usual.map((cell, index) => changes[index] ?? cell);
const read = (rows: readonly (readonly CellSketch[])[], values: ValueAnswers = {}, memory: ValueAnswers = {}) =>
  proposalOf(workbookOf({ rows: [head, usual, row({ 0: 'Mắm cá' }), ...rows] }), {
    values,
    memory: { layouts: {}, values: memory },
  });

describe('texts without a meaning', () => {
  it('are none in an ordinary list', () => {
    expect(read([]).values).toEqual([]);
  });

  it('are asked once each, with every row', () => {
    const { values } = read([
      row({ 0: 'Cá cơm', 2: 'Xuất sắc' }),
      row({ 0: 'Cá thu', 2: 'xuất  SẮC' }),
      row({ 0: 'Cá lóc', 2: 'khá' }),
    ]);
    expect(
      values.map(({ field, text, rows, lost, answer }) => [field, text, rows.map((at) => at.row), lost, answer]),
    ).toEqual([
      ['stars', 'Xuất sắc', [4, 5], true, undefined],
      ['stars', 'khá', [6], true, undefined],
    ]);
    expect(values.every(isOpen)).toBe(true);
  });

  it('leave the cell empty and the finding in place as long as nobody says what they mean', () => {
    const { issues, products } = read([row({ 0: 'Cá cơm', 2: 'xuất sắc' })]);
    expect(issues.map(({ code }) => code)).toContain('stars-unreadable');
    expect(products[2]?.certificates.flatMap(({ values }) => values.stars ?? [])).toEqual([]);
  });

  it.each([
    ['3', { stars: 3 }],
    ['5', { stars: 5 }],
    ['5?', { potentialFive: true }],
  ])('become the rank %s that the office says, without a finding', (code, values) => {
    const { issues, products } = read([row({ 0: 'Cá cơm', 2: 'xuất sắc' })], { stars: { 'xuat sac': code } });
    expect(products[2]?.certificates[0]?.values).toMatchObject(values);
    expect(issues.filter(({ field }) => field === 'stars')).toEqual([]);
  });

  it('stay empty when the office says so, and are told no more', () => {
    const { issues, products, values } = read([row({ 0: 'Cá cơm', 2: 'xuất sắc' })], { stars: { 'xuat sac': null } });
    expect(products[2]?.certificates.flatMap((each) => each.values.stars ?? [])).toEqual([]);
    expect(issues).toEqual([]);
    expect(values[0]).toMatchObject({ answer: null, by: 'officer' });
    expect(values.some(isOpen)).toBe(false);
  });

  it('are known from an earlier file; the word of today goes before it', () => {
    const list = [row({ 0: 'Cá cơm', 2: 'xuất sắc' })];
    const remembered = read(list, {}, { stars: { 'xuat sac': '4' } });
    expect(remembered.values[0]).toMatchObject({ answer: '4', by: 'memory' });
    const said = read(list, { stars: { 'xuat sac': '5' } }, { stars: { 'xuat sac': '4' } });
    expect(said.products[2]?.certificates[0]?.values.stars).toBe(5);
    expect(said.values[0]).toMatchObject({ answer: '5', by: 'officer' });
  });

  it('a code of no value is no value', () => {
    const { products } = read([row({ 0: 'Cá cơm', 2: 'xuất sắc', 4: 'linh tinh' })], {
      stars: { 'xuat sac': '9' },
      productGroup: { 'linh tinh': 'IX' },
    });
    expect(products[2]?.certificates.flatMap((each) => each.values.stars ?? [])).toEqual([]);
    expect(products[2]?.values.subgroupCode).toBeUndefined();
  });

  it('a kind and a group are what the office says; a name that says the kind loses nothing', () => {
    const list = [row({ 0: 'Cá cơm', 1: 'Biển Đông', 3: 'xóm', 4: 'linh tinh' })];
    const open = read(list);
    expect(open.values.map(({ field, lost }) => [field, lost])).toEqual([
      ['productGroup', true],
      ['producerKind', true],
    ]);
    const said = read(list, { producerKind: { xom: 'household' }, productGroup: { 'linh tinh': 'I.5' } });
    expect(said.producers.find(({ values }) => values.name === 'Biển Đông')?.values.kind).toBe('household');
    expect(said.products[2]).toMatchObject({ sector: 'I', values: { subgroupCode: 'I.5' } });
    expect(read([row({ 0: 'Cá cơm', 3: 'xóm' })]).values).toMatchObject([{ field: 'producerKind', lost: false }]);
  });

  it('a province is guessed from its letters, and the guess is only shown', () => {
    const list = [row({ 0: 'Cá cơm', 1: 'HTX Khác', 5: null, 6: 'Ca Mau mới' })];
    const { values, producers } = read(list);
    expect(values).toMatchObject([{ field: 'province', text: 'Ca Mau mới', guess: '96', answer: undefined }]);
    expect(producers[1]?.values.provinceCode).toBeUndefined();
    const said = read(list, { province: { 'ca mau moi': '96' } });
    expect(said.producers[1]?.values.provinceCode).toBe('96');
    expect(said.issues.map(({ code }) => code)).not.toContain('province-unknown');
  });

  it('a unit keeps its text; one without marks is guessed', () => {
    const list = [row({ 0: 'Cá cơm', 7: 'hop' }), row({ 0: 'Cá thu', 7: 'tải' }), row({ 0: 'Cá lóc', 7: 'hộp 500 g' })];
    const { values, products } = read(list);
    expect(values.map(({ text, guess, lost }) => [text, guess, lost])).toEqual([
      ['hop', 'hộp', false],
      ['tải', null, false],
    ]);
    expect(products[2]?.values.unit).toBe('hop');
    expect(read(list, { unit: { hop: 'hộp' } }).products[2]?.values.unit).toBe('hộp');
  });

  it('a commune is looked for in its province, and never guessed where it was split', async () => {
    const places = { communes: await loadCommunes(), map: await loadCommuneMap() };
    const workbook = workbookOf({ rows: [head, usual, row({ 0: 'Cá cơm', 1: 'HTX Khác', 5: 'Đất Muỗi' })] });
    const { values } = proposalOf(workbook, {}, places);
    const [asked] = values;
    expect(asked).toMatchObject({ field: 'commune', within: '96', text: 'Đất Muỗi, Cà Mau', answer: undefined });
    const code = places.communes.named('Đất Mũi', '96')[0]?.code ?? '';
    const said = proposalOf(workbook, { values: { commune: { [asked?.key ?? '']: code } } }, places);
    expect(said.producers.find(({ values: { name } }) => name === 'HTX Khác')?.values.communeCode).toBe(code);
    expect(said.issues.map(({ code: each }) => each)).not.toContain('commune-unknown');
  });

  it('a commune that was merged before 2025 is asked about, and nothing is proposed', async () => {
    const places = { communes: await loadCommunes(), map: await loadCommuneMap() };
    const gone = row({ 0: 'Bánh lá', 1: 'HTX Khác', 5: 'Hà Phong, huyện Hà Trung', 6: 'Thanh Hóa' });
    const { values, issues } = proposalOf(workbookOf({ rows: [head, usual, gone] }), {}, places);
    expect(values).toMatchObject([{ field: 'commune', within: '38', guess: null, answer: undefined }]);
    const told = issues.find(({ code }) => code === 'commune-gone-before');
    expect(told).toMatchObject({ severity: 'warning', row: 3 });
    expect(told && vi.importing.issues['commune-gone-before'](told)).toContain('chọn xã, phường hiện nay');
  });
});

describe('the desk where they are asked', () => {
  it('notes a row once, whatever number of cells ask', () => {
    const desk = valueDesk(undefined, undefined);
    const at = { sheet: 'A', row: 3 };
    desk.ask({ field: 'unit', text: 'x', at, lost: false });
    desk.ask({ field: 'unit', text: 'X.', at, lost: true });
    expect(desk.asked()).toMatchObject([{ text: 'x', rows: [at], lost: true }]);
  });

  it('makes a guess only where nobody said anything', () => {
    let guessed = 0;
    const guess = (): string => {
      guessed += 1;
      return 'g';
    };
    const desk = valueDesk({ unit: { x: 'y' } }, undefined);
    desk.ask({ field: 'unit', text: 'x', at: { sheet: null, row: 1 }, lost: true, guess });
    desk.ask({ field: 'unit', text: 'z', at: { sheet: null, row: 1 }, lost: true, guess });
    expect(desk.asked().map((each) => each.guess)).toEqual([null, 'g']);
    expect(guessed).toBe(1);
  });

  it('never takes a name of the language for an answer', () => {
    const desk = valueDesk({ unit: {} }, { unit: {} });
    for (const text of ['constructor', '__proto__', 'toString']) {
      expect(desk.ask({ field: 'unit', text, at: { sheet: null, row: 1 }, lost: true })).toBeUndefined();
    }
  });

  it('is one question for several files', () => {
    const ask = (file: string, text: string, lost: boolean) => {
      const desk = valueDesk(undefined, undefined);
      desk.ask({ field: 'stars', text, at: { file, sheet: null, row: 2 }, lost });
      return desk.asked();
    };
    expect(joinAsked([ask('a', 'khá', false), ask('b', 'Khá!', true), ask('c', 'tốt', true)])).toMatchObject([
      { text: 'khá', lost: true, rows: [{ file: 'a' }, { file: 'b' }] },
      { text: 'tốt', rows: [{ file: 'c' }] },
    ]);
  });

  it('keys: marks, capitals and signs do not count, words do', () => {
    expect(answerKey(' Xuất-Sắc! ')).toBe('xuat sac');
    expect(answerKey('★★★')).not.toBe(answerKey('★★'));
    fc.assert(fc.property(fc.string(), (text) => answerKey(answerKey(text)) === answerKey(text)));
  });

  it('later answers go before earlier ones, field by field', () => {
    const answer = fc.dictionary(fc.string(), fc.option(fc.string()));
    const answers = fc.record(Object.fromEntries(askedFields.map((field) => [field, answer])), { requiredKeys: [] });
    fc.assert(
      fc.property(answers, answers, (a, b) => {
        const both = withAnswers(a, b);
        for (const field of askedFields) {
          for (const [key, value] of Object.entries(b[field] ?? {})) expect(both[field]?.[key]).toBe(value);
          for (const key of Object.keys(a[field] ?? {})) expect(Object.hasOwn(both[field] ?? {}, key)).toBe(true);
        }
      }),
    );
  });
});

describe('units', () => {
  it.each(['kg', 'Hộp', 'chai.', 'hộp 500 g', 'đồng/kg', 'lượt khách'])('«%s» needs no word', (text) => {
    expect(isKnownUnit(text)).toBe(true);
  });
  it.each([
    ['hop', 'hộp'],
    ['LO', 'lọ'],
    ['tải', null],
  ])('«%s» may be %s', (text, unit) => {
    expect(isKnownUnit(text)).toBe(false);
    expect(likelyUnit(text)).toBe(unit);
  });
});
