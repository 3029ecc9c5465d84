import { readDecisionText } from '../identity/decision-text';
import { isCivilDate } from '../vietnamese/civil-date';
import { datesInText } from '../vietnamese/date-in-text';
import { askedStars } from './asked-cells';
import { type BandStack, bandOf } from './band-meaning';
import type { CandidateCertificate, CandidateDecision } from './candidates';
import type { GridCell, GridRow } from './sheet-grid';
import { cellOf, mappingOf, reportAt, type TableContext, take } from './table-context';
import { readTerm } from './term-cells';
import { isMonthFirst } from './values/date-order';
import { type DateContext, readListDate } from './values/list-date';
import { readStars, type StarsValue } from './values/stars';
import { isBlankText } from './values/value-reading';

/** Columns with a day that only exists with the month first. Looked up once for each column of a table. */
const monthFirst = new WeakMap<TableContext, Map<number, boolean>>();

const seesMonthFirst = (context: TableContext, column: number): boolean => {
  const known = monthFirst.get(context) ?? new Map<number, boolean>();
  monthFirst.set(context, known);
  const found = known.get(column) ?? context.shape.grid.rows.some((row) => isMonthFirst(row.cells[column]?.text ?? ''));
  known.set(column, found);
  return found;
};

const dates = (context: TableContext, column: number, mayBeFuture: boolean): DateContext => ({
  today: context.today,
  date1904: context.date1904,
  mayBeFuture,
  monthFirstSeen: seesMonthFirst(context, column),
});

/** The rank whose column has a cross in this row; two crosses say nothing. */
const markedRank = (context: TableContext, row: GridRow): 3 | 4 | 5 | null => {
  const crossed = context.shape.columns.filter((column) => column.mark !== undefined && row.cells[column.column]);
  return crossed.length === 1 ? (crossed[0]?.mark ?? null) : null;
};

const starsOf = (context: TableContext, row: GridRow, round: 1 | 2, bands: BandStack): StarsValue | null => {
  const marked = round === 1 ? markedRank(context, row) : null;
  if (marked !== null) return { number: marked, potentialFive: false };
  const placed = context.shape.columns.some((column) => column.mark) ? null : cellOf(context, row, 'stars', round);
  if (placed) return askedStars(context, placed, readStars(placed.cell));
  // An empty cell in a column of ranks is unknown, whatever a title or a band says about the others.
  const band = round === 1 && !mappingOf(context, 'stars', 1) ? bandOf(bands, 'stars') : null;
  return band === null ? null : readStars(textCell(band)).value;
};

const textCell = (text: string): GridCell => ({ column: 0, kind: 'text', text, typed: text, value: text });

interface DecisionCell {
  readonly number: string | null;
  readonly date: string | null;
}

/** Number and date in one cell. What is no decision's number is kept as the paper has it, with a warning. */
const decisionCellOf = (context: TableContext, row: GridRow, round: 1 | 2, bands: BandStack): DecisionCell => {
  const placed = cellOf(context, row, 'decisionNo', round);
  const band = placed || round === 2 ? null : bandOf(bands, 'decision');
  const text = placed?.cell.text ?? band;
  if (text === null || isBlankText(text)) return { number: null, date: null };
  const read = readDecisionText(text);
  const only = read.number ?? bareNumber(text);
  for (const code of read.notes) {
    if (!placed?.own || (code === 'decision-unreadable' && !/\d/.test(text) && only === null)) continue;
    const isDate = code === 'date-impossible';
    const note = { code, severity: isDate ? 'error' : 'warning', expected: '1234/QĐ-UBND' } as const;
    reportAt(context, row, placed.mapping, text, note, isDate ? 'decisionDate' : 'decisionNo');
  }
  return { number: only, date: read.date };
};

/** «Số 6401» without its symbol, «15/2024/GCN»: something with a digit that is not just a date. */
const bareNumber = (text: string): string | null => {
  const [date] = datesInText(text);
  const rest = (date ? text.replace(date.text, '') : text)
    .replace(/^(?:số|qđ|quyết định)[\s:]*(?:số)?\s*/iu, '')
    .replace(/\s+/g, ' ')
    .trim();
  const cut = rest.replace(/[,;\s]*(?:ngày|ký ngày)?\s*$/iu, '');
  return /\d/.test(cut) && cut.length <= 40 ? cut : null;
};

