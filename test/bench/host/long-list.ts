import { utils, write } from '@e965/xlsx';
import { seededNumbers, seededProducers } from '../seeded-producers';

const header = [
  'STT',
  'Tên chủ thể',
  'Mã số thuế',
  'Địa chỉ',
  'Điện thoại',
  'Tên sản phẩm',
  'Hạng sao',
  'Số quyết định',
  'Ngày quyết định',
];

/** A workbook in base64: one sheet with a header, two products for each producer. */
export function longList(rows: number, seed: number): string {
  const next = seededNumbers(seed);
  const producers = seededProducers(rows / 2, seed);
  const list = Array.from({ length: rows }, (_, index) => {
    const producer = producers[Math.floor(index / 2)];
    const { name = '', taxCode = '', addressText = '', phones = [] } = producer ?? {};
    const stars = 3 + Math.floor(next() * 2);
    const product = index % 2 === 0 ? 'Chè Shan tuyết' : 'Mật ong bạc hà';
    const phone = (phones[0] ?? '').replace('+84', '0');
    return [
      index + 1,
      name,
      taxCode,
      addressText,
      phone,
      `${product} ${index + 1}`,
      stars,
      `${1 + (index % 40)}/QĐ-UBND`,
      '15/03/2025',
    ];
  });
  const book = utils.book_new();
  utils.book_append_sheet(book, utils.aoa_to_sheet([header, ...list]), 'Danh sách');
  return write(book, { type: 'base64', bookType: 'xlsx', compression: true }) as string;
}
