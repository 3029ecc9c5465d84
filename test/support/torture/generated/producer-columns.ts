import type { Column } from './columns';
import { headingFor } from './columns';
import type { Dice } from './dice';
import type { TradeProducer } from './trade';

const parent = 'Thông tin chủ thể';
const upperFirst = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const column = (
  heading: string,
  text: (producer: TradeProducer) => string | number,
  learned: NonNullable<Column['producer']>,
): Column => ({ heading, parent, ofProducer: true, cell: (_, producer) => text(producer), producer: learned });

/** How one list writes telephones. */
const phoneForm = (dice: Dice): ((phone: string) => string | number) => {
  const spaced = (phone: string, gap: string): string =>
    `${phone.slice(0, 4)}${gap}${phone.slice(4, 7)}${gap}${phone.slice(7)}`;
  return dice.pick<(phone: string) => string | number>([
    (phone) => phone,
    (phone) => Number(phone),
    (phone) => spaced(phone, '.'),
    (phone) => spaced(phone, ' '),
    (phone) => spaced(phone, '-'),
    (phone) => `+84 ${phone.slice(1)}`,
  ]);
};

export const producerColumn = (dice: Dice): Column =>
  column(
    headingFor(dice, 'producerName'),
    ({ name }) => name,
    () => ({}),
  );

/** Telephone and person: two columns, or one cell for both. */
export const contactColumns = (dice: Dice): readonly Column[] => {
  const form = phoneForm(dice);
  const both = ({ phone, representative }: TradeProducer) => ({ phones: [phone], representative });
  if (dice.chance(0.25)) {
    const gap = dice.pick([' - ', ', ', '\n', ': ']);
    const heading = dice.pick([
      'Liên hệ',
      'Người liên hệ, điện thoại',
      'Thông tin liên hệ',
      'Đầu mối liên hệ (họ tên, SĐT)',
    ]);
    return [column(heading, ({ phone, representative }) => `${representative}${gap}${phone}`, both)];
  }
  const phone = column(
    headingFor(dice, 'phone'),
    ({ phone: typed }) => form(typed),
    ({ phone: typed }) => ({ phones: [typed] }),
  );
  const person = column(
    headingFor(dice, 'representative'),
    ({ representative }) => representative,
    ({ representative }) => ({ representative }),
  );
  return dice.chance(0.5) ? [person, phone] : [phone];
};

export const taxColumn = (dice: Dice): Column =>
  column(
    headingFor(dice, 'taxCode'),
    ({ taxCode }) => taxCode,
    ({ taxCode }) => ({ tax_code: taxCode }),
  );

export const emailColumn = (dice: Dice): Column => ({
  ...column(
    headingFor(dice, 'email'),
    ({ email }) => email,
    ({ email }) => ({ email }),
  ),
  speaks: true,
});

/** Telephone and tax code in one column. */
export const mixedColumn = (dice: Dice): Column => {
  const gap = dice.pick(['\n', '; ', ' - ']);
  return column(
    dice.pick(['MST/Điện thoại', 'Điện thoại, MST', 'Mã số thuế - SĐT', 'ĐT/MST']),
    ({ phone, taxCode }) => `MST: ${taxCode}${gap}ĐT: ${phone}`,
    ({ phone, taxCode }) => ({ phones: [phone], tax_code: taxCode }),
  );
};

/** Where the producer is: one address, or a column for each part. */
export const placeColumns = (dice: Dice): readonly Column[] => {
  const where = ({ commune, province }: TradeProducer) => ({ commune, province });
  if (dice.chance(0.5)) {
    const form = dice.pick<(producer: TradeProducer) => string>([
      ({ communeKind, commune, province }) => `${communeKind} ${commune}, tỉnh ${province}`,
      ({ communeKind, commune, province }) => `${upperFirst(communeKind)} ${commune}, ${province}`,
      ({ communeKind, commune, province }) => `Thôn 3, ${communeKind} ${commune}, tỉnh ${province}`,
      ({ communeKind, commune, province }) => `${communeKind} ${commune} - ${province}`,
    ]);
    return [column(headingFor(dice, 'address'), form, where)];
  }
  const short = dice.chance(0.5);
  const commune = column(
    headingFor(dice, 'commune'),
    ({ communeKind, commune: name }) => (short ? name : `${communeKind} ${name}`),
    ({ commune: name }) => ({ commune: name }),
  );
  const province = column(
    headingFor(dice, 'province'),
    ({ province: name }) => name,
    ({ province: name }) => ({ province: name }),
  );
  return [commune, province];
};
