import type { Refusal } from '../problem/Refusal';
import { reportHtml } from './html/reportHtml';
import { notReport } from './printed/notReport';
import { readReport } from './printed/readReport';
import { reportText } from './printed/reportText';
import type { SeenReport } from './printed/SeenReport';

export interface CopiedReport {
  readonly sheet: string;
  readonly annexCount: number;
  readonly html: string;
  readonly text: string;
}

/** The report as its sheets stand now, for the clipboard: what Word takes over, and plain text. */
export function copiedReport({ text, annexes }: SeenReport): CopiedReport | Refusal {
  const reading = readReport(text, annexes);
  if (reading.kind === 'unreadable') return notReport(reading.sheet, reading.row);
  const { report } = reading;
  return {
    sheet: text.sheet.name,
    annexCount: report.annexes.length,
    html: reportHtml(report),
    text: reportText(report),
  };
}
