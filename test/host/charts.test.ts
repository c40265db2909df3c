import { readFileSync } from 'node:fs';
import { SaxesParser } from 'saxes';
import { openWorkbook } from '../../src/host/openWorkbook';
import { readPackage, readText, relate, setPart, writePackage } from '../../src/host/package/Package';
import { saveWorkbook } from '../../src/host/saveWorkbook';
import { codeOf, inExcel, reopened, type InExcel } from './inExcel';

const FIGURES = [
  ['', 'Kết quả', 'Chỉ tiêu giao'],
  ['Chỉ tiêu 1', 95.5, 80],
  ['Chỉ tiêu 2', 60, 88.25],
];

/** A chart of two series over E2:H9, as a report has it. */
function drawChart(sheet: Excel.Worksheet, type: 'BarClustered' | 'ColumnClustered' = 'BarClustered') {
  const source = sheet.getRange('A1:C3');
  source.values = FIGURES;
  const chart = sheet.charts.add(type, source, 'Columns');
  chart.name = 'Biểu đồ chỉ tiêu';
  chart.setPosition('E2', 'H9');
  chart.format.font.name = 'Times New Roman';
  chart.title.text = 'Kết quả & chỉ tiêu giao';
  chart.legend.position = 'Bottom';
  chart.axes.valueAxis.minimum = 0;
  chart.axes.valueAxis.visible = false;
  chart.axes.valueAxis.majorGridlines.visible = false;
  chart.axes.categoryAxis.reversePlotOrder = true;
  const actual = chart.series.getItemAt(0);
  actual.format.fill.setSolidColor('#1F4E78');
  actual.gapWidth = 60;
  actual.dataLabels.showValue = true;
  actual.dataLabels.position = 'OutsideEnd';
  return chart;
}

async function withChart(type: 'BarClustered' | 'ColumnClustered' = 'BarClustered'): Promise<InExcel> {
  const excel = await inExcel();
  await excel.run(async (sheet, context) => {
    drawChart(sheet, type);
    await context.sync();
  });
  return excel;
}

const partsOf = async ({ host }: InExcel) => readPackage(await saveWorkbook(host.workbook));
const textOf = async (excel: InExcel, part: string) => (await readText(await partsOf(excel), part)) ?? '';

const CHART = 'xl/charts/chart1.xml';
const DRAWING = 'xl/drawings/drawing1.xml';

/** What a program can read of the only chart: name, series with their figures, and the cells that it covers. */
const described = async ({ host, run }: InExcel) =>
  run(async (sheet, context) => {
    const chart = sheet.charts.getItemAt(0).load('name,chartType');
    chart.title.load('text');
    chart.series.load('items/name');
    await context.sync();
    const values = chart.series.items.map((item) => [
      item.name,
      item.getDimensionValues('Categories'),
      item.getDimensionValues('Values'),
    ]);
    await context.sync();
    const { from, to } = host.workbook.sheets[0]?.charts[0]?.anchor ?? {};
    return {
      name: chart.name,
      type: chart.chartType,
      title: chart.title.text,
      series: values.map((parts) =>
        parts.map((part) => (typeof part === 'string' ? part : part.value.join(' '))),
      ),
      cells: [from?.row, from?.column, to?.row, to?.column],
    };
  });

const DESCRIBED = {
  name: 'Biểu đồ chỉ tiêu',
  type: 'BarClustered',
  title: 'Kết quả & chỉ tiêu giao',
  series: [
    ['Kết quả', 'Chỉ tiêu 1 Chỉ tiêu 2', '95.5 60'],
    ['Chỉ tiêu giao', 'Chỉ tiêu 1 Chỉ tiêu 2', '80 88.25'],
  ],
  cells: [1, 4, 9, 8],
};

