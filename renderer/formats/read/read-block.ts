/** A cell and where the text goes on behind it. */
interface ReadCell {
  readonly text: string;
  readonly end: number;
}

const endOfCell = /[\t\r\n]/g;

/** As it stands, up to the next tab or line break. */
const plainCell = (text: string, from: number): ReadCell => {
  endOfCell.lastIndex = from;
  const end = endOfCell.exec(text)?.index ?? text.length;
  return { text: text.slice(from, end), end };
};

const afterCell: ReadonlySet<string> = new Set(['', '\t', '\r', '\n']);

/**
 * A cell in quotes, which double the quotes inside it. Null where the quote that closes does not end the cell: Excel leaves
 * «"Gạo" nếp» as it is, and to read on until some other quote would push every cell behind it one column off.
 */
const quotedCell = (text: string, from: number): ReadCell | null => {
  for (let at = text.indexOf('"', from + 1); at >= 0; at = text.indexOf('"', at + 1)) {
    if (text[at + 1] === '"') {
      at += 1;
      continue;
    }
    if (!afterCell.has(text[at + 1] ?? '')) return null;
    return { text: text.slice(from + 1, at).replaceAll('""', '"'), end: at + 1 };
  }
  return null;
};

/**
 * The text of a spreadsheet's clipboard as rows of cells: tabs between cells, quotes around what holds a line break. The
 * line break that Excel puts after the last row makes no row.
 */
export const readBlock = (text: string): readonly (readonly string[])[] => {
  const body = text.replace(/\r?\n$/, '');
  const rows: string[][] = [];
  let row: string[] = [];
  for (let at = 0; ; ) {
    const cell = (body[at] === '"' ? quotedCell(body, at) : null) ?? plainCell(body, at);
    row.push(cell.text);
    const after = body[cell.end];
    if (after !== '\t') {
      rows.push(row);
      row = [];
    }
    if (after === undefined) return rows;
    at = cell.end + (after === '\r' && body[cell.end + 1] === '\n' ? 2 : 1);
  }
};
