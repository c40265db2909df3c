import { openWorkbook } from '../../src/host/openWorkbook';
import { readPackage, readText } from '../../src/host/package/Package';
import { saveWorkbook } from '../../src/host/saveWorkbook';
import { inExcel } from './inExcel';
import { openFile, typeAt, valuesAt, workbookFile, type WorkbookParts } from './workbookFile';

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

type Value = string | number;

function cellXml(name: string, value: Value | undefined, formula?: string, array = ''): string {
  const f = formula === undefined ? '' : `<f${array}>${escaped(formula)}</f>`;
  if (value === undefined) return `<c r="${name}">${f}</c>`;
  const type = typeof value === 'number' ? '' : value.startsWith('#') ? ' t="e"' : ' t="str"';
  return `<c r="${name}"${type}>${f}<v>${escaped(String(value))}</v></c>`;
}

const rowXml = (row: number, cells: readonly string[]) => `<row r="${row}">${cells.join('')}</row>`;

/** Formulas with the results that Excel gave them. */
const RESULTS: readonly (readonly [formula: string, value: Value, array?: 'array'])[] = [
  ['SUMPRODUCT((MONTH(D!D2:D6)=12)*D!E2:E6)', 90],
  ['SUMPRODUCT((YEAR(D!D2:D6)=2025)*D!E2:E6)', 120],
  ['SUM(IF(D!B2:B6="Phòng A",D!E2:E6))', 40, 'array'],
  ['COUNT(IF(D!C2:C6="Đạt",1))', 3, 'array'],
  ['MAX(IF(D!B2:B6="Phòng B",D!E2:E6))', 50, 'array'],
  ['SUM(COUNTIF(D!C2:C6,{"Đạt","Trễ"}))', 4],
  ['SUM(SUMIF(D!C2:C6,{"Đạt","Trễ"},D!E2:E6))', 130],
  ['SUMPRODUCT(1/COUNTIF(D!B2:B6,D!B2:B6))', 3],
  ['SUMPRODUCT(--(LEFT(D!B2:B6,5)="Phòng"))', 5],
  ['SUMPRODUCT(--ISNUMBER(SEARCH("đạt",D!C2:C6)))', 4],
  ["SUM('Q1:Q3'!A1)", 111],
  ["SUM('[1]Nguồn'!A1)", 777],
  ['VLOOKUP("y",Bang1,2,FALSE)', 2],
  ['ROWS(Bang1)', 3],
  ['SUM(Dong)', 150],
  ['SUM(HaiVung)', 120],
  ['SUBTOTAL(9,D!E2:E3)', 30],
  ['SUBTOTAL(9,B17:B17)', 0],
  ['SUM(D!E2:E6)-SUBTOTAL(9,D!E2:E6)', 0],
  ['IF(0.1+0.2=0.3,"khớp","lệch")', 'khớp'],
  ['_xlfn.MAXIFS(D!F2:F6,D!C2:C6,"Đạt")', -5],
  ['SUMIF(D!B2:B6,"Phòng A",D!E2)', 40],
  ['MONTH(D!D4)', 1],
  ['YEAR(D!D4)', 1900],
  ['DAY(D!D4)', 0],
  ['WEEKDAY(D!D2,11)', 3],
  ['COUNTBLANK(D!D1:D1048576)', 1_048_571],
  ['SUMPRODUCT(ROW(INDIRECT("1:5")))', 15],
  ['SUMPRODUCT(MAX((D!B2:B6="Phòng A")*ROW(D!A2:A6)))', 4],
  ['SUMPRODUCT(ROUND(D!E2:E6/3,0))', 50],
  ['SUMPRODUCT(ABS(D!F2:F6))', 26],
  ['0^0', '#NUM!'],
  ['TRUNC(123456789.123,300)', 123_456_789.123],
  ['POWER(10,400)', '#NUM!'],
  ['DATEDIF(D!D2,D!D3,"yd")', 75],
  ['DATEDIF(D!D2,D!D3,"md")', 16],
];

const DATA: readonly (readonly (Value | undefined)[])[] = [
  ['STT', 'Đơn vị', 'Trạng thái', 'Hạn', 'SL', 'Điểm'],
  [1, 'Phòng A', 'Đạt', 45_672, 10, -5],
  [2, 'Phòng B', 'Chưa đạt', 45_747, 20, -3],
  [3, 'Phòng A', 'Đạt', undefined, 30, -8],
  [4, 'Phòng C', 'Trễ', 45_992, 40, -1],
  [5, 'Phòng B', 'Đạt', 46_022, 50, -9],
];

