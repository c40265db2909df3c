import type { Grid } from '../../../src/domain/sheet/Grid';
import { readGrid } from '../../../src/domain/sheet/readGrid';
import { readFileSync } from 'node:fs';
import type { Area, CellValue } from '../../../src/domain/sheet/Snapshot';
import { openWorkbook } from '../../../src/host/openWorkbook';

export interface SheetOptions {
  readonly name?: string;
  /** Where the first cell stands, from 0. */
  readonly row?: number;
  readonly column?: number;
  readonly merged?: readonly Area[];
  readonly hiddenRows?: readonly number[];
  readonly properties?: Readonly<Record<string, string>>;
  readonly numberFormats?: readonly (readonly string[])[];
  readonly fontName?: string;
}

/** A sheet from rows of cells, short rows filled with blanks. */
export function sheetOf(rows: readonly (readonly (CellValue | null)[])[], options: SheetOptions = {}): Grid {
  const width = Math.max(0, ...rows.map((row) => row.length));
  const values = rows.map((row) => Array.from({ length: width }, (_, i) => row[i] ?? ''));
  return readGrid({
    id: options.name ?? 'Sheet1',
    name: options.name ?? 'Sheet1',
    visibility: 'visible',
    isProtected: false,
    properties: options.properties ?? {},
    used: { row: options.row ?? 0, column: options.column ?? 0, rowCount: values.length, columnCount: width },
    values,
    formulas: values,
    numberFormats: values.map((row, i) => row.map((_, j) => options.numberFormats?.[i]?.[j] ?? 'General')),
    merged: options.merged ?? [],
    hiddenRows: options.hiddenRows ?? [],
    ownRules: [],
    fontName: options.fontName ?? '',
  });
}

/** "STT | Nội dung | Thời gian": a sheet drawn as text, whole numbers as numbers. */
export function sheetFromText(text: string, options: SheetOptions = {}): Grid {
  const rows = text
    .split('\n')
    .filter((line) => line.includes('|') || line.trim() !== '')
    .map((line) =>
      line
        .split('|')
        .map((cell) => (/^\s*\d+\s*$/.test(cell) ? Number(cell) : cell.trim().replaceAll('\\n', '\n'))),
    );
  return sheetOf(rows, options);
}

/** The sheets of a real .xlsx file. */
export async function sheetsOfFile(path: string): Promise<readonly Grid[]> {
  const workbook = await openWorkbook(new Uint8Array(readFileSync(path)));
  return workbook.sheets.map((sheet) => {
    const height = Math.max(-1, ...sheet.rows.keys()) + 1;
    const width = Math.max(-1, ...[...sheet.rows.values()].flatMap(({ cells }) => [...cells.keys()])) + 1;
    const rows = Array.from({ length: height }, (_, row) =>
      Array.from({ length: width }, (_cell, column) => {
        const value = sheet.rows.get(row)?.cells.get(column)?.value ?? '';
        return typeof value === 'object' ? value.error : value;
      }),
    );
    const merged = sheet.merges.map((area) => ({
      row: area.row,
      column: area.column,
      rowCount: area.rows,
      columnCount: area.columns,
    }));
    return sheetOf(rows, { name: sheet.name, merged });
  });
}
