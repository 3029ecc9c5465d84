/** Signs in front of a name in a list: dashes, bullets, numbers. */
const marker = /^\s*(?:[-–+•*]\s*(?=\p{L})|\d{1,2}[.)]\s*(?=\p{L}))/u;

const linesOf = (text: string): readonly string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);

const bare = (piece: string): string => piece.replace(marker, '').trim();

/** «1. Gạo nếp 2. Gạo tẻ»: the numbers rise from one. */
const numberedInline = (text: string): readonly string[] => {
  const pieces = text.split(/\s+(?=\d{1,2}[.)]\s*\p{L})/u);
  return pieces.every((piece, index) => piece.startsWith(`${index + 1}.`) || piece.startsWith(`${index + 1})`))
    ? pieces
    : [text];
};

const packed =
  /\d\s?(?:g|gr|gram|kg|ml|l|lít)(?![\p{L}\p{M}])|^(?:hộp|túi|gói|chai|hũ|lọ|thùng|loại|dạng|quy cách)\s/iu;

/** «Đã được công nhận năm 2024», «Xuất xứ: Việt Nam»: a remark on the name above it. */
const remark =
  /[:：]|^(?:đã|được|đạt|gồm|bao gồm|có|là|dùng|giá|thành phần|công dụng|ghi chú|mã|số|hsd|hạn|khối lượng|trọng lượng|xuất xứ|sản phẩm đạt|sản phẩm được|theo|không|chưa|đang|mới|hàng)\s|ocop|\d\s*sao/iu;

/**
 * A name of its own begins with a capital and goes on in small letters: «Thảo quả khô». «Bình Liêu» or «nếp cái hoa vàng» goes
 * on with the line before, «Hộp 500g» says how it is packed.
 */
const standsAlone = (line: string): boolean =>
  /^\p{Lu}[\p{L}\p{M}]*\s+(?:\S+\s+)*?\p{Ll}/u.test(line) &&
  !packed.test(line) &&
  !remark.test(line) &&
  !/^[^(]*\)/.test(line);

const byMarks = (text: string): readonly string[] => {
  const lines = linesOf(text);
  const listed = /[:：]$/u.test(lines[0] ?? '') && lines.length > 2 ? lines.slice(1) : lines;
  if (listed.length > 1 && listed.every((line) => marker.test(line))) return listed;
  const [only] = lines;
  if (lines.length !== 1 || only === undefined) return [text];
  if (/^[-–]\s*\p{L}/u.test(only)) return only.split(/\s+[-–]\s+/u);
  return numberedInline(only);
};

/** «Ruốc hàu; loại 1», «Giò lụa; gói 500g»: what stands behind the sign says which kind or pack, and is no other product. */
const qualifier =
  /^(?:(?:loại|hạng|dạng|size|cỡ|vị|quy cách|đóng)(?![\p{L}\p{M}])|(?:hộp|túi|gói|chai|hũ|lọ|thùng|can|bịch|khay|vỉ)\s+\d)/iu;

const bySigns = (text: string): readonly string[] => {
  const pieces = text.split(/;\s*(?=\p{L})/u);
  if (pieces.slice(1).some((piece) => qualifier.test(piece))) return [text];
  if (pieces.length > 1) return pieces;
  const added = text.split(/\s\+\s/u);
  return added.length > 1 && added.every(standsAlone) ? added : [text];
};

const byCapitals = (text: string): readonly string[] => {
  const lines = linesOf(text).map((line) => line.replace(/[,;.]+$/, ''));
  if (lines.length > 1 && lines.every(standsAlone)) return lines;
  const listed = text.split(/,\s*/u);
  return listed.length > 2 && listed.every(standsAlone) ? listed : [text];
};

/**
 * The names that one cell lists: behind dashes, bullets or numbers, parted by semicolons or plus signs, or on lines that each
 * begin a name. One name, as typed, when the cell is no list.
 */
export const severalNames = (text: string): readonly string[] => {
  for (const split of [byMarks, bySigns, byCapitals]) {
    const names = split(text)
      .map(bare)
      .filter((name) => /\p{L}{2}/u.test(name));
    if (names.length > 1) return names;
  }
  return [text];
};
