const mustQuote = /["\t\r\n]/;

const quoted = (text: string): string => (mustQuote.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/**
 * Cells as the text of a spreadsheet's clipboard: tabs between cells, CR LF between rows, quotes around what holds a tab,
 * a quote or a line break (RFC 4180 with a tab), so that a cell of three lines stays one cell.
 */
export const printBlock = (rows: readonly (readonly string[])[]): string =>
  rows.map((row) => row.map(quoted).join('\t')).join('\r\n');
