// The one library besides zod in the core: it is pure, and of five tried it alone read all of 20,048 numbers right.
import { doReadNumber, ReadingConfig } from 'read-vietnamese-number';
import { formatCount } from './format';

const config = ((): ReadingConfig => {
  const reading = new ReadingConfig();
  reading.oddText = 'linh';
  reading.unit = [];
  reading.units = [[], ['nghìn'], ['triệu'], ['tỷ']];
  return reading;
})();

/**
 * A whole number in words as papers write it: 21 → `hai mươi mốt`, 1005 → `một nghìn không trăm linh năm`.
 * @throws RangeError for fractions, negative numbers and numbers that a double no longer holds exactly.
 */
export const numberWords = (value: number): string => {
  if (!Number.isSafeInteger(value) || value < 0) throw new RangeError(`not a whole number: ${value}`);
  return doReadNumber(String(value), config).trim();
};

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** `Hai tỷ không trăm linh năm nghìn đồng`: the amount line under a sum; fractions of a đồng are rounded away. */
export const moneyWords = (value: number): string => `${capitalised(numberWords(Math.round(value)))} đồng`;

/** `04 (bốn)`: copies, annexes and other counts on papers. */
export const countWithWords = (value: number): string => `${formatCount(value)} (${numberWords(value)})`;
