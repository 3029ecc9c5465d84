import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { IntakeMemory, IntakeOptions } from '../../../../renderer/domain/intake/intake-proposal';
import { blankOwnFacts, newOwnField } from '../../../../renderer/domain/records/own-field';
import { nothingHidden } from '../../../../renderer/features/importing/job/import-state';
import {
  type FileAsRead,
  readMemory,
  rememberedChoices,
  rememberedTables,
  rememberLayouts,
  rememberValues,
} from '../../../../renderer/features/importing/model/office-memory';
import { proposalOf, type SheetSketch, workbookOf } from '../../../support/intake-workbook';

const sheet: SheetSketch = {
  name: 'DS',
  rows: [
    ['Tên sản phẩm', 'Tên chủ thể', 'Hạng sao', 'Mục lạ', ''],
    ['Chè xanh', 'HTX A', '4 sao', 'zzz', 'x'],
  ],
};
const nothing: IntakeMemory = { layouts: {} };
const read = (choices: FileAsRead['choices'] = {}, sheets: readonly string[] = []): FileAsRead => ({
  proposal: proposalOf(workbookOf(sheet), { choices }),
  choices,
  hidden: { ...nothingHidden, sheets },
});
const fingerprint = read().proposal.tables[0]?.fingerprint ?? '';

