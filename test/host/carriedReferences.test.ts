import { openWorkbook } from '../../src/host/openWorkbook';
import { readPackage, relate, setPart, type Package } from '../../src/host/package/Package';
import {
  addChartSheet,
  addPart,
  addSheet,
  bytesAfter,
  craft,
  MAIN,
  MC,
  partsAfter,
  R,
  SHEET,
  WORKBOOK,
  workbookOf,
  worksheet,
} from './craft';
import { codeOf, inExcel } from './inExcel';

const X14 = 'http://schemas.microsoft.com/office/spreadsheetml/2009/9/main';
const XM = 'http://schemas.microsoft.com/office/excel/2006/main';
const XDR = 'http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing';
const C = 'http://schemas.openxmlformats.org/drawingml/2006/chart';

type Act = (sheet: Excel.Worksheet, context: Excel.RequestContext) => void;

const ACTS = {
  'row 2 comes in': (sheet) => {
    sheet.getRange('2:2').insert('Down');
  },
  'column B comes in': (sheet) => {
    sheet.getRange('B:B').insert('Right');
  },
  'cells above come in': (sheet) => {
    sheet.getRange('C2:D3').insert('Down');
  },
  'cells beside come in': (sheet) => {
    sheet.getRange('F2:F3').insert('Down');
  },
  'row 2 goes': (sheet) => {
    sheet.getRange('2:2').delete('Up');
  },
  'rows 5 to 9 go': (sheet) => {
    sheet.getRange('5:9').delete('Up');
  },
  'the sheet is renamed': (sheet) => {
    sheet.name = 'Kế hoạch';
  },
  'the other sheet is deleted': (_, { workbook }) => workbook.worksheets.getItem('Khác').delete(),
} as const satisfies Readonly<Record<string, Act>>;

type ActName = keyof typeof ACTS;

/** What a text that names C5:D7 says after each act; undefined when it is gone with what holds it. */
type Expected = Readonly<Record<ActName, string | undefined>>;

const moved = (write: (address: string, sheet: string) => string, gone: string | undefined): Expected => ({
  'row 2 comes in': write('C6:D8', 'Sheet1'),
  'column B comes in': write('D5:E7', 'Sheet1'),
  'cells above come in': write('C7:D9', 'Sheet1'),
  'cells beside come in': write('C5:D7', 'Sheet1'),
  'row 2 goes': write('C4:D6', 'Sheet1'),
  'rows 5 to 9 go': gone,
  'the sheet is renamed': write('C5:D7', "'Kế hoạch'"),
  'the other sheet is deleted': write('C5:D7', 'Sheet1'),
});

const absolute = (address: string) => address.replaceAll(/[A-Z]+|\d+/g, '$$$&');
const firstCell = (address: string) => address.split(':')[0] ?? '';

/** How a place is written, and what becomes of it. */
const PLACES = {
  cells: moved((address) => address, undefined),
  cell: moved(firstCell, undefined),
  list: moved((address) => `${address} A1`, 'A1'),
  formula: moved((address, sheet) => `${sheet}!${absolute(address)}`, '#REF!'),
  ownFormula: moved(absolute, '#REF!'),
  link: moved((address, sheet) => `${sheet}!${address}`, 'Sheet1!C5:D7'),
  /** Of cells of the sheet that is named beside. */
  source: moved((address) => address, 'C5:D7'),
} as const;

const extension = (content: string) =>
  `<extLst><ext uri="{A}" xmlns:x14="${X14}" xmlns:xm="${XM}">${content}</ext></extLst>`;

const TABLE = (content: string) =>
  `<table xmlns="${MAIN}" id="1" name="Bảng1" displayName="Bảng1" ref="H20:I22"><tableColumns count="2"><tableColumn id="1" name="a"/>` +
  `<tableColumn id="2" name="b">${content}</tableColumn></tableColumns></table>`;

interface Carried {
  readonly what: string;
  readonly place: keyof typeof PLACES;
  /** The element with * for the place, and what stands around it: of the sheet, or of a part of that kind beside it. */
  readonly element: string;
  readonly around?: (element: string) => string;
  readonly kind?: string;
  readonly from?: string;
}

const inSheet = (around: (element: string) => string = (element) => element) => ({ around });
const beside = (kind: string, around: (element: string) => string, from = SHEET) => ({ kind, around, from });

