import { layoutReport } from '../../../../src/domain/report/layoutReport';
import type { PrintedReport } from '../../../../src/domain/report/printed/PrintedReport';
import type { SeenSheet } from '../../../../src/domain/report/printed/printedLines';
import { readReport } from '../../../../src/domain/report/printed/readReport';
import type { Report } from '../../../../src/domain/report/Report';
import type { CellValue } from '../../../../src/domain/sheet/Snapshot';
import { sheetOf } from '../../sheet/snapshotOf';
import { paintEdits, sheetsAdded, type PaintedSheet } from '../paintEdits';

const PLAIN = { isBold: false, isItalic: false, isCentred: false };

/** A painted sheet as it is read back from Excel. */
export function seenSheet({ name, cells, columnWidths, rowHeights }: PaintedSheet): SeenSheet {
  const at = (row: number, column: number) =>
    cells.find(({ area }) => area.row === row && area.column === column);
  const grid = <Value>(read: (cell: ReturnType<typeof at>) => Value): Value[][] =>
    rowHeights.map((_, row) => columnWidths.map((_width, column) => read(at(row, column))));
  return {
    sheet: sheetOf(
      grid((cell): CellValue => cell?.value ?? ''),
      { name, numberFormats: grid((cell) => cell?.numberFormat ?? 'General') },
    ),
    looks: {
      columnWidths,
      cells: grid((cell) =>
        cell
          ? {
              isBold: cell.format.bold === true,
              isItalic: cell.format.italic === true,
              isCentred: cell.format.horizontal === 'center',
            }
          : PLAIN,
      ),
    },
  };
}

/** The sheets of a report: its text, then its annexes. */
export function seenSheets(report: Report): readonly [SeenSheet, ...SeenSheet[]] {
  const edits = layoutReport(report, 'Báo cáo');
  const [text, ...annexes] = sheetsAdded(edits).map((name) => seenSheet(paintEdits(edits, name)));
  if (!text) throw new Error('no sheet');
  return [text, ...annexes];
}

/** A report as it comes back from its sheets. */
export function printed(report: Report): PrintedReport {
  const [text, ...annexes] = seenSheets(report);
  const reading = readReport(text, annexes);
  if (reading.kind !== 'read') throw new Error(`unreadable: ${reading.sheet}, row ${reading.row}`);
  return reading.report;
}