describe('a chart that was added', () => {
  test('can be read back, before and after saving', async () => {
    const excel = await withChart();
    expect(await described(excel)).toEqual(DESCRIBED);
    expect(await described(await reopened(excel))).toEqual(DESCRIBED);
  });

  test('is saved the same again by a workbook opened from what was saved', async () => {
    const excel = await withChart();
    const again = await reopened(excel);
    for (const part of [CHART, DRAWING]) expect(await textOf(again, part)).toBe(await textOf(excel, part));
  });

  test('can be changed after it was opened', async () => {
    const again = await reopened(await withChart());
    await again.run(async (sheet, context) => {
      sheet.charts.getItem('Biểu đồ chỉ tiêu').title.text = 'Quý II';
      await context.sync();
    });
    expect(await described(await reopened(again))).toEqual({ ...DESCRIBED, title: 'Quý II' });
  });

  test('stands where it was put, in points', async () => {
    const { run } = await withChart();
    await run(async (sheet, context) => {
      const chart = sheet.charts.getItemAt(0);
      Object.assign(chart, { left: 100, top: 31, width: 200, height: 150 });
      chart.load('left,top,width,height');
      await context.sync();
      expect([chart.left, chart.top, chart.width, chart.height]).toEqual([100, 31, 200, 150]);
      chart.setPosition('A2');
      chart.load('left,top,width,height');
      await context.sync();
      expect([chart.left, chart.top, chart.width, chart.height]).toEqual([0, 15, 200, 150]);
    });
  });

  test('a font of the whole chart is a font of all that is in it', async () => {
    const { run } = await withChart();
    await run(async (sheet, context) => {
      const chart = sheet.charts.getItemAt(0);
      chart.title.format.font.size = 14;
      chart.format.font.size = 11;
      chart.legend.format.font.size = 9;
      const { font: title } = chart.title.format;
      const { font: legend } = chart.legend.format;
      title.load('size,name');
      legend.load('size,name');
      await context.sync();
      expect([title.size, title.name, legend.size, legend.name]).toEqual([
        11,
        'Times New Roman',
        9,
        'Times New Roman',
      ]);
    });
  });

  test.each<[what: string, source: string, by: 'Auto' | 'Columns' | 'Rows', series: string[]]>([
    ['titles in the first row and column', 'A1:C3', 'Columns', ['Kết quả', 'Chỉ tiêu giao']],
    ['the other way round', 'A1:C3', 'Rows', ['Chỉ tiêu 1', 'Chỉ tiêu 2']],
    ['numbers alone', 'B2:C3', 'Columns', ['Series1', 'Series2']],
    ['the longer side of the range', 'A1:C2', 'Auto', ['Chỉ tiêu 1']],
    ['one column with its title', 'B1:B3', 'Auto', ['Kết quả']],
  ])('makes series of %s', async (_, source, by, series) => {
    const { run } = await inExcel();
    await run(async (sheet, context) => {
      sheet.getRange('A1:C3').values = FIGURES;
      const chart = sheet.charts.add('ColumnClustered', sheet.getRange(source), by);
      chart.series.load('items/name');
      await context.sync();
      expect(chart.series.items.map(({ name }) => name)).toEqual(series);
    });
  });

  test('goes with its deletion, and the file holds nothing of it', async () => {
    const again = await reopened(await withChart());
    await again.run(async (sheet, context) => {
      sheet.charts.getItemAt(0).delete();
      await context.sync();
    });
    const pack = await partsOf(again);
    expect([...pack.parts.keys()].filter((part) => part.includes('chart'))).toEqual([]);
    expect(await readText(pack, DRAWING)).not.toContain('twoCellAnchor');
  });

  test('goes with its sheet', async () => {
    const excel = await inExcel();
    await excel.run(async (_, context) => {
      drawChart(context.workbook.worksheets.add('Báo cáo'));
      await context.sync();
    });
    const again = await reopened(excel);
    await again.run(async (_, context) => {
      context.workbook.worksheets.getItem('Báo cáo').delete();
      await context.sync();
    });
    const { parts } = await partsOf(again);
    expect([...parts.keys()].filter((part) => /chart|drawing/.test(part))).toEqual([]);
  });
});