const CARRIED: readonly Carried[] = [
  {
    what: 'cells with a password of their own',
    place: 'list',
    element: '<protectedRange sqref="*" name="a"/>',
    ...inSheet((element) => `<protectedRanges>${element}</protectedRanges>`),
  },
  {
    what: 'the order of rows',
    place: 'cells',
    element: '<sortState ref="*"/>',
  },
  {
    what: 'cells that are put together',
    place: 'source',
    element: '<dataRef ref="*" sheet="Sheet1"/>',
    ...inSheet((element) => `<dataConsolidate><dataRefs count="1">${element}</dataRefs></dataConsolidate>`),
  },
  {
    what: 'the filter of a view of somebody’s own',
    place: 'cells',
    element: '<autoFilter ref="*"/>',
    ...inSheet(
      (element) =>
        `<customSheetViews><customSheetView guid="{A}">${element}</customSheetView></customSheetViews>`,
    ),
  },
  {
    what: 'a filter',
    place: 'cells',
    element: '<autoFilter ref="*"><sortState ref="A1"/></autoFilter>',
  },
  {
    what: 'a bound of a colour scale',
    place: 'ownFormula',
    element: '<cfvo type="formula" val="*"/>',
    ...inSheet(
      (element) =>
        `<conditionalFormatting sqref="A1"><cfRule type="colorScale" priority="1"><colorScale>${element}<cfvo type="max"/>` +
        '<color rgb="FFFF0000"/><color rgb="FF00FF00"/></colorScale></cfRule></conditionalFormatting>',
    ),
  },
  {
    what: 'a link to a place',
    place: 'link',
    element: '<hyperlink ref="A1" location="*"/>',
    ...inSheet((element) => `<hyperlinks>${element}</hyperlinks>`),
  },
  {
    what: 'a watched cell',
    place: 'cell',
    element: '<cellWatch r="*"/>',
    ...inSheet((element) => `<cellWatches>${element}</cellWatches>`),
  },
  {
    what: 'what Excel was told to ignore',
    place: 'list',
    element: '<ignoredError sqref="*" numberStoredAsText="1"/>',
    ...inSheet((element) => `<ignoredErrors>${element}</ignoredErrors>`),
  },
  {
    what: 'a smart tag',
    place: 'cell',
    element: '<cellSmartTags r="*"><cellSmartTag type="0"/></cellSmartTags>',
    ...inSheet((element) => `<smartTags>${element}</smartTags>`),
  },
  {
    what: 'the cell of a control',
    place: 'formula',
    element: '<controlPr linkedCell="*"/>',
    ...inSheet(
      (element) =>
        `<mc:AlternateContent xmlns:mc="${MC}"><mc:Choice Requires="x14"><controls><control shapeId="1025" r:id="rId9">${element}</control>` +
        '</controls></mc:Choice></mc:AlternateContent>',
    ),
  },
  {
    what: 'the cells of a rule of newer Excels',
    place: 'list',
    element: '<xm:sqref>*</xm:sqref>',
    ...inSheet((element) =>
      extension(
        `<x14:conditionalFormattings><x14:conditionalFormatting><x14:cfRule type="expression" priority="1"><xm:f>TRUE</xm:f></x14:cfRule>${element}</x14:conditionalFormatting></x14:conditionalFormattings>`,
      ),
    ),
  },
  {
    what: 'the formula of a rule of newer Excels',
    place: 'formula',
    element: '<xm:f>*</xm:f>',
    ...inSheet((element) =>
      extension(
        `<x14:conditionalFormattings><x14:conditionalFormatting><x14:cfRule type="expression" priority="1">${element}</x14:cfRule><xm:sqref>A1</xm:sqref></x14:conditionalFormatting></x14:conditionalFormattings>`,
      ),
    ),
  },
  {
    what: 'the cells of a list of newer Excels',
    place: 'cells',
    element: '<xm:sqref>*</xm:sqref>',
    ...inSheet((element) =>
      extension(
        `<x14:dataValidations count="1"><x14:dataValidation type="list"><x14:formula1><xm:f>A1:A2</xm:f></x14:formula1>${element}</x14:dataValidation></x14:dataValidations>`,
      ),
    ),
  },
  {
    what: 'the figures of a sparkline',
    place: 'formula',
    element: '<xm:f>*</xm:f>',
    ...inSheet((element) =>
      extension(
        `<x14:sparklineGroups><x14:sparklineGroup><x14:sparklines><x14:sparkline>${element}<xm:sqref>A1</xm:sqref></x14:sparkline></x14:sparklines></x14:sparklineGroup></x14:sparklineGroups>`,
      ),
    ),
  },
  {
    what: 'a sparkline',
    place: 'cell',
    element: '<xm:sqref>*</xm:sqref>',
    ...inSheet((element) =>
      extension(
        `<x14:sparklineGroups><x14:sparklineGroup><x14:colorSeries/><x14:sparklines><x14:sparkline><xm:f>Sheet1!A1:B1</xm:f>${element}</x14:sparkline></x14:sparklines></x14:sparklineGroup></x14:sparklineGroups>`,
      ),
    ),
  },
  {
    what: 'a comment',
    place: 'cell',
    element: '<comment ref="*" authorId="0"><text><t>Ghi chú</t></text></comment>',
    ...beside(
      'comments',
      (element) => `<comments xmlns="${MAIN}"><authors/><commentList>${element}</commentList></comments>`,
    ),
  },
  {
    what: 'a conversation',
    place: 'cell',
    element: '<threadedComment ref="*" id="{A}"><text>Hỏi</text></threadedComment>',
    ...beside(
      'threadedComment',
      (element) =>
        `<ThreadedComments xmlns="http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments">${element}</ThreadedComments>`,
    ),
  },
  {
    what: 'the cell of a control of newer Excels',
    place: 'ownFormula',
    element: '<formControlPr xmlns="a" objectType="CheckBox" fmlaLink="*"/>',
    ...beside('ctrlProp', (element) => element),
  },
  {
    what: 'a formula of a column of a table',
    place: 'formula',
    element: '<calculatedColumnFormula>*</calculatedColumnFormula>',
    ...beside('table', TABLE),
  },
  {
    what: 'a cell of a mapped schema',
    place: 'cell',
    element: '<singleXmlCell id="1" r="*" connectionId="0"/>',
    ...beside('tableSingleCells', (element) => `<singleXmlCells xmlns="${MAIN}">${element}</singleXmlCells>`),
  },
  {
    what: 'the source of a PivotTable',
    place: 'source',
    element: '<worksheetSource ref="*" sheet="Sheet1"/>',
    ...beside(
      'pivotCacheDefinition',
      (element) =>
        `<pivotCacheDefinition xmlns="${MAIN}"><cacheSource type="worksheet">${element}</cacheSource></pivotCacheDefinition>`,
      WORKBOOK,
    ),
  },
  {
    what: 'the figures of a chart on a chart sheet',
    place: 'formula',
    element: '<c:f>*</c:f>',
    ...beside(
      'chart',
      (element) => `<c:chartSpace xmlns:c="${C}">${element}</c:chartSpace>`,
      'xl/chartsheets/sheet1.xml',
    ),
  },
  {
    what: 'a shape that shows a cell',
    place: 'formula',
    element: '<xdr:sp macro="" textlink="*"/>',
    ...beside('drawing', (element) => `<xdr:wsDr xmlns:xdr="${XDR}">${element}</xdr:wsDr>`),
  },
  {
    what: 'a parameter of a query',
    place: 'formula',
    element: '<parameter name="a" parameterType="cell" cell="*"/>',
    ...beside(
      'connections',
      (element) =>
        `<connections xmlns="${MAIN}"><connection id="1"><parameters count="1">${element}</parameters></connection></connections>`,
      WORKBOOK,
    ),
  },
];

