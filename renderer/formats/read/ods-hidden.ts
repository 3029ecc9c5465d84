import type { SheetData } from '../../domain/intake/workbook-data';

/** What one OpenDocument table hides or filters away: itself, rows, columns; counted from 1. */
export interface HiddenParts {
  readonly sheet: boolean;
  readonly rows: ReadonlySet<number>;
  readonly columns: ReadonlySet<number>;
}

const tags = /<table:(table|table-row|table-column)(?=[\s/>])([^>]*)>/g;
const tableStyles = /<style:style\s([^>]*)>\s*<style:table-properties\s([^>]*)>/g;
const concealed = /\stable:visibility="(?:collapse|filter)"/;
const repeats = /\stable:number-(?:rows|columns)-repeated="(\d+)"/;

/** A stretch of hidden rows to the end of the sheet holds nothing: only so many of them are named. */
const namedAtOnce = 10_000;

const hiddenStyles = (markup: string): ReadonlySet<string> =>
  new Set(
    [...markup.matchAll(tableStyles)].flatMap(([, style = '', properties = '']) =>
      /table:display="false"/.test(properties) ? (/style:name="([^"]*)"/.exec(style)?.[1] ?? []) : [],
    ),
  );

/**
 * What the tables of content.xml hide, in the order of the sheets: the library that reads the cells does not say. Tolerant where
 * the mark-up is broken, for the library reports that.
 */
export const odsHidden = (markup: string): readonly HiddenParts[] => {
  const styles = hiddenStyles(markup);
  const tables: { sheet: boolean; rows: Set<number>; columns: Set<number> }[] = [];
  let [row, column] = [0, 0];
  for (const [, tag, attributes = ''] of markup.matchAll(tags)) {
    if (tag === 'table') {
      const style = /table:style-name="([^"]*)"/.exec(attributes)?.[1] ?? '';
      tables.push({ sheet: styles.has(style), rows: new Set(), columns: new Set() });
      [row, column] = [0, 0];
      continue;
    }
    const count = Number(repeats.exec(attributes)?.[1] ?? 1);
    const isRow = tag === 'table-row';
    const into = isRow ? tables.at(-1)?.rows : tables.at(-1)?.columns;
    if (concealed.test(attributes)) {
      const before = isRow ? row : column;
      for (let index = 1; index <= Math.min(count, namedAtOnce); index += 1) into?.add(before + index);
    }
    if (isRow) row += count;
    else column += count;
  }
  return tables;
};

/** The sheets with what the file hides of them. */
export const withHiddenParts = (sheets: readonly SheetData[], hidden: readonly HiddenParts[]): readonly SheetData[] =>
  sheets.map((sheet, index): SheetData => {
    const parts = hidden[index];
    if (!parts) return sheet;
    return {
      ...sheet,
      visibility: parts.sheet ? 'hidden' : sheet.visibility,
      rows: sheet.rows.map((row) => (parts.rows.has(row.row) ? { ...row, hidden: true as const } : row)),
      hiddenColumns: [...parts.columns].sort((a, b) => a - b),
    };
  });
