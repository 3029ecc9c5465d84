import { strToU8, zipSync } from 'fflate';

const header = [
  'STT',
  'Tên chủ thể',
  'Địa chỉ',
  'Điện thoại',
  'Mã số thuế',
  'Tên sản phẩm',
  'Hạng sao',
  'Số quyết định',
  'Ngày quyết định',
  'Quy cách',
  'Giá bán lẻ (đồng)',
  'Sản lượng (tấn/năm)',
];

const rowOf = (index: number): readonly string[] => [
  String(index),
  `Hợp tác xã Chè số ${index % 7}`,
  'Thôn 1, xã Cao Bồ, tỉnh Tuyên Quang',
  `09110001${10 + (index % 7)}`,
  '',
  `Chè xanh ${index}`,
  `${3 + (index % 3)} sao`,
  `${index}/QĐ-UBND`,
  '15/03/2025',
  'Hộp 100 g',
  '120.000',
  '5',
];

const rows = 40;
const xml = '<?xml version="1.0" encoding="UTF-8"?>';
const sheets = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const offices = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packages = 'xmlns="http://schemas.openxmlformats.org/package/2006/relationships"';

const rowXml = (cells: readonly string[], row: number): string =>
  `<row r="${row}">${cells.map((text) => `<c t="inlineStr"><is><t>${text}</t></is></c>`).join('')}</row>`;

/**
 * A small list that nobody sent. Reading it once leaves every table of words built and the code compiled, so that the first
 * real list of the day takes half the time. Its answer is thrown away.
 */
export const practiceList = (): Uint8Array => {
  const lines = [header, ...Array.from({ length: rows }, (_, index) => rowOf(index + 1))];
  const parts = {
    '_rels/.rels': `${xml}<Relationships ${packages}><Relationship Id="r1" Type="${offices}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `${xml}<workbook ${sheets} xmlns:r="${offices}"><sheets><sheet name="DS" sheetId="1" r:id="r1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `${xml}<Relationships ${packages}><Relationship Id="r1" Type="${offices}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    'xl/worksheets/sheet1.xml': `${xml}<worksheet ${sheets}><sheetData>${lines.map((line, index) => rowXml(line, index + 1)).join('')}</sheetData></worksheet>`,
  };
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, part]) => [name, strToU8(part)])));
};
