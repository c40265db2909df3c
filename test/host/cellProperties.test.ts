import { codeOf, inExcel } from './inExcel';

const FONT = { format: { font: { name: true, bold: true } } } as const;

test('fonts are read cell by cell', async () => {
  const { run } = await inExcel();
  const fonts = await run(async (sheet, context) => {
    sheet.getRange('A1').format.font.name = '.VnTime';
    sheet.getRange('B2').format.font.bold = true;
    const cells = sheet.getRange('A1:B2').getCellProperties(FONT);
    await context.sync();
    return cells.value.map((row) => row.map(({ format }) => [format?.font?.name, format?.font?.bold]));
  });
  expect(fonts).toEqual([
    [
      ['.VnTime', false],
      ['Calibri', false],
    ],
    [
      ['Calibri', false],
      ['Calibri', true],
    ],
  ]);
});

test('so is the horizontal alignment', async () => {
  const { run } = await inExcel();
  const aligned = await run(async (sheet, context) => {
    sheet.getRange('B1').format.horizontalAlignment = 'Center';
    const cells = sheet
      .getRange('A1:B1')
      .getCellProperties({ format: { horizontalAlignment: true, font: { bold: true } } });
    await context.sync();
    return cells.value[0]?.map(({ format }) => [format?.horizontalAlignment, format?.font?.bold]);
  });
  expect(aligned).toEqual([
    ['General', false],
    ['Center', false],
  ]);
});

test('and written cell by cell; an empty object leaves a cell as it is', async () => {
  const { run } = await inExcel();
  const names = await run(async (sheet, context) => {
    const range = sheet.getRange('A1:B1');
    range.format.font.name = 'VNI-Times';
    range.setCellProperties([[{ format: { font: { name: 'Arial' } } }, {}]]);
    const cells = range.getCellProperties(FONT);
    await context.sync();
    return cells.value[0]?.map(({ format }) => format?.font?.name);
  });
  expect(names).toEqual(['Arial', 'VNI-Times']);
});

describe('refused as in Excel', () => {
  const refused: readonly { title: string; act: (sheet: Excel.Worksheet) => unknown }[] = [
    { title: 'fewer rows than the range', act: (sheet) => sheet.getRange('A1:A2').setCellProperties([[{}]]) },
    { title: 'a whole column', act: (sheet) => sheet.getRange('A:A').getCellProperties(FONT) },
  ];
  test.each(refused)('$title', async ({ act }) => {
    const { run } = await inExcel();
    const work = run(async (sheet, context) => {
      act(sheet);
      await context.sync();
    });
    expect(await codeOf(work)).toBe('InvalidArgument');
  });

  test('before ExcelApi 1.9', async () => {
    const { run } = await inExcel(undefined, { apiSet: '1.8' });
    const work = run(async (sheet, context) => {
      sheet.getRange('A1').getCellProperties(FONT);
      await context.sync();
    });
    expect(await codeOf(work)).toBe('ApiNotFound');
  });
});
