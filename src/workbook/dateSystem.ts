import { isDateFormat } from '../domain/calendar/excelSerial';
import { numberFormatAt } from '../domain/sheet/cellAt';
import type { Edit } from '../domain/sheet/Edit';
import type { CellValue, SheetSnapshot, Snapshot } from '../domain/sheet/Snapshot';

/** Days between serial 0 of the 1900 and of the 1904 date system (learn.microsoft.com: "Date systems in Excel"). */
const DAYS_1904 = 1_462;
/** DATE(2000,1,1) in the 1904 system; 36,526 in the other. */
const YEAR_2000_IN_1904 = 35_064;

/**
 * Whether serials count from 1904, as in workbooks of old Macs. No property tells it; the function DATE does: "a number
 * from 1900 or 1904 (depending on the workbook's date system)" (Office.js, Functions.date). To be asked after the sync.
 */
export function loadDateSystem({ functions }: Excel.Workbook): () => boolean {
  const newYear = functions.date(2000, 1, 1).load('value');
  return () => newYear.value === YEAR_2000_IN_1904;
}

type Rows = readonly (readonly CellValue[])[];

/** A sheet of a workbook that counts from 1904, with the serials that all code but this counts in. */
export function countedFrom1900(sheet: SheetSnapshot): SheetSnapshot {
  const later = (rows: Rows): Rows =>
    rows.map((cells, i) =>
      cells.map((value, j) => shifted(value, sheet.numberFormats[i]?.[j] ?? 'General', DAYS_1904)),
    );
  return { ...sheet, values: later(sheet.values), formulas: later(sheet.formulas) };
}

/** The edits with serials as the workbook counts them; `before` names the formats that they leave as they are. */
export function inDateSystem<T extends Edit>(
  { sheets, countsFrom1904 }: Snapshot,
  edits: readonly T[],
): readonly T[] {
  if (countsFrom1904 !== true) return edits;
  return edits.map((edit) => {
    if (edit.kind !== 'cells' && edit.kind !== 'restore') return edit;
    const sheet = sheets.find(({ id, name }) => id === edit.sheet || name === edit.sheet);
    const earlier = (rows: readonly (readonly (CellValue | null)[])[]) =>
      rows.map((cells, i) =>
        cells.map((value, j) => {
          const known = sheet ? numberFormatAt(sheet, edit.row + i, edit.column + j) : 'General';
          return value === null ? null : shifted(value, edit.numberFormats?.[i]?.[j] ?? known, -DAYS_1904);
        }),
      );
    return edit.kind === 'cells'
      ? { ...edit, values: earlier(edit.values) }
      : { ...edit, formulas: earlier(edit.formulas) };
  });
}

const shifted = (value: CellValue, numberFormat: string, days: number): CellValue =>
  typeof value === 'number' && isDateFormat(numberFormat) ? value + days : value;