describe('references and place follow the sheet', () => {
  const CHANGES: readonly (readonly [
    what: string,
    change: (sheet: Excel.Worksheet) => void,
    reference: string,
    cells: readonly number[],
  ])[] = [
    ['a new name', (sheet) => (sheet.name = 'Báo cáo quý I'), "'Báo cáo quý I'!$B$2:$B$3", [1, 4, 9, 8]],
    ['rows above', (sheet) => sheet.getRange('1:2').insert('Down'), 'Sheet1!$B$4:$B$5', [3, 4, 11, 8]],
    ['rows in between', (sheet) => sheet.getRange('3:3').insert('Down'), 'Sheet1!$B$2:$B$4', [1, 4, 10, 8]],
    ['rows below', (sheet) => sheet.getRange('10:12').insert('Down'), 'Sheet1!$B$2:$B$3', [1, 4, 9, 8]],
    ['a column before', (sheet) => sheet.getRange('A:A').insert('Right'), 'Sheet1!$C$2:$C$3', [1, 5, 9, 9]],
    ['rows deleted', (sheet) => sheet.getRange('2:2').delete('Up'), 'Sheet1!$B$2:$B$2', [1, 4, 8, 8]],
    [
      'cells beside the chart',
      (sheet) => sheet.getRange('A1:C1').insert('Down'),
      'Sheet1!$B$3:$B$4',
      [1, 4, 9, 8],
    ],
    ['all its rows deleted', (sheet) => sheet.getRange('2:9').delete('Up'), '#REF!', [1, 4, 1, 8]],
    ['another place among the tabs', (sheet) => (sheet.position = 1), 'Sheet1!$B$2:$B$3', [1, 4, 9, 8]],
  ];

  test.each(CHANGES)('%s', async (_, change, reference, cells) => {
    for (const excel of [await withChart(), await reopened(await withChart())]) {
      await excel.run(async (sheet, context) => {
        context.workbook.worksheets.add('Khác');
        change(sheet);
        await context.sync();
      });
      for (const { host } of [excel, await reopened(excel)]) {
        const chart = host.workbook.sheets.flatMap(({ charts }) => charts)[0];
        expect(chart?.series[0]?.values).toBe(reference);
        const { from, to } = chart?.anchor ?? {};
        expect([from?.row, from?.column, to?.row, to?.column]).toEqual(cells);
      }
    }
  });
});

/** A document as a list of paths: malformed XML throws. */
function elementsOf(xml: string): { readonly name: string; readonly parent: string }[] {
  const open: string[] = [];
  const found: { name: string; parent: string }[] = [];
  const parser = new SaxesParser({ xmlns: true });
  parser.on('opentag', ({ name }) => {
    found.push({ name, parent: open.at(-1) ?? '' });
    open.push(name);
  });
  parser.on('closetag', () => void open.pop());
  parser.on('error', (error) => {
    throw error;
  });
  parser.write(xml).close();
  return found;
}

/** Children in the order of ECMA-376 part 1, annex A.5 and A.4.4 (dml-chart.xsd, dml-spreadsheetDrawing.xsd). */
const ORDER: Readonly<Record<string, string>> = {
  'c:chartSpace':
    'date1904 lang roundedCorners style clrMapOvr pivotSource protection chart spPr txPr externalData printSettings userShapes extLst',
  'c:chart':
    'title autoTitleDeleted pivotFmts view3D floor sideWall backWall plotArea legend plotVisOnly dispBlanksAs extLst',
  'c:title': 'tx layout overlay spPr txPr extLst',
  'c:legend': 'legendPos legendEntry layout overlay spPr txPr extLst',
  'c:plotArea': 'layout barChart lineChart catAx valAx dTable spPr extLst',
  'c:barChart': 'barDir grouping varyColors ser dLbls gapWidth overlap serLines axId extLst',
  'c:lineChart': 'grouping varyColors ser dLbls dropLines hiLowLines upDownBars marker smooth axId extLst',
  'c:ser':
    'idx order tx spPr invertIfNegative marker pictureOptions dPt dLbls trendline errBars cat val smooth shape extLst',
  'c:dLbls':
    'dLbl delete numFmt spPr txPr dLblPos showLegendKey showVal showCatName showSerName showPercent showBubbleSize separator showLeaderLines extLst',
  'c:catAx':
    'axId scaling delete axPos majorGridlines minorGridlines title numFmt majorTickMark minorTickMark tickLblPos spPr txPr crossAx crosses crossesAt auto lblAlgn lblOffset noMultiLvlLbl extLst',
  'c:valAx':
    'axId scaling delete axPos majorGridlines minorGridlines title numFmt majorTickMark minorTickMark tickLblPos spPr txPr crossAx crosses crossesAt crossBetween majorUnit minorUnit dispUnits extLst',
  'c:scaling': 'logBase orientation max min extLst',
  'c:numCache': 'formatCode ptCount pt extLst',
  'c:strCache': 'ptCount pt extLst',
  'c:strRef': 'f strCache extLst',
  'c:numRef': 'f numCache extLst',
  'c:spPr': 'xfrm noFill solidFill ln',
  'a:ln': 'noFill solidFill prstDash',
  'a:defRPr': 'ln noFill solidFill latin ea cs',
  'xdr:twoCellAnchor': 'from to graphicFrame clientData',
  'xdr:from': 'col colOff row rowOff',
  'xdr:to': 'col colOff row rowOff',
  'xdr:graphicFrame': 'nvGraphicFramePr xfrm graphic',
};