const PART = 'xl/carried/part1.xml';

const crafted = ({ around = (element) => element, kind, from = SHEET }: Carried, element: string) =>
  craft({ [SHEET]: worksheet(`<sheetData/>${kind === undefined ? around(element) : ''}`) }, (pack) => {
    const tabs = [
      '<sheet name="Sheet1" sheetId="1" r:id="rId1"/>',
      addSheet(pack, 'Khác', 2, '<sheetData/>'),
      addChartSheet(pack, 3),
    ];
    setPart(pack, WORKBOOK, workbookOf('', tabs.join('')));
    if (kind !== undefined) addPart(pack, from, kind, PART, around(element));
  });

const sheetOf = (name: ActName) =>
  name === 'the sheet is renamed' ? ' sheet="Kế hoạch"' : ' sheet="Sheet1"';

describe('what names cells and is not modelled follows them', () => {
  describe.each(CARRIED)('$what', (carried) => {
    const { place, element, kind } = carried;
    const written = (text: string) => element.replace('*', text);
    const before = PLACES[place]['cells beside come in'] ?? '';

    test.each(Object.keys(ACTS) as ActName[])('%s', async (name) => {
      const bytes = await crafted(carried, written(before));
      const parts = await partsAfter(bytes, ACTS[name]);
      const text = await parts(kind === undefined ? SHEET : PART);
      const after = PLACES[place][name];
      const tag = /^<[\w:]+/.exec(element)?.[0] ?? '';
      if (after === undefined) expect(text).not.toMatch(new RegExp(`${tag}[ >/]`));
      else expect(text).toContain(written(after).replaceAll(' sheet="Sheet1"', sheetOf(name)));
    });
  });
});