describe('how a file was read', () => {
  it('is kept whole: every column as it was understood, also where nobody was asked', () => {
    expect(rememberLayouts(nothing, read()).layouts[fingerprint]).toEqual({
      'Tên sản phẩm': 'productName',
      'Tên chủ thể': 'producerName',
      'Hạng sao': 'stars',
    });
  });

  it('keeps a column that was left out, but not one that nobody understood yet', () => {
    const kept = rememberLayouts(nothing, read({ 'DS#1': { fields: { 3: null } } }));
    expect(kept.layouts[fingerprint]).toEqual({
      'Tên sản phẩm': 'productName',
      'Tên chủ thể': 'producerName',
      'Hạng sao': null,
    });
    const again = { ...read(), proposal: proposalOf(workbookOf(sheet), { memory: kept }) };
    expect(rememberLayouts(kept, again).layouts[fingerprint]?.['Hạng sao']).toBeNull();
  });

  it('asks nothing of the second file, whatever rows it has', () => {
    const said = { 'DS#1': { fields: { 4: 'note' as const, 5: 'season' as const } } };
    const memory = rememberLayouts(nothing, read(said));
    const next: SheetSketch = {
      ...sheet,
      name: 'Khác',
      rows: [...sheet.rows.slice(0, 1), ['Mật ong', 'HTX B', '3', 'q', 'r']],
    };
    const proposal = proposalOf(workbookOf(next), { memory });
    expect(proposal.tables[0]?.columns.map(({ field, by }) => [field, by])).toEqual([
      ['productName', 'memory'],
      ['producerName', 'memory'],
      ['stars', 'memory'],
      ['note', 'memory'],
      ['season', 'memory'],
    ]);
    expect(rememberedTables(proposal)).toEqual([fingerprint]);
  });

  it('keeps a column that was given to an own field under another heading, for as long as there is that field', () => {
    const area = newOwnField(
      { of: 'products', key: 'own_dien-tich', order: 1 },
      { ...blankOwnFacts, label: 'Diện tích' },
    );
    const choices = { 'DS#1': { own: { 4: area.id } } };
    const proposal = proposalOf(workbookOf(sheet), { choices, ownFields: [area] });
    const memory = rememberLayouts(nothing, { ...read(), proposal, choices });
    const lastColumn = (options: Partial<IntakeOptions>) =>
      proposalOf(workbookOf(sheet), { memory, ...options }).tables[0]?.columns[3];
    expect(lastColumn({ ownFields: [area] })).toMatchObject({ own: { id: area.id }, by: 'memory' });
    expect(lastColumn({})).toMatchObject({ field: null, by: 'none' });
    const out = { 'DS#1': { fields: { 4: null }, own: { 4: null } } };
    expect(lastColumn({ ownFields: [area], choices: out })?.own).toBeUndefined();
    const left = { ...read(), proposal: proposalOf(workbookOf(sheet), { memory, ownFields: [area], choices: out }) };
    const forgotten = rememberLayouts(memory, { ...left, choices: out });
    expect(forgotten.own).toEqual({});
    expect(lastColumn({ ownFields: [area], memory: forgotten })).toMatchObject({ field: null });
  });

  it('knows two columns of one heading apart', () => {
    const twice: SheetSketch = {
      rows: [
        ['Tên sản phẩm', 'Tên chủ thể', 'Ghi', 'Ghi'],
        ['Chè xanh', 'HTX A', 'p', 'q'],
      ],
    };
    const choices = { 'Sheet1#1': { fields: { 3: 'note' as const, 4: 'story' as const } } };
    const memory = rememberLayouts(nothing, {
      ...read(),
      proposal: proposalOf(workbookOf(twice), { choices }),
      choices,
    });
    const next = proposalOf(workbookOf(twice), { memory });
    expect(next.products[0]?.values).toMatchObject({ note: 'p', story: 'q' });
  });

  it('finds the header that was pointed at, wherever it stands in the next file', () => {
    const odd = (titles: number): SheetSketch => ({
      name: 'DS',
      rows: [
        ...Array.from({ length: titles }, (_, at) => [`dòng đầu ${at}`]),
        ['Cột một', 'Cột hai', 'Cột ba'],
        ['phụ một', 'phụ hai', 'phụ ba'],
        ['Chè xanh', 'HTX Tân Cương', '4 sao'],
        ['Mật ong', 'HTX Rừng', '3 sao'],
      ],
    });
    const choices = {
      'DS#1': { headerTop: 2, headerBottom: 3, fields: { 1: 'productName', 2: 'producerName', 3: 'stars' } },
    } as const;
    const memory = rememberLayouts(nothing, {
      ...read(),
      proposal: proposalOf(workbookOf(odd(1)), { choices }),
      choices,
    });
    expect(Object.values(memory.headers ?? {})).toEqual([2]);
    const next = proposalOf(workbookOf(odd(5)), { memory });
    expect(next.tables[0]).toMatchObject({ headerTop: 6, headerBottom: 7 });
    expect(next.products.map(({ values }) => values.name)).toEqual(['Chè xanh', 'Mật ong']);
  });

  it('leaves out the table and reads the hidden sheet that the officer chose, and takes it back', () => {
    const two = workbookOf({ ...sheet, name: 'A' }, { ...sheet, name: 'B', visibility: 'hidden' });
    const first = proposalOf(two);
    const said: FileAsRead = {
      proposal: first,
      choices: { 'A#1': { off: true } },
      hidden: { ...nothingHidden, sheets: ['B'] },
    };
    const memory = rememberLayouts(nothing, said);
    expect(rememberedChoices(memory, first)).toEqual({
      choices: { 'A#1': { off: true } },
      hidden: { ...nothingHidden, sheets: ['B'] },
    });
    const back = rememberLayouts(memory, { ...said, choices: { 'A#1': { off: false } }, hidden: nothingHidden });
    expect(rememberedChoices(back, first)).toBeNull();
    expect(rememberedChoices(memory, proposalOf(workbookOf({ name: 'C', rows: [['x', 'y', 'z']] })))).toBeNull();
  });

  it('reads the hidden rows and columns of the next file of the layout, and leaves them out again', () => {
    const wide = (name: string): SheetSketch => ({
      name,
      rows: [
        ['Tên sản phẩm', 'Tên chủ thể', 'Hạng sao', 'Giá bán'],
        ['Chè xanh', 'HTX A', '4 sao', 50_000],
        ['Mật ong', 'HTX B', '3 sao', 90_000],
      ],
      hiddenRows: [3],
      hiddenColumns: [4],
    });
    const options = { hiddenRows: ['T1'], hiddenColumns: ['T1'] };
    const hidden = { ...nothingHidden, rows: ['T1'], columns: ['T1'] };
    const proposal = proposalOf(workbookOf(wide('T1')), options);
    expect(proposal.products).toHaveLength(2);
    const memory = readMemory(rememberLayouts(nothing, { proposal, choices: {}, hidden }));
    const next = proposalOf(workbookOf(wide('T2')), { memory });
    expect(rememberedChoices(memory, next)?.hidden).toEqual({ ...nothingHidden, rows: ['T2'], columns: ['T2'] });
    // Once they are read, the layout is the same one.
    const again = { proposal: proposalOf(workbookOf(wide('T1')), options), choices: {} };
    expect(rememberedChoices(memory, again.proposal)?.hidden).toEqual(hidden);
    const back = rememberLayouts(memory, { ...again, hidden: { ...nothingHidden, columns: ['T1'] } });
    expect(rememberedChoices(back, next)?.hidden).toEqual({ ...nothingHidden, columns: ['T2'] });
    const plain = proposalOf(workbookOf({ ...wide('T3'), hiddenRows: [], hiddenColumns: [] }));
    expect(rememberedChoices(back, plain)).toBeNull();
  });

  it('reads a sheet as it stands where the officer said so, by the sheets of the file', () => {
    const head = ['STT', 'Tên sản phẩm', 'Chủ thể', 'Hạng sao'];
    const two: SheetSketch = {
      name: 'DS',
      rows: [
        [...head, null, ...head],
        [1, 'Chè', 'HTX A', '4 sao', null, 1, 'Mật ong', 'HTX B', '3 sao'],
      ],
    };
    const parts = proposalOf(workbookOf(two));
    expect(parts.sheets.map(({ name }) => name)).toEqual(['DS', 'DS [F–I]']);
    const whole = proposalOf(workbookOf(two), { wholeSheets: ['DS'] });
    expect(whole.sheets.map(({ name, part }) => [name, part?.off])).toEqual([['DS', true]]);
    const memory = readMemory(
      rememberLayouts(nothing, { proposal: whole, choices: {}, hidden: { ...nothingHidden, whole: ['DS'] } }),
    );
    expect(rememberedChoices(memory, parts)?.hidden).toEqual({ ...nothingHidden, whole: ['DS'] });
  });

  it('forgets the oldest', () => {
    const many = Object.fromEntries(Array.from({ length: 200 }, (_, index) => [`mẫu ${index}`, { Giá: null }]));
    const next = rememberLayouts({ layouts: many }, read());
    expect(Object.keys(next.layouts)).toHaveLength(200);
    expect(next.layouts['mẫu 0']).toBeUndefined();
    expect(next.layouts[fingerprint]).toBeDefined();
  });

  it('keeps what texts mean, the newest word last', () => {
    const once = rememberValues(nothing, { stars: { 'xuat sac': '5', kha: null } });
    const twice = rememberValues(once, { stars: { 'xuat sac': '4' }, province: { 'ca mau moi': '96' } });
    expect(twice.values).toEqual({ stars: { 'xuat sac': '4', kha: null }, province: { 'ca mau moi': '96' } });
  });
});

