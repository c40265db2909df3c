import { inExcel } from './inExcel';

type Get = (sheet: Excel.Worksheet) => Excel.Range | Excel.RangeAreas;

const ADDRESSES: readonly (readonly [expression: string, address: string, get: Get])[] = [
  ["getRange('B2:D5')", 'B2:D5', (sheet) => sheet.getRange('B2:D5')],
  ["getRange('$D$5:b2')", 'B2:D5', (sheet) => sheet.getRange('$D$5:b2')],
  ["getRange('C:A')", 'A:C', (sheet) => sheet.getRange('C:A')],
  ["getRange('3:3')", '3:3', (sheet) => sheet.getRange('3:3')],
  ["getRange('Sheet1!A1')", 'A1', (sheet) => sheet.getRange('Sheet1!A1')],
  ['getRange()', '1:1048576', (sheet) => sheet.getRange()],
  ['getRangeByIndexes(1, 2, 3, 4)', 'C2:F4', (sheet) => sheet.getRangeByIndexes(1, 2, 3, 4)],
  ['getCell(0, 26)', 'AA1', (sheet) => sheet.getCell(0, 26)],
  ['range.getCell(1, 1)', 'C3', (sheet) => sheet.getRange('B2:D5').getCell(1, 1)],
  ['range.getRow(1)', 'B3:D3', (sheet) => sheet.getRange('B2:D5').getRow(1)],
  ['range.getBoundingRect', 'B2:H9', (sheet) => sheet.getRange('B2:D5').getBoundingRect('H9')],
  ['range.getOffsetRange(2, -1)', 'A4:C7', (sheet) => sheet.getRange('B2:D5').getOffsetRange(2, -1)],
  ['range.getResizedRange(-1, 2)', 'B2:F4', (sheet) => sheet.getRange('B2:D5').getResizedRange(-1, 2)],
  ['getRanges', 'A1,C3:D4', (sheet) => sheet.getRanges('A1,C3:D4')],
];

describe('ranges are found where Excel finds them', () => {
  test.each(ADDRESSES)('%s is %s', async (_, address, get) => {
    const { run } = await inExcel();
    await run(async (sheet, context) => {
      const range = get(sheet);
      range.load('address');
      await context.sync();
      expect(range.address.replaceAll('Sheet1!', '')).toBe(address);
    });
  });

  const FILLED = [
    ['a', 1, '', ''],
    ['b', '=B1*2', '', ''],
    ['', '', '', ''],
    ['', '', '', true],
  ];

  const FOUND: readonly (readonly [expression: string, addresses: string, get: Get])[] = [
    ['getUsedRange(true)', 'A1:D4', (sheet) => sheet.getUsedRange(true)],
    [
      'range.getUsedRangeOrNullObject',
      'A1:B2',
      (sheet) => sheet.getRange('A1:C3').getUsedRangeOrNullObject(true),
    ],
    ['special cells: Visible', 'A1:D4', (sheet) => sheet.getRange('A1:D4').getSpecialCells('Visible')],
  ];

  test.each(FOUND)('%s of a filled sheet is %s', async (_, addresses, get) => {
    const { run } = await inExcel();
    await run(async (sheet, context) => {
      sheet.getRange('A1:D4').values = FILLED;
      const range = get(sheet);
      range.load('address');
      await context.sync();
      expect(range.address.replaceAll('Sheet1!', '').split(',').sort()).toEqual(addresses.split(',').sort());
    });
  });

  test('hidden rows are left out of what is visible', async () => {
    const { run } = await inExcel();
    await run(async (sheet, context) => {
      sheet.getRange('A1:A4').values = [['a'], ['b'], ['c'], ['d']];
      sheet.getRange('2:3').rowHidden = true;
      const some = sheet.getRange('A1:A4').load('rowHidden');
      const visible = sheet.getRange('A1:A4').getSpecialCells('Visible');
      visible.areas.load('items/address');
      await context.sync();
      expect(some.rowHidden).toBeNull();
      expect(visible.areas.items.map(({ address }) => address)).toEqual(['Sheet1!A1', 'Sheet1!A4']);
    });
  });

  test('merged areas are those whose first cell lies in the range', async () => {
    const { run } = await inExcel();
    await run(async (sheet, context) => {
      sheet.getRange('A1:C1').merge(false);
      sheet.getRange('A3:B4').merge(true);
      const all = sheet.getRange('A1:C4').getMergedAreasOrNullObject();
      all.areas.load('items/address');
      const none = sheet.getRange('B1:C2').getMergedAreasOrNullObject();
      await context.sync();
      expect(all.areas.items.map(({ address }) => address.slice(7))).toEqual(['A1:C1', 'A3:B3', 'A4:B4']);
      expect(none.isNullObject).toBe(true);
    });
  });

  test('whole columns give null for their values', async () => {
    const { run } = await inExcel();
    await run(async (sheet, context) => {
      const columns = sheet.getRange('A:B').load('values,text,rowCount');
      await context.sync();
      expect([columns.values, columns.text, columns.rowCount]).toEqual([null, null, 1_048_576]);
    });
  });

  test('a range that is kept moves with its cells', async () => {
    const { run } = await inExcel();
    await run(async (sheet, context) => {
      sheet.getRange('A5').values = [['đây']];
      const cell = sheet.getRange('A5');
      await context.sync();
      sheet.getRange('2:3').insert('Down');
      cell.load('address,values');
      await context.sync();
      expect([cell.address, cell.values]).toEqual(['Sheet1!A7', [['đây']]]);
    });
  });
});

