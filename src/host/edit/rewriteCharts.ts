import type { Chart } from '../model/Chart';
import type { Workbook } from '../model/Workbook';

/** Every reference of every chart, rewritten. */
export function rewriteCharts({ sheets }: Workbook, rewrite: (reference: string) => string): void {
  for (const sheet of sheets) for (const chart of sheet.charts) rewriteChart(chart, rewrite);
}

function rewriteChart(chart: Chart, rewrite: (reference: string) => string): void {
  const optional = (reference: string | undefined) =>
    reference === undefined ? undefined : rewrite(reference);
  for (const series of chart.series) {
    series.categories = optional(series.categories);
    series.values = optional(series.values);
    const { name } = series;
    if (name && 'reference' in name) series.name = { reference: rewrite(name.reference) };
  }
}
