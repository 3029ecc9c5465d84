import type { IntakeIssue, IntakeIssueCode } from '../../domain/intake/intake-issue';
import { counted } from './counted';
import { intakeFieldLabels } from './intake-fields';

type Say = (issue: IntakeIssue) => string;

const at = ({ file, sheet, row, column }: IntakeIssue): string => {
  const parts = [
    file === undefined ? '' : `file “${file}”`,
    sheet === null ? '' : `sheet “${sheet}”`,
    row === null ? '' : `row ${row}`,
    column === null || column === '' ? '' : `column “${column}”`,
  ].filter((part) => part !== '');
  const text = parts.join(', ');
  return text === '' ? '' : `${text.charAt(0).toUpperCase()}${text.slice(1)}: `;
};

const said =
  (words: (issue: IntakeIssue) => string): Say =>
  (issue) =>
    `${at(issue)}${words(issue)}`;
const found = ({ found: text }: IntakeIssue): string => `“${text}”`;
const dayInWords = ({ expected: text }: IntakeIssue): string => {
  const [year = '', month = '', day = ''] = (text ?? '').split('-');
  return `day ${day} of month ${month}, ${year}`;
};
const hidden = (count: string, one: string): string => `${counted(count, one)} hidden`;
const guessed = ({ field }: IntakeIssue): string => (field === null ? '' : intakeFieldLabels[field]);
const expected = ({ expected: text }: IntakeIssue): string => text ?? '';

const leftOutPictures: Readonly<Record<string, string>> = {
  kind: 'the picture is of a kind that cannot be printed and was left out. Insert it again as JPEG or PNG.',
  'too-large': 'the picture is too large and was left out. Make it smaller and insert it again.',
  link: 'the picture is only a link to a site and was left out. Insert the picture itself.',
  missing: 'the picture is not in the file and was left out. Insert it again.',
};

