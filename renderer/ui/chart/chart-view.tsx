import { useElementSize } from '@mantine/hooks';
import type { EChartsType } from 'echarts/core';
import { useEffect, useMemo, useRef } from 'react';
import { useFormat } from '../language/language-context';
import { type BarChartData, barOption, chartHeight } from './bar-option';
import { openChart } from './draw-chart';

export interface ChartViewProps {
  readonly label: string;
  readonly data: BarChartData;
}

const screenFont = "'Be Vietnam Pro', 'Segoe UI', Arial, sans-serif";

/** A chart on the screen. Its figures stand in a table beside it: the drawing itself is one picture with a name. */
export const ChartView = ({ label, data }: ChartViewProps) => {
  const { number } = useFormat();
  const { ref, width } = useElementSize<HTMLDivElement>();
  const place = useRef<HTMLDivElement>(null);
  const chart = useRef<EChartsType | null>(null);
  const height = chartHeight(data.rows.length);
  const option = useMemo(() => barOption(data, { font: screenFont, format: number }), [data, number]);
  useEffect(() => {
    if (!place.current) return undefined;
    const opened = openChart(place.current);
    chart.current = opened;
    return () => {
      chart.current = null;
      opened.dispose();
    };
  }, []);
  useEffect(() => {
    if (width > 0) chart.current?.resize({ width, height });
  }, [width, height]);
  useEffect(() => {
    chart.current?.setOption(option, { notMerge: true });
  }, [option]);
  return (
    <div ref={ref} role="img" aria-label={label} style={{ height }}>
      <div ref={place} style={{ width: '100%', height }} />
    </div>
  );
};
