import { describe, expect, it } from 'vitest';
import type { IntakeProposal } from '../../../../renderer/domain/intake/intake-proposal';
import { joinProposalsInSteps } from '../../../../renderer/domain/intake/join/join-proposals';
import { runAtOnce } from '../../../../renderer/domain/plan/steps';
import type { GivenFile } from '../../../../renderer/features/importing/job/given-file';
import { fileSums } from '../../../../renderer/features/importing/model/file-sums';
import { blankAnswer, meaningsOf } from '../../../../renderer/features/importing/model/meanings';
import { repetitionOf } from '../../../../renderer/features/importing/model/repeated-row';
import { sourceRows } from '../../../../renderer/features/importing/model/source-rows';
import { tableOfRow } from '../../../../renderer/features/importing/model/table-of-row';
import { findingStamp } from '../../../../renderer/features/importing/parts/entry-columns';
import { reasonSentence } from '../../../../renderer/features/importing/parts/finding-sentence';
import { sheetPlace } from '../../../../renderer/features/importing/parts/sheet-place';
import { dictionaries } from '../../../../renderer/i18n/dictionary';
import { honey, plan, proposalOfRows, tea } from '../../../support/import-planning';
import type { CellSketch } from '../../../support/intake-workbook';
import { importPlace } from './import-place';

const { vi, en } = dictionaries;
const named = (file: string, ...rows: readonly (readonly CellSketch[])[]): IntakeProposal => ({
  ...proposalOfRows(...rows),
  file,
});
const two = (): IntakeProposal =>
  runAtOnce(
    joinProposalsInSteps([
      named('a.xlsx', tea(), honey),
      named('b.xlsx', tea({ price: 300_000 }), tea({ product: '' })),
    ]),
  );

describe('a row of several files', () => {
  it('is found in its own file and sheet, with the header and its neighbours', () => {
    const found = sourceRows(two(), { file: 'b.xlsx', sheet: 'Sheet1', row: 2 });
    expect(found?.table.file).toBe('b.xlsx');
    expect(found?.rows.map(({ row, kind }) => [row, kind])).toEqual([
      [1, 'header'],
      [2, 'data'],
      [3, 'data'],
    ]);
    expect(sourceRows(two(), { file: 'c.xlsx', sheet: 'Sheet1', row: 2 })).toBeNull();
    expect(sourceRows(two(), { file: 'a.xlsx', sheet: 'Sheet1', row: 99 })).toBeNull();
  });

  it('shows the header also where the row is far below it', () => {
    const rows = Array.from({ length: 40 }, (_, index) => tea({ product: `Chè ${index} loại` }));
    const found = sourceRows(proposalOfRows(...rows), { sheet: 'Sheet1', row: 30 });
    expect(found?.rows[0]?.kind).toBe('header');
    expect(found?.rows).toHaveLength(14);
  });

  it('is named with its file; with its sheet alone where there is one', () => {
    expect(sheetPlace(vi, { file: 'b.xlsx', sheet: 'DS', row: 3 })).toBe('tệp «b.xlsx», trang «DS», dòng 3');
    expect(sheetPlace(vi, { sheet: null, row: 3 })).toBe('dòng 3');
    expect(sheetPlace(en, { file: 'b.csv', sheet: null, row: 3 })).toContain('b.csv');
  });
});

describe('a row that repeats another one', () => {
  it('says which one, and what it says differently, in its own words', () => {
    const proposal = two();
    const at = { file: 'b.xlsx', sheet: 'Sheet1', row: 2 };
    expect(repetitionOf(proposal, at)).toMatchObject({
      first: { file: 'a.xlsx', row: 2 },
      differs: true,
      fields: ['retailPriceMin'],
    });
    const entry = plan(proposal).entries.find((each) => each.at.file === 'b.xlsx' && each.at.row === 2);
    if (!entry) throw new Error('no entry');
    const sentence = reasonSentence(vi, entry, proposal);
    expect(sentence).toContain('tệp «a.xlsx»');
    expect(sentence).toContain('ghi khác (');
    expect(reasonSentence(en, entry, proposal)).not.toBe(sentence);
  });

  it('names only the row inside one sheet', () => {
    const proposal = proposalOfRows(tea(), tea({ packaging: 'Hộp 100 g', stars: '3 sao' }));
    const entry = plan(proposal).entries[1];
    if (!entry) throw new Error('no entry');
    expect(reasonSentence(vi, entry, proposal)).toBe(
      'Sản phẩm này đã có ở dòng 2 nhưng ghi khác (hạng sao, quyết định). Chỉ dòng 2 được nhập.',
    );
  });

  it('is none where the row stands alone', () => {
    expect(repetitionOf(two(), { file: 'a.xlsx', sheet: 'Sheet1', row: 3 })).toBeNull();
  });
});

