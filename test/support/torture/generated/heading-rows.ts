import type { Column } from './columns';
import type { Dice } from './dice';
import type { SheetWriter } from './sheet-writer';

/** Text and reach of each heading of one row: neighbours with the same text share a merged cell. */
const stretchesOf = (texts: readonly (string | undefined)[]): readonly (readonly [number, number, string])[] => {
  const found: [number, number, string][] = [];
  texts.forEach((text, at) => {
    const last = found.at(-1);
    if (text !== undefined && last && last[1] === at - 1 && last[2] === text) last[1] = at;
    else if (text !== undefined) found.push([at, at, text]);
  });
  return found.filter(([from, to]) => to > from);
};

const writeStorey = (writer: SheetWriter, columns: readonly Column[], tops: readonly (string | undefined)[]): void => {
  const stretches = stretchesOf(tops);
  const covered = (at: number): string | undefined => stretches.find(([from, to]) => at >= from && at <= to)?.[2];
  const starts = new Set(stretches.map(([from]) => from));
  const row = writer.write(
    columns.map(({ heading }, at) => {
      const text = covered(at);
      if (text === undefined) return heading;
      return starts.has(at) ? text : null;
    }),
  );
  writer.write(columns.map(({ heading }, at) => (covered(at) === undefined ? null : heading)));
  for (const [from, to] of stretches) writer.join(row, from + 1, row, to + 1);
  columns.forEach((_, at) => {
    if (covered(at) === undefined) writer.join(row, at + 1, row + 1, at + 1);
  });
};

const grand = (column: Column): string | undefined => {
  if (column.ofProducer) return 'THÔNG TIN CHỦ THỂ';
  return column.product ? 'THÔNG TIN SẢN PHẨM' : undefined;
};

/** A heading of one, two or three rows; gives the first row. */
export const writeHeading = (writer: SheetWriter, columns: readonly Column[], storeys: 1 | 2 | 3): number => {
  const top = writer.row();
  if (storeys === 1) writer.write(columns.map(({ heading }) => heading));
  else if (storeys === 2)
    writeStorey(
      writer,
      columns,
      columns.map(({ parent }) => parent),
    );
  else {
    const stretches = stretchesOf(columns.map(grand));
    writer.write(columns.map((_, at) => stretches.find(([from]) => from === at)?.[2] ?? null));
    for (const [from, to] of stretches) writer.join(top, from + 1, top, to + 1);
    writeStorey(
      writer,
      columns,
      columns.map((column) => (column.ofProducer ? undefined : column.parent)),
    );
  }
  return top;
};

/** The row of (1) (2) (3) or A, B, 1, 2 under some headings. */
export const writeNumbers = (writer: SheetWriter, count: number, dice: Dice): number => {
  const style = dice.between(0, 3);
  return writer.write(
    Array.from({ length: count }, (_, at) => {
      if (style === 0) return `(${at + 1})`;
      if (style === 1) return at + 1;
      if (style === 2) return at < 2 ? 'AB'.charAt(at) : at - 1;
      return `[${at + 1}]`;
    }),
  );
};

const mottos = ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc'];
const titles = [
  'DANH SÁCH SẢN PHẨM OCOP THAM GIA HỘI NGHỊ KẾT NỐI CUNG CẦU NĂM 2026',
  'BẢNG TỔNG HỢP SẢN PHẨM ĐĂNG KÝ TRƯNG BÀY, GIỚI THIỆU',
  'Danh mục sản phẩm gửi hệ thống siêu thị',
  'BIỂU TỔNG HỢP CHỦ THỂ, SẢN PHẨM',
];

/** What stands above a table: nothing, a title, or the whole head of an annex. `where` ends the title. */
export const writeTitle = (writer: SheetWriter, width: number, dice: Dice, where = ''): readonly number[] => {
  const style = where === '' ? dice.between(0, 3) : dice.between(1, 3);
  const first = writer.row();
  if (style === 0) return [];
  const right = Math.max(3, width - 2);
  if (style >= 2) {
    const rows = [writer.write(['UBND TỈNH', ...Array<null>(right - 2).fill(null), mottos[0] ?? ''])];
    rows.push(writer.write(['SỞ CÔNG THƯƠNG', ...Array<null>(right - 2).fill(null), mottos[1] ?? '']));
    for (const row of rows) if (dice.chance(0.5)) writer.join(row, 1, row, 2);
    writer.gap();
  }
  const title = writer.write([`${dice.pick(titles)}${where}`]);
  if (dice.chance(0.6)) writer.join(title, 1, title, width);
  if (style === 3) writer.write(['(Kèm theo Công văn số 812/SCT-QLTM ngày 05/10/2026 của Sở Công Thương)']);
  if (dice.chance(0.3)) writer.write(['Đơn vị tính: đồng']);
  if (dice.chance(0.5)) writer.gap();
  return Array.from({ length: writer.row() - first }, (_, index) => first + index);
};

/** Notes and signatures under a table. */
export const writeFooter = (writer: SheetWriter, width: number, dice: Dice): readonly number[] => {
  const first = writer.row();
  if (dice.chance(0.4)) writer.write(['Ghi chú: giá trên đã bao gồm thuế VAT.']);
  if (dice.chance(0.5)) {
    writer.gap();
    const at = Math.max(1, width - 2);
    writer.write(
      [dice.pick(['Nơi nhận:', 'Người lập biểu', 'NGƯỜI LẬP']), dice.pick(['Lạng Sơn, ngày 05 tháng 10 năm 2026'])],
      1,
    );
    writer.write([dice.pick(['GIÁM ĐỐC', 'KT. GIÁM ĐỐC', 'TM. UBND XÃ', 'THỦ TRƯỞNG ĐƠN VỊ'])], at);
    writer.write([dice.pick(['(Ký, ghi rõ họ tên)', '(Đã ký)'])], at);
    writer.gap(2);
    writer.write(['Nguyễn Văn Mẫu'], at);
  }
  return Array.from({ length: writer.row() - first }, (_, index) => first + index);
};
