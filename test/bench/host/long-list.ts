import { readdirSync, readFileSync } from 'node:fs';
import { utils, write } from '@e965/xlsx';
import { unzipSync, zipSync } from 'fflate';
import { inProject } from '../../../build/project-root';
import { seededNumbers, seededProducers } from '../seeded-producers';

/** The twenty columns of a list that a province keeps. */
const header = [
  'STT',
  'Tên chủ thể',
  'Loại hình',
  'Mã số thuế',
  'Người đại diện',
  'Chức vụ',
  'Địa chỉ',
  'Điện thoại',
  'Email',
  'Tên sản phẩm',
  'Nhóm sản phẩm',
  'Hạng sao',
  'Số quyết định',
  'Ngày quyết định',
  'Quy cách đóng gói',
  'Giá bán lẻ (đồng)',
  'Giá bán buôn (đồng)',
  'Sản lượng (tấn/năm)',
  'Hạn sử dụng',
  'Ghi chú',
];

const rowOf = (index: number, producer: ReturnType<typeof seededProducers>[number] | undefined, next: () => number) => {
  const { name = '', taxCode = '', addressText = '', phones = [], representative = '', email } = producer ?? {};
  const tea = index % 2 === 0;
  const price = 40_000 + Math.floor(next() * 200) * 1_000;
  return [
    index + 1,
    name,
    'Hợp tác xã',
    taxCode,
    representative,
    'Giám đốc',
    addressText,
    (phones[0] ?? '').replace('+84', '0'),
    email ?? '',
    `${tea ? 'Chè Shan tuyết' : 'Mật ong bạc hà'} ${index + 1}`,
    tea ? 'Chè' : 'Mật ong',
    `${3 + Math.floor(next() * 2)} sao`,
    `${1 + (index % 40)}/QĐ-UBND`,
    '15/03/2025',
    `Hộp ${100 * (1 + (index % 9))} g`,
    price,
    price - 8_000,
    1 + (index % 30),
    '12 tháng',
    index % 5 === 0 ? 'Đạt chuẩn VietGAP' : '',
  ];
};

const workbook = (rows: number, seed: number): Uint8Array<ArrayBuffer> => {
  const next = seededNumbers(seed);
  const producers = seededProducers(Math.ceil(rows / 2), seed);
  const list = Array.from({ length: rows }, (_, index) => rowOf(index, producers[Math.floor(index / 2)], next));
  const book = utils.book_new();
  utils.book_append_sheet(book, utils.aoa_to_sheet([header, ...list]), 'Danh sách');
  return new Uint8Array(write(book, { type: 'array', bookType: 'xlsx', compression: true }) as ArrayBuffer);
};

const rel = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const anchor = (index: number): string =>
  `<xdr:oneCellAnchor><xdr:from><xdr:col>20</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${index + 1}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from><xdr:ext cx="100000" cy="100000"/><xdr:pic><xdr:blipFill><a:blip r:embed="p${index}"/></xdr:blipFill></xdr:pic></xdr:oneCellAnchor>`;

/** A photo in each row, every one another file: the sample's photos with a number behind their end. */
const withPhotos = (bytes: Uint8Array, rows: number): Uint8Array => {
  const folder = inProject('renderer', 'sample', 'photos');
  const photos = readdirSync(folder)
    .filter((name) => name.endsWith('.jpg'))
    .map((name) => readFileSync(`${folder}/${name}`));
  const text = (value: string): Uint8Array<ArrayBuffer> => Uint8Array.from(new TextEncoder().encode(value));
  const each = Array.from({ length: rows }, (_, index) => index);
  const media = each.map((index): [string, Uint8Array<ArrayBuffer>] => [
    `xl/media/photo${index}.jpg`,
    Uint8Array.from(Buffer.concat([photos[index % photos.length] ?? Buffer.alloc(0), Buffer.from(`#${index}`)])),
  ]);
  const rels = each.map(
    (index) => `<Relationship Id="p${index}" Type="${rel}/image" Target="../media/photo${index}.jpg"/>`,
  );
  return zipSync(
    {
      ...unzipSync(bytes),
      'xl/worksheets/_rels/sheet1.xml.rels': text(
        `<Relationships><Relationship Id="d" Type="${rel}/drawing" Target="../drawings/drawing1.xml"/></Relationships>`,
      ),
      'xl/drawings/drawing1.xml': text(`<xdr:wsDr>${each.map(anchor).join('')}</xdr:wsDr>`),
      'xl/drawings/_rels/drawing1.xml.rels': text(`<Relationships>${rels.join('')}</Relationships>`),
      ...Object.fromEntries(media),
    },
    { level: 0 },
  );
};

/** A workbook in base64: one sheet with a header, two products for each producer; `photos`: one in each row. */
export function longList(rows: number, seed: number, photos = false): string {
  const bytes = workbook(rows, seed);
  return Buffer.from(photos ? withPhotos(bytes, rows) : bytes).toString('base64');
}
