import ExcelJS from 'exceljs';
import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { catalogueWords } from '../../../../renderer/documents/catalogue/catalogue-words';
import { catalogueWorkbook } from '../../../../renderer/documents/catalogue/catalogue-workbook';
import type { WorkbookDescription } from '../../../../renderer/documents/workbook-description';
import { standardLook } from '../../../../renderer/domain/records/catalogue-look';
import { writeWorkbook } from '../../../../renderer/formats/xlsx/write-workbook';
import { sampleCatalogue } from '../../../support/catalogue-snapshot';
import { printWithLibreOffice } from '../../../support/office-tools';
import { pdfInfo, pdfText } from '../../../support/poppler';
import { smallPng } from '../../../support/small-pictures';

const photos = new Map(
  Array.from({ length: 6 }, (_, index) => [`h${index}`, smallPng(40 + index * 10, 30, 40 * index)]),
);
const description = catalogueWorkbook(
  sampleCatalogue(40, (index) => (index % 5 === 4 ? null : `h${index % 6}`)),
  catalogueWords('vi'),
);

const hostile = (text: string): WorkbookDescription => ({
  ...description,
  sheets: [
    {
      name: text,
      titles: [{ text, style: 'title' }],
      columns: [{ header: text, width: 20, kind: 'text' }],
      rows: [{ cells: [text] }],
      photos: [],
      rowHeight: null,
      filter: true,
      print: { orientation: 'portrait', columns: 1 },
      frozenColumns: 0,
    },
  ],
});

const openWithExcelJs = async (bytes: Uint8Array): Promise<ExcelJS.Workbook> => {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(Buffer.from(bytes) as unknown as ExcelJS.Buffer);
  return workbook;
};

