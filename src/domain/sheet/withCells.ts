import { formulaAt, numberFormatAt, valueAt } from './cellAt';
import type { Edit } from './Edit';
import type { SheetSnapshot, Snapshot } from './Snapshot';

type CellsEdit = Extract<Edit, { kind: 'cells' }>;

/** The workbook as it will be read once the `cells` edits are carried out: to see how they will be understood. */
export function withCells(snapshot: Snapshot, edits: readonly Edit[]): Snapshot {
  return {
    ...snapshot,
    sheets: snapshot.sheets.map((sheet) =>
      edits
        .filter((edit) => edit.kind === 'cells')
        .filter((edit) => edit.sheet === sheet.name)
        .reduce(withEdit, sheet),
    ),
  };
}

function withEdit(sheet: SheetSnapshot, edit: CellsEdit): SheetSnapshot {
  const { used } = sheet;
  const row = Math.min(used.row, edit.row);
  const column = Math.min(used.column, edit.column);
  const width = edit.values[0]?.length ?? 0;
  const rowCount = Math.max(used.row + used.rowCount, edit.row + edit.values.length) - row;
  const columnCount = Math.max(used.column + used.columnCount, edit.column + width) - column;
  const grid = <T>(read: (row: number, column: number) => T): T[][] =>
    Array.from({ length: rowCount }, (_, i) =>
      Array.from({ length: columnCount }, (_cell, j) => read(row + i, column + j)),
    );
  const written = (at: number, column: number) => edit.values[at - edit.row]?.[column - edit.column] ?? null;
  return {
    ...sheet,
    used: { row, column, rowCount, columnCount },
    values: grid((at, column) => written(at, column) ?? valueAt(sheet, at, column)),
    formulas: grid((at, column) => written(at, column) ?? formulaAt(sheet, at, column)),
    numberFormats: grid((at, column) => numberFormatAt(sheet, at, column)),
  };
}
