import type { Area } from '../model/Area';
import { isInBand, shiftIndex, type Shift } from './Shift';

/** The columns of a table after others came in between, or some of them went; `make` gives a new one. */
export function shiftTableColumns<T>(
  columns: readonly T[],
  area: Area,
  shift: Shift,
  make: (columns: readonly T[]) => T,
): T[] {
  const { axis, at, count } = shift;
  const index = at - area.column;
  if (axis === 'row' || !isInBand(shift, area)) return [...columns];
  if (count < 0) return columns.filter((_, column) => shiftIndex(area.column + column, shift) !== undefined);
  const now = [...columns];
  if (index > 0 && index < columns.length)
    for (let added = 0; added < count; added++) now.splice(index + added, 0, make(now));
  return now;
}

/** As Excel names a new column. */
export function freeColumnName(names: readonly string[]): string {
  const taken = new Set(names.map((name) => name.toLowerCase()));
  let number = 1;
  while (taken.has(`column${number}`)) number++;
  return `Column${number}`;
}

/** A column as a formula names it: ' makes a sign plain. */
export const columnSpecifier = (name: string): string => `[${name.replaceAll(/['#[\]@]/g, "'$&")}]`;
