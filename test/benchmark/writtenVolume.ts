import type { Edit } from '../../src/domain/sheet/Edit';
import type { Area, CellValue } from '../../src/domain/sheet/Snapshot';

/** What the job writes into one sheet, in numbers: its floor and the openpyxl script write as much. */
export interface SheetVolume {
  readonly sheet: string;
  readonly isNew: boolean;
  /** All cells that are written or formatted lie in here. */
  readonly area: Area;
  /** Cells that get a value, and how many letters they hold on the average. */
  readonly filled: number;
  readonly letters: number;
  /** Areas that are formatted. */
  readonly formats: number;
  /** Columns that get a width, rows that get a height. */
  readonly widths: number;
  readonly heights: number;
  readonly merges: number;
  /** Conditional formats. */
  readonly rules: number;
}

export function writtenVolume(edits: readonly Edit[]): readonly SheetVolume[] {
  const bySheet = new Map<string, Edit[]>();
  for (const edit of edits) {
    if (!('sheet' in edit)) continue;
    const known = bySheet.get(edit.sheet);
    if (known) known.push(edit);
    else bySheet.set(edit.sheet, [edit]);
  }
  return [...bySheet].map(([sheet, own]) => sheetVolume(sheet, own));
}

function sheetVolume(sheet: string, edits: readonly Edit[]): SheetVolume {
  const values = edits.flatMap((edit) => (edit.kind === 'cells' ? edit.values.flat() : [])).filter(isValue);
  const letters = values.reduce<number>((sum, value) => sum + String(value).length, 0);
  return {
    sheet,
    isNew: edits.some(({ kind }) => kind === 'addSheet'),
    area: around(edits.flatMap(areasOf)),
    filled: values.length,
    letters: Math.round(letters / Math.max(1, values.length)),
    formats: edits.filter(({ kind }) => kind === 'format' || kind === 'copyFormats').length,
    widths: sum(edits, (edit) => (edit.kind === 'columnWidths' ? edit.widths.filter(isValue).length : 0)),
    heights: sum(edits, (edit) => (edit.kind === 'rowHeights' ? edit.heights.filter(isValue).length : 0)),
    merges: edits.filter(({ kind }) => kind === 'merge').length,
    rules: sum(edits, (edit) => (edit.kind === 'highlight' ? edit.rules.length : 0)),
  };
}

const isValue = (value: CellValue | null): boolean => value !== null && value !== '';

const sum = (edits: readonly Edit[], count: (edit: Edit) => number): number =>
  edits.reduce((total, edit) => total + count(edit), 0);

function areasOf(edit: Edit): readonly Area[] {
  if (edit.kind === 'format') return [edit.area];
  if (edit.kind !== 'cells') return [];
  const { row, column, values } = edit;
  return [{ row, column, rowCount: values.length, columnCount: values[0]?.length ?? 0 }];
}

function around(areas: readonly Area[]): Area {
  const row = Math.min(...areas.map((area) => area.row));
  const column = Math.min(...areas.map((area) => area.column));
  const bottom = Math.max(...areas.map((area) => area.row + area.rowCount));
  const right = Math.max(...areas.map((area) => area.column + area.columnCount));
  return { row, column, rowCount: bottom - row, columnCount: right - column };
}
