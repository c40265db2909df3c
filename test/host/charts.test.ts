import { openWorkbook } from '../../src/host/openWorkbook';
import { readPackage, readText } from '../../src/host/package/Package';
import type { ChartView } from '../../src/host/view/SheetView';
import { viewSheet } from '../../src/host/viewSheet';
import { ARROW, between, CHART, charted, drawing, DRAWING, hanging, PIE } from './charted';
import { bytesAfter, partsAfter, typesAText } from './craft';
import { inExcel } from './inExcel';

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

describe('a chart of another program', () => {
  test('is kept to the byte when cells change', async () => {
    const partOf = await partsAfter(await charted(between() + ARROW), typesAText);
    expect(await partOf(DRAWING)).toBe(HEAD + drawing(between() + ARROW));
    expect(await partOf(CHART)).toBe(HEAD + PIE);
  });

  test('goes along with rows that come in above and with the name of its sheet; nothing else in it changes', async () => {
    const partOf = await partsAfter(await charted(between() + ARROW), (sheet) => {
      sheet.getRange('1:2').insert('Down');
      sheet.name = 'Số liệu';
    });
    const moved = (between() + ARROW)
      .replace('<row>1<', '<row>3<')
      .replace('<row>9<', '<row>11<')
      .replace('<row>0<', '<row>2<');
    expect(await partOf(DRAWING)).toBe(HEAD + drawing(moved));
    expect(await partOf(CHART)).toBe(HEAD + PIE.replace('Sheet1!$B$2:$B$3', "'Số liệu'!$B$4:$B$5"));
  });

  test('goes with its sheet', async () => {
    const bytes = await bytesAfter(await charted(between()), (sheet, context) => {
      context.workbook.worksheets.add('Khác');
      sheet.delete();
    });
    const { parts } = await readPackage(bytes);
    expect([...parts.keys()].filter((part) => /chart|drawing/.test(part))).toEqual([]);
  });
});

type Corners = readonly [row: number, column: number, lastRow: number, lastColumn: number];

describe('references and place follow the sheet, in the file and in the view', () => {
  const CHANGES: readonly (readonly [
    what: string,
    change: (sheet: Excel.Worksheet, other: Excel.Worksheet) => void,
    reference: string,
    cells: Corners,
  ])[] = [
    ['a new name', (sheet) => (sheet.name = 'Báo cáo quý I'), "'Báo cáo quý I'!$B$2:$B$3", [1, 4, 9, 8]],
    ['rows above', (sheet) => sheet.getRange('1:2').insert('Down'), 'Sheet1!$B$4:$B$5', [3, 4, 11, 8]],
    ['rows in between', (sheet) => sheet.getRange('3:3').insert('Down'), 'Sheet1!$B$2:$B$4', [1, 4, 10, 8]],
    ['rows below', (sheet) => sheet.getRange('11:12').insert('Down'), 'Sheet1!$B$2:$B$3', [1, 4, 9, 8]],
    ['a column before', (sheet) => sheet.getRange('A:A').insert('Right'), 'Sheet1!$C$2:$C$3', [1, 5, 9, 9]],
    ['rows deleted', (sheet) => sheet.getRange('2:2').delete('Up'), 'Sheet1!$B$2:$B$2', [1, 4, 8, 8]],
    [
      'cells beside the chart',
      (sheet) => sheet.getRange('A1:C1').insert('Down'),
      'Sheet1!$B$3:$B$4',
      [1, 4, 9, 8],
    ],
    ['all its rows deleted', (sheet) => sheet.getRange('2:10').delete('Up'), '#REF!', [1, 4, 1, 8]],
    ['another place among the tabs', (sheet) => (sheet.position = 1), 'Sheet1!$B$2:$B$3', [1, 4, 9, 8]],
    [
      'rows of another sheet',
      (_, other) => other.getRange('1:2').insert('Down'),
      'Sheet1!$B$2:$B$3',
      [1, 4, 9, 8],
    ],
  ];

  const cornersOf = ({ from, end }: ChartView): readonly unknown[] => [
    ...[from.row, from.column],
    ...('row' in end ? [end.row, end.column] : [end]),
  ];

  test.each(CHANGES)('%s', async (_, change, reference, cells) => {
    const bytes = await bytesAfter(await charted(between()), (sheet, context) =>
      change(sheet, context.workbook.worksheets.add('Khác')),
    );
    const text = (await readText(await readPackage(bytes), CHART)) ?? '';
    expect(/<f>(.*)<\/f>/.exec(text)?.[1]).toBe(reference);
    const { sheets } = await openWorkbook(bytes);
    const anchors = sheets.flatMap(({ source }) => source?.charts.map(({ anchor }) => anchor) ?? []);
    expect(anchors.map(({ from, to }) => [from.row, from.column, to.row, to.column])).toEqual([cells]);
  });

  test.each(CHANGES)('%s: before it is saved', async (_, change, __, cells) => {
    const { host, run } = await inExcel(await openWorkbook(await charted(between())));
    await run(async (sheet, context) => {
      change(sheet, context.workbook.worksheets.add('Khác'));
      await context.sync();
    });
    const views = host.workbook.sheets.flatMap(({ name }) => viewSheet(host.workbook, name).charts);
    expect(views.map(cornersOf)).toEqual([cells]);
  });

  test.each<[how: string, anchor: string, corners: readonly unknown[]]>([
    ['moves and stretches', between(), [2, 4, 11, 8]],
    ['moves', between(' editAs="oneCell"'), [2, 4, 10, 8]],
    ['stays', between(' editAs="absolute"'), [1, 4, 9, 8]],
    [
      'hangs from one cell, as large as it says',
      hanging(952_500, 476_250),
      [2, 4, { width: 100, height: 50 }],
    ],
  ])('rows above and in between: one that %s', async (_, anchor, corners) => {
    const { host, run } = await inExcel(await openWorkbook(await charted(anchor)));
    await run(async (sheet, context) => {
      sheet.getRange('1:1').insert('Down');
      sheet.getRange('5:5').insert('Down');
      await context.sync();
    });
    expect(viewSheet(host.workbook, 'Sheet1').charts.map(cornersOf)).toEqual([corners]);
  });

  test('lengths within a cell are pixels: 19,050 EMU are 2', async () => {
    const view = viewSheet(await openWorkbook(await charted(between())), 'Sheet1');
    expect(view.charts).toEqual([
      { from: { row: 1, column: 4, x: 0, y: 2 }, end: { row: 9, column: 8, x: 0, y: 2 } },
    ]);
  });

  test('shapes are no charts', async () =>
    expect(viewSheet(await openWorkbook(await charted(ARROW)), 'Sheet1').charts).toEqual([]));
});
