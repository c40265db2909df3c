import { areaName } from '../../src/host/model/address';
import type { Workbook } from '../../src/host/model/Workbook';
import { cellsNamed } from '../../src/host/view/cellsNamed';
import { inExcel } from './inExcel';

/** Sheet1, "Chỉ tiêu" and a hidden sheet, with names of the workbook and of a sheet, and a table. */
async function bookWithNames(): Promise<Workbook> {
  const { host, run } = await inExcel();
  await run(async (own, context) => {
    const { workbook } = context;
    const other = workbook.worksheets.add('Chỉ tiêu');
    const hidden = workbook.worksheets.add('Danh mục ẩn');
    hidden.visibility = 'Hidden';
    own.pageLayout.setPrintArea('A1:E40');
    workbook.names.add('Đơn_vị', other.getRange('B2:C3'));
    workbook.names.add('Ẩn', hidden.getRange('A1:A9'));
    workbook.names.add('Kỳ', own.getRange('A1'));
    other.names.add('Kỳ', other.getRange('F6'));
    workbook.names.add('Thuế', '=0.1');
    await context.sync();
  });
  host.workbook.sheets[1]?.tables.push({
    id: 1,
    name: 'BảngNhiệmVụ',
    area: { row: 4, column: 0, rows: 7, columns: 3 },
    headerRow: true,
    totalsRow: true,
    columns: ['STT', 'Nội dung', 'Hạn'],
    part: 'xl/tables/table1.xml',
  });
  return host.workbook;
}

test.each<[typed: string, leadsTo: string | undefined]>([
  ['B7', 'Sheet1!B7'],
  [' $b$7 ', 'Sheet1!B7'],
  ['D9:B2', 'Sheet1!B2:D9'],
  ['B:B', 'Sheet1!B:B'],
  ['3:3', 'Sheet1!3:3'],
  ['XFD1048576', 'Sheet1!XFD1048576'],
  ["'Chỉ tiêu'!C3", 'Chỉ tiêu!C3'],
  ["'chỉ tiêu'!$C$3:$C$5", 'Chỉ tiêu!C3:C5'],
  ['đơn_vị', 'Chỉ tiêu!B2:C3'],
  ['Kỳ', 'Sheet1!A1'],
  ["'Chỉ tiêu'!Kỳ", 'Chỉ tiêu!F6'],
  ['Print_Area', 'Sheet1!A1:E40'],
  ['bảngnhiệmvụ', 'Chỉ tiêu!A6:C10'],
  ['', undefined],
  ['B', undefined],
  ['3', undefined],
  ['A0', undefined],
  ['XFE1', undefined],
  ['A1048577', undefined],
  ['A1;B2', undefined],
  ["'Không có'!A1", undefined],
  ["'Danh mục ẩn'!A1", undefined],
  ['Ẩn', undefined],
  ['Thuế', undefined],
  ['ô nào', undefined],
])('%j typed on Sheet1 leads to %s', async (typed, leadsTo) => {
  const workbook = await bookWithNames();
  const [own] = workbook.sheets;
  const cells = own && cellsNamed(workbook, own, typed);
  expect(cells && `${cells.sheet.name}!${areaName(cells.area)}`).toBe(leadsTo);
});
