import type { Area } from '../domain/sheet/Snapshot';

export interface FreeRows {
  /** The first row (from 0) under every value and every format of the sheet. */
  readonly bareFrom: number;
  /** The print area, where one is set and of one piece. */
  readonly printArea: Area | undefined;
}

/** What somebody adding rows under a table must know of a sheet beside its cells; one request. */
export async function readFreeRows(context: Excel.RequestContext, name: string): Promise<FreeRows> {
  const sheet = context.workbook.worksheets.getItem(name);
  const used = sheet.getUsedRange(false).load('rowIndex,rowCount');
  const print = sheet.pageLayout.getPrintAreaOrNullObject();
  print.areas.load('rowIndex,columnIndex,rowCount,columnCount');
  await context.sync();
  const [only, ...more] = print.isNullObject ? [] : print.areas.items;
  return {
    bareFrom: used.rowIndex + used.rowCount,
    printArea:
      only && more.length === 0
        ? {
            row: only.rowIndex,
            column: only.columnIndex,
            rowCount: only.rowCount,
            columnCount: only.columnCount,
          }
        : undefined,
  };
}
