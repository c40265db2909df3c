import { inExcel, reopened } from './inExcel';

interface Feature {
  readonly name: string;
  readonly write: (sheet: Excel.Worksheet, context: Excel.RequestContext) => unknown;
  /** Queues the loads; the function it returns reads what came. */
  readonly read: (sheet: Excel.Worksheet, context: Excel.RequestContext) => () => unknown;
  readonly expected: unknown;
}

const format = (sheet: Excel.Worksheet) => sheet.getRange('A1').format;

const FEATURES: readonly Feature[] = [
  {
    name: 'values, formulas and text',
    write: (sheet) =>
      (sheet.getRange('A1:C1').values = [['Đơn vị\n“một cửa” & <UBND> _x000D_', 95.5, '=B1*2']]),
    read: (sheet) => {
      const range = sheet.getRange('A1:C1').load('values,formulas,text');
      return () => [range.values, range.formulas, range.text];
    },
    expected: [
      [['Đơn vị\n“một cửa” & <UBND> _x000D_', 95.5, 191]],
      [['Đơn vị\n“một cửa” & <UBND> _x000D_', 95.5, '=B1*2']],
      [['Đơn vị\n“một cửa” & <UBND> _x000D_', '95,5', '191']],
    ],
  },
  {
    name: 'text behind an apostrophe',
    write: (sheet) => (sheet.getRange('A1').values = [["'=1+1"]]),
    read: (sheet) => {
      const range = sheet.getRange('A1').load('values,valueTypes');
      return () => [range.values, range.valueTypes];
    },
    expected: [[['=1+1']], [['String']]],
  },
  {
    name: 'number formats',
    write: (sheet) => {
      sheet.getRange('A1:C1').numberFormat = [['dd/mm/yyyy', '0.0%', '@']];
      sheet.getRange('A1:C1').values = [[46_006, 0.955, '007']];
    },
    read: (sheet) => {
      const range = sheet.getRange('A1:C1').load('numberFormat,text');
      return () => [range.numberFormat, range.text];
    },
    expected: [[['dd/mm/yyyy', '0.0%', '@']], [['15/12/2025', '95,5%', '007']]],
  },
  {
    name: 'font',
    write: (sheet) =>
      format(sheet).font.set({
        name: 'Times New Roman',
        size: 13,
        bold: true,
        italic: true,
        underline: 'Single',
        color: '#C00000',
      }),
    read: (sheet) => {
      const { font } = format(sheet);
      font.load('name,size,bold,italic,underline,color,strikethrough');
      return () => font.toJSON();
    },
    expected: {
      name: 'Times New Roman',
      size: 13,
      bold: true,
      italic: true,
      underline: 'Single',
      color: '#C00000',
      strikethrough: false,
    },
  },
  {
    name: 'fill',
    write: (sheet) => (format(sheet).fill.color = '#FFA500'),
    read: (sheet) => {
      const { fill } = sheet.getRange('A1:A1').format;
      const { fill: plain } = sheet.getRange('B1').format;
      const { fill: mixed } = sheet.getRange('A1:B1').format;
      for (const item of [fill, plain, mixed]) item.load('color');
      return () => [fill.color, plain.color, mixed.color];
    },
    expected: ['#FFA500', '#FFFFFF', ''],
  },
  {
    name: 'alignment',
    write: (sheet) =>
      format(sheet).set({
        horizontalAlignment: 'CenterAcrossSelection',
        verticalAlignment: 'Top',
        wrapText: true,
        indentLevel: 2,
        textOrientation: 45,
        shrinkToFit: true,
      }),
    read: (sheet) => {
      const found = format(sheet).load(
        'horizontalAlignment,verticalAlignment,wrapText,indentLevel,textOrientation,shrinkToFit',
      );
      return () => found.toJSON();
    },
    expected: expect.objectContaining({
      horizontalAlignment: 'CenterAcrossSelection',
      verticalAlignment: 'Top',
      wrapText: true,
      indentLevel: 2,
      textOrientation: 45,
      shrinkToFit: true,
    }),
  },
  {
    name: 'borders',
    write: (sheet) => {
      const { borders } = sheet.getRange('A1:B2').format;
      borders.getItem('EdgeBottom').set({ style: 'Continuous', weight: 'Medium', color: '#0070C0' });
      borders.getItem('InsideVertical').style = 'Dot';
    },
    read: (sheet) => {
      const edge = sheet.getRange('A2:B2').format.borders.getItem('EdgeBottom').load('style,weight,color');
      const inside = sheet.getRange('B1').format.borders.getItem('EdgeLeft').load('style,weight');
      const none = sheet.getRange('A1').format.borders.getItem('EdgeTop').load('style');
      return () => [edge.style, edge.weight, edge.color, inside.style, inside.weight, none.style];
    },
    expected: ['Continuous', 'Medium', '#0070C0', 'Dot', 'Thin', 'None'],
  },
  {
    name: 'row heights and column widths',
    write: (sheet) => {
      sheet.getRange('2:2').format.rowHeight = 30.75;
      sheet.getRange('B:C').format.columnWidth = 120;
      sheet.getRange('D:D').columnHidden = true;
    },
    read: (sheet) => {
      const row = sheet.getRange('A2').format.load('rowHeight');
      const columns = sheet.getRange('B1:C1').format.load('columnWidth');
      const mixed = sheet.getRange('A1:B1').format.load('columnWidth');
      const hidden = sheet.getRange('D1').load('columnHidden');
      return () => [row.rowHeight, columns.columnWidth, mixed.columnWidth, hidden.columnHidden];
    },
    expected: [30.75, 120, null, true],
  },
  {
    name: 'merged cells',
    write: (sheet) => sheet.getRange('A1:C2').merge(false),
    read: (sheet) => {
      const merged = sheet.getRange('A1:C2').getMergedAreasOrNullObject().load('address');
      return () => merged.address;
    },
    expected: 'Sheet1!A1:C2',
  },
  {
    name: 'conditional format',
    write: (sheet) => {
      const rule = sheet.getRange('A7:H99').conditionalFormats.add('Custom');
      rule.custom.rule.formula = '=$H7="Chậm tiến độ"';
      rule.custom.format.fill.color = '#FFC7CE';
      rule.custom.format.font.set({ color: '#9C0006', bold: true });
      rule.stopIfTrue = true;
    },
    read: (sheet) => {
      const rules = sheet
        .getRange('A7')
        .conditionalFormats.load(
          'items/type,items/priority,items/stopIfTrue,items/custom/rule/formula,items/custom/format/fill/color,items/custom/format/font',
        );
      return () =>
        rules.items.map(({ type, priority, stopIfTrue, custom }) => [
          type,
          priority,
          stopIfTrue,
          custom.rule.formula,
          custom.format.fill.color,
          custom.format.font.color,
          custom.format.font.bold,
          custom.format.font.italic,
        ]);
    },
    expected: [['Custom', 0, true, '=$H7="Chậm tiến độ"', '#FFC7CE', '#9C0006', true, null]],
  },
  {
    name: 'data validation',
    write: (sheet) => {
      const { dataValidation } = sheet.getRange('C2:C9');
      dataValidation.rule = { list: { inCellDropDown: true, source: 'Hoàn thành,Chậm tiến độ' } };
    },
    read: (sheet) => {
      const { dataValidation } = sheet.getRange('C3');
      dataValidation.load('type,rule');
      return () => [dataValidation.type, dataValidation.rule.list];
    },
    expected: ['List', { inCellDropDown: true, source: 'Hoàn thành,Chậm tiến độ' }],
  },
  {
    name: 'data validation from a range',
    write: (sheet) =>
      (sheet.getRange('A1').dataValidation.rule = {
        list: { inCellDropDown: true, source: sheet.getRange('F1:F3') },
      }),
    read: (sheet) => {
      const { dataValidation } = sheet.getRange('A1');
      dataValidation.load('rule');
      return () => dataValidation.rule.list?.source;
    },
    expected: '=Sheet1!$F$1:$F$3',
  },
  {
    name: 'page layout',
    write: ({ pageLayout }) => {
      pageLayout.set({
        orientation: 'Landscape',
        paperSize: 'A4',
        firstPageNumber: 3,
      });
      pageLayout.zoom = { horizontalFitToPages: 1 };
      pageLayout.set({ topMargin: 56.69, leftMargin: 85.04 });
    },
    read: ({ pageLayout }) => {
      pageLayout.load('orientation,paperSize,firstPageNumber,zoom,topMargin,leftMargin');
      return () => {
        const { orientation, paperSize, firstPageNumber, zoom, topMargin, leftMargin } = pageLayout;
        return [orientation, paperSize, firstPageNumber, zoom, topMargin.toFixed(2), leftMargin.toFixed(2)];
      };
    },
    expected: ['Landscape', 'A4', 3, { horizontalFitToPages: 1 }, '56.69', '85.04'],
  },
  {
    name: 'headers',
    write: ({ pageLayout: { headersFooters } }) => {
      headersFooters.state = 'FirstAndDefault';
      headersFooters.defaultForAllPages.centerHeader = '&"Times New Roman"&13&P';
      headersFooters.firstPage.rightHeader = 'Mẫu 1 && 2';
    },
    read: ({ pageLayout: { headersFooters } }) => {
      headersFooters.load('state');
      const { defaultForAllPages, firstPage } = headersFooters;
      defaultForAllPages.load('centerHeader');
      firstPage.load('centerHeader,rightHeader');
      return () => [
        headersFooters.state,
        defaultForAllPages.centerHeader,
        firstPage.centerHeader,
        firstPage.rightHeader,
      ];
    },
    expected: ['FirstAndDefault', '&"Times New Roman"&13&P', '', 'Mẫu 1 && 2'],
  },
  {
    name: 'print area, titles and page breaks',
    write: (sheet) => {
      sheet.pageLayout.setPrintArea('A1:H40');
      sheet.pageLayout.setPrintTitleRows('$5:$6');
      sheet.horizontalPageBreaks.add('A20');
    },
    read: ({ pageLayout, names, horizontalPageBreaks }) => {
      const titles = names.getItem('Print_Titles').load('value');
      const area = pageLayout.getPrintArea().load('address');
      horizontalPageBreaks.load('items/rowIndex');
      return () => [
        area.address,
        titles.value as unknown,
        horizontalPageBreaks.items.map(({ rowIndex }) => rowIndex),
      ];
    },
    expected: ['Sheet1!A1:H40', 'Sheet1!5:6', [19]],
  },
  {
    name: 'sheets',
    write: (sheet, context) => {
      sheet.tabColor = '#00B050';
      sheet.showGridlines = false;
      const added = context.workbook.worksheets.add('Báo cáo ‘quý’ & <1>');
      added.position = 0;
      added.activate();
      context.workbook.worksheets.add('Ẩn').visibility = 'VeryHidden';
    },
    read: (_, context) => {
      const { worksheets } = context.workbook;
      worksheets.load('items/name,items/visibility,items/tabColor,items/showGridlines');
      const active = worksheets.getActiveWorksheet().load('name');
      return () => [
        worksheets.items.map(({ name, visibility, tabColor, showGridlines }) => [
          name,
          visibility,
          tabColor,
          showGridlines,
        ]),
        active.name,
      ];
    },
    expected: [
      [
        ['Báo cáo ‘quý’ & <1>', 'Visible', '', true],
        ['Sheet1', 'Visible', '#00B050', false],
        ['Ẩn', 'VeryHidden', '', true],
      ],
      'Báo cáo ‘quý’ & <1>',
    ],
  },
  {
    name: 'names',
    write: (sheet, context) => {
      context.workbook.names.add('Chỉ_tiêu', sheet.getRange('A1:B7'));
      sheet.names.add('năm', '=2025');
    },
    read: (sheet, context) => {
      const name = context.workbook.names.getItem('chỉ_tiêu').load('name,value,type');
      sheet.names.load('items/name,items/value');
      return () => [
        name.name,
        name.value as unknown,
        name.type,
        sheet.names.items.map((item) => [item.name, item.value as unknown]),
      ];
    },
    expected: ['Chỉ_tiêu', 'Sheet1!A1:B7', 'Range', [['năm', 2025]]],
  },
  {
    name: 'settings and properties',
    write: (sheet, context) => {
      const { settings } = context.workbook;
      settings.add('cơ quan', { tên: 'UBND phường "Phổ Ninh"', ngưỡng: [15, true, null] });
      settings.add('xóa', 1);
      settings.getItem('xóa').delete();
      sheet.customProperties.add('loại', 'báo cáo – quý I');
    },
    read: (sheet, context) => {
      const { settings } = context.workbook;
      settings.load('items/key,items/value');
      sheet.customProperties.load('items/key,items/value');
      return () => [
        settings.items.map(({ key, value }) => [key, value as unknown]),
        sheet.customProperties.items.map(({ key, value }) => [key, value]),
      ];
    },
    expected: [
      [['cơ quan', { tên: 'UBND phường "Phổ Ninh"', ngưỡng: [15, true, null] }]],
      [['loại', 'báo cáo – quý I']],
    ],
  },
  {
    name: 'protection',
    write: (sheet, context) => {
      sheet.getRange('B2:B9').format.protection.locked = false;
      sheet.protection.protect();
      context.workbook.protection.protect();
    },
    read: (sheet, context) => {
      sheet.protection.load('protected');
      context.workbook.protection.load('protected');
      const { protection } = sheet.getRange('B2').format;
      protection.load('locked');
      return () => [sheet.protection.protected, context.workbook.protection.protected, protection.locked];
    },
    expected: [true, true, false],
  },
];

