import { findUsedParts } from '../../src/workbook/findUsedParts';
import { areaName, parseArea } from '../../src/host/model/address';
import { inExcel } from '../host/inExcel';

/** Where values stand, and what is read and left of them. */
const SHEETS: readonly (readonly [
  what: string,
  filled: readonly string[],
  used: string,
  strays: readonly string[],
])[] = [
  ['a table', ['A1:H60'], 'A1:H60', []],
  ['a table in the middle of a sheet', ['B500:H560'], 'B500:H560', []],
  ['a table and a value in the last cell', ['A1:H60', 'XFD1048576'], 'A1:H60', ['XFD1048576']],
  ['a table and a value in the last row', ['A1:H60', 'A1048576'], 'A1:H60', ['A1048576']],
  ['a table and a value in the last column', ['A1:H60', 'XFD3'], 'A1:H60', ['XFD3']],
  ['two tables 30,000 rows apart', ['A1:H60', 'A30000:H30060'], 'A1:H30060', []],
  ['a table under a column of numbers', ['A1:A2000', 'A3000:F3010'], 'A1:F3010', []],
];

const cells = (area: { row: number; column: number; rowCount: number; columnCount: number }) =>
  areaName({ row: area.row, column: area.column, rows: area.rowCount, columns: area.columnCount });

test.each(SHEETS)('%s', async (_, filled, used, strays) => {
  const { run, host } = await inExcel();
  await run(async (sheet, context) => {
    for (const address of filled) {
      const area = parseArea(address);
      sheet.getRange(address).values = Array.from({ length: area?.rows ?? 1 }, () =>
        Array.from({ length: area?.columns ?? 1 }, () => 1),
      );
    }
    const range = sheet.getUsedRange(true).load('rowIndex,columnIndex,rowCount,columnCount');
    await context.sync();
    const before = host.requests.length;
    const found = await findUsedParts(context, sheet, {
      row: range.rowIndex,
      column: range.columnIndex,
      rowCount: range.rowCount,
      columnCount: range.columnCount,
    });
    expect([cells(found.used), found.strays.map(cells)]).toEqual([used, strays]);
    expect(host.requests.length - before).toBeLessThan(30);
  });
});
