import { parseIsoDate } from '../calendar/formatDate';
import type { PlainDate } from '../calendar/PlainDate';
import { statusLabels } from '../progress/progress.vi';
import type { Status } from '../progress/Judgement';
import { NAMED_PERIODS, type DateWindow, type Period } from '../period/Period';
import { fingerprint } from '../sheet/fingerprint';
import type { SheetSnapshot } from '../sheet/Snapshot';
import { recordPiece } from './recordProperties';
import type { IndicatorRecord, ReportRecord, TaskRecord } from './ReportRecord';

const PRINT_LENGTH = fingerprint([]).length;

/** Inverse of recordProperties; undefined where a sheet carries no record, or a damaged one. */
export function readRecord({ properties }: Pick<SheetSnapshot, 'properties'>): ReportRecord | undefined {
  const text = piecesOf(properties);
  const json = text.slice(PRINT_LENGTH);
  if (text.slice(0, PRINT_LENGTH) !== fingerprint([[json]])) return undefined;
  try {
    return parseRecord(JSON.parse(json));
  } catch {
    return undefined;
  }
}

function piecesOf(properties: SheetSnapshot['properties']): string {
  const pieces: string[] = [];
  for (
    let piece = properties[recordPiece(0)];
    piece !== undefined;
    piece = properties[recordPiece(pieces.length)]
  )
    pieces.push(piece);
  return pieces.join('');
}

function parseRecord(json: unknown): ReportRecord | undefined {
  const fields = Object(json) as Readonly<Record<string, unknown>>;
  const { year, source } = fields;
  const period = parsePeriod(fields['period']);
  const window = parseWindow(fields['window']);
  const asOf = parseDate(fields['asOf']);
  const tasks = fields['tasks'] === undefined ? null : parseRows(fields['tasks'], parseTask);
  const indicators = parseRows(fields['indicators'], parseIndicator);
  if (typeof year !== 'number' || typeof source !== 'string') return undefined;
  if (!period || !window || !asOf || tasks === undefined || !indicators) return undefined;
  return { period, year, window, asOf, source, tasks, indicators };
}

const parseDate = (text: unknown): PlainDate | undefined =>
  typeof text === 'string' ? parseIsoDate(text) : undefined;

function parseWindow(json: unknown): DateWindow | undefined {
  if (!Array.isArray(json) || json.length !== 2) return undefined;
  const [from, to] = json.map(parseDate);
  return from && to && { from, to };
}

function parsePeriod(json: unknown): Period | undefined {
  const kind = NAMED_PERIODS.find((name) => name === json);
  if (kind) return { kind };
  const window = parseWindow(json);
  return window && { kind: 'custom', ...window };
}

/** All rows or none. */
function parseRows<Row>(
  json: unknown,
  parse: (cells: readonly unknown[]) => Row | undefined,
): readonly Row[] | undefined {
  if (!Array.isArray(json)) return undefined;
  const rows = json.map((cells) => (Array.isArray(cells) ? parse(cells) : undefined));
  return rows.every((row) => row !== undefined) ? rows : undefined;
}

function parseTask([key, no, section, status, ...dates]: readonly unknown[]): TaskRecord | undefined {
  const due = dates.map(parseDate);
  if (typeof key !== 'string' || typeof no !== 'string' || typeof section !== 'string') return undefined;
  if (!isStatus(status) || !due.every((date) => date !== undefined)) return undefined;
  return { key, no, section, status, due };
}

const isStatus = (text: unknown): text is Status =>
  typeof text === 'string' && Object.hasOwn(statusLabels, text);

function parseIndicator([key, no, numerator, denominator]: readonly unknown[]): IndicatorRecord | undefined {
  if (typeof key !== 'string' || typeof no !== 'string') return undefined;
  if (typeof numerator !== 'number' || typeof denominator !== 'number') return undefined;
  return { key, no, numerator, denominator };
}
