import type { Area } from '../model/Area';
import { styleNumberAt } from '../model/cells';
import type { Sheet } from '../model/Sheet';
import { styleAt } from '../model/Styles';
import type { Workbook } from '../model/Workbook';
import { HostError } from '../protocol/HostError';
import { OF_OWN_CELLS } from '../xlsx/carried/rules';
import type { Session } from '../protocol/Session';

const denied = (sheet: Sheet) => new HostError('AccessDenied', `The sheet ${sheet.name} is protected.`);

/** Content of a protected sheet may change only where cells are unlocked. */
export function requireWritableCells({ workbook }: Session, sheet: Sheet, area: Area): void {
  if (!sheet.protection) return;
  for (let row = area.row; row < area.row + area.rows; row++) {
    for (let column = area.column; column < area.column + area.columns; column++) {
      if (styleAt(workbook.styles, styleNumberAt(sheet, row, column)).locked) throw denied(sheet);
    }
  }
}

/** What a protected sheet may allow beside: by the names of ECMA-376 18.3.1.85. */
export function requireAllowed(sheet: Sheet, action: string): void {
  if (sheet.protection?.forbidden.has(action) === true) throw denied(sheet);
}

export function requireUnprotected(sheet: Sheet): void {
  if (sheet.protection) throw denied(sheet);
}

export function requireOpenStructure({ workbook }: Session): void {
  if (workbook.protection) throw new HostError('AccessDenied', 'The structure of the workbook is protected.');
}

/** What a damaged part says of the cells of a sheet, or in formulas, could not follow. */
export function requireReadable({ source: { unreadable } }: Workbook, shifted?: Sheet): void {
  const damaged = unreadable.find(
    ({ kind, own }) => !OF_OWN_CELLS.has(kind) || (shifted !== undefined && own === shifted),
  );
  if (damaged)
    throw new HostError(
      'InvalidOperation',
      `${damaged.part} cannot be read, and would go on naming the cells of before.`,
    );
}
