import {
  boundingArea,
  cellArea,
  intersection,
  lastColumn,
  lastRow,
  MAX_COLUMNS,
  MAX_ROWS,
  type Area,
} from '../model/Area';
import { usedArea } from '../model/cells';
import { given, integer, optionalFlag, optionalInteger } from '../protocol/args';
import type { Args } from '../protocol/args';
import { invalidArgument, itemNotFound } from '../protocol/HostError';
import { gets, type Method } from '../protocol/ObjectType';
import { ref, type Ref } from '../protocol/Ref';
import type { Session } from '../protocol/Session';
import { areaOf, areasRef, ownRangeArgument, rangeRef } from './rangeArgs';
import { mergedAreas } from './mergedAreas';
import { specialCells } from './specialCells';
import { surroundingRegion } from './surroundingRegion';
import { visibleView } from './visibleView';
import type { RangeTarget } from './Targets';

const area = (since: string, read: (area: Area, args: Args) => Area): Method<RangeTarget> =>
  gets(since, (target, args) => rangeRef(target.sheet, read(areaOf(target), args)));

/** A method that may find nothing, in the two ways Office.js has of saying so. */
const found = (
  name: string,
  since: readonly [string, string],
  find: (target: RangeTarget, args: Args, session: Session) => Ref | null,
): Record<string, Method<RangeTarget>> => ({
  [`${name}OrNullObject`]: gets(since[1], find),
  [name]: gets(since[0], (target, args, session) => {
    const result = find(target, args, session);
    if (!result) throw itemNotFound('The requested range');
    return result;
  }),
});

function beside(from: Area, count: number, forward: boolean, axis: 'row' | 'column'): Area {
  if (count === 0) throw invalidArgument('count must not be 0.');
  const size = Math.abs(count);
  const after = forward === count > 0;
  if (axis === 'row') return { ...from, row: after ? from.row + from.rows : from.row - size, rows: size };
  return { ...from, column: after ? from.column + from.columns : from.column - size, columns: size };
}

export const RANGE_GETTERS: Readonly<Record<string, Method<RangeTarget>>> = {
  getCell: area('1.1', (at, args) =>
    cellArea(at.row + integer(args, 0, 'row'), at.column + integer(args, 1, 'column')),
  ),
  getRow: area('1.1', (at, args) => ({
    ...at,
    row: at.row + inside(integer(args, 0, 'row'), at.rows),
    rows: 1,
  })),
  getColumn: area('1.1', (at, args) => ({
    ...at,
    column: at.column + inside(integer(args, 0, 'column'), at.columns),
    columns: 1,
  })),
  getLastRow: area('1.1', (at) => ({ ...at, row: lastRow(at), rows: 1 })),
  getLastColumn: area('1.1', (at) => ({ ...at, column: lastColumn(at), columns: 1 })),
  getLastCell: area('1.1', (at) => cellArea(lastRow(at), lastColumn(at))),
  getEntireRow: area('1.1', (at) => ({ ...at, column: 0, columns: MAX_COLUMNS })),
  getEntireColumn: area('1.1', (at) => ({ ...at, row: 0, rows: MAX_ROWS })),
  getRowsAbove: area('1.3', (at, args) => beside(at, optionalInteger(args, 0, 'count', 1), false, 'row')),
  getRowsBelow: area('1.3', (at, args) => beside(at, optionalInteger(args, 0, 'count', 1), true, 'row')),
  getColumnsBefore: area('1.3', (at, args) =>
    beside(at, optionalInteger(args, 0, 'count', 1), false, 'column'),
  ),
  getColumnsAfter: area('1.3', (at, args) =>
    beside(at, optionalInteger(args, 0, 'count', 1), true, 'column'),
  ),
  getOffsetRange: area('1.1', (at, args) => ({
    ...at,
    row: at.row + integer(args, 0, 'rowOffset'),
    column: at.column + integer(args, 1, 'columnOffset'),
  })),
  getResizedRange: area('1.3', (at, args) => ({
    ...at,
    rows: at.rows + integer(args, 0, 'deltaRows'),
    columns: at.columns + integer(args, 1, 'deltaColumns'),
  })),
  getAbsoluteResizedRange: area('1.7', (at, args) => ({
    ...at,
    rows: integer(args, 0, 'numRows'),
    columns: integer(args, 1, 'numColumns'),
  })),
  getBoundingRect: gets('1.1', (target, args, session) =>
    rangeRef(
      target.sheet,
      boundingArea(areaOf(target), ownRangeArgument(args, 0, target.sheet, session, 'anotherRange')),
    ),
  ),
  getSurroundingRegion: gets('1.7', (target) =>
    rangeRef(target.sheet, surroundingRegion(target.sheet, areaOf(target))),
  ),
  getVisibleView: gets('1.3', (target) => ref('RangeView', visibleView(target.sheet, areaOf(target)))),
  ...found('getIntersection', ['1.1', '1.4'], (target, args, session) => {
    const common = intersection(
      areaOf(target),
      ownRangeArgument(args, 0, target.sheet, session, 'anotherRange'),
    );
    return common ? rangeRef(target.sheet, common) : null;
  }),
  ...found('getUsedRange', ['1.1', '1.4'], (target, args) => {
    const used = usedArea(target.sheet, optionalFlag(args, 0, 'valuesOnly'), areaOf(target));
    return used ? rangeRef(target.sheet, used) : null;
  }),
  ...found('getSpecialCells', ['1.9', '1.9'], (target, args) => {
    const areas = specialCells(target.sheet, areaOf(target), given(args, 0), given(args, 1));
    return areas.length === 0 ? null : areasRef(target.sheet, areas);
  }),
  getMergedAreasOrNullObject: gets('1.13', (target) => {
    const areas = mergedAreas(target.sheet, areaOf(target));
    return areas.length === 0 ? null : areasRef(target.sheet, areas);
  }),
};

function inside(index: number, count: number): number {
  if (index < 0 || index >= count) throw invalidArgument('The index lies outside of the range.');
  return index;
}