const RESULTS_FILE: WorkbookParts = {
  sheets: {
    F: RESULTS.map(([formula, value, array], index) => {
      const name = `B${index + 1}`;
      return rowXml(index + 1, [cellXml(name, value, formula, array ? ` t="array" ref="${name}"` : '')]);
    }).join(''),
    D: DATA.map((items, row) =>
      rowXml(
        row + 1,
        items.flatMap((item, column) =>
          item === undefined ? [] : [cellXml(`${'ABCDEF'.charAt(column)}${row + 1}`, item)],
        ),
      ),
    ).join(''),
    Q1: rowXml(1, [cellXml('A1', 1)]),
    Q2: rowXml(1, [cellXml('A1', 10)]),
    Q3: rowXml(1, [cellXml('A1', 100)]),
    T: ['Ten', 'x', 'y', 'z']
      .map((text, row) =>
        rowXml(row + 1, [cellXml(`A${row + 1}`, text), cellXml(`B${row + 1}`, row === 0 ? 'SL' : row)]),
      )
      .join(''),
  },
  names:
    '<definedName name="Dong">OFFSET(D!$E$2,0,0,COUNTA(D!$A$2:$A$6),1)</definedName>' +
    '<definedName name="HaiVung">D!$E$2:$E$3,D!$E$5:$E$6</definedName>',
  table:
    '<table xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" id="1" name="Bang1" displayName="Bang1" ref="A1:B4">' +
    '<tableColumns count="2"><tableColumn id="1" name="Ten"/><tableColumn id="2" name="SL"/></tableColumns></table>',
  calculation: 'fullCalcOnLoad="1"',
};

const column = (values: unknown[][]) => values.map(([value]) => value);

describe('results that Excel left in a file', () => {
  const results = RESULTS.map(([, value]) => value);
  const address = `B1:B${RESULTS.length}`;

  test.each([
    ['read', undefined],
    ['read after a cell beside them was typed', ['Z1', 'F']],
    ['read after every cell that they look at was typed again', ['A2:F6', 'D']],
  ] as const)('%s, they are the same', async (_, typed) => {
    const excel = await openFile(RESULTS_FILE);
    if (typed) {
      await excel.run(async (_sheet, context) => {
        const range = context.workbook.worksheets.getItem(typed[1]).getRange(typed[0]).load('formulas');
        await context.sync();
        range.formulas = range.formulas.map((items: unknown[]) => items.map((item) => item));
        await context.sync();
      });
    }
    expect(column(await valuesAt(excel, address, 'F'))).toEqual(results);
  });

  test('the file keeps them too', async () => {
    const excel = await openFile(RESULTS_FILE);
    await typeAt(excel, 'Z1', 'x', 'Q1');
    const pack = await readPackage(await saveWorkbook(excel.host.workbook));
    const before = await readPackage(await workbookFile(RESULTS_FILE));
    expect(await readText(pack, 'xl/worksheets/sheet1.xml')).toBe(
      await readText(before, 'xl/worksheets/sheet1.xml'),
    );
  });

  test('counts of an indicator, added up over sheets and by year', async () => {
    const excel = await openFile({
      sheets: {
        'Chỉ tiêu': rowXml(4, [
          cellXml('F4', 963, "SUM('T1:T3'!B4)"),
          cellXml('G4', 1204, 'SUMPRODUCT((YEAR(DuLieu!A1:A4)=2025)*DuLieu!B1:B4)'),
        ]),
        T1: rowXml(4, [cellXml('B4', 300)]),
        T2: rowXml(4, [cellXml('B4', 300)]),
        T3: rowXml(4, [cellXml('B4', 363)]),
        DuLieu: [
          [45_700, 604],
          [45_800, 600],
          [45_300, 900],
          [45_310, 800],
        ]
          .map(([day = 0, count = 0], row) =>
            rowXml(row + 1, [cellXml(`A${row + 1}`, day), cellXml(`B${row + 1}`, count)]),
          )
          .join(''),
      },
    });
    await typeAt(excel, 'H4', 'Đạt');
    await typeAt(excel, 'B4', 301, 'T1');
    expect(await valuesAt(excel, 'F4:G4')).toEqual([[963, 1204]]);
  });
});

