import { codeOf, inExcel, reopened, type InExcel } from './inExcel';

const ROWS = [
  ['STT', 'Đơn vị', 'Điểm'],
  [1, 'Văn phòng', 80],
  [2, 'Phòng Kinh tế', 95],
  [3, '', 60],
  [4, 'văn phòng', 100],
];

async function open(): Promise<InExcel> {
  const excel = await inExcel();
  await excel.run(async (sheet, context) => {
    sheet.getRange('A1:C5').values = ROWS;
    await context.sync();
  });
  return excel;
}

const act = ({ run }: InExcel, change: (sheet: Excel.Worksheet) => void) =>
  run(async (sheet, context) => {
    change(sheet);
    await context.sync();
  });

/** Rows that are shown, counted as Excel does. */
const shownRows = ({ host }: InExcel) =>
  [1, 2, 3, 4, 5].filter((row) => host.workbook.sheets[0]?.rows.get(row - 1)?.hidden !== true);

const filterOf = ({ run }: InExcel) =>
  run(async (sheet, context) => {
    const range = sheet.autoFilter.getRangeOrNullObject().load('address');
    sheet.autoFilter.load('criteria');
    await context.sync();
    return { address: range.isNullObject ? '' : range.address, criteria: sheet.autoFilter.criteria };
  });

test.each<[string, number, Partial<Excel.FilterCriteria>, number[]]>([
  ['values, whatever their case', 1, { filterOn: 'Values', values: ['Văn phòng'] }, [1, 2, 5]],
  ['values and blanks', 1, { filterOn: 'Values', values: ['Phòng Kinh tế', ''] }, [1, 3, 4]],
  ['a comparison', 2, { filterOn: 'Custom', criterion1: '>=80' }, [1, 2, 3, 5]],
  [
    'two of them',
    2,
    { filterOn: 'Custom', criterion1: '>70', criterion2: '<100', operator: 'And' },
    [1, 2, 3],
  ],
  [
    'one or the other',
    2,
    { filterOn: 'Custom', criterion1: '<70', criterion2: '>95', operator: 'Or' },
    [1, 4, 5],
  ],
  ['a wildcard', 1, { filterOn: 'Custom', criterion1: '=*Kinh*' }, [1, 3]],
])('apply hides the rows that do not meet %s; the file keeps it', async (_, column, criteria, rows) => {
  const excel = await open();
  await act(excel, (sheet) => {
    sheet.autoFilter.apply('A1:C5', column, criteria as Excel.FilterCriteria);
  });
  expect(shownRows(excel)).toEqual(rows);
  const again = await reopened(excel);
  expect((await filterOf(again)).criteria[column]).toMatchObject(criteria);
  expect(shownRows(again)).toEqual(rows);
});

test('criteria of two columns are both met; another range begins anew', async () => {
  const excel = await open();
  await act(excel, (sheet) => {
    sheet.autoFilter.apply('A1:C5', 1, { filterOn: 'Values', values: ['Văn phòng'] });
    sheet.autoFilter.apply('A1:C5', 2, { filterOn: 'Custom', criterion1: '>90' });
  });
  expect(shownRows(excel)).toEqual([1, 5]);
  await act(excel, (sheet) => {
    sheet.autoFilter.apply('A1:D5');
  });
  expect(shownRows(excel)).toEqual([1, 2, 3, 4, 5]);
  expect(await filterOf(excel)).toMatchObject({ address: 'Sheet1!A1:D5' });
});

test('remove shows all rows again, and then there is no range', async () => {
  const excel = await open();
  await act(excel, (sheet) => {
    sheet.autoFilter.apply('A1:C5', 1, { filterOn: 'Values', values: ['x'] });
  });
  await act(excel, (sheet) => {
    sheet.autoFilter.remove();
  });
  expect(shownRows(excel)).toEqual([1, 2, 3, 4, 5]);
  expect(await filterOf(excel)).toEqual({ address: '', criteria: [] });
});

test('null in criteria is refused, although that is how they are told (OfficeDev/office-js#1226)', async () => {
  const excel = await open();
  await act(excel, (sheet) => {
    sheet.autoFilter.apply('A1:C5', 1, { filterOn: 'Values', values: ['Văn phòng'] });
  });
  const { criteria } = await filterOf(excel);
  expect(criteria[0]).toMatchObject({ filterOn: null, criterion1: null });
  const code = await codeOf(
    act(excel, (sheet) => {
      if (criteria[1]) sheet.autoFilter.apply('A1:C5', 1, criteria[1]);
    }),
  );
  expect(code).toBe('InvalidArgument');
});
