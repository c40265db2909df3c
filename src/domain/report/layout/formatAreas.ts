import type { CellFormat } from '../../sheet/Edit';
import type { Area } from '../../sheet/Snapshot';

/** A cell, or an area of cells that look alike. */
export interface FormattedCell {
  readonly area: Area;
  readonly format: CellFormat;
}

/**
 * The fewest assignments that give the cells their formats, since each costs a request some kilobytes: the commonest format
 * over the whole sheet, then only what differs, neighbours together, then the lines of each table as one area.
 */
export function formatAreas(cells: readonly FormattedCell[], whole: Area): readonly FormattedCell[] {
  const plain = onceEach((format) => difference(format, LINED));
  const base = commonest(cells.map(({ format }) => plain(format)));
  const apart = onceEach((format) => difference(plain(format), base));
  const inOrder = [...cells].sort((a, b) => a.area.row - b.area.row || a.area.column - b.area.column);
  return [
    { area: whole, format: base },
    ...joinedDown(joinedAlong(inOrder, apart)),
    ...joinedDown(joinedAlong(inOrder, ({ grid }) => (grid ? LINED : NONE))),
  ];
}

const LINED: CellFormat = { grid: true };
const NONE: CellFormat = {};

/** Thousands of cells share a few formats: each is read once, and of equal results there is one. */
function onceEach(read: (format: CellFormat) => CellFormat): (format: CellFormat) => CellFormat {
  const known = new Map<CellFormat, CellFormat>();
  const results = new Map([[JSON.stringify(NONE), NONE]]);
  return (format) => {
    const before = known.get(format);
    if (before) return before;
    const result = read(format);
    const key = JSON.stringify(result);
    const one = results.get(key) ?? result;
    results.set(key, one);
    known.set(format, one);
    return one;
  };
}

function commonest(formats: readonly CellFormat[]): CellFormat {
  const counts = new Map<CellFormat, number>();
  for (const format of formats) counts.set(format, (counts.get(format) ?? 0) + 1);
  return [...counts].reduce((best, next) => (next[1] > best[1] ? next : best), [NONE, 0])[0];
}

const difference = (format: CellFormat, base: CellFormat): CellFormat =>
  Object.fromEntries(
    Object.entries(format).filter(([property, value]) => base[property as keyof CellFormat] !== value),
  );

/** An area that still grows. */
interface Run {
  readonly area: { row: number; column: number; rowCount: number; columnCount: number };
  readonly format: CellFormat;
}

/** Neighbours of one format, left to right in each row; cells without any are left out. */
function joinedAlong(
  cells: readonly FormattedCell[],
  formatOf: (format: CellFormat) => CellFormat,
): readonly Run[] {
  const runs: Run[] = [];
  let last: Run | undefined;
  for (const cell of cells) {
    const format = formatOf(cell.format);
    if (format === NONE) continue;
    if (last?.format === format && isBeside(last.area, cell.area)) {
      last.area.columnCount += cell.area.columnCount;
    } else {
      last = { area: { ...cell.area }, format };
      runs.push(last);
    }
  }
  return runs;
}

const isBeside = (left: Area, right: Area): boolean =>
  left.row === right.row &&
  left.rowCount === right.rowCount &&
  left.column + left.columnCount === right.column;

/** Runs of one format and the same columns, each right under the one before. */
function joinedDown(runs: readonly Run[]): readonly Run[] {
  const joined: Run[] = [];
  const open = new Map<CellFormat, Map<string, Run>>();
  for (const run of runs) {
    const { area, format } = run;
    const columns = `${area.column} ${area.columnCount}`;
    const ofFormat = open.get(format) ?? new Map<string, Run>();
    open.set(format, ofFormat);
    const above = ofFormat.get(columns);
    if (above && above.area.row + above.area.rowCount === area.row) above.area.rowCount += area.rowCount;
    else {
      ofFormat.set(columns, run);
      joined.push(run);
    }
  }
  return joined;
}