describe('files of programs that do not calculate', () => {
  test('zeros that a file asks to have calculated are calculated to be read, and stay in the file', async () => {
    const file = await workbookFile({
      sheets: {
        'Theo dõi': rowXml(4, [
          cellXml('E4', 0, 'DATE(2025,6,30)'),
          cellXml('F4', 0, 'EOMONTH(DATE(2025,7,1),2)'),
          cellXml('G4', 0, 'IF(E4<DATE(2025,7,1),"Quá hạn","Trong hạn")'),
          cellXml('H4', 0, 'IF(J4="","",1)'),
          cellXml('I4', 0, 'INDIRECT("E4")+1'),
        ]),
      },
      calculation: 'fullCalcOnLoad="1"',
    });
    const excel = await inExcel(await openWorkbook(file));
    expect(await valuesAt(excel, 'E4:I4')).toEqual([[45_838, 45_930, 'Quá hạn', '', 0]]);
    expect(await saveWorkbook(excel.host.workbook)).toEqual(await saveWorkbook(await openWorkbook(file)));
    await typeAt(excel, 'A4', 'x');
    const pack = await readPackage(await saveWorkbook(excel.host.workbook));
    expect(await readText(pack, 'xl/worksheets/sheet1.xml')).toContain('<f>DATE(2025,6,30)</f><v>0</v>');
  });

  test.each([
    ['SEARCH("~~","a~b")', 2],
    [`SEARCH("${'*a'.repeat(24)}b","${'a'.repeat(200)}")`, '#VALUE!'],
    [`COUNTIF(B1:B9,"${'*a'.repeat(24)}b")`, 0],
    ['REPT("a",1E+9)', '#VALUE!'],
    ['_xlfn.UNICHAR(99999999)', ''],
    ['NETWORKDAYS(1,1E+12)', '#NUM!'],
    ['NETWORKDAYS(1,2958465)', 2_113_190],
    ['SUM(C1:XFC1048575)', 0],
    ['COUNTIF(C1:XFC1048575,"<>x")', 16_381 * 1_048_575],
    ['aa+1', ''],
    [`${'('.repeat(4_000)}1${')'.repeat(4_000)}`, ''],
    [`${'-'.repeat(4_000)}1`, ''],
    [`${'{'.repeat(4_000)}1${'}'.repeat(4_000)}`, ''],
    [`1${'+1'.repeat(4_000)}`, 4_001],
    ['"'.repeat(8_001), ''],
    ['IF('.repeat(60) + 'TRUE,1' + ')'.repeat(60), ''],
  ])('%s', async (formula, value) => {
    const excel = await openFile({
      sheets: { Tính: rowXml(1, [cellXml('A1', undefined, formula), cellXml('B1', 'a'.repeat(200))]) },
      names: '<definedName name="aa">bb</definedName><definedName name="bb">aa</definedName>',
    });
    expect(await valuesAt(excel, 'A1')).toEqual([[value]]);
  });

  test('a chain of names as long as the book', async () => {
    const names = Array.from(
      { length: 5_000 },
      (_, index) => `<definedName name="tên_${index}">tên_${index + 1}+1</definedName>`,
    );
    const excel = await openFile({
      sheets: { Tính: rowXml(1, [cellXml('A1', 7, 'tên_0')]) },
      names: names.join(''),
    });
    await typeAt(excel, 'B1', 1);
    expect(await valuesAt(excel, 'A1')).toEqual([[7]]);
  });

  const many = (formula: (row: number) => string): WorkbookParts => ({
    sheets: {
      Tính: Array.from({ length: 5_000 }, (_, index) =>
        rowXml(index + 1, [
          cellXml(`A${index + 1}`, (index + 1) % 7),
          cellXml(`B${index + 1}`, index + 1),
          cellXml(`D${index + 1}`, undefined, formula(index + 1)),
        ]),
      ).join(''),
    },
  });

  test.each([
    ['by a number', (row: number) => `SUMIFS(B$1:B$5000,A$1:A$5000,${row})`, [1_787_500, 1_788_215, 0]],
    ['by a cell', (row: number) => `SUMIF(A$1:A$5000,A${row},B$1:B$5000)`, [1_787_500, 1_788_215, 1_786_785]],
    ['by a bound', (row: number) => `COUNTIFS(A:A,"<4",B:B,"<=${row}")`, [1, 2, 4]],
    ['up to the row', (row: number) => `COUNTIF(A$1:A${row},A${row})`, [1, 1, 1]],
    ['by a pattern', (row: number) => `COUNTIF(A$1:A$5000,"*${row}*")`, [0, 0, 0]],
    ['found', (row: number) => `VLOOKUP(${row},B:C,1,FALSE)`, [1, 2, 7]],
  ])('5,000 rows, each added up over all: %s', async (_, formula, [first, second, seventh]) => {
    const excel = await openFile(many(formula));
    const values = column(await valuesAt(excel, 'D1:D7'));
    expect([values[0], values[1], values[6]]).toEqual([first, second, seventh]);
  });

  test('500 rows, each hanging on the one above, read from the top', async () => {
    const rows = Array.from({ length: 500 }, (_, index) => {
      const row = index + 1;
      if (row === 1) return rowXml(1, [cellXml('A1', undefined, 'IF(A500>0,SUM(A500,0),0)')]);
      if (row === 2) return rowXml(2, [cellXml('A2', 0)]);
      return rowXml(row, [cellXml(`A${row}`, undefined, `IF(B${row}="",SUM(A${row - 1},1),A${row - 1})`)]);
    });
    const excel = await openFile({ sheets: { Tính: rows.join('') } });
    expect(await valuesAt(excel, 'A1')).toEqual([[498]]);
    await typeAt(excel, 'A2', 10);
    expect(await valuesAt(excel, 'A1')).toEqual([[508]]);
  });
});
