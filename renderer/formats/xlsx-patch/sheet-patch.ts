import { columnName, parseRange, parseReference } from '../read/xlsx/cell-reference';
import { type AddedColumns, columnWidths } from './column-widths';
import { emptyCell, inlineCell } from './inline-cell';
import { attributeOf, scanTags, type Tag, tagWith, withAttribute } from './scan-tags';
import { type Splice, spliceText } from './splice-text';
import type { StyleBook } from './style-book';

/** What happens to one row: cells that get the colour, and texts in columns where the file has none. */
export interface RowPatch {
  readonly marked: readonly number[];
  readonly texts: readonly { readonly column: number; readonly text: string; readonly style: number | null }[];
}

export interface SheetPatch {
  readonly added: AddedColumns;
  readonly rows: ReadonlyMap<number, RowPatch>;
}

interface Walk {
  readonly patch: SheetPatch;
  readonly styles: StyleBook;
  readonly text: Splice;
  readonly columns: Tag[];
  columnsFrom: number;
  inData: boolean;
  row: number;
  rowStyle: number;
  column: number;
  prefix: string;
  todo: RowPatch | null;
  /** Columns of the row that are still to be written, in order. */
  waiting: number[];
  droppedFrom: number;
}

const cellFor = (walk: Walk, column: number): string => {
  const own = walk.todo?.texts.find((each) => each.column === column);
  return own
    ? inlineCell(walk.prefix, walk.row, column, own.style, own.text)
    : emptyCell(walk.prefix, walk.row, column, walk.styles.marked(walk.rowStyle));
};

/** The cells that belong before `column`. */
const cellsBefore = (walk: Walk, column: number): string => {
  const before = walk.waiting.filter((each) => each < column);
  walk.waiting = walk.waiting.filter((each) => each >= column);
  return before.map((each) => cellFor(walk, each)).join('');
};

const openRow = (walk: Walk, tag: Tag): void => {
  walk.row = Number(attributeOf(tag, 'r') ?? walk.row + 1);
  walk.column = 0;
  walk.prefix = tag.prefix;
  walk.todo = walk.patch.rows.get(walk.row) ?? null;
  if (!walk.todo) return;
  const { marked, texts } = walk.todo;
  walk.rowStyle = attributeOf(tag, 'customFormat') === undefined ? 0 : Number(attributeOf(tag, 's') ?? 0);
  walk.waiting = [...new Set([...marked, ...texts.map(({ column }) => column)])].sort((a, b) => a - b);
  // `spans` says how far the row reached; without it every program counts for itself.
  const head = tagWith({ ...tag, kind: 'open' }, withAttribute(tag.attributes, 'spans', null));
  if (tag.kind === 'open') walk.text.replace(tag.start, tag.end, head);
  else {
    const cells = cellsBefore(walk, Number.POSITIVE_INFINITY);
    walk.text.replace(tag.start, tag.end, `${head}${cells}</${tag.prefix}row>`);
    walk.todo = null;
  }
};

const closeRow = (walk: Walk, tag: Tag): void => {
  if (walk.todo) walk.text.replace(tag.start, tag.start, cellsBefore(walk, Number.POSITIVE_INFINITY));
  walk.todo = null;
};

const openCell = (walk: Walk, tag: Tag): void => {
  walk.column = parseReference(attributeOf(tag, 'r') ?? '')?.column ?? walk.column + 1;
  if (!walk.todo) return;
  const before = cellsBefore(walk, walk.column);
  if (walk.waiting[0] !== walk.column) {
    if (before !== '') walk.text.replace(tag.start, tag.start, before);
    return;
  }
  walk.waiting.shift();
  if (walk.todo.texts.some(({ column }) => column === walk.column)) {
    // An empty cell with a look stands where the text goes: it makes room, down to its closing tag.
    const cell = before + cellFor(walk, walk.column);
    if (tag.kind === 'empty') walk.text.replace(tag.start, tag.end, cell);
    else {
      walk.droppedFrom = tag.start;
      walk.text.replace(tag.start, tag.start, cell);
    }
    return;
  }
  const style = walk.styles.marked(Number(attributeOf(tag, 's') ?? 0));
  walk.text.replace(tag.start, tag.end, before + tagWith(tag, withAttribute(tag.attributes, 's', String(style))));
};

const inData = (walk: Walk, tag: Tag): void => {
  if (tag.name === 'row') {
    if (tag.kind === 'close') closeRow(walk, tag);
    else openRow(walk, tag);
  } else if (tag.name === 'c' && tag.kind !== 'close') openCell(walk, tag);
  else if (tag.name === 'c' && walk.droppedFrom >= 0) {
    walk.text.replace(walk.droppedFrom, tag.end, '');
    walk.droppedFrom = -1;
  } else if (tag.name === 'sheetData') walk.inData = false;
};

const widerRange = ({ rows, added }: SheetPatch, ref: string): string => {
  const range = parseRange(ref);
  if (!range) return ref;
  const bottom = [...rows.keys()].reduce((last, row) => Math.max(last, row), range.bottom);
  return `${columnName(range.left)}${range.top}:${columnName(Math.max(range.right, added.key))}${bottom}`;
};

const beforeData = (walk: Walk, tag: Tag): void => {
  const { patch, text, columns } = walk;
  if (tag.name === 'dimension' && tag.kind !== 'close') {
    const ref = widerRange(patch, attributeOf(tag, 'ref') ?? '');
    text.replace(tag.start, tag.end, tagWith(tag, withAttribute(tag.attributes, 'ref', ref)));
  } else if (tag.name === 'cols' && tag.kind === 'open') walk.columnsFrom = tag.end;
  else if (tag.name === 'col' && tag.kind !== 'close') columns.push(tag);
  else if (tag.name === 'cols' && tag.kind === 'close') {
    text.replace(walk.columnsFrom, tag.start, columnWidths(columns, patch.added, tag.prefix));
  } else if (tag.name === 'sheetData') {
    walk.inData = tag.kind === 'open';
    if (walk.columnsFrom >= 0) return;
    const { prefix } = tag;
    text.replace(tag.start, tag.start, `<${prefix}cols>${columnWidths([], patch.added, prefix)}</${prefix}cols>`);
  }
};

/**
 * The part of a sheet with colours and texts in some of its rows; everything else is copied sign by sign. Rows that the part does
 * not have are not made: only rows that were read are patched.
 */
export const patchSheet = (xml: string, patch: SheetPatch, styles: StyleBook): string => {
  const walk: Walk = {
    patch,
    styles,
    text: spliceText(xml),
    columns: [],
    columnsFrom: -1,
    inData: false,
    row: 0,
    rowStyle: 0,
    column: 0,
    prefix: '',
    todo: null,
    waiting: [],
    droppedFrom: -1,
  };
  let past = false;
  scanTags(xml, (tag) => {
    if (walk.inData) {
      inData(walk, tag);
      past = !walk.inData;
    } else if (!past) {
      beforeData(walk, tag);
    }
  });
  return walk.text.result();
};
