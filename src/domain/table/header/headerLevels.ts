import { foldText } from '../../text/foldText';
import { singleLine } from '../../text/normalizeText';

/** Between the levels of a two-row header (Table.ts). */
export const LEVELS = ' – ';

/** The levels of a header, the lowest last. Under months or quarters a number is one: "Tháng thực hiện – 1" -> "Tháng 1". */
export function headerLevels(header: string): readonly string[] {
  const levels = singleLine(header).split(LEVELS);
  const lowest = levels.pop() ?? '';
  const bare = lowest.replace(/[.:]\s*$/, '');
  return [...levels, periodNamed(bare, foldText(levels.join(' '))) ?? lowest];
}

const MONTH = /^(?:T\s?)?0?(?<number>[1-9]|1[0-2])$/iu;
const QUARTER = /^(?:I{1,3}|IV|[1-4])$/u;

function periodNamed(lowest: string, upper: string): string | undefined {
  const month = MONTH.exec(lowest)?.groups?.['number'];
  if (month !== undefined && (/^T/iu.test(lowest) || says(upper, 'thang'))) return `Tháng ${month}`;
  const quarter = /^Q\s?([1-4])$/iu.exec(lowest)?.[1];
  if (quarter !== undefined) return `Quý ${quarter}`;
  return QUARTER.test(lowest) && says(upper, 'quy') ? `Quý ${lowest}` : undefined;
}

/** Of periods: "Tháng thực hiện", "Thời gian (tháng)". */
export const saysPeriods = (folded: string): boolean => says(folded, 'thang') || says(folded, 'quy');

const says = (folded: string, word: string): boolean => ` ${folded} `.includes(` ${word} `);
