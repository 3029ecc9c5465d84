import { readDecisionText } from '../identity/decision-text';
import { readPhones } from '../identity/phones';
import { passesTaxCheck, taxCodeKind } from '../identity/tax-code';
import { findProvince } from '../reference/find-province';
import { datesInText } from '../vietnamese/date-in-text';
import { fold } from '../vietnamese/fold';
import type { IntakeField } from './intake-field';
import { isRowNumber } from './row-words';
import type { GridCell } from './sheet-grid';
import { readPrice } from './values/price';
import { kindOfLabel, kindOfName } from './values/producer-kind';
import { readGroup } from './values/product-group';
import { readStars } from './values/stars';
import { isBlankText, isErrorCell } from './values/value-reading';

type Test = (cell: GridCell) => boolean;

const isText: Test = (cell) => cell.kind === 'text' && /\p{L}{2}/u.test(cell.text);
const isShortText: Test = (cell) => isText(cell) && cell.text.length <= 60;
const digitsOf = (cell: GridCell): string => cell.text.replace(/[\s.'’-]/gu, '');
const numberOf = (cell: GridCell): number | null => (cell.kind === 'number' ? Number(cell.value) : null);

const isPhone: Test = (cell) => {
  if (cell.kind !== 'text' && cell.kind !== 'number') return false;
  if (!/^[\d\s+().,;/|–-]*\d{3}/u.test(cell.text) && !/\d{3}[\d\s.-]{5,}/u.test(cell.text)) return false;
  return (readPhones(cell.text).value ?? []).length > 0;
};
const isTaxCode: Test = (cell) => {
  const digits = digitsOf(cell);
  return taxCodeKind(digits) !== null || /^\d{13}$/.test(digits) || /^\d{9}$/.test(digits);
};
const isStars: Test = (cell) => {
  const { value, notes } = readStars(cell);
  return value !== null || notes.some((note) => note.code === 'stars-none' || note.code === 'stars-impossible');
};
const isPrice: Test = (cell) => {
  const number = numberOf(cell);
  if (number !== null) return number >= 5;
  const { value, notes } = readPrice(cell);
  return value?.min !== undefined || notes.some((note) => note.code === 'price-open' || note.code === 'price-negative');
};
const isDate: Test = (cell) => {
  if (cell.kind === 'date') return true;
  const number = numberOf(cell);
  if (number !== null) return (number >= 32_874 && number <= 73_415) || (number >= 2000 && number <= 2100);
  return cell.kind === 'text' && cell.text.length <= 40 && datesInText(cell.text).length > 0;
};
const isDecision: Test = (cell) => cell.kind === 'text' && readDecisionText(cell.text).number !== null;
const quantityShape = /\d\s*(?:nghìn|ngàn|triệu)?\s*\/?\s*\p{L}+/u;
const isQuantity: Test = (cell) =>
  numberOf(cell) !== null ||
  (cell.kind === 'text' && (quantityShape.test(cell.text) || /^\d[\d.,]{0,11}$/.test(cell.text)));
const communeShape = /^(?:xã|phường|thị trấn|đặc khu|x\.|p\.|tt\.|xa |phuong |thi tran )/iu;
const districtShape = /^(?:huyện|quận|thị xã|thành phố|tp\.?|tx\.?|h\.|q\.|huyen |thi xa )/iu;
const isAddress: Test = (cell) =>
  isText(cell) &&
  /xã|phường|thị trấn|huyện|quận|tỉnh|thành phố|tp\.|thôn|ấp|bản|số \d|đường|khu phố|tổ \d/iu.test(cell.text);
const isPlaceName: Test = (cell) => isShortText(cell) && !/\d{3}|,/.test(cell.text);
const isOrdinal: Test = (cell) => isRowNumber(cell.text) || /^(?:[IVX]{1,5}|[A-ZĐ])\.?$/u.test(cell.text);
const isProvince: Test = (cell) => cell.kind === 'text' && findProvince(cell.text) !== null;
const isEmail: Test = (cell) => cell.kind === 'text' && cell.text.includes('@');
const isUrl: Test = (cell) => cell.kind === 'text' && /https?:|www\.|facebook|\.(?:vn|com)\b/iu.test(cell.text);
const isCode: Test = (cell) => /\d/.test(cell.text) && cell.text.length <= 40;
const isPerson: Test = (cell) => isShortText(cell) && !/\d{3}/.test(cell.text) && cell.text.split(' ').length <= 8;
/** A producer has a name of several words or begins with its kind; «kg» and «hộp» under «Đơn vị» do not. */
const isOrganisation: Test = (cell) =>
  isText(cell) && (/\p{L}\s+\S*\p{L}/u.test(cell.text) || kindOfName(cell.text) !== null);
/** «tháng», «/năm», «1 vụ» beside the amounts. */
const isPeriod: Test = (cell) =>
  /^(?:\/|mỗi|một|1|hàng|hằng)?\s*(?:ngày|tuần|tháng|quý|năm|vụ|mùa|month|week|year|season)$/iu.test(cell.text);
const isUnitWord: Test = (cell) => cell.kind === 'text' && cell.text.length <= 20 && !/\d{4}/.test(cell.text);
const isYear: Test = (cell) => /(?:^|\D)20\d{2}(?:\D|$)/.test(cell.text);

/** Whether one cell can be a value of the field. Fields without an entry take any text. */
const tests: { readonly [F in IntakeField]?: Test } = {
  rowNo: isOrdinal,
  productName: isText,
  producerName: isOrganisation,
  productGroup: (cell) => isText(cell) || /^[IVX]+(?:\.\d)?/.test(cell.text),
  producerKind: (cell) => isText(cell) && kindOfLabel(cell.text) !== null,
  taxCode: isTaxCode,
  address: isText,
  commune: (cell) => isPlaceName(cell) || (communeShape.test(cell.text) && isAddress(cell)),
  districtOld: isPlaceName,
  province: isProvince,
  representative: isPerson,
  contactPerson: isPerson,
  phone: isPhone,
  email: isEmail,
  website: isUrl,
  stars: isStars,
  decisionNo: (cell) => /\d/.test(cell.text),
  decisionDate: isDate,
  expiryDate: isDate,
  recognitionYear: isYear,
  retailPrice: isPrice,
  retailPriceTo: isPrice,
  wholesalePrice: isPrice,
  factoryPrice: isPrice,
  supplyCapacity: isQuantity,
  annualOutput: isQuantity,
  capacityPeriod: isPeriod,
  unit: isUnitWord,
  packaging: (cell) => cell.kind === 'text',
  gtin: isCode,
  productCount: (cell) => numberOf(cell) !== null,
  producerCount: (cell) => numberOf(cell) !== null,
};

/** «***» is a rank, although other signs alone stand for nothing. */
const worthAsking: Test = (cell) => !isErrorCell(cell) && (!isBlankText(cell.text) || /^[*★⭐]{3,5}$/u.test(cell.text));

/** «3 sao ⏎ 4 sao» beside several products in one cell. */
const everyLine = (cell: GridCell, test: Test): boolean => {
  if (!/[\n;]/u.test(cell.text)) return false;
  const lines = cell.text.split(/[\n;]/u).filter((line) => line.trim() !== '');
  return lines.length > 1 && lines.every((line) => test({ ...cell, text: line.trim(), value: line.trim() }));
};

/** Share of cells that can be a value of the field; null when there is nothing to judge by. */
export const evidenceFor = (field: IntakeField, cells: readonly GridCell[]): number | null => {
  const test = tests[field];
  if (!test) return null;
  const asked = cells.filter(worthAsking);
  const passes = asked.filter((cell) => test(cell) || everyLine(cell, test));
  return asked.length === 0 ? null : passes.length / asked.length;
};

const digitsAndDash = (cell: GridCell): string => cell.text.replace(/[\s.'’]/gu, '');
const packs =
  /^(?:hộp|túi|gói|chai|hũ|lọ|thùng|bao|can|bịch|khay|vỉ|bình|lon)\s+\d|^\d+(?:[.,]\d+)?\s?(?:g|gr|gram|kg|ml|lít|l)(?:\s?\/\s?\p{L}+)?$/iu;
const unitWords =
  /^(?:kg|g|gam|gram|lít|ml|chai|hộp|túi|gói|hũ|lọ|thùng|cái|chiếc|bộ|con|quả|bó|bịch|vỉ|khay|tấn|tạ|yến|mét|m|đôi|cặp)$/iu;

/** «chưa xếp hạng» among ranks. */
const notRanked = /(?:xếp|phân) hạng/iu;
const starSigns = /sao|[*★⭐]/iu;
/** «55.000 đồng/hộp», «35k»: a number with its money; a bare number may be anything. */
const currency = /\d\s*(?:đồng|đ|vnđ|vnd|₫|k|nghìn|ngàn|triệu)(?![\p{L}\p{M}])/iu;

/** What values say when the heading says nothing: only shapes that hardly anything else has. In order of sureness. */
const speaking: readonly (readonly [IntakeField, Test])[] = [
  ['decisionNo', isDecision],
  ['email', isEmail],
  [
    'taxCode',
    (cell) => /^\d{10}(?:-\d{3})?$/.test(digitsAndDash(cell)) && passesTaxCheck(digitsAndDash(cell).slice(0, 10)),
  ],
  ['phone', isPhone],
  ['stars', (cell) => (starSigns.test(cell.text) || notRanked.test(cell.text)) && isStars(cell)],
  [
    'producerName',
    (cell) => cell.kind === 'text' && cell.text.split(' ').length >= 2 && kindOfName(cell.text) !== null,
  ],
  ['producerKind', (cell) => cell.kind === 'text' && cell.text.length <= 40 && kindOfLabel(cell.text) !== null],
  ['province', isProvince],
  ['productGroup', (cell) => cell.kind === 'text' && readGroup(cell.text) !== null],
  ['address', (cell) => cell.text.includes(',') && isAddress(cell)],
  ['commune', (cell) => communeShape.test(cell.text) && !cell.text.includes(',')],
  ['districtOld', (cell) => districtShape.test(cell.text) && !cell.text.includes(',')],
  ['packaging', (cell) => cell.kind === 'text' && packs.test(cell.text)],
  ['unit', (cell) => cell.kind === 'text' && unitWords.test(cell.text)],
  ['retailPrice', (cell) => currency.test(cell.text) && isPrice(cell)],
  ['supplyCapacity', (cell) => /\d.*\/\s*(?:ngày|tuần|tháng|quý|năm|vụ|mùa)/iu.test(cell.text)],
];

/** Whether one value speaks for the field by its shape alone. */
export const speaksFor = (field: IntakeField, cell: GridCell): boolean =>
  speaking.find(([each]) => each === field)?.[1](cell) === true;

/** Of five values four must speak for a field. */
const spokenFrom = 0.8;

/** Share of the values that pass; null as soon as too few can. Sixteen tests over every column would else take their time. */
const spokenShare = (cells: readonly GridCell[], test: Test): number | null => {
  const mayFail = cells.length - Math.ceil(cells.length * spokenFrom);
  let failed = 0;
  for (const cell of cells) {
    if (test(cell)) continue;
    failed += 1;
    if (failed > mayFail) return null;
  }
  return (cells.length - failed) / cells.length;
};

/** The field that at least four of five values speak for; null when none does. */
export const fieldOfValues = (
  cells: readonly GridCell[],
): { readonly field: IntakeField; readonly share: number } | null => {
  const asked = cells.filter(worthAsking);
  if (asked.length < 2) return null;
  // A column of one single text is a remark or a constant, except where sameness is usual.
  for (const [field, test] of speaking) {
    const share = spokenShare(asked, test);
    if (share !== null) return { field, share };
  }
  return null;
};

const nameWords = /^(?:tên|ten)\b/iu;

/** How well a column of free text could be the product's name: all different, words, no shape of another field. */
export const productNameFit = (heading: string, cells: readonly GridCell[]): number => {
  const asked = cells.filter(worthAsking);
  if (asked.length === 0 || fieldOfValues(asked)) return 0;
  const words = asked.filter((cell) => isText(cell) && cell.text.length >= 4 && cell.text.length <= 200);
  const distinct = new Set(asked.map((cell) => fold(cell.text))).size;
  const many = asked.reduce((sum, cell) => sum + cell.text.split(/\s+/).length, 0) / asked.length;
  const named = nameWords.test(heading) ? 0.15 : 0;
  if (many < 1.5 || words.length / asked.length < 0.8) return 0;
  return Math.min(0.75, 0.3 + 0.3 * (distinct / asked.length) + named);
};

const numbersOf = (cells: readonly GridCell[]): readonly number[] | null => {
  const numbers = cells.map(({ text }) =>
    /^\d+(?:[.,]000)*$/.test(text) ? Number(text.replace(/[.,]/g, '')) : Number.NaN,
  );
  return numbers.length < 2 || numbers.some(Number.isNaN) ? null : numbers;
};

/** What bare numbers are where no heading says it: counters rise by one, ranks are 3 to 5, prices whole hundreds of đồng. */
export const bareField = (cells: readonly GridCell[]): 'rowNo' | 'stars' | 'retailPrice' | null => {
  const numbers = numbersOf(cells);
  if (!numbers) return null;
  if (numbers.every((number, index) => number === (numbers[0] ?? 0) + index)) return 'rowNo';
  if (numbers.every((number) => number >= 3 && number <= 5)) return 'stars';
  const prices = numbers.every((number) => number >= 1_000 && number % 100 === 0);
  return prices && evidenceFor('retailPrice', cells) === 1 ? 'retailPrice' : null;
};
