import type { EChartsCoreOption } from 'echarts/core';

/** A stacked bar: its name and the share of each series in it. */
export interface BarRow {
  readonly name: string;
  readonly values: readonly number[];
}

export interface BarSeries {
  readonly name: string;
  /** CSS colour. */
  readonly colour: string;
  /** Told apart in black and white: every second step carries lines, the darkest needs none. */
  readonly lines?: true;
}

export interface BarChartData {
  readonly series: readonly BarSeries[];
  /** From the top of the chart downwards. */
  readonly rows: readonly BarRow[];
}

/** White lines that rise over the colour, seen on a laser print too. */
const risingLines = { symbol: 'rect', dashArrayX: [1, 0], dashArrayY: [2, 3], rotation: Math.PI / 4, color: '#ffffff' };
const noLines = { symbol: 'none' };

const ink = '#15211f';
const line = '#75837f';

/** Height of a chart with so many bars, in px. */
export const chartHeight = (rows: number): number => 34 + rows * 24;

/**
 * The option of a chart of stacked level bars. Plain data: the screen and the paper draw the same. Without movement, because a
 * chart that grows tells nothing; `format` writes the sum at the end of each bar.
 */
export const barOption = (
  { series, rows }: BarChartData,
  { font, format }: { readonly font: string; readonly format: (value: number) => string },
): EChartsCoreOption => {
  const sums = rows.map(({ values }) => values.reduce((sum, value) => sum + value, 0));
  const text = { fontFamily: font, fontSize: 12, color: ink };
  const last = series.length - 1;
  return {
    animation: false,
    // Its figures are told by the table beside it.
    aria: { enabled: true, label: { enabled: false }, decal: { show: true } },
    textStyle: text,
    grid: { left: 4, right: 48, top: 26, bottom: 4, outerBoundsMode: 'same', outerBoundsContain: 'axisLabel' },
    legend: { top: 0, left: 0, itemWidth: 14, itemHeight: 10, selectedMode: false, textStyle: text },
    xAxis: {
      type: 'value',
      axisLabel: { show: false },
      splitLine: { show: false },
      axisLine: { show: false },
      axisTick: { show: false },
    },
    yAxis: {
      type: 'category',
      inverse: true,
      data: rows.map(({ name }) => name),
      // The longest name, an English sector, takes two lines of the 24 px of its bar and is not cut.
      axisLabel: { ...text, width: 190, lineHeight: 12, overflow: 'break' },
      axisTick: { show: false },
      axisLine: { lineStyle: { color: line } },
    },
    series: series.map(({ name, colour, lines }, index) => ({
      type: 'bar',
      name,
      stack: 'all',
      barWidth: 14,
      silent: true,
      itemStyle: { color: colour, borderColor: ink, borderWidth: 0.6, decal: lines ? risingLines : noLines },
      data: rows.map(({ values }, row) => ({
        value: values[index] ?? 0,
        // The sum stands once, behind the last part of the bar.
        ...(index === last
          ? { label: { ...text, show: true, position: 'right', formatter: format(sums[row] ?? 0) } }
          : {}),
      })),
    })),
  };
};