describe('what was kept is read without trust', () => {
  it('takes the first version, which kept layouts alone', () => {
    expect(readMemory({ a: 1, b: { Giá: 'no-such-field', Sao: 'stars', Khác: null } })).toEqual({
      layouts: { b: { Sao: 'stars', Khác: null } },
    });
  });

  it('leaves out whatever has another shape', () => {
    expect(readMemory(undefined)).toEqual(nothing);
    expect(readMemory('x')).toEqual(nothing);
    const kept = {
      layouts: { f: { Sao: 'stars', X: 3 } },
      own: { f: { Sao: 'products.own_sao', X: 3 }, g: 'x' },
      headers: { f: 2, g: 'two', h: -1 },
      tablesOff: ['f', 4],
      hiddenSheets: { A: ['B', 1], C: 'D' },
      wholeSheets: { A: ['A'], B: 4 },
      hiddenParts: { f: ['columns', 'sheets', 1], g: 'rows' },
      values: { stars: { kha: '4', x: 5 }, other: { a: 'b' }, unit: 'kg' },
      leftOut: ['hàng 4', 5],
    };
    expect(readMemory(kept)).toEqual({
      layouts: { f: { Sao: 'stars' } },
      own: { f: { Sao: 'products.own_sao' } },
      headers: { f: 2 },
      tablesOff: ['f'],
      hiddenSheets: { A: ['B'] },
      wholeSheets: { A: ['A'] },
      hiddenParts: { f: ['columns'] },
      values: { stars: { kha: '4' } },
      leftOut: ['hàng 4'],
      uses: {},
    });
  });

  it('never throws, and gives back what it wrote', () => {
    fc.assert(fc.property(fc.anything(), (kept) => readMemory(kept).layouts !== undefined));
    const memory = rememberValues(rememberLayouts(nothing, read({ 'DS#1': { off: true } })), { unit: { hop: 'hộp' } });
    expect(readMemory(JSON.parse(JSON.stringify(memory)))).toEqual({
      own: {},
      headers: {},
      leftOut: [],
      uses: {},
      ...memory,
    });
  });
});