describe('a written catalogue', () => {
  let bytes: Uint8Array;
  let parts: Record<string, Uint8Array>;
  let workbook: ExcelJS.Workbook;
  const part = (name: string): string => strFromU8(parts[name] ?? new Uint8Array());
  beforeAll(async () => {
    ({ bytes } = writeWorkbook(description, photos));
    parts = unzipSync(bytes);
    workbook = await openWithExcelJs(bytes);
  });

  it('is read back by ExcelJS cell for cell', () => {
    for (const [index, sheet] of description.sheets.entries()) {
      const read = workbook.worksheets[index];
      const header = sheet.titles.length + 2;
      expect(sheet.columns.map((_column, index) => read?.getCell(header, index + 1).value)).toEqual(
        sheet.columns.map((column) => column.header),
      );
      sheet.rows.forEach((row, at) => {
        row.cells.forEach((value, index) => {
          const found = read?.getCell(header + 1 + at, index + 1).value;
          const kind = sheet.columns[index]?.kind;
          if (value === null) expect(found).toBeNull();
          else if (kind === 'date' && /^\d{4}-\d\d-\d\d$/.test(String(value)))
            expect((found as Date).toISOString().slice(0, 10)).toBe(value);
          else expect(found).toBe(value);
        });
      });
    }
  });

  it('makes a row as high as its lines, or LibreOffice prints them over one another', () => {
    const [all] = description.sheets;
    const first = (all?.titles.length ?? 0) + 3;
    const lines = Math.max(...(all?.rows[0]?.cells ?? []).map((cell) => String(cell ?? '').split('\n').length));
    expect(lines).toBeGreaterThan(1);
    for (const sheet of workbook.worksheets) expect(sheet.getRow(sheet.rowCount).height).toBeGreaterThanOrEqual(18);
    expect(workbook.worksheets[0]?.getRow(first).height).toBeGreaterThanOrEqual(lines * 15);
  });

  it('has no formula cell and no link', () => {
    for (const [name, data] of Object.entries(parts)) {
      if (!name.startsWith('xl/worksheets/sheet')) continue;
      expect(strFromU8(data)).not.toMatch(/<f[ >]|<hyperlink/);
    }
  });

  it('declares every part and points to no missing one', () => {
    const types = part('[Content_Types].xml');
    for (const name of Object.keys(parts)) {
      if (name === '[Content_Types].xml') continue;
      const extension = name.split('.').at(-1) ?? '';
      const declared = types.includes(`PartName="/${name}"`) || ['rels', 'png', 'jpeg'].includes(extension);
      expect(declared, name).toBe(true);
    }
    for (const [, name] of types.matchAll(/PartName="\/([^"]+)"/g)) expect(parts[name ?? ''], name).toBeDefined();
    for (const name of Object.keys(parts).filter((each) => each.endsWith('.rels'))) {
      const base = name.replace(/_rels\/[^/]+$/, '');
      for (const [, target] of part(name).matchAll(/Target="([^"]+)"/g)) {
        const path = new URL(target ?? '', `file:///${base}`).pathname.slice(1);
        expect(parts[path], `${name} → ${target}`).toBeDefined();
      }
    }
  });

  it('describes each picture for a screen reader', () => {
    const drawing = part('xl/drawings/drawing1.xml');
    const words = [...drawing.matchAll(/descr="([^"]+)"/g)].map(([, text]) => text);
    expect(words).toEqual(description.sheets[0]?.photos.map((photo) => photo.description));
  });

  it('stores each photo once, as it is', () => {
    const media = Object.keys(parts).filter((name) => name.startsWith('xl/media/'));
    expect(media).toHaveLength(6);
    for (const name of media) {
      const stored = parts[name] ?? new Uint8Array();
      expect([...photos.values()].some((photo) => Buffer.from(photo).equals(Buffer.from(stored)))).toBe(true);
    }
    // Method 0 in the local header of each: not deflated again.
    const archive = Buffer.from(bytes);
    for (const name of media) expect(archive.readUInt16LE(archive.indexOf(name) - 30 + 8)).toBe(0);
  });

  it('anchors photos inside their own cells, on both sheets', () => {
    for (const sheet of [workbook.worksheets[0], workbook.worksheets[1]]) {
      const images = sheet?.getImages() ?? [];
      expect(images.length).toBeGreaterThan(0);
      for (const { range } of images) {
        expect([range.tl.nativeCol, range.tl.nativeRow]).toEqual([range.br.nativeCol, range.br.nativeRow]);
        expect(range.br.nativeColOff).toBeGreaterThan(range.tl.nativeColOff);
        expect(range.br.nativeRowOff).toBeGreaterThan(range.tl.nativeRowOff);
      }
    }
    expect(workbook.worksheets[0]?.getImages()).toHaveLength(32);
  });

  it('prints landscape A4, fit to width, header repeated, x/y in the footer', () => {
    for (const [index, sheet] of workbook.worksheets.entries()) {
      const described = description.sheets[index];
      const header = (described?.titles.length ?? 0) + 2;
      expect(sheet.pageSetup).toMatchObject({
        paperSize: 9,
        orientation: 'landscape',
        fitToPage: true,
        fitToWidth: 1,
        fitToHeight: 0,
      });
      expect(sheet.pageSetup.printTitlesRow).toBe(`${header}:${header}`);
      expect(sheet.headerFooter.oddFooter).toContain('Trang &P/&N');
      expect(sheet.views[0]).toMatchObject({ state: 'frozen', ySplit: header });
      expect(part('xl/workbook.xml')).toContain(`_xlnm.Print_Area" localSheetId="${index}"`);
    }
    expect(part('xl/workbook.xml')).toMatch(/localSheetId="0">[^<]*!\$A\$1:\$L\$48</);
    expect(workbook.worksheets[0]?.autoFilter).toBeTruthy();
  });

  it('is the same file for the same description', () => {
    const again = writeWorkbook(description, photos);
    expect(Buffer.from(again.bytes).equals(Buffer.from(bytes))).toBe(true);
  });

  it('is printed by LibreOffice without a repair', () => {
    const pdf = printWithLibreOffice(bytes);
    expect(pdfInfo(pdf).get('Page size')).toMatch(/^841\.\d+ x 595/);
    const text = pdfText(pdf).replace(/\s+/g, ' ');
    for (const expected of [
      'SỞ CÔNG THƯƠNG TỈNH LÀO CAI',
      'DANH MỤC SẢN PHẨM OCOP',
      '4 sao',
      'Cam sành Hàm Yên',
      'Trang 1/',
    ]) {
      expect(text).toContain(expected);
    }
    // The header is on every page of the first sheet.
    expect(pdfText(pdf, 2)).toContain('STT');
    expect(text).not.toMatch(/#REF|#NAME|Err:/);
  }, 120_000);
});

