import { acceptFrom, type ColumnInput, joined, type Taken } from './column-claims';
import { bareField, evidenceFor, fieldOfValues, productNameFit } from './column-evidence';
import { matchHeading } from './header-dictionary';
import { headerKey } from './header-key';
import type { IntakeField } from './intake-field';

const holds = (taken: ReadonlyMap<number, Taken>, field: IntakeField): boolean =>
  [...taken.values()].some((each) => each.field === field);

/** «Thông tin sản phẩm», «Chủng loại hàng hóa»: said of goods, and mostly their name where no other column has it. */
const weakOfGoods: ReadonlySet<IntakeField> = new Set(['story', 'productGroup', 'salesChannels']);

const aboutGoods = (heading: ColumnInput['heading'], taken: ReadonlyMap<number, Taken>): boolean => {
  const own = taken.get(heading.column);
  const guessed = own?.by === 'heading' && weakOfGoods.has(own.field);
  return guessed && /^(?:(?:thong tin|chung loai) (?:san pham|hang)|hang ban)(?: |$)/.test(headerKey(joined(heading)));
};

/** «Nơi sản xuất», «Tên gian hàng» over names that begin as only producers' names do, where no other column names them. */
const weakOfMakers: ReadonlySet<IntakeField> = new Set([
  'address',
  'commune',
  'boothNo',
  'contactPerson',
  'representative',
  'note',
]);

/** «Tên» beside «Loại hình», «Sản phẩm», «Điện thoại»: whose name, only the other columns tell. */
const nameAlone = /^(?:ten|ho ten|ho va ten|ten goi|ten day du|name|full name)$/;

const settleNames = (inputs: readonly ColumnInput[], taken: Map<number, Taken>): void => {
  if (holds(taken, 'producerName') || holds(taken, 'producerCode') || !holds(taken, 'productName')) return;
  const fits = (input: ColumnInput): boolean =>
    nameAlone.test(headerKey(joined(input.heading))) && (evidenceFor('producerName', input.cells) ?? 0) >= 0.8;
  const input = inputs.find((each) => !taken.has(each.heading.column) && fits(each));
  if (input) taken.set(input.heading.column, { field: 'producerName', score: 0.6, by: 'values' });
};

const settleMakers = (inputs: readonly ColumnInput[], taken: Map<number, Taken>): void => {
  if (holds(taken, 'producerName') || holds(taken, 'producerCode') || !holds(taken, 'productName')) return;
  const input = inputs.find(({ heading, cells }) => {
    const own = taken.get(heading.column);
    return own?.by === 'heading' && weakOfMakers.has(own.field) && fieldOfValues(cells)?.field === 'producerName';
  });
  if (input) taken.set(input.heading.column, { field: 'producerName', score: 0.6, by: 'values' });
};

/** No column says «tên sản phẩm»: the column of different names that nothing else claims is it, and is shown as a guess. */
const guessProductName = (inputs: readonly ColumnInput[], taken: Map<number, Taken>): void => {
  if (holds(taken, 'productName') || !holds(taken, 'producerName') || holds(taken, 'productCount')) return;
  if (![...taken.values()].some(({ field }) => ofGoods.has(field))) return;
  const fits = inputs
    .filter(({ heading }) => !taken.has(heading.column) || aboutGoods(heading, taken))
    .map((input) => ({ input, fit: productNameFit(joined(input.heading), input.cells) }))
    .sort((a, b) => b.fit - a.fit);
  const [best] = fits;
  if (best && best.fit >= acceptFrom) {
    taken.set(best.input.heading.column, { field: 'productName', score: best.fit, by: 'values' });
  }
};

/** What lists of products have, of goods or of their makers: names of something else, such as tasks, stand beside none of it. */
export const ofGoods: ReadonlySet<IntakeField> = new Set([
  'stars',
  'retailPrice',
  'wholesalePrice',
  'packaging',
  'supplyCapacity',
  'annualOutput',
  'productGroup',
  'decisionNo',
  'certificates',
  'gtin',
  'image',
  'taxCode',
  'address',
  'commune',
  'province',
]);

const weakPrices: readonly IntakeField[] = ['wholesalePrice', 'factoryPrice'];
const surelyWholesale = /buon|\bsi\b|dai ly|phan phoi|chiet khau|nhap|wholesale|trade|dealer|bulk/;

/**
 * A list with one price means the price: «Giá cung cấp», «Giá chào» are not wholesale beside a retail price then. A guess all the
 * same, so its confidence stays below what is taken without a word.
 */
const settlePrices = (inputs: readonly ColumnInput[], taken: Map<number, Taken>): void => {
  if (holds(taken, 'retailPrice')) return;
  for (const field of weakPrices) {
    const input = inputs.find(({ heading }) => taken.get(heading.column)?.field === field);
    if (!input || surelyWholesale.test(headerKey(joined(input.heading)))) continue;
    taken.set(input.heading.column, { field: 'retailPrice', score: 0.6, by: 'heading' });
    return;
  }
};