const decisionOf = (context: TableContext, row: GridRow, round: 1 | 2, bands: BandStack): CandidateDecision | null => {
  const cell = decisionCellOf(context, row, round, bands);
  const placed = cellOf(context, row, 'decisionDate', round);
  const own = placed
    ? take(context, placed, readListDate(placed.cell, dates(context, placed.mapping.column, false)))
    : null;
  const year = cellOf(context, row, 'recognitionYear', round);
  const yearText = year ? (/20\d{2}/.exec(year.cell.text)?.[0] ?? null) : null;
  if (
    placed?.own &&
    own !== null &&
    cell.date !== null &&
    isCivilDate(own) &&
    isCivilDate(cell.date) &&
    own !== cell.date
  ) {
    reportAt(context, row, placed.mapping, placed.cell.text, {
      code: 'decision-dates-differ',
      severity: 'warning',
      expected: cell.date,
    });
  }
  const date = own ?? cell.date ?? yearText;
  const authority = cellOf(context, row, 'decisionAuthority', round)?.cell.text.replace(/\n+/g, ' ') ?? null;
  const said = authority !== null && !isBlankText(authority) ? authority : null;
  if (date !== null && date > context.today && own === null && cell.date !== null) {
    reportAt(
      context,
      row,
      cellOf(context, row, 'decisionNo', round)?.mapping,
      date,
      { code: 'date-future', severity: 'warning' },
      'decisionDate',
    );
  }
  if (cell.number === null && date === null && said === null) return null;
  return { number: cell.number ?? '', date, authority: said };
};

const expiryOf = (
  context: TableContext,
  row: GridRow,
  round: 1 | 2,
  decision: CandidateDecision | null,
): string | null => {
  const placed = cellOf(context, row, 'expiryDate', round);
  const read = placed
    ? (readTerm(placed.cell.text, decision?.date ?? null) ??
      readListDate(placed.cell, dates(context, placed.mapping.column, true)))
    : null;
  const expiry = placed && read ? take(context, placed, read) : null;
  if (placed?.own && expiry !== null && decision?.date && expiry < decision.date) {
    reportAt(context, row, placed.mapping, placed.cell.text, {
      code: 'expiry-before-decision',
      severity: 'warning',
      expected: decision.date,
    });
  }
  return expiry;
};

const readRound = (
  context: TableContext,
  row: GridRow,
  round: 1 | 2,
  bands: BandStack,
): CandidateCertificate | null => {
  const stars = starsOf(context, row, round, bands);
  const decision = decisionOf(context, row, round, bands);
  const expiresOn = expiryOf(context, row, round, decision);
  if (!stars && !decision && expiresOn === null) return null;
  const number = stars?.number ?? null;
  return {
    round,
    rawStars: number,
    decision,
    values: {
      ...(number !== null && number >= 3 ? { stars: number as 3 | 4 | 5 } : {}),
      ...(stars?.potentialFive ? { potentialFive: true } : {}),
      ...(expiresOn === null ? {} : { expiresOn }),
    },
  };
};

/** One column of expiry beside two rounds speaks of the certificate that holds, which is the later one. */
const moveExpiry = (first: CandidateCertificate, second: CandidateCertificate): readonly CandidateCertificate[] => {
  const { expiresOn, ...values } = first.values;
  if (expiresOn === undefined) return [first, second];
  return [
    { ...first, values },
    { ...second, values: { ...second.values, expiresOn } },
  ];
};

/** One certificate for each round of recognition that the row speaks of. */
export const readCertificates = (
  context: TableContext,
  row: GridRow,
  bands: BandStack,
): readonly CandidateCertificate[] => {
  const hasSecond = context.shape.columns.some((column) => column.round === 2);
  const first = readRound(context, row, 1, bands);
  const second = hasSecond ? readRound(context, row, 2, bands) : null;
  if (first && second && mappingOf(context, 'expiryDate', 2) === undefined) return moveExpiry(first, second);
  return [first, second].filter((each) => each !== null);
};
