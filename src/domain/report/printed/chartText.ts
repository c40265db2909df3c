import { chartTexts } from '../report.vi';
import type { PrintedLine } from './printedLines';

/** "Biểu đồ " title ". " figures "." */
const [BEFORE = '', BETWEEN = '', AFTER = ''] = chartTexts.described('\n', '\n').split('\n');

/** A line that says what a chart shows (describeChart); it ends in a figure. */
export function isChartText({ cells: [only, ...more] }: PrintedLine): boolean {
  if (only?.column !== 0 || more.length > 0) return false;
  const text = only.text.trim();
  return (
    text.startsWith(BEFORE) &&
    text.includes(BETWEEN) &&
    text.endsWith(AFTER) &&
    /\d$/.test(text.slice(0, -AFTER.length))
  );
}

/** The title in the text of a chart: it ends where the first category begins, or with the sentence if that was renamed. */
export function chartTitle(text: string, firstCategory: string): string {
  const start = text.trim().slice(BEFORE.length);
  const end = start.indexOf(`${BETWEEN}${firstCategory}: `);
  return start.slice(0, end < 0 ? start.indexOf(BETWEEN) : end);
}