function misplaced(xml: string): string[] {
  const path: { name: string; at: number }[] = [];
  const wrong: string[] = [];
  const parser = new SaxesParser({ xmlns: true });
  parser.on('opentag', ({ name }) => {
    const parent = path.at(-1);
    const order = parent && ORDER[parent.name]?.split(' ');
    if (parent && order) {
      const at = order.indexOf(name.replace(/^.*:/, ''));
      if (at < parent.at) wrong.push(`${name} in ${parent.name}`);
      parent.at = at;
    }
    path.push({ name, at: 0 });
  });
  parser.on('closetag', () => void path.pop());
  parser.write(xml).close();
  return wrong;
}

describe('the parts of the file', () => {
  /** Every member that writes something. */
  function drawEverything(sheet: Excel.Worksheet) {
    const chart = drawChart(sheet, 'ColumnClustered');
    chart.format.fill.setSolidColor('white');
    Object.assign(chart.format.border, { color: '#404040', lineStyle: 'Dash', weight: 1.5 });
    chart.title.format.font.set({
      bold: true,
      italic: true,
      size: 12,
      color: '#000000',
      underline: 'Single',
    });
    for (const axis of [chart.axes.categoryAxis, chart.axes.valueAxis]) {
      axis.title.text = 'Trục <%>';
      axis.format.font.size = 9;
      axis.format.line.color = '#808080';
      axis.minorGridlines.visible = true;
      axis.majorGridlines.visible = true;
      axis.majorGridlines.format.line.lineStyle = 'RoundDot';
    }
    Object.assign(chart.axes.valueAxis, { visible: true, maximum: 100, majorUnit: 20, numberFormat: '0' });
    chart.dataLabels.showSeriesName = true;
    chart.dataLabels.separator = '; ';
    chart.dataLabels.numberFormat = '#,##0.0';
    const line = chart.series.getItemAt(1);
    line.chartType = 'LineMarkers';
    line.format.line.color = '#C00000';
    line.dataLabels.position = 'Top';
    const typed = chart.series.add('Gõ tay');
    typed.setValues(sheet.getRange('B2:B3'));
    typed.setXAxisValues(sheet.getRange('A2:A3'));
  }

  test('are well formed and in the order of ECMA-376, whatever was set', async () => {
    const excel = await inExcel();
    await excel.run(async (sheet, context) => {
      drawEverything(sheet);
      await context.sync();
    });
    for (const part of [CHART, DRAWING]) {
      const xml = await textOf(excel, part);
      expect(elementsOf(xml).length).toBeGreaterThan(10);
      expect(misplaced(xml)).toEqual([]);
    }
    const again = await reopened(excel);
    expect(again.host.workbook.sheets[0]?.charts[0]?.source?.isKnown).toBe(true);
    expect(await textOf(again, CHART)).toBe(await textOf(excel, CHART));
  });

  test('the order above tells a misplaced element', () => {
    expect(misplaced('<c:title xmlns:c="c"><c:overlay/><c:tx/></c:title>')).toEqual(['c:tx in c:title']);
    expect(misplaced('<c:title xmlns:c="c"><c:strange/></c:title>')).toEqual(['c:strange in c:title']);
  });

  test('hold the figures for programs that do not calculate', async () => {
    const xml = await textOf(await withChart(), CHART);
    expect(xml).toContain(
      '<c:numRef><c:f>Sheet1!$C$2:$C$3</c:f><c:numCache><c:formatCode>General</c:formatCode><c:ptCount val="2"/><c:pt idx="0"><c:v>80</c:v></c:pt><c:pt idx="1"><c:v>88.25</c:v></c:pt></c:numCache></c:numRef>',
    );
    expect(xml).toContain(
      '<c:strCache><c:ptCount val="2"/><c:pt idx="0"><c:v>Chỉ tiêu 1</c:v></c:pt><c:pt idx="1"><c:v>Chỉ tiêu 2</c:v></c:pt></c:strCache>',
    );
  });

  test('take the new figures when the cells change', async () => {
    const again = await reopened(await withChart());
    await again.run(async (sheet, context) => {
      sheet.getRange('C3').values = [[91]];
      await context.sync();
    });
    expect(await textOf(again, CHART)).toContain('<c:pt idx="1"><c:v>91</c:v></c:pt>');
  });

  test('are named in the content types and by relationships', async () => {
    const pack = await partsOf(await withChart());
    expect(pack.contentTypes.overrides.get(CHART)).toMatch(/drawingml\.chart\+xml$/);
    expect(pack.contentTypes.overrides.get(DRAWING)).toMatch(/drawing\+xml$/);
    expect(pack.relationships.get(DRAWING)?.map(({ target }) => target)).toEqual([CHART]);
    expect(pack.relationships.get('xl/worksheets/sheet1.xml')?.map(({ target }) => target)).toContain(
      DRAWING,
    );
    expect(await readText(pack, 'xl/worksheets/sheet1.xml')).toMatch(/<drawing r:id="rId\d+"\/>/);
  });
});

