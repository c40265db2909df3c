import { codeOf, inExcel, type InExcel } from './inExcel';

type Work = (sheet: Excel.Worksheet, context: Excel.RequestContext) => unknown;

const fails = async ({ run }: InExcel, work: Work): Promise<string> =>
  codeOf(
    run(async (sheet, context) => {
      await work(sheet, context);
      await context.sync();
    }),
  );

const REFUSED: readonly (readonly [what: string, code: string, work: Work])[] = [
  [
    'a sheet that does not exist',
    'ItemNotFound',
    (_, context) => context.workbook.worksheets.getItem('Không có').load('name'),
  ],
  ['a range whose address is nonsense', 'InvalidArgument', (sheet) => sheet.getRange('A0').load('values')],
  ['too few rows', 'InvalidArgument', (sheet) => (sheet.getRange('A1:B2').values = [['a', 'b']])],
  [
    'rows of unequal length',
    'InvalidArgument',
    (sheet) => (sheet.getRange('A1:B2').values = [['a', 'b'], ['c']]),
  ],
  [
    'more rows than the range, in a long block',
    'InvalidArgument',
    (sheet) => (sheet.getRange('A1:B900').values = Array.from({ length: 901 }, () => ['a', 'b'])),
  ],
  ['an object as a value', 'InvalidArgument', (sheet) => (sheet.getRange('A1').values = [[{ a: 1 }]])],
  [
    'a text of 32,768 characters',
    'InvalidArgument',
    (sheet) => (sheet.getRange('A1').values = [['a'.repeat(32_768)]]),
  ],
  ['a formula that does not parse', 'InvalidArgument', (sheet) => (sheet.getRange('A1').values = [['=1+']])],
  [
    'a dash before text, which Excel takes for a formula',
    'InvalidArgument',
    (sheet) => (sheet.getRange('A1').values = [['- Văn phòng – Thống kê']]),
  ],
  ['a colour that is none', 'InvalidArgument', (sheet) => (sheet.getRange('A1').format.fill.color = 'đỏ')],
  ['a colour by its name', 'ApiNotFound', (sheet) => (sheet.getRange('A1').format.fill.color = 'orange')],
  [
    'the look of several ranges at once',
    'ApiNotFound',
    (sheet) => sheet.getRanges('A1,C3').load('format/fill/color'),
  ],
  ['all properties by a star', 'ApiNotFound', (_, context) => context.workbook.worksheets.load('*')],
  [
    'a property of a sheet under a key of 256 letters',
    'InvalidArgument',
    (sheet) => sheet.customProperties.add('k'.repeat(256), 'v'),
  ],
  [
    'a column that pushes a value off the sheet',
    'NonBlankCellOffSheet',
    (sheet) => {
      sheet.getRange('XFD1').values = [['a']];
      sheet.getRange('B:B').insert('Right');
    },
  ],
  [
    'an alignment that is none',
    'InvalidArgument',
    (sheet) => (sheet.getRange('A1').format.horizontalAlignment = 'Middle' as 'Center'),
  ],
  [
    'a range off the sheet',
    'InvalidArgument',
    (sheet) => sheet.getRange('A1').getOffsetRange(-1, 0).load('values'),
  ],
  [
    'the used part of blank cells',
    'ItemNotFound',
    (sheet) => sheet.getRange('A1').getUsedRange(true).load('values'),
  ],
  [
    'a member that is not emulated',
    'ApiNotFound',
    (sheet) => sheet.charts.add('ColumnClustered', sheet.getRange('A1:B2')),
  ],
  ['a property that does not exist', 'ApiNotFound', (sheet) => sheet.getRange('A1').load('value')],
  [
    'a nested property that does not exist',
    'ApiNotFound',
    (sheet) => sheet.getRange('A1').load('format/fill/colour'),
  ],
  ['the last visible sheet deleted', 'InvalidOperation', (sheet) => sheet.delete()],
  ['the last visible sheet hidden', 'InvalidOperation', (sheet) => (sheet.visibility = 'Hidden')],
  ['a sheet name of 32 characters', 'InvalidArgument', (sheet) => (sheet.name = 'a'.repeat(32))],
  ['a sheet name with a slash', 'InvalidArgument', (sheet) => (sheet.name = 'Quý I/2025')],
  [
    'a sheet name that is taken',
    'ItemAlreadyExists',
    (_, context) => context.workbook.worksheets.add('SHEET1'),
  ],
  [
    'a name that looks like a cell',
    'InvalidArgument',
    (sheet, context) => context.workbook.names.add('Q1', sheet.getRange('A1')),
  ],
  [
    'a conditional format without a formula that parses',
    'InvalidArgument',
    (sheet) => (sheet.getRange('A1').conditionalFormats.add('Custom').custom.rule.formula = '=A1='),
  ],
  [
    'a zoom with scale and pages',
    'InvalidArgument',
    (sheet) => (sheet.pageLayout.zoom = { scale: 90, horizontalFitToPages: 1 }),
  ],
  [
    'a list validation without entries',
    'InvalidArgument',
    (sheet) => (sheet.getRange('A1').dataValidation.rule = { list: { inCellDropDown: true, source: '' } }),
  ],
];