describe('hostile and broken input', () => {
  it.each([
    '=HYPERLINK("http://x";"y")',
    '<b>&amp;</b>',
    "]]>'/*[x]",
    '\u0000\u0008',
    'a'.repeat(40_000),
    '_x0041_',
    '\ud83d',
    '+84 912',
  ])('writes %.30j as text that reads back', async (text) => {
    const { bytes } = writeWorkbook(hostile(text), new Map());
    const [sheet] = (await openWithExcelJs(bytes)).worksheets;
    const cell = sheet?.getCell('A4');
    expect(cell?.type).not.toBe(ExcelJS.ValueType.Formula);
    expect(sheet?.getCell('A1').formula).toBeFalsy();
  });

  it('marks the styles of texts that begin like a formula, and no others, with quotePrefix', () => {
    const parts = unzipSync(writeWorkbook(hostile('=1+1'), new Map()).bytes);
    const part = (name: string): string => strFromU8(parts[name] ?? new Uint8Array());
    const styles = part('xl/styles.xml');
    const formats = styles.match(/<cellXfs[\s\S]*<\/cellXfs>/)?.[0].match(/<xf [^>]*>/g) ?? [];
    const styleOf = (reference: string): string =>
      formats[Number(new RegExp(`r="${reference}" s="(\\d+)"`).exec(part('xl/worksheets/sheet1.xml'))?.[1])] ?? '';
    expect(styleOf('A4')).toContain('quotePrefix="1"');
    expect(styleOf('A1')).not.toContain('quotePrefix');
    expect(styleOf('A3')).not.toContain('quotePrefix');
  });

  it('leaves out photos that are missing or broken, and says which', () => {
    const some = new Map([
      ['h0', smallPng(10, 10)],
      ['h1', new TextEncoder().encode('no picture')],
    ]);
    const { bytes, issues } = writeWorkbook(description, some);
    expect(issues.map(({ code, params }) => `${params['sha256']} ${code}`).toSorted()).toEqual([
      'h1 photo-unreadable',
      'h2 photo-missing',
      'h3 photo-missing',
      'h4 photo-missing',
      'h5 photo-missing',
    ]);
    expect(Object.keys(unzipSync(bytes)).filter((name) => name.startsWith('xl/media/'))).toEqual([
      'xl/media/image1.png',
    ]);
  });

  it('says in the cell of a photo that it is broken, or that there is none', async () => {
    const some = new Map([
      ['h0', smallPng(10, 10)],
      ['h1', smallPng(10, 10).slice(0, -6)],
    ]);
    const snapshot = sampleCatalogue(4, (index) => (index === 3 ? null : `h${index}`));
    for (const [language, noPhoto, brokenPhoto] of [
      ['vi', 'Chưa có ảnh', 'Ảnh hỏng'],
      ['en', 'No photo yet', 'Photo damaged'],
    ] as const) {
      const inLook = { ...snapshot, look: { ...standardLook, language } };
      const { bytes } = writeWorkbook(catalogueWorkbook(inLook, catalogueWords(language)), some);
      const [sheet] = (await openWithExcelJs(bytes)).worksheets;
      const cells: { readonly text: string; readonly height: number }[] = [];
      sheet?.eachRow((row) =>
        row.eachCell((cell) => {
          if (cell.text === noPhoto || cell.text === brokenPhoto) cells.push({ text: cell.text, height: row.height });
        }),
      );
      expect(cells.map(({ text }) => text)).toEqual([brokenPhoto, noPhoto, noPhoto]);
      // The room of a photo: 2,4 cm.
      expect(cells.every(({ height }) => height >= 70)).toBe(true);
    }
  });

  it('writes no drawing when no photo can be shown', () => {
    const parts = unzipSync(writeWorkbook(description, new Map()).bytes);
    expect(Object.keys(parts).some((name) => name.includes('drawing'))).toBe(false);
    expect(strFromU8(parts['xl/worksheets/sheet1.xml'] ?? new Uint8Array())).not.toContain('<drawing');
  });

  it('writes a catalogue without any product', async () => {
    const empty = catalogueWorkbook({ ...sampleCatalogue(0), keptOut: [] }, catalogueWords('en'));
    const workbook = await openWithExcelJs(writeWorkbook(empty, new Map()).bytes);
    expect(workbook.worksheets.map((sheet) => sheet.name)).toEqual([
      'All products',
      'Producers',
      'Summary',
      'Kept out',
    ]);
  });
});

describe('the name of the office', () => {
  it('stands over the left of the page, however wide the columns are', () => {
    const merges = (widths: readonly number[]): string => {
      const [sheet] = hostile('a').sheets;
      if (!sheet) return '';
      const columns = widths.map((width) => ({ header: 'h', width, kind: 'text' as const }));
      const titles = [{ text: 'SỞ', style: 'office' as const }];
      const wide = { ...sheet, titles, columns, print: { ...sheet.print, columns: widths.length } };
      const parts = unzipSync(writeWorkbook({ ...description, sheets: [wide] }, new Map()).bytes);
      return (
        strFromU8(parts['xl/worksheets/sheet1.xml'] ?? new Uint8Array()).match(/<mergeCell ref="[^"]*"/)?.[0] ?? ''
      );
    };
    expect(merges([6, 15, 27, 8, 17, 17, 12, 12, 9, 27, 29, 15])).toBe('<mergeCell ref="A1:E1"');
    expect(merges([44, 13, 13, 13, 13])).toBe('');
    expect(merges([6, 80, 20])).toBe('<mergeCell ref="A1:B1"');
    expect(merges([10])).toBe('');
  });
});
