import { describe, expect, it } from 'vitest';
import { findActions, paletteActions } from '../../../../renderer/app/palette/palette-actions';
import { foundGroups, restingGroups } from '../../../../renderer/app/palette/palette-rows';
import { noteVisit, recentRecords } from '../../../../renderer/app/palette/recent-records';
import { memoryView } from '../../../../renderer/domain/plan/memory-view';
import { blankBuyer } from '../../../../renderer/domain/records/buyer';
import { blankProducer } from '../../../../renderer/domain/records/producer';
import { blankProduct } from '../../../../renderer/domain/records/product';
import { dictionaries } from '../../../../renderer/i18n/dictionary';

const { vi, en } = dictionaries;
const view = memoryView({
  producers: [{ ...blankProducer('p1'), name: 'HTX Nhập Tâm', taxCode: '5100123456' }],
  products: Array.from({ length: 9 }, (_, index) => ({ ...blankProduct(`s${index}`, 'p1'), name: `Mật ong ${index}` })),
  buyers: [{ ...blankBuyer('b1'), name: 'Siêu thị Ong Vàng' }],
});
const found = (text: string, words = vi) => foundGroups(words, view, text, String);
const storage = () => {
  const held = new Map<string, string>();
  return {
    getItem: (key: string) => held.get(key) ?? null,
    setItem: (key: string, value: string) => void held.set(key, value),
  };
};

describe('foundGroups', () => {
  it('opens the record, and offers the filtered list where more fit than are shown', () => {
    const [first] = found('mật ong');
    expect(first?.key).toBe('product');
    expect(first?.total).toBe(9);
    expect(first?.rows).toHaveLength(6);
    expect(first?.rows[0]?.go).toEqual({ address: '/san-pham/s0' });
    expect(first?.rows.at(-1)?.go).toEqual({ address: '/san-pham/loc/tim=m%E1%BA%ADt+ong' });
    expect(first?.rows.at(-1)?.name).toContain('9');
  });

  it('finds screens and commands without marks, by other words, and in the other language', () => {
    const idsOf = (text: string, words = vi) => findActions(words, text).hits.map(({ id }) => id);
    expect(idsOf('nhap danh sach')).toContain('import');
    expect(idsOf('saoluu')).toContain('backup');
    expect(idsOf('backup')).toContain('backup');
    expect(idsOf('xuat excel')).toContain('printCatalogue');
    expect(idsOf('sao lưu', en)).toContain('backup');
    expect(idsOf('settings', en)).toContain('screen-settings');
  });

  it('answers with screens and commands while the registers are being prepared', () => {
    expect(foundGroups(vi, null, 'nhập', String).map(({ key }) => key)).toEqual(['action']);
    expect(foundGroups(vi, null, 'mật ong', String)).toEqual([]);
  });

  it('tells by which number a record was found', () => {
    const row = found('5100 123')[0]?.rows[0];
    expect(row?.note).toBe('mã số thuế 5100123456');
  });

  it('puts the better hit first, whether record or command', () => {
    expect(found('nhập')[0]?.key).toBe('action');
    expect(found('nhập tâm')[0]?.key).toBe('producer');
  });
});

describe('paletteActions', () => {
  it('have ids and names of their own in both languages', () => {
    for (const words of [vi, en]) {
      const actions = paletteActions(words);
      expect(new Set(actions.map(({ id }) => id)).size).toBe(actions.length);
      expect(actions.every(({ name }) => name !== '')).toBe(true);
    }
  });
});

describe('recentRecords', () => {
  it('are the pages opened last, once each, while they are in the book', () => {
    const kept = storage();
    for (const location of [
      '/san-pham/s1',
      '/chu-the/p1',
      '/san-pham/s1',
      '/san-pham/gone',
      '/san-pham/loc/sao=4',
      '/nhap',
      '/san-pham/bang',
      '/chu-the/them',
    ]) {
      noteVisit(kept, location);
    }
    expect(recentRecords(kept, view)).toEqual([
      { kind: 'product', id: 's1', name: 'Mật ong 1' },
      { kind: 'producer', id: 'p1', name: 'HTX Nhập Tâm' },
    ]);
    expect(restingGroups(vi, recentRecords(kept, view)).map(({ key }) => key)).toEqual(['recent', 'action']);
    expect(restingGroups(vi, []).map(({ key }) => key)).toEqual(['action']);
  });

  it('keep no name, and forget what somebody else wrote there', () => {
    const kept = storage();
    noteVisit(kept, '/chu-the/p1');
    expect(kept.getItem('nhip-cau-recent')).toBe('["/chu-the/p1"]');
    kept.setItem('nhip-cau-recent', '{broken');
    expect(recentRecords(kept, view)).toEqual([]);
    kept.setItem('nhip-cau-recent', '[1,null,"/chu-the/p1"]');
    expect(recentRecords(kept, view)).toHaveLength(1);
  });
});
