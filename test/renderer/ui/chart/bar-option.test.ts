import { describe, expect, it } from 'vitest';
import { type BarChartData, barOption, chartHeight } from '../../../../renderer/ui/chart/bar-option';
import { chartSvg } from '../../../../renderer/ui/chart/draw-chart';

const data: BarChartData = {
  series: [
    { name: '3 sao', colour: '#b9d3d7' },
    { name: '4 sao', colour: '#4f8c97', lines: true },
  ],
  rows: [
    { name: 'Thực phẩm', values: [725, 197] },
    { name: 'Đồ uống', values: [1, 0] },
  ],
};
const format = (value: number): string => value.toLocaleString('vi-VN');
const svg = (): string => chartSvg(barOption(data, { font: 'Tinos', format }), 600, chartHeight(2));

describe('a chart of stacked bars', () => {
  it('names each row and each series, and writes the sums', () => {
    const drawn = svg();
    for (const words of ['Thực phẩm', 'Đồ uống', '3 sao', '4 sao', '>922<', '>1<']) expect(drawn).toContain(words);
  });

  it('tells series apart without colour, and is drawn without scripts and addresses', () => {
    const drawn = svg();
    expect(drawn).toContain('<pattern');
    expect(drawn).not.toMatch(/<script|href="http|<image/);
  });

  it('is the same drawing for the same figures', () => {
    expect(svg()).toBe(svg());
  });

  it('writes the longest name of a row whole, on two lines', () => {
    const rows = [{ name: 'VI. Community tourism, ecotourism and tourist sites', values: [22, 12] }];
    const drawn = chartSvg(barOption({ ...data, rows }, { font: 'Tinos', format }), 600, chartHeight(1));
    expect(drawn).not.toContain('...');
    const words = [...drawn.matchAll(/<text[^>]*>([^<]*)/g)].map(([, text = '']) => text.trim());
    expect(words.join(' ')).toContain('VI. Community tourism, ecotourism and tourist sites');
  });

  it('grows with its rows', () => {
    expect(chartHeight(10)).toBeGreaterThan(chartHeight(2));
  });
});