/** What formulas say that name a sheet, before and after. */
const OF_SHEETS: readonly (readonly [formula: string, act: ActName, after: string])[] = [
  ['Khác!$A$1', 'the other sheet is deleted', '#REF!'],
  ['Khác!Ngưỡng+1', 'the other sheet is deleted', '#REF!+1'],
  ['SUM(Bảng1[Số])', 'the other sheet is deleted', 'SUM(#REF!)'],
  ['SUM(Bảng2[Số])', 'the other sheet is deleted', 'SUM(Bảng2[Số])'],
  ['SUM(Khác:Cuối!A1)', 'the other sheet is deleted', 'SUM(Cuối!A1)'],
  ['SUM(Sheet1:Khác!A1)', 'the other sheet is deleted', 'SUM(Sheet1!A1)'],
  ['SUM(Sheet1:Cuối!A1)', 'the other sheet is deleted', 'SUM(Sheet1:Cuối!A1)'],
  ['SUM(Khác:Khác!A1)', 'the other sheet is deleted', 'SUM(#REF!)'],
  ['"Khác!A1"', 'the other sheet is deleted', '"Khác!A1"'],
  ['SUM(Sheet1:Cuối!A1)', 'the sheet is renamed', "SUM('Kế hoạch:Cuối'!A1)"],
  ['Sheet1!Ngưỡng', 'the sheet is renamed', "'Kế hoạch'!Ngưỡng"],
  ['Sheet1!#REF!', 'the sheet is renamed', "'Kế hoạch'!#REF!"],
  ['[1]Sheet1!A1', 'the sheet is renamed', '[1]Sheet1!A1'],
];

/** The tabs Sheet1, Khác with Bảng1, Cuối, a chart sheet. */
const withSheets = (content: string, more: (pack: Package) => string = () => '') =>
  craft({ [SHEET]: worksheet(content) }, (pack) => {
    const tabs = [
      '<sheet name="Sheet1" sheetId="1" r:id="rId1"/>',
      addSheet(pack, 'Khác', 2, '<sheetData/><tableParts count="1"><tablePart r:id="rId1"/></tableParts>'),
      addSheet(pack, 'Cuối', 3, '<sheetData/>'),
      addChartSheet(pack, 4),
    ];
    addPart(pack, 'xl/worksheets/sheet2.xml', 'table', 'xl/tables/table1.xml', TABLE(''));
    setPart(pack, WORKBOOK, workbookOf('', tabs.join(''), more(pack)));
  });

describe('formulas follow sheets', () => {
  test.each(OF_SHEETS)('%s, %s: %s', async (formula, name, after) => {
    const cell = (text: string) => `<c r="A1"><f>${text.replaceAll('"', '&quot;')}</f></c>`;
    const parts = await partsAfter(
      await withSheets(
        `<sheetData><row r="1">${cell(formula)}</row></sheetData>` +
          extension(`<x14:sparkline><xm:f>${formula}</xm:f></x14:sparkline>`),
      ),
      ACTS[name],
    );
    const text = (await parts(SHEET)).replaceAll('&quot;', '"');
    expect([/<f>(.*?)<\/f>/.exec(text)?.[1], /<xm:f>(.*?)<\/xm:f>/.exec(text)?.[1]]).toEqual([after, after]);
  });

  test('a name of a chart sheet follows the cells', async () => {
    const parts = await partsAfter(
      await withSheets(
        '<sheetData/>',
        () =>
          '<definedNames><definedName name="Ngưỡng" localSheetId="3">Sheet1!$A$5</definedName></definedNames>',
      ),
      ACTS['row 2 comes in'],
    );
    expect(await parts(WORKBOOK)).toContain(
      '<definedName name="Ngưỡng" localSheetId="3">Sheet1!$A$6</definedName>',
    );
  });

  test('a link of a shape follows the name of the sheet', async () => {
    const drawing = 'xl/drawings/drawing1.xml';
    const bytes = await withSheets('<sheetData/>', (pack) => {
      addPart(pack, SHEET, 'drawing', drawing, `<xdr:wsDr xmlns:xdr="${XDR}"/>`);
      pack.relationships.set(drawing, [
        { id: 'rId1', type: `${R}/hyperlink`, target: '#Sheet1!A5', external: true, written: '#Sheet1!A5' },
      ]);
      return '';
    });
    const after = await readPackage(await bytesAfter(bytes, ACTS['the sheet is renamed']));
    expect(after.relationships.get(drawing)?.map(({ written }) => written)).toEqual(["#'Kế hoạch'!A5"]);
  });

  test('a chart goes on naming the PivotTable that it shows', async () => {
    const bytes = await withSheets('<sheetData/>', (pack) => {
      addPart(
        pack,
        'xl/chartsheets/sheet1.xml',
        'chart',
        PART,
        `<c:chartSpace xmlns:c="${C}"><c:pivotSource><c:name>[a.xlsx]Sheet1!PivotTable1</c:name></c:pivotSource></c:chartSpace>`,
      );
      return '';
    });
    const parts = await partsAfter(bytes, ACTS['the sheet is renamed']);
    expect(await parts(PART)).toContain("<c:name>'[a.xlsx]Kế hoạch'!PivotTable1</c:name>");
  });

  test('the parts that only a deleted sheet led to go with it', async () => {
    const bytes = await withSheets('<sheetData/>', (pack) => {
      addPart(
        pack,
        'xl/worksheets/sheet2.xml',
        'comments',
        'xl/comments1.xml',
        `<comments xmlns="${MAIN}"/>`,
      );
      addPart(pack, 'xl/worksheets/sheet2.xml', 'image', 'xl/media/image1.xml', '<a/>');
      relate(pack, SHEET, `${R}/image`, 'xl/media/image1.xml');
      return '';
    });
    const after = await readPackage(await bytesAfter(bytes, ACTS['the other sheet is deleted']));
    expect([...after.parts.keys()].filter((name) => /comments|media|tables/.test(name))).toEqual([
      'xl/media/image1.xml',
    ]);
  });
});

