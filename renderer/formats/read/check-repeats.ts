import { readFault } from './read-fault';
import { readLimits } from './read-limits';

/**
 * Numbers by which markup makes one cell into many: HTML, XML spreadsheets of 2003, OpenDocument. The library that reads these
 * formats walks every place that they name, so `colspan="2000000000"` hangs it, and `ss:Index="0x7fffffff"`
 * as well: they are looked at first.
 */
const repeats =
  /[\s:](colspan|rowspan|index|mergeacross|mergedown|span|number-(?:columns|rows)-(?:repeated|spanned)|c)\s*=\s*["']?\s*\+?(0x[\da-f]{1,16}|\d{1,20}(?:e\+?\d{1,3})?)/gi;

/** Along a row: columns. The others count rows, or places in either direction. */
const acrossNames: ReadonlySet<string> = new Set([
  'colspan',
  'mergeacross',
  'number-columns-repeated',
  'number-columns-spanned',
]);

/** `ss:Index` says where a cell stands and makes no other one. */
const placeNames: ReadonlySet<string> = new Set(['index']);

/** Places that all of them together may name: an empty rest of a sheet is one row repeated a million times. */
const mostPlaces = 30_000_000;

/** @throws damaged, for a number beyond any sheet; too-large, when all of them together are a bomb. */
export const checkRepeats = (markup: string): void => {
  let places = 0;
  for (const [, given = '', digits = ''] of markup.matchAll(repeats)) {
    const name = given.toLowerCase();
    const value = Number(digits);
    const most = acrossNames.has(name) ? readLimits.lastColumn : readLimits.lastRow;
    if (value > most) throw readFault('damaged', { found: `${given}=${digits}` });
    if (value > 1 && !placeNames.has(name)) places += value;
    if (places > mostPlaces) throw readFault('too-large', { limit: 'unpacked' });
  }
};

const odsTags = /<table:(table-row|table-cell)\b([^>]*)>/g;
const repeated = /number-(?:rows|columns)-repeated="(\d{1,10})"/;

/** Cells with something in them that repeating rows and columns would make of a few. */
const mostRepeatedCells = 3_000_000;

/** In OpenDocument a row is repeated with its cells, so both numbers multiply. @throws too-large. */
export const checkRepeatedCells = (content: string): void => {
  let rows = 1;
  let cells = 0;
  for (const [, tag, attributes = ''] of content.matchAll(odsTags)) {
    const times = Number(repeated.exec(attributes)?.[1] ?? 1);
    if (tag === 'table-row') rows = times;
    else if (!attributes.endsWith('/') && rows * times > 1) cells += Math.min(rows, readLimits.rows) * times;
    if (cells > mostRepeatedCells) throw readFault('too-large', { limit: 'unpacked' });
  }
};
