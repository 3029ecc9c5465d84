import type { Difference } from './differences';
import type { SeenCell } from './seen-workbook';

/** A difference that we know and want, and why. Everything that no entry names is a fault of one of the readers. */
export interface Allowed {
  readonly name: string;
  readonly why: string;
  readonly readers: readonly string[];
  readonly is: (difference: Difference) => boolean;
}

const cellOf = (seen: Difference['own']): SeenCell | null => (typeof seen === 'object' ? seen : null);
const pairOf = ({ own, other }: Difference): readonly [SeenCell | null, SeenCell | null] => [
  cellOf(own),
  cellOf(other),
];

/** Before 01/03/1900, where Excel has a day more than the calendar. */
const isEarly = (value: unknown): boolean => typeof value === 'string' && value < '1900-03-01';

export const allowedDifferences: readonly Allowed[] = [
  {
    name: 'a formula that was never computed',
    why: 'The file has no value for it, and none is invented: the officer is told (#CALC!). The others show an empty cell.',
    readers: ['SheetJS', 'ExcelJS', 'read-excel-file'],
    is: (difference) => {
      const [own, other] = pairOf(difference);
      return own?.value === '#CALC!' && own.formula === true && other === null;
    },
  },
  {
    name: 'errors of cells are empty',
    why: 'read-excel-file gives nothing for #N/A and its like; an officer must see that a value is missing.',
    readers: ['read-excel-file'],
    is: (difference) => {
      const [own, other] = pairOf(difference);
      return own?.kind === 'error' && own.value !== '#CALC!' && other === null;
    },
  },
  {
    name: 'line ends are made one sign',
    why: 'SheetJS turns a carriage return before a line end into the line end alone; we keep the text until it is cleaned.',
    readers: ['SheetJS'],
    is: (difference) => {
      const [own, other] = pairOf(difference);
      return own?.kind === 'text' && String(own.value).replaceAll('\r\n', '\n') === other?.value;
    },
  },
  {
    name: 'the first days of 1900',
    why: 'Excel shows serial 1 as 01/01/1900 and has a 29/02/1900; ExcelJS and read-excel-file are one day off before it.',
    readers: ['ExcelJS', 'read-excel-file'],
    is: (difference) => {
      const [own, other] = pairOf(difference);
      return own?.kind === 'date' && other?.kind === 'date' && isEarly(own.value) && isEarly(other.value);
    },
  },
  {
    name: 'no day at all',
    why: 'A time without a day, and 29/02/1900, are no days that a list can mean: they stay the number that the file has.',
    readers: ['SheetJS', 'ExcelJS', 'read-excel-file'],
    is: (difference) => {
      const [own, other] = pairOf(difference);
      return own?.kind === 'number' && [0.5, 60].includes(Number(own.value)) && other?.kind === 'date';
    },
  },
];

export const allowedBy = (difference: Difference): Allowed | undefined =>
  allowedDifferences.find(({ readers, is }) => readers.includes(difference.reader) && is(difference));