type Corner = readonly [column: number, x: number, row: number, y: number];

/** An object from C5 to D8 (columns and rows counted from 0), after an act. */
const ANCHORS: readonly (readonly [placement: string, act: ActName, from: Corner, to: Corner])[] = [
  ['twoCell', 'row 2 comes in', [2, 9, 5, 9], [3, 9, 8, 9]],
  ['twoCell', 'rows 5 to 9 go', [2, 9, 4, 0], [3, 9, 4, 0]],
  ['twoCell', 'column B comes in', [3, 9, 4, 9], [4, 9, 7, 9]],
  ['oneCell', 'row 2 comes in', [2, 9, 5, 9], [3, 9, 8, 9]],
  ['oneCell', 'rows 5 to 9 go', [2, 9, 4, 0], [3, 9, 7, 9]],
  ['absolute', 'row 2 comes in', [2, 9, 4, 9], [3, 9, 7, 9]],
  ['twoCell', 'cells beside come in', [2, 9, 4, 9], [3, 9, 7, 9]],
];

const point = (name: string, [column, x, row, y]: Corner, prefix = 'xdr:') =>
  `<${prefix}${name}><xdr:col>${column}</xdr:col><xdr:colOff>${x}</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>${y}</xdr:rowOff></${prefix}${name}>`;
const FROM: Corner = [2, 9, 4, 9];
const TO: Corner = [3, 9, 7, 9];

describe('objects hang on the cells under them', () => {
  test.each(ANCHORS)('a shape, %s: %s', async (placement, name, from, to) => {
    const anchor = (a: Corner, b: Corner) =>
      `<xdr:twoCellAnchor editAs="${placement}">${point('from', a)}${point('to', b)}<xdr:sp/></xdr:twoCellAnchor>`;
    const bytes = await withSheets('<sheetData/>', (pack) => {
      addPart(pack, SHEET, 'drawing', PART, `<xdr:wsDr xmlns:xdr="${XDR}">${anchor(FROM, TO)}</xdr:wsDr>`);
      return '';
    });
    expect(await (await partsAfter(bytes, ACTS[name]))(PART)).toContain(anchor(from, to));
  });

  test.each(ANCHORS)('a control, %s: %s', async (placement, name, from, to) => {
    const flags = {
      twoCell: ' moveWithCells="1" sizeWithCells="1"',
      oneCell: ' moveWithCells="1"',
      absolute: '',
    };
    const anchor = (a: Corner, b: Corner) =>
      `<anchor${flags[placement as 'twoCell']}>${point('from', a, '')}${point('to', b, '')}</anchor>`;
    const controls = (a: Corner, b: Corner) =>
      `<controls><control shapeId="1" r:id="rId9"><controlPr>${anchor(a, b)}</controlPr></control></controls>`;
    const bytes = await craft({
      [SHEET]: worksheet(`<sheetData/>${controls(FROM, TO)}`, ` xmlns:xdr="${XDR}"`),
    });
    const act = name === 'the other sheet is deleted' ? () => undefined : ACTS[name];
    expect(await (await partsAfter(bytes, act))(SHEET)).toContain(anchor(from, to));
  });

  test.each(ANCHORS)('a control of older Excels, %s: %s', async (placement, name, from, to) => {
    // These say what an object does not do.
    const flags = {
      twoCell: '',
      oneCell: '<x:SizeWithCells/>',
      absolute: '<x:MoveWithCells/><x:SizeWithCells/>',
    };
    const data = (a: Corner, b: Corner, link: string) =>
      `<x:ClientData ObjectType="Checkbox">${flags[placement as 'twoCell']}<x:Anchor>${[...a, ...b].join(', ')}</x:Anchor><x:FmlaLink>${link}</x:FmlaLink></x:ClientData>`;
    const bytes = await withSheets('<sheetData/>', (pack) => {
      addPart(pack, SHEET, 'vmlDrawing', PART, VML(data(FROM, TO, '$F$20')));
      return '';
    });
    const text = await (await partsAfter(bytes, ACTS[name]))(PART);
    expect(text.replace(/\$[FG]\$\d+/, '$F$20')).toContain(data(from, to, '$F$20'));
  });
});

const VML = (data: string) =>
  `<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:x="urn:schemas-microsoft-com:office:excel"><v:shape id="a">${data}</v:shape></xml>`;

