import { BarChart } from 'echarts/charts';
import { AriaComponent, GridComponent, LegendComponent } from 'echarts/components';
import { type EChartsCoreOption, type EChartsType, init, use as learn } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';

/**
 * The parts of ECharts that this program draws with; loaded after the first screen, with the first chart. Its own words (tool box,
 * months, description) are never shown, so that no language of it is loaded: every letter comes from our dictionaries.
 */
learn([BarChart, GridComponent, LegendComponent, AriaComponent, SVGRenderer]);

/** A live drawing in a place of the screen. Who makes it disposes of it. */
export const openChart = (place: HTMLElement): EChartsType => init(place, null, { renderer: 'svg' });

/** Marks for a pointer, counted through the whole session: a paper has none, and the same figures give the same drawing. */
const forPaper = (svg: string): string =>
  svg
    .replace(/<style[\s\S]*?<\/style>/g, '')
    .replaceAll(/ (?:class|ecmeta_\w+|pointer-events)="[^"]*"/g, '')
    .replaceAll(/zr\d+-/g, 'c-');

/** The same drawing as text for a paper, px wide and high. */
export const chartSvg = (option: EChartsCoreOption, width: number, height: number): string => {
  const chart = init(null, null, { renderer: 'svg', ssr: true, width, height });
  try {
    chart.setOption(option);
    return forPaper(chart.renderToSVGString());
  } finally {
    chart.dispose();
  }
};
