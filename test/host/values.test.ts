import { onFixedDay } from '../onFixedDay';
import { inExcel } from './inExcel';

const THIS_YEAR = 2027;
onFixedDay(THIS_YEAR, 6, 30);
const dayOf = (year: number, month: number, day: number) =>
  Date.UTC(year, month - 1, day) / 86_400_000 + 25_569;

/** written → value, formula, number format: as an American types it, on every machine (OfficeDev/office-js#1559) */
const INPUTS: readonly (readonly [
  written: string | number | boolean,
  value: string | number | boolean,
  format: string,
])[] = [
  ['Văn phòng – Thống kê', 'Văn phòng – Thống kê', 'General'],
  [12.5, 12.5, 'General'],
  [true, true, 'General'],
  ['12.5', 12.5, 'General'],
  ['-5', -5, 'General'],
  ['+5', 5, 'General'],
  [' 7 ', 7, 'General'],
  ['1,234', 1234, '#,##0'],
  ['1,234.50', 1234.5, '#,##0.00'],
  ['95,5', '95,5', 'General'],
  ['1.234,5', '1.234,5', 'General'],
  ['50%', 0.5, '0%'],
  ['95.5%', 0.955, '0.00%'],
  ['$120', 120, '$#,##0'],
  ['(12)', -12, 'General'],
  ['1.5e3', 1500, '0.00E+00'],
  ['TRUE', true, 'General'],
  ['false', false, 'General'],
  ['1/2', dayOf(THIS_YEAR, 1, 2), 'd-mmm'],
  ['12/5', dayOf(THIS_YEAR, 12, 5), 'd-mmm'],
  ['3/4/2026', dayOf(2026, 3, 4), 'm/d/yyyy'],
  ['25/4/2026', '25/4/2026', 'General'],
  ['2/29/2025', '2/29/2025', 'General'],
  ['15-Feb', dayOf(THIS_YEAR, 2, 15), 'd-mmm'],
  ['2025-12-15', dayOf(2025, 12, 15), 'm/d/yyyy'],
  ['10:30', 10.5 / 24, 'h:mm'],
  ["'=A1", '=A1', 'General'],
  ["'12/KH-UBND", '12/KH-UBND', 'General'],
  ['12/KH-UBND', '12/KH-UBND', 'General'],
  ['#N/A', '#N/A', 'General'],
  ['I', 'I', 'General'],
  ['Quý I', 'Quý I', 'General'],
];

describe('what a value becomes in a cell', () => {
  test.each(INPUTS)('%j is kept as %j with the format %s', async (written, value, format) => {
    const { run } = await inExcel();
    await run(async (sheet, context) => {
      const cell = sheet.getRange('A1');
      cell.values = [[written]];
      cell.load('values,numberFormat');
      await context.sync();
      expect(cell.values).toEqual([[value]]);
      expect(cell.numberFormat).toEqual([[format]]);
    });
  });

  test.each([
    ['=1+2', '=1+2', 3],
    ['-2*3', '=-2*3', -6],
    ['+2*3', '=2*3', 6],
    ['-Văn', '=-Văn', '#NAME?'],
  ])('%s is the formula %s, which gives %j', async (written, formula, value) => {
    const { run } = await inExcel();
    await run(async (sheet, context) => {
      const cell = sheet.getRange('A1');
      cell.values = [[written]];
      cell.load('values,formulas');
      await context.sync();
      expect(cell.formulas).toEqual([[formula]]);
      expect(cell.values).toEqual([[value]]);
    });
  });

  test.each(['=A1', '- Văn phòng', '+3', '1/2', '50%', '0012', "'x", 'TRUE'])(
    '%j stays text in a cell of the format @',
    async (written) => {
      const { run } = await inExcel();
      await run(async (sheet, context) => {
        const cell = sheet.getRange('A1');
        cell.numberFormat = [['@']];
        cell.values = [[written]];
        cell.load('values,valueTypes');
        await context.sync();
        expect(cell.values).toEqual([[written]]);
        expect(cell.valueTypes).toEqual([['String']]);
      });
    },
  );

  test('a format that is set keeps its place when a percentage or a date is written', async () => {
    const { run } = await inExcel();
    await run(async (sheet, context) => {
      const range = sheet.getRange('A1:B1');
      range.numberFormat = [['0.0', 'dd/mm/yyyy']];
      range.values = [['50%', '2025-12-15']];
      range.load('numberFormat,text');
      await context.sync();
      expect(range.numberFormat).toEqual([['0.0', 'dd/mm/yyyy']]);
      expect(range.text).toEqual([['0,5', '15/12/2025']]);
    });
  });

  test('null leaves a cell alone, an empty string clears it, a single value fills the range', async () => {
    const { run } = await inExcel();
    await run(async (sheet, context) => {
      const range = sheet.getRange('A1:C1');
      range.values = [['a', 'b', 'c']];
      range.values = [[null, '', 'd']] as unknown[][];
      const filled = sheet.getRange('A3:B4');
      filled.values = 7 as unknown as number[][];
      range.load('values,valueTypes');
      filled.load('values');
      await context.sync();
      expect(range.values).toEqual([['a', '', 'd']]);
      expect(range.valueTypes).toEqual([['String', 'Empty', 'String']]);
      expect(filled.values).toEqual([
        [7, 7],
        [7, 7],
      ]);
    });
  });

  test('cells that a merge hides take no value and give none', async () => {
    const { run } = await inExcel();
    await run(async (sheet, context) => {
      const range = sheet.getRange('A1:B2');
      range.merge(false);
      range.values = [
        ['a', 'b'],
        ['c', 'd'],
      ];
      range.load('values');
      await context.sync();
      range.unmerge();
      const after = sheet.getRange('A1:B2');
      after.load('values');
      await context.sync();
      expect(range.values).toEqual([
        ['a', ''],
        ['', ''],
      ]);
      expect(after.values).toEqual([
        ['a', ''],
        ['', ''],
      ]);
    });
  });

  test('a block of 5,000 rows comes back as it was written', async () => {
    const { run, host } = await inExcel();
    const rows = Array.from({ length: 5000 }, (_, row) =>
      Array.from({ length: 12 }, (_unused, column) => (column === 0 ? row : `Ô ${row}.${column}`)),
    );
    await run(async (sheet, context) => {
      const range = sheet.getRange('A1:L5000');
      range.values = rows;
      range.load('values');
      await context.sync();
      expect(range.values).toEqual(rows);
    });
    expect(host.requests).toHaveLength(2);
  });
});
