import { foldText } from '../text/foldText';
import { ownColumns } from './ownMarks';
import type { Grid } from '../sheet/Grid';
import type { Span } from './Table';
import type { Concept } from './header/Concept';
import { findHeader, type Header, isHeader, type Labels } from './header/findHeader';
import { readLabel } from './header/readLabel';
import { filledColumns } from './rows/filledColumns';

/** Fewer columns beside a table are a note or a list of words, no table of their own. */
const LEAST_COLUMNS = 3;

/**
 * The columns of each table that stands in the rows from `header` to before `end`: a blank column parts two tables, or
 * a second "STT", where both sides have a header of their own. One span for a table that stands alone.
 */
export function tablesBeside(sheet: Grid, header: Header, end: number): readonly Span[] {
  const edge = sheet.used.column + sheet.used.columnCount - 1;
  const apart = blocks(sheet, header.row, end).filter(
    (block, i) =>
      hasHeader(sheet, block, header.row, end) || (i > 0 && isOtherMatter(sheet, block, header.labels)),
  );
  const starts = [...apart.slice(1).map(({ first }) => first), ...secondNumbers(header)];
  const firsts = [...new Set([sheet.used.column, ...starts])].sort((a, b) => a - b);
  return firsts.map((first, i) => ({ first, last: (firsts[i + 1] ?? edge + 1) - 1 }));
}

/** Columns that hold something, as far as no blank column parts them. */
function blocks(sheet: Grid, top: number, end: number): readonly Span[] {
  const filled = new Set<number>();
  for (let row = top; row < end; row += 1) {
    for (const column of filledColumns(sheet, row)) filled.add(column);
  }
  const columns = [...filled].sort((a, b) => a - b);
  const firsts = columns.filter((column) => !filled.has(column - 1));
  const lasts = columns.filter((column) => !filled.has(column + 1));
  return firsts.map((first, i) => ({ first, last: lasts[i] ?? first }));
}

function hasHeader(sheet: Grid, block: Span, top: number, end: number): boolean {
  for (let row = top; row < end; row += 1) {
    const labels = findHeader(sheet, row, block)?.labels;
    const theirs = labels && withoutOurs(sheet, labels);
    if (theirs && theirs.size >= LEAST_COLUMNS && isHeader(theirs)) return true;
  }
  return false;
}

/** Columns that we added right of a table make no table of what stood there. */
function withoutOurs(sheet: Grid, labels: Labels): Labels {
  const ours = new Set(ownColumns(sheet, [...labels.values()]).map(foldText));
  return new Map([...labels].filter(([, text]) => !ours.has(foldText(text))));
}

/** "Ngày | Người trực | Điện thoại" beside a plan: nothing that a task has. */
const OTHER_MATTERS: readonly Concept[] = [
  'unknown',
  'people',
  'person',
  'place',
  'goods',
  'school',
  'file',
  'price',
  'cost',
];

function isOtherMatter(sheet: Grid, { first, last }: Span, labels: Labels): boolean {
  const inside = new Map([...labels].filter(([column]) => column >= first && column <= last));
  const theirs = [...withoutOurs(sheet, inside).values()];
  return (
    theirs.length >= LEAST_COLUMNS && theirs.every((text) => OTHER_MATTERS.includes(readLabel(text).concept))
  );
}

/** Where "STT" stands again in one row of labels, each side a header by itself. */
function secondNumbers({ labels }: Header): readonly number[] {
  const columns = [...labels.keys()].sort((a, b) => a - b);
  const numbers = columns.filter((column) => readLabel(labels.get(column) ?? '').concept === 'no');
  const parts = numbers.map((first, i) =>
    columns.filter((c) => c >= first && c < (numbers[i + 1] ?? Infinity)),
  );
  const areTables = parts.every(
    (part) =>
      part.length >= LEAST_COLUMNS &&
      isHeader(new Map(part.map((column) => [column, labels.get(column) ?? '']))),
  );
  return areTables && numbers[0] === columns[0] ? numbers.slice(1) : [];
}
