import { reportTexts } from '../report.vi';
import { foldText } from '../../text/foldText';
import type { PrintedReport, PrintedSignature } from './PrintedReport';
import type { PrintedLine } from './printedLines';

/** Index of the line "Nơi nhận:", level with the signer's title; -1 without one. */
export function endIndex(lines: readonly PrintedLine[]): number {
  return lines.findLastIndex(({ cells }) =>
    cells.some(({ column, text }) => column === 0 && foldText(text) === foldText(reportTexts.recipients)),
  );
}

/** Recipients on the left, the signer on the right. */
export function readEnd(lines: readonly PrintedLine[]): Pick<PrintedReport, 'signature' | 'recipients'> {
  const left = lines.flatMap(({ cells }) => cells.filter(({ column }) => column === 0));
  return {
    recipients: left.slice(1).map(({ text }) => text.trim()),
    signature: readSignature(lines),
  };
}

/** Rows left blank for seal and signature part the titles from the name. */
function readSignature(lines: readonly PrintedLine[]): PrintedSignature {
  const right = lines.flatMap(({ row, cells }) =>
    cells.filter(({ column }) => column > 0).map(({ text }) => ({ row, text: text.trim() })),
  );
  const gap = right.findIndex(({ row }, index) => row > (right[index - 1]?.row ?? row) + 1);
  const titles = gap < 0 ? right : right.slice(0, gap);
  const names = gap < 0 ? [] : right.slice(gap);
  return { titles: titles.map(({ text }) => text), names: names.map(({ text }) => text) };
}