describe('inserting and deleting', () => {
  const SHIFTS: readonly (readonly [
    what: string,
    before: string,
    after: string,
    shift: (sheet: Excel.Worksheet) => unknown,
  ])[] = [
    ['a row above', '=SUM(B2:B4)', '=SUM(B3:B5)', (sheet) => sheet.getRange('1:1').insert('Down')],
    ['a row between', '=SUM(B2:B4)', '=SUM(B2:B5)', (sheet) => sheet.getRange('3:3').insert('Down')],
    ['a row below', '=SUM(B2:B4)', '=SUM(B2:B4)', (sheet) => sheet.getRange('5:5').insert('Down')],
    ['a column before', '=SUM($B$2:B4)', '=SUM($C$2:C4)', (sheet) => sheet.getRange('A:A').insert('Right')],
    ['a row taken out between', '=SUM(B2:B4)', '=SUM(B2:B3)', (sheet) => sheet.getRange('3:3').delete('Up')],
    ['all rows of it taken out', '=SUM(B2:B4)', '=SUM(#REF!)', (sheet) => sheet.getRange('2:4').delete('Up')],
    [
      'cells pushed down in another column',
      '=SUM(B2:B4)',
      '=SUM(B2:B4)',
      (sheet) => sheet.getRange('D1:D2').insert('Down'),
    ],
    [
      'cells pushed down in its column',
      '=SUM(B2:B4)',
      '=SUM(B4:B6)',
      (sheet) => sheet.getRange('B1:B2').insert('Down'),
    ],
  ];

  test.each(SHIFTS)('%s: %s becomes %s', async (_, before, after, shift) => {
    const { run } = await inExcel();
    await run(async (sheet, context) => {
      sheet.getRange('B2:B4').values = [[1], [2], [3]];
      const other = context.workbook.worksheets.add('Khác');
      other.getRange('A1').formulas = [[before.replace('(', '(Sheet1!')]];
      shift(sheet);
      const cell = other.getRange('A1').load('formulas');
      await context.sync();
      const written: unknown = cell.formulas[0]?.[0];
      expect(String(written).replace('Sheet1!', '')).toBe(after);
    });
  });

  test('merges, rules, lists, breaks and what is printed move along', async () => {
    const { run } = await inExcel();
    await run(async (sheet, context) => {
      sheet.getRange('A5:B5').merge(false);
      const rule = sheet.getRange('A5:C9').conditionalFormats.add('Custom');
      rule.custom.rule.formula = '=$C5="x"';
      sheet.getRange('C5:C9').dataValidation.rule = { list: { inCellDropDown: true, source: 'a,b' } };
      sheet.horizontalPageBreaks.add('A7');
      sheet.pageLayout.setPrintArea('A1:C9');
      context.workbook.names.add('Bảng', sheet.getRange('A5:C9'));
      sheet.getRange('3:4').insert('Down');
      const merged = sheet.getRange('A1:C20').getMergedAreasOrNullObject();
      merged.load('address');
      const rules = sheet.getRange('A1:C20').conditionalFormats.load('items/custom/rule/formula');
      const ruled = rules.getItemAt(0).getRange().load('address');
      const list = sheet.getRange('C7:C11').dataValidation.load('type');
      const breaks = sheet.horizontalPageBreaks.load('items/rowIndex');
      const printed = sheet.pageLayout.getPrintArea().load('address');
      const name = context.workbook.names.getItem('Bảng').load('value');
      await context.sync();
      expect(merged.address).toBe('Sheet1!A7:B7');
      expect(rules.items.map((item) => item.custom.rule.formula)).toEqual(['=$C7="x"']);
      expect(ruled.address).toBe('Sheet1!A7:C11');
      expect(list.type).toBe('List');
      expect(breaks.items.map(({ rowIndex }) => rowIndex)).toEqual([8]);
      expect(printed.address).toBe('Sheet1!A1:C11');
      expect(name.value).toBe('Sheet1!A7:C11');
    });
  });

  test('an inserted row looks like the row above it', async () => {
    const { run } = await inExcel();
    await run(async (sheet, context) => {
      sheet.getRange('A2').format.fill.color = '#FFFF00';
      sheet.getRange('3:3').insert('Down');
      const { fill } = sheet.getRange('A3').format;
      fill.load('color');
      await context.sync();
      expect(fill.color).toBe('#FFFF00');
    });
  });
});
