import { bodyWidths } from '../layout/tableShape';
import { endIndex, readEnd } from './readEnd';
import type { PrintedAnnex, PrintedReport, Unreadable } from './PrintedReport';
import { printedLines, type SeenSheet } from './printedLines';
import { readAnnex } from './readAnnex';
import { readBody } from './readBody';
import { readTop } from './readTop';

export type ReportReading = { readonly kind: 'read'; readonly report: PrintedReport } | Unreadable;

/**
 * The report as its sheets show it: the inverse of layoutReport that also takes what people typed, inserted and deleted.
 * What is no longer laid out as a report is told by its row and never passed over.
 */
export function readReport(text: SeenSheet, annexes: readonly SeenSheet[]): ReportReading {
  const main = readMain(text);
  if (typeof main === 'number') return unreadable(text, main);
  const read: PrintedAnnex[] = [];
  for (const each of annexes) {
    const annex = readAnnex(printedLines(each), each.looks.columnWidths);
    if (typeof annex === 'number') return unreadable(each, annex);
    read.push(annex);
  }
  return { kind: 'read', report: { ...main, annexes: read } };
}

const unreadable = ({ sheet }: SeenSheet, row: number): Unreadable => ({
  kind: 'unreadable',
  sheet: sheet.name,
  row,
});

function readMain(text: SeenSheet): Omit<PrintedReport, 'annexes'> | number {
  const lines = printedLines(text, bodyWidths.length);
  const top = readTop(lines);
  if (typeof top === 'number') return top;
  const { count, ...head } = top;
  const end = endIndex(lines);
  if (end < count) return lines.at(-1)?.row ?? 0;
  const body = readBody(lines.slice(count, end), text.looks.columnWidths);
  if (typeof body === 'number') return body;
  return { ...head, body, ...readEnd(lines.slice(end)) };
}
