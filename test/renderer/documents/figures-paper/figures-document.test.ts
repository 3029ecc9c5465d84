import { beforeAll, describe, expect, it } from 'vitest';
import { documentText } from '../../../../renderer/documents/document-text';
import { type FiguresSnapshot, figuresDocument } from '../../../../renderer/documents/figures-paper/figures-document';
import { memoryView } from '../../../../renderer/domain/plan/memory-view';
import { runAtOnce } from '../../../../renderer/domain/plan/steps';
import type { StoreView } from '../../../../renderer/domain/plan/store-view';
import { productRegister } from '../../../../renderer/domain/search/registers';
import { currentCertificates } from '../../../../renderer/domain/validity/current-certificate';
import { expiryLine } from '../../../../renderer/domain/validity/expiry-radar';
import { expiryFilterOf, fitsExpiry } from '../../../../renderer/features/expiry/expiry-filter';
import { type Figures, figuresInSteps, sumOfLines } from '../../../../renderer/features/expiry/figures/count-figures';
import { breakdowns, chartOf, namedLines } from '../../../../renderer/features/expiry/figures/figure-parts';
import { dictionaries } from '../../../../renderer/i18n/dictionary';
import { sampleProvince } from '../../../../renderer/sample/sample-province';
import { barOption, chartHeight } from '../../../../renderer/ui/chart/bar-option';
import { chartSvg } from '../../../../renderer/ui/chart/draw-chart';
import { filtersOf } from '../../../../renderer/ui/routing/list-view';
import { testPdfWriter } from '../../../support/pdf-writer';
import { pdfRaster, pdfText } from '../../../support/poppler';

const today = '2026-11-24';
const naming = { words: dictionaries.vi, language: 'vi' as const, communeOfCode: () => null };
let view: StoreView;
let figures: Figures;
beforeAll(async () => {
  view = memoryView(await sampleProvince({ seed: 7, size: 'S', today, provinceCode: '08' }));
  figures = runAtOnce(figuresInSteps(view, today));
});

/** How many rows the expiry list shows at an address: the list's own filter, read from the address as the list reads it. */
const rowsAt = (address: string): number => {
  const current = currentCertificates(view.records('certificates'), (id) => view.record('decisions', id), today);
  const filters = filtersOf(address);
  const filter = expiryFilterOf({
    all: (name) => filters.getAll(name),
    one: (name) => filters.get(name) ?? '',
    set: () => undefined,
    reset: () => undefined,
    active: true,
  });
  return productRegister(view).rows.filter((row) =>
    fitsExpiry(expiryLine(row, current.get(row.product.id) ?? null, today), filter),
  ).length;
};

describe('the figures', () => {
  it('have one total by sector, kind and place, by the old map as by the new one (R4)', () => {
    expect(figures.inForce).toBeGreaterThan(10);
    for (const breakdown of breakdowns) expect(sumOfLines(figures[breakdown]).all).toBe(figures.inForce);
    expect(new Set(breakdowns.map((breakdown) => JSON.stringify(sumOfLines(figures[breakdown])))).size).toBe(1);
    expect(figures.newUnits.length).toBeGreaterThan(3);
    expect(figures.oldUnits.length).toBeGreaterThan(3);
  });

  it('each open exactly the rows that they counted', () => {
    for (const breakdown of breakdowns) {
      for (const { counts, address } of namedLines(figures, breakdown, naming)) {
        expect(rowsAt(address())).toBe(counts.all);
        expect(rowsAt(address(3))).toBe(counts[3]);
      }
    }
  });
});

const snapshotOf = (): FiguresSnapshot => {
  const lines = namedLines(figures, 'sectors', naming);
  const chart = chartOf(lines, (stars) => `${stars} sao`);
  const height = chartHeight(chart.rows.length);
  return {
    language: 'vi',
    officeName: 'Sở Công Thương tỉnh Tuyên Quang',
    superiorBody: 'UBND tỉnh Tuyên Quang',
    place: 'Tuyên Quang',
    day: today,
    createdAt: '2026-11-24T08:00:00+07:00',
    products: figures.products,
    inForce: figures.inForce,
    parts: [
      {
        title: 'Theo ngành',
        head: 'Ngành',
        svg: chartSvg(barOption(chart, { font: 'Tinos', format: String }), 620, height),
        ratio: height / 620,
        lines,
        sum: { name: 'Cộng', counts: sumOfLines(lines) },
      },
    ],
  };
};

describe('the page of figures', () => {
  it('says every number of its tables, and the sum', () => {
    const text = documentText(figuresDocument(snapshotOf()));
    for (const { name, counts } of namedLines(figures, 'sectors', naming)) {
      expect(text).toContain(name);
      expect(text).toContain(String(counts.all));
    }
    expect(text.at(-1)).toBe(String(figures.inForce));
  });

  it('prints the chart with its names, and ink in it', async () => {
    const document = figuresDocument(snapshotOf());
    const { bytes, issues } = await testPdfWriter().write([document], document.title);
    expect(issues).toEqual([]);
    const text = pdfText(bytes);
    expect(text).toContain('Theo ngành');
    // Once in the chart and once in the table.
    expect(text.match(/I\. Thực phẩm/g)?.length).toBe(2);
    expect(text).toContain('5 sao');
    const page = pdfRaster(bytes, 1, 40);
    let dark = 0;
    for (let y = 0; y < page.height; y += 1)
      for (let x = 0; x < page.width; x += 1) if (page.ink(x, y) > 160) dark += 1;
    expect(dark).toBeGreaterThan(200);
  });
});
