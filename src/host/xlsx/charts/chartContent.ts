import type { Chart } from '../../model/Chart';
import type { Workbook } from '../../model/Workbook';
import { cachesOf } from './chartCaches';
import { writeChart } from './writeChart';

/** The chart's part as it would be saved now. */
export const chartContent = (workbook: Workbook, chart: Chart): string =>
  chart.source && !chart.source.isKnown ? chart.source.text : writeChart(chart, cachesOf(workbook));