describe('what Excel refuses is refused, with its code', () => {
  test.each(REFUSED)('%s: %s', async (_, code, work) => {
    expect(await fails(await inExcel(), work)).toBe(code);
  });

  test('a merge across a table: MergedRangeConflict', async () => {
    const excel = await inExcel();
    excel.host.workbook.sheets[0]?.tables.push({
      id: 1,
      name: 'Bảng1',
      area: { row: 0, column: 0, rows: 3, columns: 2 },
      headerRow: true,
      totalsRow: false,
      columns: ['a', 'b'],
      part: '',
    });
    expect(await fails(excel, (sheet) => sheet.getRange('B2:C2').merge(false))).toBe('MergedRangeConflict');
  });

  test('what was not loaded cannot be read', async () => {
    const excel = await inExcel();
    expect(
      await fails(excel, async (sheet, context) => {
        const range = sheet.getRange('A1').load('address');
        await context.sync();
        return range.values;
      }),
    ).toBe('PropertyNotLoaded');
  });

  test('the message names the member that is missing', async () => {
    const { run } = await inExcel();
    const work = run(async (sheet, context) => {
      sheet.getRange('A1').load('value');
      await context.sync();
    });
    await expect(work).rejects.toMatchObject({ message: 'The embedded Excel has no Range.value.' });
  });

  test('the error says where and at which action; what came before is done, what came after is not', async () => {
    const { run, OfficeExtension } = await inExcel();
    const work = run(async (sheet, context) => {
      sheet.getRange('A1').values = [['trước']];
      sheet.getRange('A2').format.fill.color = 'đỏ';
      sheet.getRange('A3').values = [['sau']];
      await context.sync();
    });
    await expect(work).rejects.toBeInstanceOf(OfficeExtension.Error);
    await expect(work).rejects.toMatchObject({
      code: 'InvalidArgument',
      debugInfo: { errorLocation: 'RangeFill.color' },
    });
    await run(async (sheet, context) => {
      const range = sheet.getRange('A1:A3').load('values');
      await context.sync();
      expect(range.values).toEqual([['trước'], [''], ['']]);
    });
  });
});

describe('null objects', () => {
  test('members of nothing are nothing', async () => {
    const { run } = await inExcel();
    await run(async (_, context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject('Không có');
      const used = sheet.getUsedRangeOrNullObject();
      const { fill } = used.format;
      sheet.load('name');
      used.load('values');
      fill.load('color');
      await context.sync();
      expect([sheet.isNullObject, used.isNullObject, fill.isNullObject]).toEqual([true, true, true]);
    });
  });

  test('a blank sheet has no used range; the other method gives A1', async () => {
    const { run } = await inExcel();
    await run(async (sheet, context) => {
      const none = sheet.getUsedRangeOrNullObject();
      const cell = sheet.getUsedRange().load('address');
      await context.sync();
      expect(none.isNullObject).toBe(true);
      expect(cell.address).toBe('Sheet1!A1');
    });
  });
});

describe('requirement sets', () => {
  const NEWER: readonly (readonly [set: string, member: string, work: Work])[] = [
    [
      '1.12',
      'getMergedAreasOrNullObject',
      (sheet) => sheet.getRange('A1').getMergedAreasOrNullObject().load('address'),
    ],
    ['1.11', 'customProperties', (sheet) => sheet.customProperties.load('items/key')],
    ['1.8', 'pageLayout', (sheet) => sheet.pageLayout.load('orientation')],
    ['1.7', 'dataValidation', (sheet) => sheet.getRange('A1').dataValidation.load('type')],
    ['1.5', 'conditionalFormats', (sheet) => sheet.getRange('A1').conditionalFormats.load('items/id')],
  ];

  test.each(NEWER)('an Excel with ExcelApi %s has no %s', async (apiSet, _, work) => {
    expect(await fails(await inExcel(undefined, { apiSet }), work)).toBe('ApiNotFound');
    expect(await fails(await inExcel(), work)).toBe('no error');
  });

  test('isSetSupported answers for the configured set', async () => {
    const { host } = await inExcel();
    expect(['1.1', '1.13', '1.14'].map((version) => host.isSetSupported('ExcelApi', version))).toEqual([
      true,
      true,
      false,
    ]);
    expect(host.isSetSupported('KeyboardShortcuts', '1.1')).toBe(false);
  });
});
