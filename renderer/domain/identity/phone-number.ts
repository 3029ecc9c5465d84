import { provinces } from '../reference/province';

/** Old 11-digit mobile prefixes and what they became on 15/9/2018. */
const oldPrefixes: ReadonlyMap<string, string> = new Map([
  ['0120', '070'],
  ['0121', '079'],
  ['0122', '077'],
  ['0126', '076'],
  ['0128', '078'],
  ['0123', '083'],
  ['0124', '084'],
  ['0125', '085'],
  ['0127', '081'],
  ['0129', '082'],
  ['0162', '032'],
  ['0163', '033'],
  ['0164', '034'],
  ['0165', '035'],
  ['0166', '036'],
  ['0167', '037'],
  ['0168', '038'],
  ['0169', '039'],
  ['0186', '056'],
  ['0188', '058'],
  ['0199', '059'],
]);

/** With their leading zero: 024 and 028 of three digits, all others of four. */
const areaCodes: ReadonlySet<string> = new Set(
  provinces.flatMap((province) => province.former.map((former) => former.areaCode)),
);

export type PhoneNote = 'phone-old-eleven' | 'phone-zero-restored';

export interface PhoneNumber {
  /** `+84912345678`; service numbers have no country form and stay `19001234`. */
  readonly e164: string;
  readonly notes: readonly PhoneNote[];
}

const isMobile = (national: string): boolean => /^0[35789]\d{8}$/.test(national);
const isLandline = (national: string): boolean =>
  /^02\d{9}$/.test(national) && (areaCodes.has(national.slice(0, 3)) || areaCodes.has(national.slice(0, 4)));
const isService = (digits: string): boolean => /^1[89]00(?:\d{4}|\d{6})$/.test(digits);

const abroad = (national: string): string => `+84${national.slice(1)}`;

/** A national number with its zero, or null. */
const readNational = (national: string, notes: readonly PhoneNote[]): PhoneNumber | null => {
  if (isMobile(national) || isLandline(national)) return { e164: abroad(national), notes };
  const renewed = national.length === 11 ? oldPrefixes.get(national.slice(0, 4)) : undefined;
  if (renewed === undefined) return null;
  return { e164: abroad(renewed + national.slice(4)), notes: [...notes, 'phone-old-eleven'] };
};

/** One number from its digits (a leading `+` allowed), however it lost or gained a prefix; null when it is no phone number. */
export const readPhoneDigits = (text: string): PhoneNumber | null => {
  const digits = text.replace(/^\+/, '').replace(/^0084/, '84');
  if (isService(digits)) return { e164: digits, notes: [] };
  if (digits.startsWith('0')) return readNational(digits, []);
  const inland = /^84(0?\d{9,10})$/.exec(digits)?.[1];
  const fromAbroad = inland === undefined ? null : readNational(inland.startsWith('0') ? inland : `0${inland}`, []);
  if (fromAbroad) return fromAbroad;
  // Excel stores 0912345678 as a number and shows 912345678.
  return text.startsWith('+') ? null : readNational(`0${digits}`, ['phone-zero-restored']);
};

/** `0912 345 678`, `024 3825 1234`, `0263 381 2345`, `1900 1234`: as printed. Unknown shapes come back unchanged. */
export const formatPhone = (e164: string): string => {
  const national = e164.replace(/^\+84/, '0');
  if (isMobile(national)) return national.replace(/^(\d{4})(\d{3})(\d{3})$/, '$1 $2 $3');
  if (isService(national)) return national.replace(/^(\d{4})(\d+)$/, '$1 $2');
  if (/^02[48]/.test(national)) return national.replace(/^(\d{3})(\d{4})(\d{4})$/, '$1 $2 $3');
  return national.replace(/^(\d{4})(\d{3})(\d{4})$/, '$1 $2 $3');
};
