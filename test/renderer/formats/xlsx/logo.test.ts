import ExcelJS from 'exceljs';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { catalogueWords } from '../../../../renderer/documents/catalogue/catalogue-words';
import { catalogueWorkbook } from '../../../../renderer/documents/catalogue/catalogue-workbook';
import { writeWorkbook } from '../../../../renderer/formats/xlsx/write-workbook';
import { sampleCatalogue } from '../../../support/catalogue-snapshot';
import { saveWithLibreOffice } from '../../../support/office-tools';
import { smallPng } from '../../../support/small-pictures';

const logo = 'f'.repeat(64);
const base = sampleCatalogue(6);
const described = catalogueWorkbook({ ...base, look: { ...base.look, logo } }, catalogueWords('vi'));
const groups = described.sheets.length - 3;
const emu = 9525;

interface Mark {
  /** Pixels from the left edge of the sheet. */
  readonly left: number;
  readonly width: number;
  readonly height: number;
  readonly row: number;
}

/** Where a workbook puts its first picture, read from its own parts: corner in cells, size in pixels. */
const markOf = (bytes: Uint8Array): Mark => {
  const parts = unzipSync(bytes);
  const xml = strFromU8(parts['xl/drawings/drawing1.xml'] ?? new Uint8Array());
  const number = (pattern: RegExp): number => Number(pattern.exec(xml)?.[1] ?? Number.NaN);
  const column = number(/<xdr:from><xdr:col>(\d+)/u);
  const widths = (described.sheets[0]?.columns ?? []).map(({ width }) => Math.floor(width * 7 + 5));
  return {
    left: widths.slice(0, column).reduce((sum, each) => sum + each, 0) + number(/<xdr:colOff>(\d+)/u) / emu,
    width: number(/<a:ext cx="(\d+)"/u) / emu,
    height: number(/<a:ext cx="\d+" cy="(\d+)"/u) / emu,
    row: number(/<xdr:from>.*?<xdr:row>(\d+)/u),
  };
};

const printedWidth = (described.sheets[0]?.columns ?? [])
  .slice(0, described.sheets[0]?.print.columns)
  .reduce((sum, { width }) => sum + Math.floor(width * 7 + 5), 0);

describe('the mark of the office in the workbook', () => {
  it.each([
    ['wide', 300, 60],
    ['square', 200, 200],
    ['high', 40, 160],
  ])('a %s one keeps its shape, beside the head, within the printed page', (_shape, width, height) => {
    const mark = markOf(writeWorkbook(described, new Map([[logo, smallPng(width, height)]])).bytes);
    // To the pixel.
    expect(Math.abs(mark.height - (mark.width * height) / width)).toBeLessThan(1 + height / width);
    expect(mark.row).toBe(0);
    expect(mark.height).toBeLessThanOrEqual(84);
    expect(mark.left).toBeGreaterThan(printedWidth * 0.6);
    expect(mark.left + mark.width).toBeLessThanOrEqual(printedWidth);
  });

  it('stands on every sheet of products and is one file in the package', async () => {
    const { bytes, issues } = writeWorkbook(described, new Map([[logo, smallPng(300, 60)]]));
    expect(issues).toEqual([]);
    expect(Object.keys(unzipSync(bytes)).filter((name) => name.startsWith('xl/media/'))).toHaveLength(1);
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.load(Buffer.from(bytes) as unknown as ExcelJS.Buffer);
    expect(workbook.worksheets.map((sheet) => sheet.getImages().length)).toEqual([
      ...Array.from({ length: groups }, () => 1),
      0,
      0,
      0,
    ]);
  });

  it('is named when its file is gone, and the workbook is written without it', () => {
    const { bytes, issues } = writeWorkbook(described, new Map());
    expect(issues).toEqual([
      { code: 'photo-missing', severity: 'warning', params: { sha256: logo, name: base.officeName } },
    ]);
    expect(Object.keys(unzipSync(bytes)).some((name) => name.includes('drawing'))).toBe(false);
  });

  it('is there in the same shape when LibreOffice has opened and saved it', () => {
    const saved = saveWithLibreOffice(writeWorkbook(described, new Map([[logo, smallPng(300, 60)]])).bytes);
    const mark = markOf(saved);
    expect(Math.abs(mark.height - mark.width / 5)).toBeLessThan(2);
    expect(mark.height).toBeGreaterThan(20);
    expect(Object.keys(unzipSync(saved)).some((name) => name.startsWith('xl/media/'))).toBe(true);
  }, 300_000);
});
