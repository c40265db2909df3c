import { chartTexts } from './report.vi';
import { formatNumber } from '../text/formatNumber';
import type { ReportChart } from './Report';

/** All that a chart shows, in one sentence: its alternative text. */
export function describeChart({ title, categories, series }: ReportChart): string {
  const figures = categories.map((category, index) => {
    const values = series.map(({ name, values: own }) => {
      const value = formatNumber(own[index] ?? 0, 10);
      return series.length === 1 ? value : `${name.toLocaleLowerCase('vi')} ${value}`;
    });
    return `${category}: ${values.join(', ')}`;
  });
  return chartTexts.described(title, figures.join('; '));
}