export const importingIssues: Readonly<Record<IntakeIssueCode, Say>> = {
  'sheet-hidden': said(() => 'the sheet is hidden in the file and was not read. Switch it on when choosing sheets.'),
  'sheet-without-table': said(() => 'no table of products or producers was found. Choose the heading row by hand.'),
  'heading-missing': said(
    ({ found: row }) =>
      `the list has no header row: row ${row} is guessed to be data, and what the columns mean is told by their values. Check it at “Tables and headers”.`,
  ),
  'heading-guess': said(
    ({ found: row }) =>
      `the words in row ${row} are no known headings; the row is guessed to be the header. Check it at “Tables and headers”, or a product may be lost.`,
  ),
  'tables-beside': said(
    ({ found }) =>
      `several tables stand beside each other here (columns ${found}); each is read by itself. Check it at the sheets.`,
  ),
  'sheet-turned': said(
    () =>
      'each column of this sheet is one product, so it was turned: each row here is a column of the file. Check it at the sheets.',
  ),
  'rows-hidden': said(
    (issue) => `${hidden(issue.found, 'row')} in the file, not read. Turn them on at the step of the sheets if needed.`,
  ),
  'columns-hidden': said(
    (issue) =>
      `${hidden(issue.found, 'column')} in the file, not read. Turn them on at the step of the sheets if needed.`,
  ),
  'column-unknown': said(
    (issue) =>
      `the meaning of the column is not known, so its values (${issue.expected ?? '0'}) are left out. Choose it if needed.`,
  ),
  'column-without-place': said(
    (issue) =>
      `this column is “${guessed(issue)}”, for which no entry has a field: its values (${issue.expected ?? '0'}) are left out.`,
  ),
  'column-guess': said((issue) => `this column is guessed to be “${guessed(issue)}”. Choose another meaning if wrong.`),
  'own-unreadable': said(
    (issue) =>
      `${found(issue)} does not fit the kind of the own field, so the cell is not taken. Correct it, or change the kind of the field in Settings.`,
  ),
  'text-decoded': said((issue) => `text in an old font, ${found(issue)}, was turned into “${expected(issue)}”.`),
  'product-name-missing': said(() => 'the row has no product name and was refused. Fill it in and read again.'),
  'producer-missing': said(() => 'the row has no producer and was refused. Fill it in and read again.'),
  'producer-carried': said((issue) => `empty, so the producer of the row above was taken: “${expected(issue)}”.`),
  'producer-differs': said(
    (issue) =>
      `${found(issue)}, but an earlier row of the same producer has “${expected(issue)}”. The earlier value is kept.`,
  ),
  'several-products': said((issue) => `one cell holds ${expected(issue)} products; they were split. Check the split.`),
  'cell-error': said(
    (issue) => `the cell holds the error ${issue.found} and counts as empty. Repair the formula in Excel.`,
  ),
  'stars-unreadable': said((issue) => `${found(issue)} could not be read as stars. Write 3, 4 or 5.`),
  'stars-impossible': said((issue) => `${found(issue)} is no OCOP rank. Write 3, 4 or 5.`),
  'stars-potential-five': said(
    () => '“potential 5 stars” is not 5 stars until the ministry decides. Noted as potential, without a rank.',
  ),
  'stars-none': said((issue) => `${found(issue)}: the product has no rank yet.`),
  'stars-below-three': said((issue) => `${found(issue)}: 1 and 2 stars are not recognised; no rank is stored.`),
  'price-unreadable': said(
    (issue) => `${found(issue)} could not be read as a price. Type a number such as 420.000 or leave it empty.`,
  ),
  'price-negative': said((issue) => `${found(issue)}: a price cannot be negative. Type it again or leave it empty.`),
  'price-out-of-range': said(
    (issue) =>
      `${found(issue)} is too small or too large for a price and was left out. Check the unit (đồng, thousand đồng).`,
  ),
  'price-open': said((issue) => `${found(issue)}: no fixed price, left empty.`),
  'price-several': said((issue) => `${found(issue)} holds several prices; the first was taken. Correct it if wrong.`),
  'price-about': said((issue) => `${found(issue)} is approximate; ${expected(issue)} đồng was taken. Check it.`),
  'price-both': said(
    (issue) =>
      `${found(issue)} holds a retail and a wholesale price; wholesale was read as ${expected(issue)} đồng. Check both.`,
  ),
  'price-in-packaging': said(
    (issue) => `${found(issue)} holds packaging and price; the price was guessed as ${expected(issue)} đồng. Check it.`,
  ),
  'price-vat-unclear': said(
    (issue) => `${found(issue)} mentions VAT but not whether it is included; that was left empty.`,
  ),
  'capacity-unreadable': said(
    (issue) => `${found(issue)} could not be read as a capacity. Write number, unit and period, such as 2 tấn/tháng.`,
  ),
  'capacity-range': said(
    (issue) => `${found(issue)} is a range; the smaller number ${expected(issue)} was taken, the range is in the note.`,
  ),
  'capacity-about': said((issue) => `${found(issue)} is approximate; ${expected(issue)} was taken. Check it.`),
  'capacity-several': said(
    (issue) => `${found(issue)} holds several numbers; ${expected(issue)} was taken, the text is in the note.`,
  ),
  'capacity-unit-guess': said(
    (issue) => `${found(issue)} has no unit; “${expected(issue)}” is a guess from the unit column. Check it.`,
  ),
  'date-impossible': said(
    (issue) => `${found(issue)} is not in the calendar. Write day/month/year as in the decision.`,
  ),
  'date-partial': said(
    (issue) => `${found(issue)} has only a year or month. Write the whole date so that validity can be judged.`,
  ),
  'date-future': said((issue) => `${found(issue)} lies in the future. Check the year.`),
  'date-unreadable': said(
    (issue) => `${found(issue)} could not be read as a date. Write day/month/year, such as 05/8/2026.`,
  ),
  'date-order': said(
    (issue) => `this column has days with the month first; ${found(issue)} was read as ${dayInWords(issue)}. Check it.`,
  ),
  'date-several': said((issue) => `${found(issue)} holds several dates; ${expected(issue)} was taken. Check it.`),
  'expiry-computed': said(
    (issue) => `${found(issue)} is a term; counted from the decision it ends on ${expected(issue)}. Check it.`,
  ),
  'expiry-before-decision': said(
    (issue) => `expiry ${found(issue)} is before the decision of ${expected(issue)}. Check both dates.`,
  ),
  'decision-unreadable': said(
    (issue) =>
      `${found(issue)} does not look like the number of a decision. Write it as on the paper, such as 1877/QĐ-UBND.`,
  ),
  'decision-several': said((issue) => `${found(issue)} names several decisions; the first was taken.`),
  'decision-dates-differ': said(
    (issue) => `date ${found(issue)} differs from ${expected(issue)} beside the decision’s number. Check it.`,
  ),
  'phone-unreadable': said((issue) => `${found(issue)} is no phone number. Write all 10 digits.`),
  'phone-old-eleven': said((issue) => `the old 11-digit number ${found(issue)} became ${expected(issue)}.`),
  'phone-zero-restored': said((issue) => `${found(issue)} had lost its leading zero; it is ${expected(issue)} again.`),
  'tax-code-check': said(
    (issue) =>
      `tax code ${found(issue)} has a wrong check digit. Compare it with the registration; it is kept as written.`,
  ),
  'tax-code-zero-lost': said(
    (issue) =>
      `${found(issue)} had lost its leading zero; ${
        issue.expected?.length === 12
          ? `it is taken for the personal number ${expected(issue)}. Compare it with the papers.`
          : `the check digit proves ${expected(issue)}.`
      }`,
  ),
  'tax-code-length': said((issue) => `${found(issue)} does not have the digits of a tax code (10, 12 or 13).`),
  'tax-code-letters': said((issue) => `${found(issue)} holds letters and is no tax code.`),
  'tax-code-branch': said((issue) => `${found(issue)}: a branch number cannot be 000.`),
  'tax-code-old-household': said(
    (issue) => `${found(issue)} is an old household code; since 01/7/2025 the owner’s personal number is used.`,
  ),
  'personal-number-length': said((issue) => `${found(issue)} does not have the 12 digits of a personal number.`),
  'personal-number-place': said(
    (issue) => `${found(issue)}: the first three digits are no place of birth registration. Check it.`,
  ),
  'gtin-destroyed': said((issue) => `barcode ${found(issue)} was rounded by Excel and is lost. Scan or type it again.`),
  'gtin-check': said((issue) => `barcode ${found(issue)} has a wrong check digit. Scan or type it again.`),
  'gtin-length': said((issue) => `${found(issue)} does not have the digits of a barcode (8, 12, 13 or 14).`),
  'gtin-letters': said((issue) => `${found(issue)} is no barcode.`),
  'gtin-zero-lost': said((issue) => `barcode ${found(issue)} lost its leading zero; it may be ${expected(issue)}.`),
  'gtin-internal': said((issue) => `${found(issue)} is a shop’s own number, not one of GS1.`),
  'standard-unnamed': said((issue) => `${found(issue)} does not say which certificate; left empty. Write its name.`),
  'email-marks': said((issue) => `e-mail ${found(issue)} holds Vietnamese letters. Type it without marks.`),
  'email-unreadable': said((issue) => `${found(issue)} is no e-mail address.`),
  'email-several': said((issue) => `${found(issue)} holds several addresses; ${expected(issue)} was taken.`),
  'group-unknown': said((issue) => `${found(issue)} fits no product group of the law in use. Choose one later.`),
  'group-ask': said(
    (issue) =>
      `${found(issue)} is a group of 2018; today “${expected(issue)}” may belong to another sector. Choose the sector.`,
  ),
  'kind-unknown': said((issue) => `${found(issue)} is no known kind of producer.`),
  'kind-differs': said((issue) => `${found(issue)}, but the name is “${expected(issue)}”. The column was taken.`),
  'province-unknown': said((issue) => `${found(issue)} is no province or city.`),
  'commune-unknown': said((issue) => `${found(issue)} is not in the list of communes. Kept as written.`),
  'commune-without-province': said(
    (issue) => `${found(issue)} names no province, so no commune could be chosen. Kept in “Address” as written.`,
  ),
  'commune-gone-before': said(
    (issue) =>
      `${found(issue)} is not in the list of units of 30 June 2025, and may have been merged before. The old name is kept; choose the commune of today.`,
  ),
  'commune-ask': said((issue) => `${found(issue)} may be: ${expected(issue)}. Choose the right commune.`),
  'place-from-office': said(
    (issue) =>
      `${found(issue)} names no province. The place is known in ${expected(issue)}, the office’s own, so it is taken, here and below.`,
  ),
  'place-from-title': said((issue) => `place taken from the title: ${expected(issue)}.`),
  'band-place-ask': said(
    (issue) => `${found(issue)} was a district before 01/7/2025 and is a commune today. Write which one is meant.`,
  ),
  'picture-unplaced': said((issue) => `picture ${found(issue)} stands in no row and was left out.`),
  'picture-left-out': said((issue) => leftOutPictures[issue.found] ?? 'a picture could not be taken. Add it later.'),
  'formula-values': said(
    (issue) =>
      `${counted(issue.found, 'formula')} in this column: the results kept in the file were taken, nothing was computed. Check them if the file is old.`,
  ),
  'read-in-part': said(
    (issue) =>
      `only the first ${counted(issue.found, 'row')} of this sheet were read; what comes after them and the pictures of the sheet were not.`,
  ),
  'sheet-unread': said(() => 'no row of this sheet was read. Split the file and read on.'),
  'edit-value': said(
    (issue) =>
      `${found(issue)} is no value of this column; the registry keeps its own. Choose from the list or type it again.`,
  ),
  'edit-masked': said(
    (issue) => `${found(issue)} still hides personal data; the registry keeps its own. Type the whole new value.`,
  ),
  'edit-empty': said(() => 'this cell cannot be empty; the registry keeps its own.'),
  'edit-merged': said(
    ({ found }) => `the record of this row was merged into “${found}”, so the row is read for that one.`,
  ),
  'edit-id': said(
    (issue) =>
      `the record id ${found(issue)} was changed, so the row is not taken. Leave the id empty for a new record.`,
  ),
};