/** «SĐT Zalo» is the telephone where the list has no other. */
const settlePhones = (inputs: readonly ColumnInput[], taken: Map<number, Taken>): void => {
  if (holds(taken, 'phone')) return;
  const input = inputs.find(({ heading }) => taken.get(heading.column)?.field === 'zalo');
  if (!input || (evidenceFor('phone', input.cells) ?? 0) < 0.5) return;
  taken.set(input.heading.column, { field: 'phone', score: 0.7, by: 'heading' });
};

const owner =
  /^(?:(?:ho )?(?:va )?ten )?chu (?:ho|co so|the)|^(?:ho (?:va )?ten|ten ho)|^ho (?:dan|san xuat|kinh doanh)/;

/** A list of households names them by «Họ và tên chủ hộ» and by nothing else. */
const settleOwners = (inputs: readonly ColumnInput[], taken: Map<number, Taken>): void => {
  if (holds(taken, 'producerName') || holds(taken, 'producerCode') || !holds(taken, 'productName')) return;
  const input = inputs.find(
    ({ heading }) =>
      taken.get(heading.column)?.field === 'representative' && owner.test(headerKey(heading.parts.at(-1) ?? '')),
  );
  if (input) taken.set(input.heading.column, { field: 'producerName', score: 0.65, by: 'heading' });
};

/** Counts belong into summaries: in a list of products a number under «Chủ thể» counts nothing. */
const isFree = (field: IntakeField | undefined): boolean => field === undefined || field === 'producerCount';

/** «Chủ thể» over 1, 1, 2, 3 points to a list of producers. */
const settleCodes = (inputs: readonly ColumnInput[], taken: Map<number, Taken>): void => {
  if (holds(taken, 'producerName') || holds(taken, 'producerCode') || !holds(taken, 'productName')) return;
  const input = inputs.find(
    ({ heading, cells }) =>
      isFree(taken.get(heading.column)?.field) &&
      cells.length > 0 &&
      cells.every((cell) => /^\p{L}{0,4}[\s.-]?\d{1,5}$/u.test(cell.text)) &&
      matchHeading(joined(heading)).some(({ field, score }) => field === 'producerName' && score >= 0.9),
  );
  if (input) taken.set(input.heading.column, { field: 'producerCode', score: 0.7, by: 'values' });
};

const crosses = /^(?:x|v|✓|√|✔|1|có|\*|\+)$/iu;

const rankOf = ({ heading }: ColumnInput): 3 | 4 | 5 | null => {
  const rank = /^(?:hạng\s*)?([345])\s*(?:sao|\*|★)?$/iu.exec(heading.parts[heading.parts.length - 1] ?? '')?.[1];
  return rank === undefined ? null : (Number(rank) as 3 | 4 | 5);
};

/** Crosses in columns «3 sao», «4 sao», «5 sao»: each column is a rank. At least two of them, or it is a column of stars. */
const markRanks = (inputs: readonly ColumnInput[], taken: Map<number, Taken>): void => {
  const marked = inputs.filter(
    (input) => rankOf(input) !== null && input.cells.every((cell) => crosses.test(cell.text)),
  );
  if (marked.length < 2) return;
  for (const input of marked) {
    const mark = rankOf(input);
    if (mark !== null) taken.set(input.heading.column, { field: 'stars', score: 0.9, by: 'heading', mark });
  }
};

/** «Thời gian» over «tháng», «năm» belongs to the amounts beside it; without them it is left out, and said to be. */
const settlePeriods = (taken: Map<number, Taken>): void => {
  if (holds(taken, 'supplyCapacity') || holds(taken, 'annualOutput')) return;
  for (const [column, { field, by }] of taken)
    if (field === 'capacityPeriod' && (by === 'heading' || by === 'values')) taken.delete(column);
};

/** Numbers under no heading at all; a guess that the officer is asked about. `taken` grows. */
export const settleBare = (inputs: readonly ColumnInput[], taken: Map<number, Taken>): void => {
  for (const { heading, cells } of inputs) {
    const field = taken.has(heading.column) ? null : bareField(cells);
    if (field !== null && !holds(taken, field)) taken.set(heading.column, { field, score: acceptFrom, by: 'values' });
  }
};

/** What only the columns together tell, after each has had its say. `taken` grows. */
export const settleColumns = (inputs: readonly ColumnInput[], taken: Map<number, Taken>): void => {
  guessProductName(inputs, taken);
  settleMakers(inputs, taken);
  settleNames(inputs, taken);
  settlePrices(inputs, taken);
  markRanks(inputs, taken);
  settlePhones(inputs, taken);
  settleCodes(inputs, taken);
  settleOwners(inputs, taken);
  settlePeriods(taken);
};
