import { strToU8, zipSync } from 'fflate';
import { columnLetter } from '../../../renderer/domain/intake/column-letter';
import { type Dice, diceOf } from '../torture/generated/dice';

const xml = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const ns = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const rel = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const types = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** 0 plain, 1 a day of the machine, 2 a day of the file's own, 3 leading zeros, 4 money, 5 day and time. */
const styles = `${xml}<styleSheet ${ns}><numFmts count="4"><numFmt numFmtId="164" formatCode="dd/mm/yyyy"/><numFmt numFmtId="165" formatCode="0000000000"/><numFmt numFmtId="166" formatCode="#,##0&quot; đồng&quot;"/><numFmt numFmtId="167" formatCode="dd/mm/yyyy hh:mm"/></numFmts><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="13"/><name val="Times New Roman"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="6"><xf/><xf numFmtId="14" applyNumberFormat="1"/><xf numFmtId="164" applyNumberFormat="1"/><xf numFmtId="165" applyNumberFormat="1"/><xf numFmtId="166" applyNumberFormat="1" fontId="1"/><xf numFmtId="167" applyNumberFormat="1"/></cellXfs></styleSheet>`;

const escapeXml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

const words = ['Chè Shan tuyết', 'Mật ong & phấn hoa', 'HTX «Nấm»', 'Rượu <ngô>', 'Đường thốt nốt', '0911000123'];
const textOf = (dice: Dice): string => {
  const text = `${dice.pick(words)} ${dice.between(1, 99)}`;
  return dice.pick([text, text, `  ${text} `, `${text}\n${dice.pick(words)}`, text.normalize('NFD'), `"${text}"`]);
};
const kept = (text: string): string => `<t xml:space="preserve">${escapeXml(text)}</t>`;
const richOf = (dice: Dice): string =>
  `<r><rPr><b/><rFont val="Times New Roman"/></rPr>${kept(textOf(dice))}</r><r>${kept(textOf(dice))}</r>`;

interface Strings {
  readonly items: string[];
}
const shared = (strings: Strings, item: string): string => `t="s"><v>${strings.items.push(item) - 1}</v>`;

const numberOf = (dice: Dice): string =>
  dice.pick([
    String(dice.between(-5, 900_000)),
    (dice.between(1, 99_999) / 7).toString(),
    '1.5E+6',
    '0.1',
    '12345678901234',
    '-0.25',
  ]);
const serialOf = (dice: Dice): string =>
  dice.pick([
    String(dice.between(61, 60_000)),
    `${dice.between(61, 60_000)}.75`,
    String(dice.between(40_000, 46_500)),
    // The first days of both calendars, the day that never was, a time without a day.
    dice.pick(['1', '45', '59', '60', '61', '0.5']),
  ]);
const errors = ['#N/A', '#REF!', '#DIV/0!', '#VALUE!', '#NAME?', '#NUM!', '#NULL!'];

/** Everything after `<c r="A1" `. */
const makers: readonly ((dice: Dice, strings: Strings) => string)[] = [
  (dice, strings) => shared(strings, kept(textOf(dice))),
  (dice, strings) => shared(strings, kept(textOf(dice))),
  (dice, strings) => shared(strings, richOf(dice)),
  (dice, strings) => shared(strings, `${kept(textOf(dice))}<rPh sb="0" eb="1"><t>doc</t></rPh>`),
  (dice) => `t="inlineStr"><is>${kept(textOf(dice))}</is>`,
  (dice) => `t="inlineStr"><is>${richOf(dice)}</is>`,
  (dice) => `><v>${numberOf(dice)}</v>`,
  (dice) => `s="4"><v>${numberOf(dice)}</v>`,
  (dice) => `s="3"><v>${dice.between(900_000_000, 999_999_999)}</v>`,
  (dice) => `s="1"><v>${serialOf(dice)}</v>`,
  (dice) => `s="2"><v>${serialOf(dice)}</v>`,
  (dice) => `s="5"><v>${serialOf(dice)}</v>`,
  (dice) => `t="b"><v>${dice.between(0, 1)}</v>`,
  (dice) => `t="e"><v>${dice.pick(errors)}</v>`,
  (dice) => `><f>SUM(A1:A9)</f><v>${numberOf(dice)}</v>`,
  (dice) => `t="str"><f>A1&amp;"x"</f><v>${escapeXml(textOf(dice))}</v>`,
  () => 't="b"><f>A1=A2</f><v>1</v>',
  (dice) => `t="e"><f>VLOOKUP(A1,B:C,2,0)</f><v>${dice.pick(errors)}</v>`,
  (dice) => `s="2"><f>TODAY()</f><v>${serialOf(dice)}</v>`,
  () => '><f>A1+1</f>',
  () => 's="4">',
  (_, strings) => shared(strings, kept('Dòng_x000D_\nhai')),
];

interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

const mergesOf = (dice: Dice, rows: number): readonly Area[] =>
  Array.from({ length: Math.min(dice.between(0, 3), Math.floor((rows + 2) / 4)) }, (_, index): Area => {
    const top = 2 + index * 4;
    const left = dice.between(1, 5);
    return { top, left, bottom: Math.min(rows, top + dice.between(0, 2)), right: left + dice.between(1, 2) };
  });

const covered = (merges: readonly Area[], row: number, column: number): boolean =>
  merges.some(
    ({ top, left, bottom, right }) =>
      row >= top && row <= bottom && column >= left && column <= right && (row !== top || column !== left),
  );

const sheetOf = (dice: Dice, strings: Strings): string => {
  const rows = dice.between(3, 14);
  const columns = dice.between(2, 9);
  const merges = mergesOf(dice, rows);
  const lines = Array.from({ length: rows }, (_, at) => at + 1).filter(() => dice.chance(0.9));
  const data = lines.map((row) => {
    const cells = Array.from({ length: columns }, (_, at) => at + 1).flatMap((column) =>
      dice.chance(0.25) || covered(merges, row, column)
        ? []
        : [`<c r="${columnLetter(column)}${row}" ${dice.pick(makers)(dice, strings)}</c>`],
    );
    return `<row r="${row}"${dice.chance(0.15) ? ' hidden="1"' : ''}>${cells.join('')}</row>`;
  });
  const hidden = dice.chance(0.4) ? `<cols><col min="2" max="${dice.between(2, 3)}" width="9" hidden="1"/></cols>` : '';
  const ranges = merges.map(
    ({ top, left, bottom, right }) => `<mergeCell ref="${columnLetter(left)}${top}:${columnLetter(right)}${bottom}"/>`,
  );
  const merged = ranges.length === 0 ? '' : `<mergeCells count="${ranges.length}">${ranges.join('')}</mergeCells>`;
  return `${xml}<worksheet ${ns}>${hidden}<sheetData>${data.join('')}</sheetData>${merged}</worksheet>`;
};

/** A workbook with what workbooks of offices hold, hidden and merged things, both calendars, every kind of cell. */
export const generatedWorkbook = (seed: number): Uint8Array => {
  const dice = diceOf(seed);
  const strings: Strings = { items: [] };
  const sheets = Array.from({ length: dice.between(1, 3) }, () => sheetOf(dice, strings));
  const states = sheets.map((_, at) => (at === 0 ? 'visible' : dice.pick(['visible', 'hidden', 'veryHidden'])));
  const names = sheets.map((_, at) => `Trang ${at + 1}`);
  const parts: Record<string, string> = {
    '[Content_Types].xml': `${xml}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${types}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${types}.styles+xml"/><Override PartName="/xl/sharedStrings.xml" ContentType="${types}.sharedStrings+xml"/>${sheets.map((_, at) => `<Override PartName="/xl/worksheets/sheet${at + 1}.xml" ContentType="${types}.worksheet+xml"/>`).join('')}</Types>`,
    '_rels/.rels': `${xml}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${rel}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `${xml}<workbook ${ns} xmlns:r="${rel}"><workbookPr${dice.chance(0.3) ? ' date1904="1"' : ''}/><sheets>${names.map((name, at) => `<sheet name="${name}" sheetId="${at + 1}" state="${states[at]}" r:id="rId${at + 1}"/>`).join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `${xml}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${sheets.map((_, at) => `<Relationship Id="rId${at + 1}" Type="${rel}/worksheet" Target="worksheets/sheet${at + 1}.xml"/>`).join('')}<Relationship Id="rId90" Type="${rel}/styles" Target="styles.xml"/><Relationship Id="rId91" Type="${rel}/sharedStrings" Target="sharedStrings.xml"/></Relationships>`,
    'xl/styles.xml': styles,
    'xl/sharedStrings.xml': `${xml}<sst ${ns}>${strings.items.map((item) => `<si>${item}</si>`).join('')}</sst>`,
  };
  for (const [at, sheet] of sheets.entries()) parts[`xl/worksheets/sheet${at + 1}.xml`] = sheet;
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, part]) => [name, strToU8(part)])));
};
