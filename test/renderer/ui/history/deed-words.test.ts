import { describe, expect, it } from 'vitest';
import type { Deed } from '../../../../renderer/domain/plan/deed';
import { dictionaries } from '../../../../renderer/i18n/dictionary';
import { deedWords } from '../../../../renderer/ui/history/deed-words';
import { formattersOf } from '../../../../renderer/ui/language/formatters';

const vi = (label: string, deed?: Deed): string =>
  deedWords(dictionaries.vi, formattersOf('vi'), deed ? { label, deed } : { label });
const en = (label: string, deed: Deed): string => deedWords(dictionaries.en, formattersOf('en'), { label, deed });
const conference = 'Hội nghị Lào Cai 2026';
const when = new Date(2026, 10, 27, 9, 5).toISOString();

const deeds: readonly (readonly [string, Deed, string, string])[] = [
  [
    'Mật ong bạc hà',
    { code: 'edited', table: 'products', id: 'x', field: 'retailPriceMin' },
    'Mật ong bạc hà · Giá bán lẻ từ',
    'Mật ong bạc hà · Retail price from',
  ],
  [
    conference,
    { code: 'edited', table: 'conferences', id: 'c', field: 'place' },
    `Địa điểm · ${conference}`,
    `Venue · ${conference}`,
  ],
  ['', { code: 'records', table: 'products', count: 1200 }, '1.200 sản phẩm', '1,200 products'],
  ['', { code: 'records', table: 'buyers', count: 1 }, '1 bên mua', '1 buyer'],
  ['', { code: 'records', table: 'scans', count: 2 }, '2 trang quét', '2 scanned pages'],
  ['', { code: 'records', table: 'ceremonies', count: 1 }, '1 lễ ký', '1 ceremony'],
  ['', { code: 'records', table: 'queries', count: 3 }, '3 câu hỏi về một ô', '3 questions about a field'],
  [
    conference,
    { code: 'invited', role: 'producer', count: 12 },
    `mời 12 bên bán · ${conference}`,
    `12 sellers invited · ${conference}`,
  ],
  [
    conference,
    { code: 'answered', state: 'accepted', count: 1, party: 'HTX Chị Em' },
    `Nhận lời: HTX Chị Em · ${conference}`,
    `Accepted: HTX Chị Em · ${conference}`,
  ],
  [
    conference,
    { code: 'answered', state: 'declined', count: 7, party: null },
    `Từ chối: 7 bên · ${conference}`,
    `Declined: 7 parties · ${conference}`,
  ],
  [
    conference,
    { code: 'withdrawn', count: 2, party: null },
    `rút lời mời: 2 bên · ${conference}`,
    `invitation taken back: 2 parties · ${conference}`,
  ],
  [
    conference,
    { code: 'picked', count: 1, party: 'HTX Chị Em' },
    `sửa sản phẩm mang đến: HTX Chị Em · ${conference}`,
    `products brought: HTX Chị Em · ${conference}`,
  ],
  [
    conference,
    { code: 'booth', count: 1, party: 'HTX Chị Em' },
    `ghi gian hàng: HTX Chị Em · ${conference}`,
    `booth: HTX Chị Em · ${conference}`,
  ],
  [
    conference,
    { code: 'mous-drawn', count: 54 },
    `lập 54 biên bản · ${conference}`,
    `54 memoranda drawn up · ${conference}`,
  ],
  [
    conference,
    { code: 'mou-state', state: 'signed', count: 1, number: 7 },
    `Đã ký: biên bản số 07 · ${conference}`,
    `Signed: memorandum 07 · ${conference}`,
  ],
  [
    conference,
    { code: 'mou-state', state: 'printed', count: 3, number: null },
    `Đã in: 3 biên bản · ${conference}`,
    `Printed: 3 memoranda · ${conference}`,
  ],
  [
    conference,
    { code: 'mou-goods', number: 7 },
    `bảng hàng biên bản số 07 · ${conference}`,
    `goods of memorandum 07 · ${conference}`,
  ],
  ['', { code: 'sample' }, 'Dữ liệu mẫu', 'Sample data'],
  ['', { code: 'backup', at: when }, 'bản sao lưu 27/11/2026 09:05', 'backup of 27/11/2026 09:05'],
];

describe('deedWords', () => {
  it.each(deeds)('%s %j', (label, deed, vietnamese, english) => {
    expect(vi(label, deed)).toBe(vietnamese);
    expect(en(label, deed)).toBe(english);
  });

  it('leaves what an older version wrote in the words of its day', () => {
    expect(vi('Đã xóa 12 sản phẩm.')).toBe('Đã xóa 12 sản phẩm.');
    expect(vi('')).toBe('');
  });

  it('shows a time that is none as it stands', () => {
    expect(vi('', { code: 'backup', at: 'hôm qua' })).toBe('bản sao lưu hôm qua');
  });
});