describe("a drawing of the user's", () => {
  const USERS_CHART = `<chartSpace xmlns="http://schemas.openxmlformats.org/drawingml/2006/chart"><chart><plotArea><pieChart><ser><idx val="0"/><order val="0"/><val><numRef><f>Sheet1!$B$1:$B$3</f></numRef></val></ser></pieChart></plotArea></chart><!-- của tôi --></chartSpace>`;
  const SHAPES = `<wsDr xmlns="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><twoCellAnchor><from><col>1</col><colOff>0</colOff><row>4</row><rowOff>0</rowOff></from><to><col>5</col><colOff>0</colOff><row>9</row><rowOff>0</rowOff></to><graphicFrame macro=""><nvGraphicFramePr><cNvPr id="7" name="Chart 1" descr="Của tôi"/><cNvGraphicFramePr/></nvGraphicFramePr><xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xfrm><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/chart"><c:chart xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:id="rId1"/></a:graphicData></a:graphic></graphicFrame><clientData/></twoCellAnchor><oneCellAnchor><from><col>0</col><colOff>0</colOff><row>0</row><rowOff>0</rowOff></from><ext cx="9" cy="9"/><sp><nvSpPr><cNvPr id="9" name="Mũi tên"/><cNvSpPr/></nvSpPr><spPr/></sp><clientData/></oneCellAnchor></wsDr>`;

  async function usersWorkbook(): Promise<InExcel> {
    const plain = await inExcel();
    await plain.run(async (sheet, context) => {
      sheet.getRange('A1').values = [['của người dùng']];
      await context.sync();
    });
    const pack = await partsOf(plain);
    const sheet = 'xl/worksheets/sheet1.xml';
    const link = relate(
      pack,
      sheet,
      'http://schemas.openxmlformats.org/officeDocument/2006/relationships/drawing',
      DRAWING,
    );
    const text = (await readText(pack, sheet)) ?? '';
    setPart(pack, sheet, text.replace('</worksheet>', `<drawing r:id="${link}"/></worksheet>`));
    setPart(pack, DRAWING, SHAPES, 'application/vnd.openxmlformats-officedocument.drawing+xml');
    setPart(pack, CHART, USERS_CHART, 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml');
    relate(pack, DRAWING, 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/chart', CHART);
    return inExcel(await openWorkbook(await writePackage(pack)));
  }

  const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

  test('stays as it is when cells change', async () => {
    const excel = await usersWorkbook();
    await excel.run(async (sheet, context) => {
      sheet.getRange('A1').values = [['khác']];
      await context.sync();
    });
    expect(await textOf(excel, DRAWING)).toBe(HEAD + SHAPES);
    expect(await textOf(excel, CHART)).toBe(HEAD + USERS_CHART);
  });

  test('keeps every byte beside the frame that is added, which has a number of its own', async () => {
    const excel = await usersWorkbook();
    await excel.run(async (sheet, context) => {
      drawChart(sheet);
      await context.sync();
    });
    const drawing = await textOf(excel, DRAWING);
    const [before, after] = [drawing.indexOf('<xdr:twoCellAnchor'), drawing.lastIndexOf('</wsDr>')];
    expect(drawing.slice(0, before) + drawing.slice(after)).toBe(HEAD + SHAPES);
    expect(drawing.slice(before, after)).toContain('<xdr:cNvPr id="10" name="Biểu đồ chỉ tiêu"/>');
    expect(elementsOf(drawing)).not.toEqual([]);
    expect(await textOf(excel, CHART)).toBe(HEAD + USERS_CHART);
    expect(await textOf(excel, 'xl/charts/chart2.xml')).toContain('Kết quả &amp; chỉ tiêu giao');
  });

  test("is moved by rows that come in above, and its chart's references follow; nothing else in them changes", async () => {
    const excel = await usersWorkbook();
    await excel.run(async (sheet, context) => {
      sheet.getRange('1:2').insert('Down');
      sheet.name = 'Số liệu';
      await context.sync();
    });
    expect(await textOf(excel, DRAWING)).toBe(
      HEAD +
        SHAPES.replace('<row>4</row>', '<row>6</row>')
          .replace('<row>9</row>', '<row>11</row>')
          .replace('<row>0</row>', '<row>2</row>'),
    );
    expect(await textOf(excel, CHART)).toBe(
      HEAD + USERS_CHART.replace('Sheet1!$B$1:$B$3', "'Số liệu'!$B$3:$B$5"),
    );
  });

  test('its chart can be renamed and deleted; what the model does not know of it cannot be read or changed', async () => {
    const excel = await usersWorkbook();
    const act = async (work: (chart: Excel.Chart) => unknown) =>
      codeOf(
        excel.run(async (sheet, context) => {
          work(sheet.charts.getItem('Chart 1'));
          await context.sync();
        }),
      );
    expect(await act((chart) => (chart.title.text = 'x'))).toBe('NotImplemented');
    expect(await act((chart) => chart.load('chartType'))).toBe('NotImplemented');
    expect(await act((chart) => (chart.name = 'Biểu đồ <cũ>'))).toBe('no error');
    expect(await textOf(excel, DRAWING)).toBe(
      HEAD + SHAPES.replace('name="Chart 1"', 'name="Biểu đồ &lt;cũ&gt;"'),
    );
    await excel.run(async (sheet, context) => {
      sheet.charts.getItemAt(0).delete();
      await context.sync();
    });
    expect(await textOf(excel, DRAWING)).toBe(
      HEAD + SHAPES.replace(/<twoCellAnchor>.*<\/twoCellAnchor>/, ''),
    );
  });
});

describe('refused as Excel refuses it', () => {
  const REFUSALS: readonly (readonly [
    what: string,
    code: string,
    act: (chart: Excel.Chart, sheet: Excel.Worksheet) => unknown,
  ])[] = [
    [
      'a type that does not exist',
      'InvalidArgument',
      (_, sheet) => sheet.charts.add('Bánh' as 'Pie', sheet.getRange('A1:B2')),
    ],
    [
      'a type that is not drawn here',
      'NotImplemented',
      (_, sheet) => sheet.charts.add('Pie', sheet.getRange('A1:B2')),
    ],
    [
      'series by neither rows nor columns',
      'InvalidArgument',
      (_, sheet) => sheet.charts.add('Line', sheet.getRange('A1:B2'), 'Cells' as 'Rows'),
    ],
    [
      'a chart that is not there',
      'ItemNotFound',
      (_, sheet) => sheet.charts.getItem('Chart 99').load('name'),
    ],
    ['a series that is not there', 'InvalidArgument', (chart) => chart.series.getItemAt(2).load('name')],
    ['a negative width', 'InvalidArgument', (chart) => (chart.width = -1)],
    [
      'labels outside the ends of stacked bars',
      'InvalidArgument',
      (chart) => {
        chart.chartType = 'BarStacked';
        chart.dataLabels.position = 'OutsideEnd';
      },
    ],
    [
      'bars combined with lines',
      'InvalidArgument',
      (chart) => (chart.series.getItemAt(1).chartType = 'Line'),
    ],
    [
      'a gap of lines',
      'InvalidArgument',
      (chart) => {
        chart.chartType = 'Line';
        chart.series.getItemAt(0).gapWidth = 50;
      },
    ],
    ['a gap of 501 %', 'InvalidArgument', (chart) => (chart.series.getItemAt(0).gapWidth = 501)],
    ['a smallest category', 'InvalidArgument', (chart) => (chart.axes.categoryAxis.minimum = 1)],
    [
      'a name of 256 characters',
      'InvalidArgument',
      (chart) => (chart.series.getItemAt(0).name = 'x'.repeat(256)),
    ],
    ['a colour that is none', 'InvalidArgument', (chart) => chart.format.fill.setSolidColor('xanh')],
    ['a member that is not emulated', 'ApiNotFound', (chart) => chart.title.setFormula('=A1')],
    [
      'a chart that was deleted',
      'ItemNotFound',
      (chart) => {
        chart.delete();
        chart.title.text = 'x';
      },
    ],
    [
      'a chart on a protected sheet',
      'AccessDenied',
      (_, sheet) => {
        sheet.protection.protect({ allowEditObjects: false });
        sheet.charts.add('Line', sheet.getRange('A1:B2'));
      },
    ],
  ];

  test.each(REFUSALS)('%s: %s', async (_, code, act) => {
    const { run } = await withChart();
    expect(
      await codeOf(
        run(async (sheet, context) => {
          act(sheet.charts.getItemAt(0), sheet);
          await context.sync();
        }),
      ),
    ).toBe(code);
  });

  test.each<[since: string, act: (chart: Excel.Chart) => unknown]>([
    ['1.7', (chart) => (chart.axes.categoryAxis.reversePlotOrder = true)],
    ['1.8', (chart) => (chart.series.getItemAt(0).dataLabels.showValue = true)],
    ['1.12', (chart) => chart.series.getItemAt(0).getDimensionValues('Values')],
  ])('what came with ExcelApi %s in an Excel before it', async (since, act) => {
    const [major = 1, minor = 1] = since.split('.').map(Number);
    const { run } = await inExcel(undefined, { apiSet: `${major}.${minor - 1}` });
    expect(
      await codeOf(
        run(async (sheet, context) => {
          sheet.getRange('A1:C3').values = FIGURES;
          act(sheet.charts.add('BarClustered', sheet.getRange('A1:C3'), 'Columns'));
          await context.sync();
        }),
      ),
    ).not.toBe('no error');
  });
});

test('a workbook without charts is saved without a drawing', async () => {
  const excel = await inExcel(
    await openWorkbook(readFileSync('test/workbooks/ke-hoach-2025-dan-tu-word.xlsx')),
  );
  await excel.run(async (sheet, context) => {
    sheet.getRange('Z99').values = [['thêm']];
    await context.sync();
  });
  expect([...(await partsOf(excel)).parts.keys()].filter((part) => /chart|drawing/.test(part))).toEqual([]);
});
