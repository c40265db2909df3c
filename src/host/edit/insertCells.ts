import { lastColumn, lastRow, type Area } from '../model/Area';
import { cellAt, writableCell, writableColumn, writableRow } from '../model/cells';
import type { Sheet } from '../model/Sheet';
import type { Session } from '../protocol/Session';
import { cellsMoved } from './changed';
import { requireAllowed, requireUnprotected } from './requireWritable';
import { insertion, isEntire } from './Shift';
import { shiftCells } from './shiftCells';

export function insertCells(session: Session, sheet: Sheet, area: Area, direction: 'Down' | 'Right'): void {
  const shift = insertion(area, direction === 'Down' ? 'row' : 'column', 1);
  requireShift(sheet, isEntire(shift), `insert${direction === 'Down' ? 'Rows' : 'Columns'}`);
  shiftCells(session, sheet, shift);
  if (direction === 'Down') takeLooksFromAbove(sheet, area, isEntire(shift));
  else takeLooksFromTheLeft(sheet, area, isEntire(shift));
  const type = isEntire(shift) ? (direction === 'Down' ? 'RowInserted' : 'ColumnInserted') : 'CellInserted';
  cellsMoved(session, sheet, area, type);
}

export function deleteCells(session: Session, sheet: Sheet, area: Area, direction: 'Up' | 'Left'): void {
  const shift = insertion(area, direction === 'Up' ? 'row' : 'column', -1);
  requireShift(sheet, isEntire(shift), `delete${direction === 'Up' ? 'Rows' : 'Columns'}`);
  shiftCells(session, sheet, shift);
  const type = isEntire(shift) ? (direction === 'Up' ? 'RowDeleted' : 'ColumnDeleted') : 'CellDeleted';
  cellsMoved(session, sheet, area, type);
}

function requireShift(sheet: Sheet, entire: boolean, action: string): void {
  if (entire) requireAllowed(sheet, action);
  else requireUnprotected(sheet);
}

/** New cells look like those above them (in Excel: "format same as above"). */
function takeLooksFromAbove(sheet: Sheet, area: Area, entire: boolean): void {
  const above = sheet.rows.get(area.row - 1);
  if (!above) return;
  for (let row = area.row; row <= lastRow(area); row++) {
    if (entire && above.style !== undefined) writableRow(sheet, row).style = above.style;
    for (const [column, { style }] of above.cells) {
      if (style !== 0 && column >= area.column && column <= lastColumn(area))
        writableCell(sheet, row, column).style = style;
    }
  }
}

function takeLooksFromTheLeft(sheet: Sheet, area: Area, entire: boolean): void {
  if (area.column === 0) return;
  const left = sheet.columns.get(area.column - 1);
  for (let column = area.column; column <= lastColumn(area); column++) {
    if (entire && left)
      Object.assign(writableColumn(sheet, column), { width: left.width, style: left.style });
    for (const row of [...sheet.rows.keys()]) {
      const style =
        row >= area.row && row <= lastRow(area) ? cellAt(sheet, row, area.column - 1)?.style : undefined;
      if (style !== undefined && style !== 0) writableCell(sheet, row, column).style = style;
    }
  }
}
