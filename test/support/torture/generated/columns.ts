import type { CellSketch } from '../../intake-workbook';
import type { Dice } from './dice';
import { spellings } from './headings';
import type { TradeProducer, TradeProduct } from './trade';

type Values = Readonly<Record<string, unknown>>;

/** A column of a composed list: what stands above it, what stands in it, and what a reader learns from it. */
export interface Column {
  readonly heading: string;
  /** A second heading above, shared with its neighbours. */
  readonly parent?: string;
  readonly cell: (product: TradeProduct, producer: TradeProducer, index: number) => CellSketch;
  /** Belongs to the producer: merged, or left blank, under it. */
  readonly ofProducer?: true;
  readonly producer?: (producer: TradeProducer) => Values;
  readonly product?: (product: TradeProduct) => Values;
  /** The values say what they are, whatever stands above them. */
  readonly speaks?: true;
}

export type HeadingOf = keyof typeof spellings;

const unmarked = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replaceAll('đ', 'd')
    .replaceAll('Đ', 'D');

/** One of the spellings, as people type it: capitals, without marks, broken over lines, with a trailing colon. */
export const headingFor = (dice: Dice, field: HeadingOf): string => {
  const plain = dice.pick<string>(spellings[field]);
  const worn = dice.chance(0.25) ? plain.toLocaleUpperCase('vi') : dice.chance(0.08) ? unmarked(plain) : plain;
  const spaced = dice.chance(0.12) ? worn.replace(' ', '\n') : worn;
  return dice.chance(0.05) ? `${spaced}:` : spaced;
};

const starred = (dice: Dice) => {
  const style = dice.between(0, 6);
  return ({ stars }: TradeProduct): CellSketch =>
    [stars, `${stars} sao`, `${stars}*`, '*'.repeat(stars), `OCOP ${stars} sao`, `Hạng ${stars} sao`, `0${stars} sao`][
      style
    ] ?? stars;
};

const dotted = (number: number): string => String(number).replace(/\B(?=(\d{3})+$)/g, '.');

export const starsColumn = (dice: Dice): Column => ({
  heading: headingFor(dice, 'stars'),
  cell: starred(dice),
  product: ({ stars }) => ({ stars }),
});

const silences = ['', 'Cột1', 'Cột 5', 'Ghi chú', 'Thông tin khác', 'Column3'];

/** Now and then the heading of a column that speaks for itself says nothing. */
export const silenced = (dice: Dice, columns: readonly Column[]): readonly Column[] => {
  const speaking = columns.filter(({ speaks }) => speaks);
  if (speaking.length === 0 || !dice.chance(0.2)) return columns;
  const chosen = dice.pick(speaking);
  return columns.map((column) => (column === chosen ? { ...column, heading: dice.pick(silences) } : column));
};

export const priceColumn = (dice: Dice): Column => {
  const style = dice.between(0, 6);
  const heading = headingFor(dice, 'price');
  const unit = style === 4 || style === 5;
  const suffix = style === 1 ? dice.pick([' (1.000đ)', ' (nghìn đồng)', '\n(ĐVT: 1.000 đồng)', ' (ngàn đồng)']) : '';
  const plain = style === 0 ? dice.pick(['', ' (đồng)', ' (VNĐ)', ' (đ)']) : suffix;
  return {
    ...(unit ? { speaks: true as const } : {}),
    heading: `${heading.replace(/:$/, '')}${plain}`,
    cell: ({ price, unit: each }) =>
      [
        price,
        price / 1000,
        dotted(price),
        `${dotted(price)}đ`,
        `${dotted(price)} đồng/${each}`,
        `${price / 1000}k/${each}`,
        `${dotted(price)} VNĐ`,
      ][style] ?? price,
    product: ({ price, unit: each }) => ({
      price_min: price,
      price_max: price,
      ...(unit ? { price_unit: each } : {}),
    }),
  };
};

const periodWords: Readonly<Record<string, string>> = {
  thang: 'tháng',
  nam: 'năm',
  quy: 'quý',
  tuan: 'tuần',
  vu: 'vụ',
};

const decimal = (number: number): string =>
  dotted(Math.floor(number)) + (number % 1 === 0 ? '' : `,${(number % 1) * 10}`);