describe('signs', () => {
  it('a red cross is only where the row stays out', () => {
    const [kept, refused] = ['created', 'refused'].map((state) => ({ state }) as Parameters<typeof findingStamp>[1]);
    expect(findingStamp('error', kept ?? null)).toBe('warning');
    expect(findingStamp('error', refused ?? null)).toBe('refused');
    expect(findingStamp('warning', refused ?? null)).toBe('warning');
    expect(findingStamp('info', kept ?? null)).toBe('unknown');
  });
});

describe('sums of several files', () => {
  it('add up; a single file has none', () => {
    const proposal = two();
    const preview = plan(proposal);
    const sums = fileSums(proposal, preview);
    expect(sums.map(({ file, read }) => [file, read])).toEqual([
      ['a.xlsx', 2],
      ['b.xlsx', 2],
    ]);
    expect(sums[1]?.counts).toMatchObject({ doubtful: 1, refused: 1 });
    const one = proposalOfRows(tea());
    expect(fileSums(one, plan(one))).toEqual([]);
  });
});

describe('what a text may mean', () => {
  const needs = { words: vi, language: 'vi', communes: null, today: '2026-11-24' } as const;
  const values = (field: Parameters<typeof meaningsOf>[0]['field'], text = 'x') =>
    meaningsOf({ field, text, within: null }, needs).map(({ value }) => value);

  it('is nothing, or one of the values of the field', () => {
    expect(values('stars')).toEqual([blankAnswer, '5', '4', '3', '5?']);
    expect(values('producerKind')).not.toContain('unknown');
    expect(values('province')).toHaveLength(35);
    expect(values('productGroup')).toContain('I.5');
    expect(values('commune')).toEqual([blankAnswer]);
    expect(values('unit', 'tải').slice(0, 2)).toEqual([blankAnswer, 'tải']);
  });

  it.each(['vi', 'en'] as const)('has words in %s', (language) => {
    for (const field of ['stars', 'producerKind', 'productGroup', 'province', 'unit'] as const) {
      const options = meaningsOf(
        { field, text: 'tải', within: null },
        { ...needs, words: dictionaries[language], language },
      );
      expect(options.every(({ label }) => label.trim() !== '')).toBe(true);
      expect(new Set(options.map(({ value }) => value)).size).toBe(options.length);
    }
  });
});

describe('a cell of several products', () => {
  const csv = (name: string, ...rows: readonly string[]): GivenFile => ({
    name,
    read: async () => ({
      ok: true,
      data: new TextEncoder().encode(['Tên sản phẩm,Tên chủ thể,Giá bán lẻ,Hạng sao', ...rows].join('\n')),
    }),
  });

  it('is split as a proposal, kept whole by one word, and split again by another; the ticks stay', async () => {
    const { job, batch, until } = await importPlace();
    job.add([
      csv('a.csv', 'Nấm,HTX Rừng,50000,3 sao'),
      csv('b.csv', 'Chè xanh; Chè đen,HTX Tân Cương,90000,4 sao', 'Măng,HTX Rừng,50000,3 sao'),
    ]);
    await until('it is compared', () => batch().planned !== null && !batch().busy);
    const names = () => batch().proposal?.products.map(({ values: { name } }) => name);
    expect(names()).toEqual(['Nấm', 'Chè xanh', 'Chè đen', 'Măng']);
    const at = { file: 'b.csv', sheet: null, row: 2 };
    expect(tableOfRow(job.state.get(), at)).toMatchObject({ file: { name: 'b.csv' }, table: { id: 'csv#1' } });
    job.skip(new Set(['b.csv|!3']));
    job.keepWhole(at, true);
    await until('it is one', () => names()?.length === 3 && !batch().busy);
    expect(names()).toEqual(['Nấm', 'Chè xanh; Chè đen', 'Măng']);
    expect(batch().planned?.full.counts).toMatchObject({ created: 2, refused: 1 });
    job.keepWhole(at, false);
    await until('it is two again', () => names()?.length === 4 && !batch().busy);
  });

  it('a row that no table holds is left alone', async () => {
    const { job, batch, until } = await importPlace();
    job.add([csv('a.csv', 'Nấm,HTX Rừng,50000,3 sao')]);
    await until('it is compared', () => batch().planned !== null && !batch().busy);
    const before = job.state.get();
    job.keepWhole({ sheet: 'X', row: 9 }, true);
    expect(job.state.get()).toBe(before);
  });
});