describe('what is written is there at once, and after saving and opening again', () => {
  test.each(FEATURES)('$name', async ({ write, read, expected }) => {
    const excel = await inExcel();
    await excel.run(async (_, context) => {
      write(context.workbook.worksheets.getItem('Sheet1'), context);
      await context.sync();
    });
    for (const opened of [excel, await reopened(excel)]) {
      const found = await opened.run(async (_, context) => {
        const get = read(context.workbook.worksheets.getItem('Sheet1'), context);
        await context.sync();
        return get();
      });
      expect(found).toEqual(expected);
    }
  });

  test('everything in cells can be cleared', async () => {
    const excel = await inExcel();
    await excel.run(async (sheet, context) => {
      const range = sheet.getRange('A1:C3');
      range.values = [
        [1, 2, 3],
        [4, 5, 6],
        [7, 8, 9],
      ];
      range.format.fill.color = '#FF0000';
      range.merge(false);
      range.conditionalFormats.add('Custom').custom.rule.formula = '=A1>1';
      range.dataValidation.rule = { list: { inCellDropDown: true, source: 'a' } };
      await context.sync();
      range.clear('All');
      await context.sync();
    });
    const [sheet] = (await reopened(excel)).host.workbook.sheets;
    expect(sheet).toMatchObject({
      merges: [],
      conditionalFormats: [],
      validations: [],
    });
    expect(
      [...(sheet?.rows.values() ?? [])]
        .flatMap(({ cells }) => [...cells.values()])
        .filter(({ value, style }) => value !== null || style !== 0),
    ).toEqual([]);
  });
});
