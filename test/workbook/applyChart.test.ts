import type { SheetChart } from '../../src/domain/sheet/Edit';
import { connectClient } from '../../src/host/connectClient';
import { createHost } from '../../src/host/createHost';
import { newWorkbook } from '../../src/host/newWorkbook';
import { queueEdits } from '../../src/workbook/queueEdits';

const FIGURES = [
  [null, 'Kết quả', 'Chỉ tiêu giao'],
  ['Chỉ tiêu 1', 95.5, 80],
  ['Chỉ tiêu 2', 60, 88],
];

const chart: SheetChart = {
  name: 'Biểu đồ chỉ tiêu',
  title: 'Kết quả so với chỉ tiêu giao (%)',
  area: { row: 2, column: 0, rowCount: 4, columnCount: 6 },
  source: { row: 3, column: 1, rowCount: 3, columnCount: 3 },
  series: [
    { fill: '#1F4E78', outline: '#1F4E78' },
    { fill: '#DDEBF7', outline: '#404040' },
  ],
  fontName: 'Times New Roman',
  fontSize: 11,
  titleSize: 12,
};

async function drawn() {
  const host = createHost(newWorkbook());
  const { Excel } = await connectClient(host);
  Object.assign(globalThis, { Excel });
  await Excel.run(async (context) => {
    queueEdits(context, [
      { kind: 'cells', sheet: 'Sheet1', row: 3, column: 1, values: FIGURES },
      { kind: 'chart', sheet: 'Sheet1', chart },
      { kind: 'renameSheet', sheet: 'Sheet1', name: 'Báo cáo quý I' },
    ]);
    await context.sync();
  });
  const [made, ...more] = host.workbook.sheets[0]?.charts ?? [];
  if (!made || more.length > 0) throw new Error('one chart was expected');
  return made;
}

test('a chart lies over its cells, is drawn from them, and goes along with the name of the sheet', async () => {
  const { name, title, anchor, series, type } = await drawn();
  expect([name, title.text, type]).toEqual([chart.name, chart.title, 'BarClustered']);
  expect([anchor?.from, anchor?.to]).toMatchObject([
    { row: 2, column: 0, x: 0, y: 0 },
    { row: 6, column: 6, x: 0, y: 0 },
  ]);
  expect(series.map(({ name: own, categories, values }) => [own, categories, values])).toEqual([
    [{ reference: "'Báo cáo quý I'!$C$4" }, "'Báo cáo quý I'!$B$5:$B$6", "'Báo cáo quý I'!$C$5:$C$6"],
    [{ reference: "'Báo cáo quý I'!$D$4" }, "'Báo cáo quý I'!$B$5:$B$6", "'Báo cáo quý I'!$D$5:$D$6"],
  ]);
});

test('its first category is on top, its bars begin at 0 and carry their figures, in the font of the report', async () => {
  const { categoryAxis, valueAxis, series, font, title, legend, area } = await drawn();
  expect([categoryAxis.reversed, valueAxis.minimum, valueAxis.visible]).toEqual([true, 0, false]);
  expect(valueAxis.majorGridlines.visible).toBe(false);
  expect(series.map(({ labels }) => [labels.showValue, labels.position])).toEqual([
    [true, 'OutsideEnd'],
    [true, 'OutsideEnd'],
  ]);
  expect(series.map(({ shape }) => [shape.fill, shape.line.color])).toEqual([
    ['1F4E78', '1F4E78'],
    ['DDEBF7', '404040'],
  ]);
  expect([font.name, font.size, title.font.size, title.font.bold, area.fill]).toEqual([
    'Times New Roman',
    11,
    12,
    true,
    'FFFFFF',
  ]);
  expect(legend.visible).toBe(true);
});