/** The box of a comment of C5, which Excel fixes to no cells, goes with its cell. */
const NOTES: readonly (readonly [act: ActName, row: number, column: number, anchor: string])[] = [
  ['row 2 comes in', 5, 2, '3, 15, 4, 2, 5, 15, 8, 5'],
  ['column B comes in', 4, 3, '4, 15, 3, 2, 6, 15, 7, 5'],
  ['cells beside come in', 4, 2, '3, 15, 3, 2, 5, 15, 7, 5'],
];

describe('the box of a comment', () => {
  const data = (row: number, column: number, anchor: string) =>
    `<x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>${anchor}</x:Anchor><x:Row>${row}</x:Row><x:Column>${column}</x:Column></x:ClientData>`;
  const noted = () =>
    withSheets('<sheetData/>', (pack) => {
      addPart(pack, SHEET, 'vmlDrawing', PART, VML(data(4, 2, '3, 15, 3, 2, 5, 15, 7, 5')));
      return '';
    });

  test.each(NOTES)('%s: row %i, column %i', async (name, row, column, anchor) => {
    expect(await (await partsAfter(await noted(), ACTS[name]))(PART)).toContain(data(row, column, anchor));
  });

  test('goes with its row', async () => {
    const text = await (await partsAfter(await noted(), ACTS['rows 5 to 9 go']))(PART);
    expect(text).not.toContain('<v:shape');
  });
});

test('a table of what-if values takes its values from the cells that moved', async () => {
  const table = (r1: string, ref: string) => `<f t="dataTable" ref="${ref}" dt2D="0" dtr="0" ${r1}/>`;
  const bytes = await craft({
    [SHEET]: worksheet(
      `<sheetData><row r="12"><c r="B12">${table('r1="C5"', 'B12:B13')}<v>1</v></c></row><row r="13"><c r="B13"><v>2</v></c></row></sheetData>`,
    ),
  });
  const inserted = await partsAfter(bytes, ACTS['row 2 comes in']);
  expect(await inserted(SHEET)).toContain(table('r1="C6"', 'B13:B14'));
  const deleted = await partsAfter(bytes, ACTS['rows 5 to 9 go']);
  expect(await deleted(SHEET)).toContain(table('r1="C5" del1="1"', 'B7:B8'));
});

test('a scenario marks a cell that is gone', async () => {
  const scenario = (cell: string) => `<scenario name="a" count="1"><inputCells ${cell}/></scenario>`;
  const bytes = await craft({
    [SHEET]: worksheet(`<sheetData/><scenarios current="0">${scenario('r="C5" val="1"')}</scenarios>`),
  });
  expect(await (await partsAfter(bytes, ACTS['row 2 comes in']))(SHEET)).toContain(
    scenario('r="C6" val="1"'),
  );
  expect(await (await partsAfter(bytes, ACTS['rows 5 to 9 go']))(SHEET)).toContain(
    scenario('r="C5" val="1" deleted="1"'),
  );
});

test('page breaks of a view of somebody’s own stay before their rows and columns', async () => {
  const view = (row: number, column: number) =>
    `<rowBreaks count="1"><brk id="${row}"/></rowBreaks><colBreaks count="1"><brk id="${column}"/></colBreaks>`;
  const bytes = await craft({
    [SHEET]: worksheet(
      `<sheetData/><customSheetViews><customSheetView guid="{A}">${view(5, 5)}</customSheetView></customSheetViews>`,
    ),
  });
  expect(await (await partsAfter(bytes, ACTS['row 2 comes in']))(SHEET)).toContain(view(6, 5));
  expect(await (await partsAfter(bytes, ACTS['column B comes in']))(SHEET)).toContain(view(5, 6));
});

test('formulas that newer Excels keep beside the names of the workbook follow', async () => {
  const names = (formula: string) =>
    extension(
      `<x14:definedNames><x14:definedName name="a"><xm:f>${formula}</xm:f></x14:definedName></x14:definedNames>`,
    );
  const parts = await partsAfter(
    await withSheets('<sheetData/>', () => names('Sheet1!$A$5')),
    ACTS['row 2 comes in'],
  );
  expect(await parts(WORKBOOK)).toContain(names('Sheet1!$A$6'));
});

test('a PivotTable goes on naming its rule when another one comes before it', async () => {
  const bytes = await withSheets(
    '<sheetData/><conditionalFormatting pivot="1" sqref="A1"><cfRule type="expression" priority="1" pivot="1"><formula>TRUE</formula></cfRule></conditionalFormatting>',
    (pack) => {
      addPart(
        pack,
        SHEET,
        'pivotTable',
        PART,
        `<pivotTableDefinition xmlns="${MAIN}"><location ref="C5:D7"/><conditionalFormats count="1"><conditionalFormat priority="1"/></conditionalFormats></pivotTableDefinition>`,
      );
      return '';
    },
  );
  const parts = await partsAfter(bytes, (sheet) => {
    sheet.getRange('A1').conditionalFormats.add('Custom').custom.rule.formula = '=TRUE';
  });
  expect(await parts(PART)).toContain('<conditionalFormat priority="2"/>');
});

