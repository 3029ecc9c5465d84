import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cellHash, editCell, maskedCell } from '../../../../renderer/domain/intake/edited/edit-cell';
import { editColumnsOf } from '../../../../renderer/domain/intake/edited/edit-layout';
import { editLists } from '../../../../renderer/domain/intake/edited/edit-lists';
import {
  columnMark,
  editRowMark,
  keyMark,
  readEditRowMark,
  readMark,
} from '../../../../renderer/domain/intake/edited/edit-marks';
import { readEditCell } from '../../../../renderer/domain/intake/edited/read-edit-cell';
import { takeEdited } from '../../../../renderer/domain/intake/edited/take-edited';
import type { CellData } from '../../../../renderer/domain/intake/workbook-data';
import { editTables } from '../../../../renderer/domain/records/edit-table';
import { blankProducer, producerFields } from '../../../../renderer/domain/records/producer';
import { tables } from '../../../../renderer/domain/records/tables';
import { workbookOf } from '../../../support/intake-workbook';

const field = (key: string) => {
  const found = producerFields.find((each) => each.key === key);
  if (!found) throw new Error(key);
  return found;
};
const lists = editLists([
  {
    key: 'producerKind',
    entries: [
      ['cooperative', 'Hợp tác xã'],
      ['household', 'Hộ kinh doanh'],
    ],
  },
]);
const text = (value: string): CellData => ({ column: 1, kind: 'text', text: value, value });

describe('columns of a workbook for editing', () => {
  it('are all fields of the records but photos', () => {
    for (const table of editTables) {
      const names = editColumnsOf(table, []).flatMap(({ field: own }) => (own ? [own.key] : []));
      const all = tables[table].fields.map(({ key }) => key);
      const reached = [...names, 'producerId', 'productId', 'photos'];
      expect(all.filter((key) => !reached.includes(key))).toEqual([]);
      expect(new Set(names).size).toBe(names.length);
    }
  });
});

describe('marks of a workbook for editing', () => {
  it('come back as they were', () => {
    expect(readMark(columnMark('products', 'name'))).toEqual({ is: 'column', table: 'products', name: 'name' });
    const names = ['name', 'note'];
    expect(readMark(keyMark('producers', true, names))).toEqual({ is: 'key', table: 'producers', masked: true, names });
    const hashes = [cellHash(text('a')), cellHash(null), cellHash(text(' '))];
    expect(readEditRowMark(editRowMark({ id: 'mau-1-p0001', hashes }))).toEqual({ id: 'mau-1-p0001', hashes });
  });

  it('are not taken from anything else', () => {
    for (const other of ['', 'OCOP-SO1:', 'OCOP-SO1:mous:name', 'OCOP-SO2:products:name'])
      expect(readMark(other)).toBeNull();
    fc.assert(fc.property(fc.string(), (other) => readEditRowMark(other) === null));
  });
});

describe('a cell', () => {
  it('has one hash whatever program saved it, and another for another value', () => {
    expect(cellHash(text('Chè'))).toBe(cellHash(text('Che\u0300 ')));
    expect(cellHash(text('a\r\nb'))).toBe(cellHash(text('a\nb')));
    expect(cellHash(text('4'))).not.toBe(cellHash({ kind: 'number', value: 4 }));
    fc.assert(
      fc.property(fc.string(), fc.string(), (a, b) => {
        const same = a.normalize('NFC').trim() === b.normalize('NFC').trim();
        if (same) expect(cellHash(text(a))).toBe(cellHash(text(b)));
      }),
    );
  });

  it('of a closed list is the word, and the code where the list does not know it', () => {
    expect(editCell(field('kind'), 'cooperative', lists)).toEqual({ kind: 'text', value: 'Hợp tác xã' });
    expect(editCell(field('kind'), 'farm', lists)).toEqual({ kind: 'text', value: 'farm' });
    expect(readEditCell('producers', field('kind'), text('HỢP TÁC XÃ'), { lists, masked: false })).toEqual({
      ok: true,
      value: 'cooperative',
    });
    expect(readEditCell('producers', field('kind'), text('farm'), { lists, masked: false })).toMatchObject({
      ok: false,
    });
  });

  it('hides personal data of natural persons, and reads no hidden value back', () => {
    const household = { ...blankProducer('p'), kind: 'household' as const, representative: 'Nguyễn Thị Lan' };
    const hidden = maskedCell(field('representative'), household, household.representative, lists);
    expect(hidden).toEqual({ kind: 'text', value: 'N. T. Lan' });
    const phones = maskedCell(field('phones'), household, ['+84911000001', '+84911000002'], lists);
    expect(phones?.value).not.toMatch(/0911/);
    for (const cell of [hidden, phones]) {
      const key = cell === hidden ? 'representative' : 'phones';
      const read = readEditCell('producers', field(key), text(String(cell?.value)), { lists, masked: true });
      expect(read).toEqual({ ok: false, why: 'edit-masked' });
    }
    const coop = { ...household, kind: 'cooperative' as const };
    expect(maskedCell(field('representative'), coop, coop.representative, lists)?.value).toBe('Nguyễn Thị Lan');
  });

  it('never throws on anything that somebody types', () => {
    fc.assert(
      fc.property(fc.constantFrom(...producerFields), fc.string(), fc.boolean(), (own, typed, masked) => {
        const read = readEditCell('producers', own, text(typed), { lists, masked });
        expect(typeof read.ok).toBe('boolean');
      }),
    );
  });
});

describe('a workbook that is not ours', () => {
  it('is left as it is', () => {
    const workbook = workbookOf({
      rows: [
        ['TT', 'Tên sản phẩm'],
        [1, 'Chè'],
      ],
    });
    const taken = takeEdited(workbook);
    expect(taken.workbook).toEqual(workbook);
    expect([taken.rows, taken.tables, taken.lists]).toEqual([[], [], []]);
  });

  it('with marks but no id and no row marks is a list like any other', () => {
    const rows = [[columnMark('products', 'name')], ['Tên sản phẩm'], ['Chè']];
    expect(takeEdited(workbookOf({ rows })).workbook.sheets).toHaveLength(1);
  });
});
