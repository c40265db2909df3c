import { sheetEdits } from '../../../../src/domain/report/layout/sheetEdits';
import type { PageSetup } from '../../../../src/domain/sheet/Edit';
import { cell, keptRow, look, row } from './laid';

const setup: PageSetup = {
  orientation: 'portrait',
  margins: { top: 1, bottom: 2, left: 3, right: 4, header: 5, footer: 6 },
  fitToWidth: true,
};

test('rows on a sheet: widths, values, merges, formats, heights, page', () => {
  const rows = [
    keptRow(20, cell(0, 3, 'BÁO CÁO', '11 bold')),
    row(30, cell(0, 1, 1, '11', { rowSpan: 2 }), cell(2, 1, 45_747, '11', { numberFormat: 'dd/mm/yyyy' })),
    row(15, cell(1, 1, '', '11')),
  ];
  const sheet = 'Báo cáo';
  const at = (r: number, column: number, rowCount: number, columnCount: number) => ({
    row: r,
    column,
    rowCount,
    columnCount,
  });
  expect(sheetEdits(sheet, rows, [50, 100, 75], setup)).toEqual([
    { kind: 'columnWidths', sheet, column: 0, widths: [50, 100, 75] },
    {
      kind: 'cells',
      sheet,
      row: 0,
      column: 0,
      values: [
        ['BÁO CÁO', null, null],
        [1, null, 45_747],
        [null, '', null],
      ],
      numberFormats: [
        [null, null, null],
        [null, null, 'dd/mm/yyyy'],
        [null, null, null],
      ],
    },
    { kind: 'merge', sheet, area: at(0, 0, 1, 3) },
    { kind: 'merge', sheet, area: at(1, 0, 2, 1) },
    { kind: 'format', sheet, area: at(0, 0, 3, 3), format: look('11') },
    { kind: 'format', sheet, area: at(0, 0, 1, 3), format: { bold: true } },
    { kind: 'rowHeights', sheet, row: 0, heights: [20, 30, 15] },
    { kind: 'showGridlines', sheet, show: false },
    { kind: 'pageSetup', sheet, setup },
  ]);
});
