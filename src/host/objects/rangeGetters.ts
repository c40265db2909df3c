import { boundingArea, cellArea, type Area, containsCell } from '../model/Area';
import { usedArea } from '../model/cells';
import { given, integer, optionalFlag, type Args } from '../protocol/args';
import { invalidArgument, itemNotFound, HostError } from '../protocol/HostError';
import { gets, type Method } from '../protocol/ObjectType';
import type { Ref } from '../protocol/Ref';
import type { Session } from '../protocol/Session';
import { areaOf, areasRef, ownRangeArgument, rangeRef } from './rangeArgs';
import { specialCells } from './specialCells';
import type { RangeTarget } from './Targets';
import type { Sheet } from '../model/Sheet';

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

export const RANGE_GETTERS: Readonly<Record<string, Method<RangeTarget>>> = {
  getCell: area('1.1', (at, args) =>
    cellArea(at.row + integer(args, 0, 'row'), at.column + integer(args, 1, 'column')),
  ),
  // Microsoft's client writes large arrays by such parts.
  getRow: area('1.1', (at, args) => {
    const row = integer(args, 0, 'row');
    if (row < 0 || row >= at.rows) throw invalidArgument('The row lies outside of the range.');
    return { ...at, row: at.row + row, rows: 1 };
  }),
  getBoundingRect: gets('1.1', (target, args, session) =>
    rangeRef(
      target.sheet,
      boundingArea(areaOf(target), ownRangeArgument(args, 0, target.sheet, session, 'anotherRange')),
    ),
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
  ...found('getUsedRange', ['1.1', '1.4'], (target, args) => {
    const used = usedArea(target.sheet, optionalFlag(args, 0, 'valuesOnly'), areaOf(target));
    return used ? rangeRef(target.sheet, used) : null;
  }),
  ...found('getSpecialCells', ['1.9', '1.9'], (target, args) => {
    const areas = specialCells(target.sheet, areaOf(target), given(args, 0));
    return areas.length === 0 ? null : areasRef(target.sheet, areas);
  }),
  getMergedAreasOrNullObject: gets('1.13', (target) => {
    const areas = mergedAreas(target.sheet, areaOf(target));
    return areas.length === 0 ? null : areasRef(target.sheet, areas);
  }),
};

/** getMergedAreas fails above this many areas, says the documentation. */
const MOST_AREAS = 512;

/** Only the merges whose first cell lies inside: Excel's own quirk (OfficeDev/office-js#3611). */
function mergedAreas(sheet: Sheet, area: Area): Area[] {
  const areas = sheet.merges.filter(({ row, column }) => containsCell(area, row, column));
  if (areas.length > MOST_AREAS)
    throw new HostError('RangeExceedsLimit', `More than ${MOST_AREAS} merged areas.`);
  return areas.sort((a, b) => a.row - b.row || a.column - b.column);
}
