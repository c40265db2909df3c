import { valueAt } from './cellAt';
import { namesGiven } from './namesGiven';
import type { Edit } from './Edit';
import { gridOfEdits } from './gridOfEdits';
import type { CellValue, SheetSnapshot, Snapshot } from './Snapshot';

/**
 * Names of sheets in which somebody has typed since these edits were carried out. What stood there before may stand there
 * again: an undo that stopped half-way has put it back.
 */
export function changedSince(before: Snapshot, now: Snapshot, edits: readonly Edit[]): readonly string[] {
  const known = new Map(before.sheets.map((sheet) => [sheet.id, sheet]));
  const added = namesGiven(edits);
  const changed = now.sheets.filter((sheet) => {
    const old = known.get(sheet.id);
    return old ? isTypedOver(old, sheet, edits) : added.has(sheet.name) && isTypedInto(sheet, edits);
  });
  return changed.map(({ name }) => name);
}

/** In cells that were written, and where columns were added beside a table. */
function isTypedOver(old: SheetSnapshot, now: SheetSnapshot, edits: readonly Edit[]): boolean {
  const written = gridOfEdits(edits, old.name);
  const isTyped = (row: number, column: number): boolean => {
    const value = valueAt(now, row, column);
    return value !== valueAt(old, row, column) && value !== (written[row]?.[column] ?? '');
  };
  return edits.some((edit) => {
    if (edit.kind === 'cells' && edit.sheet === old.name)
      return anyCell(edit.values, (value, i, j) => value !== null && isTyped(edit.row + i, edit.column + j));
    if (edit.kind !== 'columnWidths' || edit.sheet !== old.name) return false;
    return anyCell(now.values, (_, i, j) => {
      const column = now.used.column + j;
      const isAdded = column >= edit.column && column < edit.column + edit.widths.length;
      return isAdded && isTyped(now.used.row + i, column);
    });
  });
}

/** Over what was written, or beside it. */
function isTypedInto(sheet: SheetSnapshot, edits: readonly Edit[]): boolean {
  const names = new Set([
    sheet.name,
    ...edits.flatMap((edit) => (edit.kind === 'renameSheet' && edit.name === sheet.name ? [edit.sheet] : [])),
  ]);
  const written = [...names].map((name) => gridOfEdits(edits, name)).find((grid) => grid.length > 0) ?? [];
  return (
    anyCell(written, (value, i, j) => value !== '' && valueAt(sheet, i, j) !== value) ||
    countFilled(sheet.values) !== countFilled(written)
  );
}

const anyCell = <T>(
  grid: readonly (readonly T[])[],
  test: (value: T, row: number, column: number) => boolean,
): boolean => grid.some((cells, i) => cells.some((value, j) => test(value, i, j)));

const countFilled = (grid: readonly (readonly CellValue[])[]): number =>
  grid.flat().filter((value) => value !== '').length;
