import { lazy, Suspense } from 'react';
import { chartHeight } from './bar-option';
import type { ChartViewProps } from './chart-view';

/** Its code comes after the first screen: nobody waits half a megabyte for a list of things to do. */
const ChartView = lazy(async () => ({ default: (await import('./chart-view')).ChartView }));

/** A chart of stacked level bars; its place is kept while its code is on the way. */
export const BarChart = (props: ChartViewProps) => (
  <Suspense fallback={<div style={{ height: chartHeight(props.data.rows.length) }} />}>
    <ChartView {...props} />
  </Suspense>
);
