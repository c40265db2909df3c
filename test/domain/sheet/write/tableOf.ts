import type { Role } from '../../../../src/domain/sheet/Role';
import type { SheetSnapshot } from '../../../../src/domain/sheet/Snapshot';
import type { Table, TableColumn } from '../../../../src/domain/sheet/Table';
import { valueAt } from '../../../../src/domain/sheet/cellAt';

/** The table that begins in a sheet's first row and ends in its last; `own` names the columns that are ours. */
export function tableOf(
  sheet: SheetSnapshot,
  roles: readonly Role[],
  { own = [], ...more }: Partial<Table> & { readonly own?: readonly Role[] } = {},
): Table {
  const { row, column, rowCount } = sheet.used;
  const headerRow = more.headerRow ?? row;
  const headerRowCount = more.headerRowCount ?? 1;
  return {
    sheet: sheet.name,
    kind: 'plan',
    confidence: 1,
    headerRow,
    headerRowCount,
    firstRow: headerRow + headerRowCount,
    lastRow: row + rowCount - 1,
    columns: roles.map((role, i): TableColumn => ({
      column: column + i,
      header: String(valueAt(sheet, headerRow, column + i)),
      role,
      confidence: 1,
      own: own.includes(role),
    })),
    layout: 'wellFormed',
    refusal: '',
    ...more,
  };
}