test('a filter forgets the column that goes, and counts the others anew', async () => {
  const bytes = await craft({
    [SHEET]: worksheet(
      '<sheetData/><autoFilter ref="A5:D9"><filterColumn colId="1"><filters><filter val="x"/></filters></filterColumn>' +
        '<filterColumn colId="3"><filters><filter val="y"/></filters></filterColumn></autoFilter>',
    ),
  });
  const parts = await partsAfter(bytes, (sheet) => {
    sheet.getRange('B:B').delete('Left');
  });
  expect(await parts(SHEET)).toContain(
    '<autoFilter ref="A5:C9"><filterColumn colId="2"><filters><filter val="y"/></filters></filterColumn></autoFilter>',
  );
});

const inserts = (address: string) => (sheet: Excel.Worksheet) => {
  sheet.getRange(address).insert(/^\d/.test(address) ? 'Down' : 'Right');
};
const deletes = (address: string) => (sheet: Excel.Worksheet) => {
  sheet.getRange(address).delete(/^\d/.test(address) ? 'Up' : 'Left');
};

const column = (id: number, name: string, content = '') =>
  content === ''
    ? `<tableColumn id="${id}" name="${name}"/>`
    : `<tableColumn id="${id}" name="${name}">${content}</tableColumn>`;
const tableOf = (ref: string, ...columns: readonly string[]) =>
  `<table xmlns="${MAIN}" id="1" name="Bảng1" displayName="Bảng1" ref="${ref}"><tableColumns count="${columns.length}">${columns.join('')}</tableColumns></table>`;

/** A table A1:C3 of the columns Số, Tên, Hạn, of which Hạn is calculated, and a formula below. */
const TABLE_EDITS: readonly (readonly [
  what: string,
  act: (sheet: Excel.Worksheet) => void,
  table: string,
  formula: string,
])[] = [
  [
    'a column comes in',
    inserts('B:B'),
    tableOf(
      'A1:D3',
      column(1, 'Số'),
      column(4, 'Column1'),
      column(2, 'Tên'),
      column(3, 'Hạn', '<calculatedColumnFormula>Bảng1[[#This Row],[Tên]]+$A$9</calculatedColumnFormula>'),
    ),
    'SUM(Bảng1[Tên],Bảng1[Số])',
  ],
  [
    'a column goes, and with it what names it',
    deletes('B:B'),
    tableOf(
      'A1:B3',
      column(1, 'Số'),
      column(3, 'Hạn', '<calculatedColumnFormula>#REF!+$A$9</calculatedColumnFormula>'),
    ),
    'SUM(#REF!,Bảng1[Số])',
  ],
  [
    'a calculated column goes',
    deletes('C:C'),
    tableOf('A1:B3', column(1, 'Số'), column(2, 'Tên')),
    'SUM(Bảng1[Tên],Bảng1[Số])',
  ],
  [
    'a row comes in',
    inserts('3:3'),
    tableOf(
      'A1:C4',
      column(1, 'Số'),
      column(2, 'Tên'),
      column(3, 'Hạn', '<calculatedColumnFormula>Bảng1[[#This Row],[Tên]]+$A$10</calculatedColumnFormula>'),
    ),
    'SUM(Bảng1[Tên],Bảng1[Số])',
  ],
];

describe('a table', () => {
  const crafted = (more: (pack: Package) => void = () => undefined) =>
    craft(
      {
        [SHEET]: worksheet(
          '<sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>Số</t></is></c></row>' +
            '<row r="8"><c r="A8"><f>SUM(Bảng1[Tên],Bảng1[Số])</f></c></row></sheetData>',
        ),
      },
      (pack) => {
        const calculated = '<calculatedColumnFormula>Bảng1[[#This Row],[Tên]]+$A$9</calculatedColumnFormula>';
        const columns = [column(1, 'Số'), column(2, 'Tên'), column(3, 'Hạn', calculated)];
        addPart(pack, SHEET, 'table', PART, tableOf('A1:C3', ...columns));
        more(pack);
      },
    );

  test.each(TABLE_EDITS)('%s', async (_, act, table, formula) => {
    const parts = await partsAfter(await crafted(), act);
    expect(await parts(PART)).toContain(table);
    expect(await parts(SHEET)).toContain(`<f>${formula}</f>`);
  });

  test('says the name of a new column in its header', async () => {
    const parts = await partsAfter(await crafted(), inserts('B:B'));
    expect(await parts(SHEET)).toMatch(/<c r="B1"[^>]*><is><t xml:space="preserve">Column1</);
  });

  test('keeps its columns while a query names them by number', async () => {
    const bytes = await crafted(
      (pack) => void addPart(pack, PART, 'queryTable', 'xl/queryTable1.xml', '<a/>'),
    );
    const { run } = await inExcel(await openWorkbook(bytes));
    const outcome = codeOf(
      run(async (sheet, context) => {
        inserts('B:B')(sheet);
        await context.sync();
      }),
    );
    expect(await outcome).toBe('InsertDeleteConflict');
  });
});