export const capacityColumn = (dice: Dice): Column => {
  const inHeading = dice.chance(0.3);
  const period = dice.pick(['nam', 'thang']);
  const heading = headingFor(dice, 'capacity').replace(/:$/, '');
  const forms = [` (tấn/${periodWords[period]})`, `/${periodWords[period]} (tấn)`];
  if (inHeading) {
    return {
      heading: `${heading}${dice.pick(forms)}`,
      cell: ({ capacity }) => capacity.qty,
      product: ({ capacity }) => ({ capacity: { qty: capacity.qty, unit: 'tấn', period } }),
    };
  }
  const gap = dice.pick(['/', ' / ']);
  return {
    heading,
    cell: ({ capacity }) => `${decimal(capacity.qty)} ${capacity.unit}${gap}${periodWords[capacity.period]}`,
    product: ({ capacity }) => ({ capacity }),
  };
};

const dayOf = (dice: Dice) => {
  const style = dice.between(0, 3);
  return (iso: string): CellSketch => {
    const [year = '', month = '', day = ''] = iso.split('-');
    const slashed = `${day}/${month}/${year}`;
    return (
      [{ date: iso }, slashed, `${Number(day)}/${Number(month)}/${year}`, `${day}-${month}-${year}`][style] ?? slashed
    );
  };
};

/** Number and day of the decision: two columns, or one cell. */
export const decisionColumns = (dice: Dice): readonly Column[] => {
  const day = dayOf(dice);
  if (dice.chance(0.3)) {
    const lead = dice.pick(['', 'QĐ số ', 'Số ']);
    return [
      {
        heading: dice.pick(['Số, ngày quyết định', 'Quyết định công nhận', 'Quyết định (số, ngày)', 'Số QĐ, ngày cấp']),
        cell: ({ decision, decidedOn }) => `${lead}${decision} ngày ${decidedOn.split('-').reverse().join('/')}`,
        product: ({ decision, decidedOn }) => ({ decision_no: decision, decision_date: decidedOn }),
      },
    ];
  }
  const parent = 'Quyết định công nhận';
  return [
    {
      heading: headingFor(dice, 'decisionNo'),
      parent,
      cell: ({ decision }) => decision,
      product: ({ decision }) => ({ decision_no: decision }),
    },
    {
      heading: headingFor(dice, 'decisionDate'),
      parent,
      cell: ({ decidedOn }) => day(decidedOn),
      product: ({ decidedOn }) => ({ decision_date: decidedOn }),
    },
  ];
};

export const expiryColumn = (dice: Dice): Column => {
  const day = dayOf(dice);
  return {
    heading: headingFor(dice, 'expiry'),
    cell: ({ expiresOn }) => day(expiresOn),
    product: ({ expiresOn }) => ({ expiry_date: expiresOn }),
  };
};

const groupWords: Readonly<Record<string, string>> = {
  thuc_pham: 'Thực phẩm',
  do_uong: 'Đồ uống',
  duoc_lieu: 'Dược liệu',
  thu_cong_my_nghe: 'Thủ công mỹ nghệ',
};

export const groupWord = (group: string): string => groupWords[group] ?? group;

export const plainColumns = (
  dice: Dice,
): Readonly<Record<'productName' | 'wholesale' | 'unit' | 'packaging' | 'group' | 'note' | 'number', Column>> => ({
  number: { heading: headingFor(dice, 'number'), cell: (_, __, index) => index },
  productName: { heading: headingFor(dice, 'productName'), cell: ({ name }) => name },
  wholesale: {
    heading: headingFor(dice, 'wholesale'),
    cell: ({ wholesale }) => wholesale,
    product: ({ wholesale }) => ({ wholesale_price: wholesale }),
  },
  unit: { heading: headingFor(dice, 'unit'), cell: ({ unit }) => unit, product: ({ unit }) => ({ price_unit: unit }) },
  packaging: {
    heading: headingFor(dice, 'packaging'),
    cell: ({ packaging }) => packaging,
    product: ({ packaging }) => ({ packaging }),
  },
  group: {
    heading: headingFor(dice, 'group'),
    cell: ({ group }) => groupWord(group),
    product: ({ group }) => ({ group }),
  },
  note: { heading: headingFor(dice, 'note'), cell: (_, __, index) => (index % 4 === 0 ? 'hàng mới' : null) },
});
