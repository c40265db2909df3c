import { criteriaOf, type Criteria } from '../cell/filterCriteria';
import { formatValue } from '../cell/formatValue';
import { parseCriterion } from '../formula/criteria';
import { absoluteName, quotedSheet } from '../model/address';
import { lastRow, sameArea, type Area } from '../model/Area';
import { cellAt, styleNumberAt, writableRow } from '../model/cells';
import type { AutoFilter, Sheet } from '../model/Sheet';
import { styleAt } from '../model/Styles';
import type { Workbook } from '../model/Workbook';
import type { Session } from '../protocol/Session';
import { newAutoFilter } from '../xlsx/sections/autoFilter';
import { touched } from './changed';
import { requireAllowed } from './requireWritable';

/** Filters an area, with one more criterion where it is filtered already; a filter of another area goes. */
export function applyFilter(
  session: Session,
  sheet: Sheet,
  area: Area,
  criterion?: readonly [column: number, xml: string],
): void {
  const standing = sheet.autoFilter;
  const known = standing && sameArea(standing.area, area) ? standing.criteria : new Map<number, string>();
  const criteria = criterion ? new Map([...known, criterion]) : known;
  setFilter(session, sheet, newAutoFilter(area, criteria));
}

export const removeFilter = (session: Session, sheet: Sheet): void => setFilter(session, sheet, undefined);

function setFilter(session: Session, sheet: Sheet, filter: AutoFilter | undefined): void {
  requireAllowed(sheet, 'autoFilter');
  const before = sheet.autoFilter;
  if (before && before.criteria.size > 0) for (const row of rowsOf(before)) hide(sheet, row, false);
  if (filter && filter.criteria.size > 0)
    for (const row of rowsOf(filter)) hide(sheet, row, !isShown(session.workbook, sheet, filter, row));
  sheet.autoFilter = filter;
  nameFilter(session.workbook, sheet, filter);
  session.workbook.changes.hidden = true;
  touched(session, sheet);
}

const rowsOf = ({ area }: AutoFilter): readonly number[] =>
  Array.from({ length: lastRow(area) - area.row }, (_, i) => area.row + 1 + i);

function hide(sheet: Sheet, row: number, hidden: boolean): void {
  if (hidden || sheet.rows.get(row)?.hidden === true) writableRow(sheet, row).hidden = hidden;
}

const isShown = (workbook: Workbook, sheet: Sheet, { area, criteria }: AutoFilter, row: number): boolean =>
  [...criteria].every(([column, inner]) =>
    meets(workbook, sheet, row, area.column + column, criteriaOf(inner)),
  );

function meets(workbook: Workbook, sheet: Sheet, row: number, column: number, criteria: Criteria): boolean {
  const value = cellAt(sheet, row, column)?.value ?? null;
  if (criteria.filterOn === 'Values') {
    const { numberFormat } = styleAt(workbook.styles, styleNumberAt(sheet, row, column));
    const text = formatValue(value, numberFormat, workbook).toLowerCase();
    return criteria.values.some((wanted) => wanted.toLowerCase() === text);
  }
  const [first, second] = [criteria.criterion1, criteria.criterion2].map((criterion) => {
    if (criterion === undefined) return undefined;
    const { matches, blank } = parseCriterion(criterion);
    return value === null ? blank : matches(value);
  });
  if (second === undefined) return first === true;
  return criteria.operator === 'Or' ? first === true || second : first === true && second;
}

/** Excel keeps a hidden name for what is filtered. */
function nameFilter({ names }: Workbook, sheet: Sheet, filter: AutoFilter | undefined): void {
  const known = names.find((name) => name.sheet === sheet && name.name === FILTER_NAME);
  if (!filter) {
    if (known) names.splice(names.indexOf(known), 1);
    return;
  }
  const formula = `${quotedSheet(sheet.name)}!${absoluteName(filter.area)}`;
  if (known) known.formula = formula;
  else
    names.push({
      name: FILTER_NAME,
      formula,
      sheet,
      hidden: true,
      attributes: {},
      origin: undefined,
    });
}

const FILTER_NAME = '_xlnm._FilterDatabase';
