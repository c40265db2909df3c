import { intersection, lastColumn, lastRow, between, type Area } from '../model/Area';
import { cellAt, usedArea } from '../model/cells';
import type { Cell } from '../model/Cell';
import { isError } from '../model/Cell';
import type { Sheet } from '../model/Sheet';
import type { Json } from '../model/Workbook';
import { choice } from '../protocol/args';
import { HostError } from '../protocol/HostError';

const KINDS = [
  'Blanks',
  'Constants',
  'Formulas',
  'Visible',
  'ConditionalFormats',
  'DataValidations',
  'SameConditionalFormat',
  'SameDataValidation',
] as const;
const VALUES = [
  'All',
  'Errors',
  'ErrorsLogical',
  'ErrorsNumbers',
  'ErrorsText',
  'ErrorsLogicalNumber',
  'ErrorsLogicalText',
  'ErrorsNumberText',
  'Logical',
  'LogicalNumbers',
  'LogicalText',
  'LogicalNumbersText',
  'Numbers',
  'NumbersText',
  'Text',
] as const;

/** "Go to special": the cells of one kind within the used part of an area, as few rectangles as rows allow. */
export function specialCells(sheet: Sheet, area: Area, type: Json, valueType: Json): Area[] {
  const kind = choice(type, KINDS, 'cellType');
  const values = valueType === null ? 'All' : choice(valueType, VALUES, 'cellValueType');
  const used = usedArea(sheet, false);
  // Blank and visible cells count only as far as the sheet is used, unless one cell or a bounded range is asked.
  const within = kind === 'Visible' ? area : used && intersection(area, used);
  if (!within) return [];
  switch (kind) {
    case 'Visible':
      return visibleAreas(sheet, within);
    case 'Blanks':
      return matching(within, (row, column) => isBlank(cellAt(sheet, row, column)));
    case 'Constants':
      return matching(within, (row, column) => hasValue(cellAt(sheet, row, column), values, false));
    case 'Formulas':
      return matching(within, (row, column) => hasValue(cellAt(sheet, row, column), values, true));
    default:
      throw new HostError('NotImplemented', `The embedded Excel does not look for ${kind}.`);
  }
}

const isBlank = (cell: Cell | undefined) =>
  cell === undefined || (cell.value === null && cell.formula === undefined);

function hasValue(cell: Cell | undefined, kinds: string, formulas: boolean): boolean {
  if (!cell || isBlank(cell) || (cell.formula !== undefined) !== formulas) return false;
  const { value } = cell;
  const name =
    value !== null && isError(value)
      ? 'Errors'
      : { string: 'Text', number: 'Number', boolean: 'Logical', object: '' }[typeof value as 'string'];
  return kinds === 'All' || kinds.includes(name);
}

/** Rows of runs; equal runs below each other are one rectangle. */
function matching(area: Area, test: (row: number, column: number) => boolean): Area[] {
  const areas: Area[] = [];
  for (let row = area.row; row <= lastRow(area); row++) {
    for (const [from, to] of runs(area.column, lastColumn(area), (column) => test(row, column))) {
      const above = areas.findIndex(
        (other) => other.column === from && lastColumn(other) === to && lastRow(other) === row - 1,
      );
      const known = areas[above];
      if (known) areas[above] = { ...known, rows: known.rows + 1 };
      else areas.push(between(row, from, row, to));
    }
  }
  return areas;
}

function runs(first: number, last: number, test: (index: number) => boolean): [number, number][] {
  const found: [number, number][] = [];
  for (let index = first; index <= last; index++) {
    const run = found.at(-1);
    if (!test(index)) continue;
    if (run?.[1] === index - 1) run[1] = index;
    else found.push([index, index]);
  }
  return found;
}

/** Row runs by column runs; whole rows and columns without a look at every one. */
function visibleAreas(sheet: Sheet, area: Area): Area[] {
  const rows = shownRuns(
    area.row,
    lastRow(area),
    [...sheet.rows].filter(([, { hidden }]) => hidden).map(([row]) => row),
  );
  const columns = shownRuns(
    area.column,
    lastColumn(area),
    [...sheet.columns].filter(([, { hidden }]) => hidden).map(([column]) => column),
  );
  return rows.flatMap(([top, bottom]) => columns.map(([left, right]) => between(top, left, bottom, right)));
}

function shownRuns(first: number, last: number, hidden: readonly number[]): [number, number][] {
  const found: [number, number][] = [];
  let from = first;
  for (const index of [...hidden].sort((a, b) => a - b)) {
    if (index < from || index > last) continue;
    if (index > from) found.push([from, index - 1]);
    from = index + 1;
  }
  if (from <= last) found.push([from, last]);
  return found;
}
