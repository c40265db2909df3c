import type { PrintedAnnex } from './PrintedReport';
import type { PrintedLine } from './printedLines';
import { bodyTexts } from '../report.vi';
import { isRule } from './isText';
import { readTableLines } from './readTableLines';

/** An annex: its heading lines, then its table; or the row from 0 where no table begins. */
export function readAnnex(lines: readonly PrintedLine[], widths: readonly number[]): PrintedAnnex | number {
  const start = lines.findIndex(({ cells }) => cells.length > 1);
  const end = lines.findLastIndex(({ cells }) => cells.every(({ text }) => text.trim() !== bodyTexts.end));
  const table = start < 0 ? undefined : readTableLines(lines.slice(start, end + 1), widths);
  if (!table) return lines[start]?.row ?? 0;
  const top = lines
    .slice(0, start)
    .flatMap(({ cells }) => cells)
    .filter(({ text }) => !isRule(text));
  const textsOf = (isItalic: boolean): string[] =>
    top.filter((cell) => cell.isItalic === isItalic).map(({ text }) => text.trim());
  const [heading = '', ...title] = textsOf(false);
  return { heading, title: title.join('\n'), lines: textsOf(true), table };
}
