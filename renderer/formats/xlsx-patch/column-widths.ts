import { attributeOf, type Tag, tagWith, withAttribute } from './scan-tags';

/** Two neighbouring columns that are added: the first is seen, the second is hidden. */
export interface AddedColumns {
  readonly note: number;
  readonly key: number;
}

/** Wide enough for a sentence on two lines. */
const noteWidth = 52;

interface Range {
  readonly min: number;
  readonly text: string;
}

const rangesBeside = (tag: Tag, { note, key }: AddedColumns): readonly Range[] => {
  const min = Number(attributeOf(tag, 'min'));
  const max = Number(attributeOf(tag, 'max'));
  const piece = (from: number, to: number): readonly Range[] =>
    from > to
      ? []
      : [
          {
            min: from,
            text: tagWith(tag, withAttribute(withAttribute(tag.attributes, 'min', String(from)), 'max', String(to))),
          },
        ];
  if (max < note || min > key) return piece(min, max);
  return [...piece(min, note - 1), ...piece(key + 1, max)];
};

/**
 * The `col` elements of a sheet with ours among them, in order and without overlaps, which a spreadsheet program would repair.
 * `prefix`: as the part writes it.
 */
export const columnWidths = (known: readonly Tag[], added: AddedColumns, prefix: string): string => {
  const { note, key } = added;
  const empty = known.map((tag): Tag => ({ ...tag, kind: 'empty' }));
  const own: readonly Range[] = [
    { min: note, text: `<${prefix}col min="${note}" max="${note}" width="${noteWidth}" customWidth="1"/>` },
    { min: key, text: `<${prefix}col min="${key}" max="${key}" width="9" hidden="1" customWidth="1"/>` },
  ];
  return [...empty.flatMap((tag) => rangesBeside(tag, added)), ...own]
    .toSorted((a, b) => a.min - b.min)
    .map(({ text }) => text)
    .join('');
};
