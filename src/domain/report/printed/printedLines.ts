import type { SheetSnapshot } from '../../sheet/Snapshot';
import { printedNumber, printedText } from './printedText';
import type { CellLook, SheetLooks } from './SheetLooks';

/** A printed row of a sheet, counted from 0, with what stands in it; blank and hidden rows are none. */
export interface PrintedLine {
  readonly row: number;
  readonly cells: readonly PrintedCell[];
}

export interface PrintedCell extends CellLook {
  readonly column: number;
  readonly text: string;
  /** The number that the text shows: 95.5 of "95,5%"; dates are none. */
  readonly shown: number | undefined;
}

const PLAIN: CellLook = { isBold: false, isItalic: false, isCentred: false };

export interface SeenSheet {
  readonly sheet: SheetSnapshot;
  readonly looks: SheetLooks;
}

/** The rows as they are printed: what is hidden, or stands right of the first `columnCount` columns, is not. */
export function printedLines({ sheet, looks }: SeenSheet, columnCount = Infinity): readonly PrintedLine[] {
  const { used, hiddenRows } = sheet;
  const hidden = new Set(hiddenRows);
  return sheet.values
    .map((values, i) => ({
      row: used.row + i,
      cells: values
        .map((value, j) => {
          const format = sheet.numberFormats[i]?.[j] ?? 'General';
          return {
            ...(looks.cells[i]?.[j] ?? PLAIN),
            column: used.column + j,
            text: printedText(value, format),
            shown: printedNumber(value, format),
          };
        })
        .filter(({ column, text }) => column < columnCount && text.trim() !== ''),
    }))
    .filter(({ row, cells }) => cells.length > 0 && !hidden.has(row));
}
