import type { TableColumn } from '../../documents/official-document';
import type { TextStyle } from './measure-text';

/** Rounding must not cut the word that a width was made for. */
const slack = 0.5;

const longestWord = (header: string, style: TextStyle): number =>
  Math.max(...header.split(/[ \n]+/).map((word) => style.face.width(word, style.size))) + slack;

/**
 * Widths of the text of each column in points: its share of `room`, less `around` for padding and line. A heading of which a word would
 * be cut («Packagin-g») gets what it lacks from the columns that have most to spare; where they have not enough, the word is cut.
 */
export const columnWidths = (
  columns: readonly Pick<TableColumn, 'header' | 'width' | 'whole'>[],
  room: number,
  around: number,
  headStyle: TextStyle,
): readonly number[] => {
  const total = columns.reduce((width, column) => width + column.width, 0);
  const widths = columns.map((column) => (column.width / total) * room - around);
  const lacking = columns.map(({ header }, at) => longestWord(header, headStyle) - (widths[at] ?? 0));
  // Half of what it has: a giver that is left with its heading alone would break its own cells.
  const spare = lacking.map((lack, at) => (columns[at]?.whole ? 0 : Math.max(0, -lack / 2)));
  const left = (): number => spare.reduce((sum, each) => sum + each, 0);
  for (const [at, lack] of lacking.entries()) {
    if (lack > left()) continue;
    for (let open = lack; open > 0; ) {
      const most = Math.max(...spare);
      const giver = spare.indexOf(most);
      const given = Math.min(open, most);
      if (given <= 0) break;
      widths[at] = (widths[at] ?? 0) + given;
      widths[giver] = (widths[giver] ?? 0) - given;
      spare[giver] = most - given;
      open -= given;
    }
  }
  return widths;
};
