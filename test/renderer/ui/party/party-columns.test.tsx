import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { type Buyer, blankBuyer, buyerKinds } from '../../../../renderer/domain/records/buyer';
import { dictionaries } from '../../../../renderer/i18n/dictionary';
import { sortRows } from '../../../../renderer/ui/list/column';
import { partyColumns } from '../../../../renderer/ui/party/party-columns';

const { buyers, choices, ui } = dictionaries.vi;
const { name, kind, place, phone } = partyColumns<Buyer>({
  heads: buyers.columns,
  kinds: buyerKinds,
  kindWords: choices.buyerKind,
  kindTrack: '1fr',
  placeOf: ({ addressText }) => addressText,
  unknown: ui.unknownValue,
});
const columns = [name, kind, place, phone];
const rows: readonly Buyer[] = [
  { ...blankBuyer('b1'), name: 'Đặc sản Bắc Hà', kind: 'specialty', addressText: 'Yên Bái', phones: ['+84912345678'] },
  { ...blankBuyer('b2'), name: 'Áo Dài', kind: 'supermarket', addressText: 'An Giang' },
  { ...blankBuyer('b3'), name: 'Ánh Dương' },
];
const shown = (row: Buyer): readonly string[] =>
  columns.map(({ cell }) => renderToStaticMarkup(<>{cell(row)}</>).replace(/<[^>]+>/g, ''));
const ordered = (key: string): readonly string[] =>
  sortRows(rows, columns, { key, descending: false }).map(({ id }) => id);

describe('partyColumns', () => {
  it('shows what is known and says what is not', () => {
    expect(rows.map(shown)).toEqual([
      ['Đặc sản Bắc Hà', 'Cửa hàng đặc sản', 'Yên Bái', '0912 345 678'],
      ['Áo Dài', 'Siêu thị, chuỗi bán lẻ', 'An Giang', 'chưa có'],
      ['Ánh Dương', 'Chưa rõ', 'chưa có', 'chưa có'],
    ]);
  });

  it('sorts names and places as a Vietnamese dictionary does, kinds in their own order', () => {
    expect(ordered('name')).toEqual(['b3', 'b2', 'b1']);
    expect(ordered('place')).toEqual(['b3', 'b2', 'b1']);
    expect(ordered('kind')).toEqual(['b2', 'b1', 'b3']);
  });

  it('leaves the name in sight however narrow the list', () => {
    expect(columns.filter(({ from }) => from === undefined).map(({ key }) => key)).toEqual(['name', 'kind']);
    expect(renderToStaticMarkup(<>{name.cell(rows[0] ?? blankBuyer('x'))}</>)).toContain('title="Đặc sản Bắc Hà"');
  });
});
