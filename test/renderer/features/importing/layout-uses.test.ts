import { describe, expect, it } from 'vitest';
import {
  type KeptMemory,
  layoutLines,
  renameLayouts,
  usesAfter,
} from '../../../../renderer/features/importing/model/layout-uses';
import { readMemory } from '../../../../renderer/features/importing/model/office-memory';
import { joinMemories } from '../../../../renderer/features/importing/model/recipe';
import { proposalOf, workbookOf } from '../../../support/intake-workbook';

const proposal = proposalOf(
  workbookOf({
    name: 'DS',
    rows: [
      ['Tên sản phẩm', 'Tên chủ thể', 'Hạng sao'],
      ['Chè xanh', 'HTX A', '4 sao'],
    ],
  }),
);
const fingerprint = proposal.tables[0]?.fingerprint ?? '';
const memory: KeptMemory = {
  layouts: {
    cũ: { 'Tên sản phẩm': 'productName', Lạ: null },
    [fingerprint]: { 'Tên sản phẩm': 'productName', 'Tên chủ thể': 'producerName', 'Hạng sao': 'stars' },
  },
  uses: { mất: { name: 'Đã quên', file: 'x.xlsx', at: '2025-01-01T00:00:00Z' } },
};
const file = { name: 'huyen-cai-nuoc.xlsx', proposal };
const at = '2026-11-27T08:00:00+07:00';

describe('remembered layouts', () => {
  it('know the last file and when, and lose what belongs to none', () => {
    expect(usesAfter(memory, [file], at)).toEqual({ [fingerprint]: { name: '', file: file.name, at } });
  });

  it('keep their name when the next file comes', () => {
    const named = renameLayouts(memory, [fingerprint], 'Huyện Cái Nước');
    expect(usesAfter(named, [file], at)[fingerprint]).toEqual({ name: 'Huyện Cái Nước', file: file.name, at });
  });

  it('are listed with the meaning of their columns, the last used first', () => {
    const lines = layoutLines({ ...memory, uses: usesAfter(memory, [file], at) });
    expect(lines.map(({ fields, leftOut, file: last }) => [fields, leftOut, last])).toEqual([
      [['productName', 'producerName', 'stars'], 0, file.name],
      [['productName'], 1, ''],
    ]);
  });

  it('of two tables beside each other in one file are one line', () => {
    const beside: KeptMemory = {
      layouts: {
        a: { 'Tên sản phẩm': 'productName' },
        b: { 'Tên sản phẩm': 'productName' },
        c: { Giá: 'retailPrice' },
      },
      uses: Object.fromEntries(['a', 'b', 'c'].map((each) => [each, { name: '', file: file.name, at }])),
    };
    expect(layoutLines(beside).map(({ fingerprints }) => fingerprints)).toEqual([['c'], ['b', 'a']]);
  });

  it('are read back as they were kept, whatever else lies there', () => {
    const kept = { ...memory, uses: { [fingerprint]: { name: 'A', file: 3 }, b: 'x', c: null } };
    expect(readMemory(JSON.parse(JSON.stringify(kept)) as unknown).uses).toEqual({
      [fingerprint]: { name: 'A', file: '', at: '' },
    });
    expect(readMemory({ layouts: {} }).uses).toEqual({});
  });

  it('come with their names from the file of another machine', () => {
    const named = renameLayouts(memory, [fingerprint], 'Huyện Cái Nước');
    expect(joinMemories({ layouts: {} }, named).uses?.[fingerprint]?.name).toBe('Huyện Cái Nước');
  });
});
