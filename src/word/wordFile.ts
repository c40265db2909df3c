import type { Refusal } from '../domain/problem/Refusal';
import { notReport } from '../domain/report/printed/notReport';
import { readReport } from '../domain/report/printed/readReport';
import type { SeenReport } from '../domain/report/printed/SeenReport';
import { reportDocx } from './reportDocx';

export interface WordFile {
  /** "Báo cáo quý I-2025.docx" */
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** The report as its sheets stand now, as a .docx under its sheet's name. */
export async function wordFile({ text, annexes }: SeenReport): Promise<WordFile | Refusal> {
  const reading = readReport(text, annexes);
  if (reading.kind === 'unreadable') return notReport(reading.sheet, reading.row);
  return { name: `${text.sheet.name}.docx`, bytes: await reportDocx(reading.report) };
}
