import { dateOfSerial, isDateFormat } from '../calendar/excelSerial';
import type { Problem } from '../problem/Problem';
import { cellAddress, cellReference } from '../sheet/cellAddress';
import { numberFormatAt, valueAt } from '../sheet/cellAt';
import type { Grid } from '../sheet/Grid';
import { writtenText } from '../sheet/writtenText';
import type { Role } from './Role';
import type { Table } from './Table';

const OF_DATES: readonly Role[] = ['time', 'due', 'completedOn'];
const MOST_NAMED = 5;

/**
 * A column that Excel with American settings read from a text file: of "02/11/2025" it made 11 February, "25/11/2025" it
 * left a text. One stored date alone shows nothing.
 */
export function mixedDates(sheet: Grid, { columns, firstRow, lastRow }: Table): readonly Problem[] {
  const rows = Array.from({ length: lastRow - firstRow + 1 }, (_, i) => firstRow + i);
  return columns
    .filter(({ role, own }) => OF_DATES.includes(role) && !own)
    .flatMap(({ column }): Problem[] => {
      const stored = rows.filter((row) => storedDay(sheet, row, column) !== undefined);
      const texts = rows.filter((row) => textDay(sheet, row, column) !== undefined);
      const isMixed =
        stored.every((row) => (storedDay(sheet, row, column) ?? 0) <= 12) &&
        texts.every((row) => (textDay(sheet, row, column) ?? 0) > 12);
      const [first, second] = stored;
      const [text] = texts;
      if (!isMixed || first === undefined || second === undefined || text === undefined) return [];
      const [value, numberFormat] = [valueAt(sheet, first, column), numberFormatAt(sheet, first, column)];
      const named = stored.slice(0, MOST_NAMED).map((row) => cellAddress(row, column));
      return [
        {
          code: 'datesMixed',
          severity: 'warning',
          cell: cellReference(sheet.name, first, column),
          written: writtenText({ value, numberFormat }),
          details: {
            cells: [...named, ...(stored.length > MOST_NAMED ? ['…'] : [])].join(', '),
            text: cellAddress(text, column),
          },
        },
      ];
    });
}

function storedDay(sheet: Grid, row: number, column: number): number | undefined {
  const value = valueAt(sheet, row, column);
  const isDate = typeof value === 'number' && value > 0 && isDateFormat(numberFormatAt(sheet, row, column));
  return isDate ? dateOfSerial(value).day : undefined;
}

function textDay(sheet: Grid, row: number, column: number): number | undefined {
  const day = /^(\d{1,2})[/.-]\d{1,2}[/.-]\d{4}$/.exec(sheet.textAt(row, column))?.[1];
  return day === undefined ? undefined : Number(day);
}
