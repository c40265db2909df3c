import { columnIndex, columnName, quotedSheet, splitSheet } from '../model/address';
import { isOnSheet, MAX_COLUMNS, MAX_ROWS, type Area } from '../model/Area';

/** One end of a reference: $ makes it stay where it is when the formula moves. */
interface Place {
  readonly index: number;
  readonly fixed: boolean;
}

/** A reference as a formula writes it; rows (columns) are undefined in A:B (1:2). */
export interface Reference {
  readonly sheet: string | undefined;
  /** The sheet as it was written, with ! and quotes that it may not need. */
  readonly prefix: string;
  readonly top: Place | undefined;
  readonly left: Place | undefined;
  readonly bottom: Place | undefined;
  readonly right: Place | undefined;
  readonly single: boolean;
}

const PART = /^(\$?)([A-Za-z]{1,3})?(\$?)(\d{1,7})?$/;

export function parseReference(text: string): Reference | undefined {
  const { sheet, rest } = splitSheet(text);
  const [first = '', last] = rest.split(':');
  const start = parsePart(first);
  const end = parsePart(last ?? first);
  if (!start || !end) return undefined;
  const reference = {
    sheet,
    prefix: text.slice(0, text.length - rest.length),
    top: start.row,
    left: start.column,
    bottom: end.row,
    right: end.column,
    single: last === undefined,
  };
  return isOnSheet(referenceArea(reference)) ? reference : undefined;
}

function parsePart(text: string): { row: Place | undefined; column: Place | undefined } | undefined {
  const match = PART.exec(text);
  if (!match) return undefined;
  const [, first, letters, second, digits] = match;
  const rowMark = letters === undefined ? first : second;
  return {
    column:
      letters === undefined ? undefined : { index: columnIndex(letters.toUpperCase()), fixed: first === '$' },
    row: digits === undefined ? undefined : { index: Number(digits) - 1, fixed: rowMark === '$' },
  };
}

export function referenceArea({ top, left, bottom, right }: Reference): Area {
  const [firstRow, lastRow] = ordered(top?.index ?? 0, bottom?.index ?? MAX_ROWS - 1);
  const [firstColumn, lastColumn] = ordered(left?.index ?? 0, right?.index ?? MAX_COLUMNS - 1);
  return {
    row: firstRow,
    column: firstColumn,
    rows: lastRow - firstRow + 1,
    columns: lastColumn - firstColumn + 1,
  };
}

/** Names a sheet, and cells of it that stay when the formula moves. */
export const isAbsolute = ({ sheet, top, left, bottom, right }: Reference) =>
  sheet !== undefined && [top, left, bottom, right].every((place) => place?.fixed ?? true);

const ordered = (a: number, b: number): [number, number] => (a <= b ? [a, b] : [b, a]);

/** The reference as it reads after its formula moved; undefined when it falls off the sheet. */
export function movedReference(reference: Reference, rows: number, columns: number): Reference | undefined {
  const move = (place: Place | undefined, by: number) =>
    place && !place.fixed ? { index: place.index + by, fixed: false } : place;
  const moved = {
    ...reference,
    top: move(reference.top, rows),
    bottom: move(reference.bottom, rows),
    left: move(reference.left, columns),
    right: move(reference.right, columns),
  };
  return isOnSheet(referenceArea(moved)) ? moved : undefined;
}

/** The reference to another area, its $ signs where they were. */
export function withArea(reference: Reference, area: Area): Reference {
  const place = (old: Place | undefined, index: number) => old && { index, fixed: old.fixed };
  return {
    ...reference,
    top: place(reference.top, area.row),
    left: place(reference.left, area.column),
    bottom: place(reference.bottom, area.row + area.rows - 1),
    right: place(reference.right, area.column + area.columns - 1),
  };
}

export function formatReference({ sheet, prefix, top, left, bottom, right, single }: Reference): string {
  const part = (column: Place | undefined, row: Place | undefined) =>
    (column ? `${column.fixed ? '$' : ''}${columnName(column.index)}` : '') +
    (row ? `${row.fixed ? '$' : ''}${row.index + 1}` : '');
  const start = part(left, top);
  const place =
    splitSheet(prefix).sheet === sheet ? prefix : sheet === undefined ? '' : `${quotedSheet(sheet)}!`;
  return `${place}${single ? start : `${start}:${part(right, bottom)}`}`;
}
