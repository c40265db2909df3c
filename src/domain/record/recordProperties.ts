import { isoDate } from '../calendar/formatDate';
import { fingerprint } from '../sheet/fingerprint';
import { OWN_RECORD } from '../table/ownMarks';
import type { ReportRecord } from './ReportRecord';

/**
 * Values of a workbook's custom properties are cut at 255 characters by desktop Excel (learn.microsoft.com,
 * Excel.CustomProperty); for those of a worksheet no limit is given, so the same is kept.
 */
const MOST_CHARACTERS = 250;

/** The record as custom properties of the report's sheet: its print and JSON, in numbered pieces where it is long. */
export function recordProperties(record: ReportRecord): Readonly<Record<string, string>> {
  const json = asciiOnly(JSON.stringify(compact(record)));
  const text = `${fingerprint([[json]])}${json}`;
  const count = Math.ceil(text.length / MOST_CHARACTERS);
  return Object.fromEntries(
    Array.from({ length: count }, (_, i) => [
      recordPiece(i),
      text.slice(i * MOST_CHARACTERS, (i + 1) * MOST_CHARACTERS),
    ]),
  );
}

/** So that no piece ends within a character. */
function asciiOnly(json: string): string {
  return json.replace(/[^ -~]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/** "tthc.record", "tthc.record.2", … */
export function recordPiece(index: number): string {
  return index === 0 ? OWN_RECORD : `${OWN_RECORD}.${index + 1}`;
}

function compact({ period, year, window, asOf, source, tasks, indicators }: ReportRecord): unknown {
  return {
    period: period.kind === 'custom' ? [isoDate(period.from), isoDate(period.to)] : period.kind,
    year,
    window: [isoDate(window.from), isoDate(window.to)],
    asOf: isoDate(asOf),
    source,
    tasks: tasks?.map(({ key, no, section, status, due }) => [
      ...[key, no, section, status],
      ...due.map(isoDate),
    ]),
    indicators: indicators.map(({ key, no, numerator, denominator }) => [key, no, numerator, denominator]),
  };
}