const PIVOT = `<pivotTableDefinition xmlns="${MAIN}"><location ref="C9:D12" rowPageCount="2"/></pivotTableDefinition>`;
const ARRAY =
  '<sheetData><row r="5"><c r="C5"><f t="array" ref="C5:C7">A1:A3*2</f><v>0</v></c></row><row r="6"><c r="C6"><v>0</v></c></row></sheetData>';
const SPILLING = ARRAY.replace('<c r="C5">', '<c r="C5" cm="1">');

/** What stands on the sheet, and what is done to it. */
const REFUSALS: readonly (readonly [
  what: string,
  crafted: () => Promise<Uint8Array>,
  act: (sheet: Excel.Worksheet) => void,
  code: string,
])[] = [
  [
    'a row into a PivotTable',
    () => besideSheet('pivotTable', PIVOT),
    inserts('10:10'),
    'InsertDeleteConflict',
  ],
  [
    'a row into its page fields',
    () => besideSheet('pivotTable', PIVOT),
    inserts('7:7'),
    'InsertDeleteConflict',
  ],
  ['a row above it', () => besideSheet('pivotTable', PIVOT), inserts('6:6'), 'no error'],
  [
    'a PivotTable with its rows',
    () => besideSheet('pivotTable', PIVOT),
    deletes('1:20'),
    'InsertDeleteConflict',
  ],
  [
    'a row into an array formula',
    () => craft({ [SHEET]: worksheet(ARRAY) }),
    inserts('6:6'),
    'InsertDeleteConflict',
  ],
  [
    'a row of an array formula',
    () => craft({ [SHEET]: worksheet(ARRAY) }),
    deletes('7:7'),
    'InsertDeleteConflict',
  ],
  ['an array formula with its rows', () => craft({ [SHEET]: worksheet(ARRAY) }), deletes('5:7'), 'no error'],
  [
    'a row into a formula that spills',
    () => craft({ [SHEET]: worksheet(SPILLING) }),
    inserts('6:6'),
    'no error',
  ],
  ['a row into a table', () => besideSheet('table', TABLE('')), inserts('22:22'), 'no error'],
  ['a row of a table', () => besideSheet('table', TABLE('')), deletes('22:22'), 'no error'],
  ['the header of a table', () => besideSheet('table', TABLE('')), deletes('20:20'), 'InsertDeleteConflict'],
  ['all rows of a table', () => besideSheet('table', TABLE('')), deletes('21:22'), 'InsertDeleteConflict'],
  ['a column into a table', () => besideSheet('table', TABLE('')), inserts('I:I'), 'no error'],
  ['all columns of a table', () => besideSheet('table', TABLE('')), deletes('H:I'), 'InsertDeleteConflict'],
  ['a column before a table', () => besideSheet('table', TABLE('')), inserts('H:H'), 'no error'],
  [
    'a row beside comments that cannot be read',
    () => besideSheet('comments', '<comments'),
    inserts('1:1'),
    'InvalidOperation',
  ],
  [
    'another name of a sheet beside them',
    () => besideSheet('comments', '<comments'),
    ACTS['the sheet is renamed'],
    'no error',
  ],
  [
    'another name of a sheet beside shapes that cannot be read',
    () => besideSheet('drawing', '<wsDr'),
    ACTS['the sheet is renamed'],
    'InvalidOperation',
  ],
];

/** A part beside the first sheet, whatever it says. */
const besideSheet = (kind: string, content: string) =>
  craft({ [SHEET]: worksheet('<sheetData/>') }, (pack) => {
    addPart(pack, SHEET, kind, PART, '<a/>');
    setPart(pack, PART, new TextEncoder().encode(content));
  });

describe('what cannot be moved whole is refused', () => {
  test.each(REFUSALS)('%s', async (_, bytes, act, code) => {
    const { run } = await inExcel(await openWorkbook(await bytes()));
    const outcome = codeOf(
      run(async (sheet, context) => {
        act(sheet);
        await context.sync();
      }),
    );
    expect(await outcome).toBe(code);
  });

  test('a sheet whose tables slicers filter', async () => {
    const bytes = await withSheets('<sheetData/>', (pack) => {
      addPart(pack, WORKBOOK, 'slicerCache', 'xl/slicerCaches/slicerCache1.xml', '<slicerCacheDefinition/>');
      return '';
    });
    const { run } = await inExcel(await openWorkbook(bytes));
    const outcome = codeOf(
      run(async (sheet, context) => {
        ACTS['the other sheet is deleted'](sheet, context);
        await context.sync();
      }),
    );
    expect(await outcome).toBe('InvalidOperation');
  });
});
