import { openWorkbook } from '../../src/host/openWorkbook';
import { readPackage, readText } from '../../src/host/package/Package';
import { saveWorkbook } from '../../src/host/saveWorkbook';
import { inExcel } from './inExcel';
import { openFile, typeAt, valuesAt, workbookFile, type WorkbookParts } from './workbookFile';

/** A1:A3 are 1, 2, 3 and B1:B3 "a", "1.5", nothing; C1 holds the formula with the result 777, D1 hangs on it. */
const FILE = (formula: string): WorkbookParts => ({
  sheets: {
    Tính:
      '<row r="1"><c r="A1"><v>1</v></c><c r="B1" t="str"><v>a</v></c>' +
      `<c r="C1">${formula}<v>777</v></c><c r="D1"><f>IF(A1=5,C1+1,C1+1)</f><v>778</v></c></row>` +
      '<row r="2"><c r="A2"><v>2</v></c><c r="B2" t="str"><v>1.5</v></c></row><row r="3"><c r="A3"><v>3</v></c></row>',
    Quý1: '<row r="1"><c r="A1"><v>10</v></c></row>',
    Quý2:
      '<row r="1"><c r="A1" t="str"><v>Tên</v></c><c r="B1" t="str"><v>SL</v></c></row>' +
      '<row r="2"><c r="A2" t="str"><v>x</v></c><c r="B2"><v>9</v></c></row>',
  },
  table:
    '<table xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" id="1" name="Bang1" displayName="Bang1" ref="A1:B2">' +
    '<tableColumns count="2"><tableColumn id="1" name="Tên"/><tableColumn id="2" name="SL"/></tableColumns></table>',
  names:
    '<definedName name="Vòng">Vòng_hai</definedName><definedName name="Vòng_hai">Vòng</definedName>' +
    '<definedName name="Hai_vùng">Tính!$A$1,Tính!$A$3</definedName><definedName name="Bên_trái">Tính!A1</definedName>' +
    '<definedName name="Dòng">OFFSET(Tính!$A$1,0,0,2,1)</definedName>',
});

const plain = (formula: string) => `<f>${formula.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</f>`;

/** What only Excel can say, or says differently on different machines. */
const LEFT_ALONE: readonly (readonly [what: string, formula: string])[] = [
  ['an array in a place for one value', 'A1:A3*2'],
  ['an array in a function of one value', 'SUM(LEN(A1:A3))'],
  ['an array in a criterion', 'SUM(COUNTIF(A1:A3,A1:A3))'],
  ['a list in a criterion', 'SUM(COUNTIF(A1:A3,{1,2}))'],
  ['an array in a function within SUMPRODUCT', 'SUMPRODUCT((MONTH(A1:A3)=1)*A1:A3)'],
  ['the cell in the same row', 'ABS(A1:A3)'],
  ['a whole row of INDEX', 'SUM(INDEX(A1:B3,0,1)+A1)'],
  ['a function that gives an average of what is seen', 'AGGREGATE(9,5,A1:A3)'],
  ['a column of a table', 'SUM(Bang1[SL])+A1'],
  ['the row of a table', 'Bang1[[#This Row],[SL]]+A1'],
  ['a table by its name', 'ROWS(Bang1)+A1'],
  ['another book', "SUM('[1]Nguồn'!A1)+A1"],
  ['another book without quotes', '[1]Nguồn!A1+A1'],
  ['a name of another book', '[1]!Tên+A1'],
  ['several sheets at once', "SUM('Quý1:Quý2'!A1)+A1"],
  ['several sheets without quotes', 'SUM(Quý1:Quý2!A1)+A1'],
  ['cells that a text names', 'INDIRECT("A"&A1)'],
  ['cells at a distance', 'SUM(OFFSET(A1,0,0,2,1))'],
  ['a name for cells at a distance', 'SUM(Dòng)'],
  ['a name for two areas', 'SUM(Hai_vùng)+A1'],
  ['a name that looks from where it is used', 'Bên_trái+A1'],
  ['names that go in a circle', 'Vòng+A1'],
  ['a name that nobody defined', 'Không_có+A1'],
  ['two areas', 'SUM((A1,A3))'],
  ['where two areas meet', 'SUM(A1:A3 A2:B2)+A1'],
  ['an area up to a cell that is looked up', 'SUM(A1:INDEX(A1:A3,2))'],
  ['chance', 'A1+RAND()'],
  ['a function that is not known here', 'PMT(A1,2,3)'],
  ['a function of the workbook', 'BAO_CAO(A1)'],
  ['a name within a formula', '_xlfn.LET(_xlpm.x,A1,_xlpm.x*2)'],
  ['what the cell looks like', 'CELL("row",A1)'],
  ['a decimal number as text', 'A1/2&""'],
  ['a decimal number in a text', 'B2+A1'],
  ['a date in a text', 'YEAR("1/2/2025")+A1'],
  ['a decimal number in a criterion', 'COUNTIF(A1:A3,">0.5")'],
  ['a text that may be a number, counted', 'COUNTIF(B1:B3,1)+A1'],
  ['a format with a decimal mark', 'TEXT(A1,"0.0")'],
  ['a format with names of months', 'TEXT(A1,"d mmmm yyyy")'],
  ['a format of another language', 'TEXT(A1+40000,"[$-42A]dddd")'],
  ['which of two texts comes first', 'IF("đ">"d",A1,2)'],
  ['letters put together', 'IF(B1="a\u0301",A1,2)+IF("á"="a\u0301",1,2)'],
  ['what is left of nearly equal numbers', 'A1*(0.5-0.4-0.1)'],
  ['the last bits before rounding down', 'INT(A1*0.87*100)'],
  ['the 16th digit in rounding', 'ROUND(A1*1.0049999999999999,2)'],
  ['a search in what is not sorted', 'VLOOKUP(A1,Tính!A1:A3*1,1)'],
  ['a search for texts that come before', 'MATCH("b",B1:B3,1)+A1'],
  ['a search downwards', 'MATCH(A1,A1:A3,-1)'],
  ['days as Microsoft warns of', 'DATEDIF(A1,A3,"md")'],
  ['a date before March 1900', 'EDATE(A1,1)'],
  ['two different errors', 'IFERROR(SUM(NA(),1/0),A1)+A1'],
  ['an argument left out', 'MAX(A1,)'],
  ['signs of two halves', 'LEN("😀")+A1'],
  ['a code of the machine', 'CODE(CHAR(200))+A1'],
  ['its own cell', 'C1+A1'],
];

const ARRAYS: readonly (readonly [what: string, formula: string])[] = [
  ['an array formula', '<f t="array" ref="C1">SUM(IF(A1:A3&gt;1,A1:A3))</f>'],
  ['a formula that spills', '<f t="array" ref="C1:C3">_xlfn.SORT(A1:A3)</f>'],
  ['a table of what-if values', '<f t="dataTable" ref="C1:C3" dt2D="0" dtr="0" r1="A1"/>'],
];

describe('a formula that only Excel can calculate keeps its value, and so does what hangs on it', () => {
  const cases = [...LEFT_ALONE.map(([what, formula]) => [what, plain(formula)] as const), ...ARRAYS];

  test.each(cases)('%s: %s', async (_, formula) => {
    const excel = await openFile(FILE(formula));
    await typeAt(excel, 'A1', 5);
    expect(await valuesAt(excel, 'C1:D1')).toEqual([[777, 778]]);
    const pack = await readPackage(await saveWorkbook(excel.host.workbook));
    const text = (await readText(pack, 'xl/worksheets/sheet1.xml'))?.replaceAll('&quot;', '"');
    expect(text?.replaceAll('&gt;', '>')).toContain(`${formula.replaceAll('&gt;', '>')}<v>777</v>`);
    expect(await readText(pack, 'xl/workbook.xml')).toContain('fullCalcOnLoad="1"');
  });

  test.each(LEFT_ALONE)('new, it has no value: %s, %s', async (_, formula) => {
    const excel = await openFile(FILE(plain('A1')));
    await typeAt(excel, 'A1', 5);
    await typeAt(excel, 'E1', `=${formula.replace('C1', 'E1')}`);
    expect(['', 0, '#NAME?']).toContain((await valuesAt(excel, 'E1'))[0]?.[0]);
  });

  test('cells that a spilling formula fills have no sure value either', async () => {
    const excel = await openFile({
      sheets: {
        Tính:
          '<row r="1"><c r="A1"><v>1</v></c><c r="C1"><f t="array" ref="C1:C2">A1:A2</f><v>1</v></c></row>' +
          '<row r="2"><c r="C2"><v>0</v></c><c r="D2"><f>C2+1</f><v>9</v></c></row>',
      },
    });
    await typeAt(excel, 'A2', 5);
    expect(await valuesAt(excel, 'D2')).toEqual([[9]]);
  });

  test('until what it hangs on changes, its value is as good as any', async () => {
    const excel = await openFile({
      sheets: {
        Tính: '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><f>PMT(A1,2,3)</f><v>7</v></c><c r="C1"><f>B1+D1</f><v>7</v></c></row>',
      },
    });
    await typeAt(excel, 'D1', 3);
    expect(await valuesAt(excel, 'C1')).toEqual([[10]]);
    await typeAt(excel, 'A1', 2);
    await typeAt(excel, 'D1', 4);
    expect(await valuesAt(excel, 'C1')).toEqual([[10]]);
  });

  test.each([
    ['hidden rows', '<row r="2" hidden="1"><c r="A2"><v>2</v></c></row>', 'SUBTOTAL(9,A1:A2)'],
    [
      'rows of no height',
      '<row r="2" ht="0" customHeight="1"><c r="A2"><v>2</v></c></row>',
      'SUBTOTAL(109,A1:A2)',
    ],
    [
      'subtotals among the cells',
      '<row r="2"><c r="A2"><f>SUBTOTAL(9,B1:B1)</f><v>2</v></c></row>',
      'SUBTOTAL(9,A1:A2)',
    ],
  ])('a subtotal over %s', async (_, row, formula) => {
    const excel = await openFile({
      sheets: {
        Tính: `<row r="1"><c r="A1"><v>1</v></c><c r="C1"><f>${formula}</f><v>55</v></c></row>${row}`,
      },
    });
    await typeAt(excel, 'A1', 5);
    expect(await valuesAt(excel, 'C1')).toEqual([[55]]);
  });

  test('a subtotal whose rows are hidden', async () => {
    const excel = await openFile({
      sheets: {
        Tính: '<row r="1"><c r="A1"><v>1</v></c><c r="C1"><f>SUBTOTAL(109,A1:A2)</f><v>1</v></c><c r="D1"><f>C1+E1</f><v>1</v></c></row>',
      },
    });
    await excel.run(async (sheet, context) => {
      sheet.getRange('2:2').rowHidden = true;
      sheet.getRange('E1').values = [[1]];
      await context.sync();
    });
    expect(await valuesAt(excel, 'C1:D1')).toEqual([[1, 1]]);
  });

  test.each([
    ['days counted from 1904', { properties: 'date1904="1"' }, 'YEAR(A1)'],
    ['precision as displayed', { calculation: 'fullPrecision="0"' }, 'A1/3'],
    ['circles that are calculated again and again', { calculation: 'iterate="1"' }, 'C1+A1'],
  ])('%s', async (_, more, formula) => {
    const excel = await openFile({ ...FILE(plain(formula)), ...more });
    await typeAt(excel, 'A1', 5);
    expect(await valuesAt(excel, 'C1:D1')).toEqual([[777, 778]]);
  });

  test('more work than anyone waits for', async () => {
    const rows = Array.from({ length: 12_000 }, (_, row) => {
      const above = row === 0 ? '1' : `MAX(A$1:A${row})+1`;
      return `<row r="${row + 1}"><c r="A${row + 1}"><f>B1+${above}</f><v>7</v></c></row>`;
    });
    const excel = await openFile({ sheets: { Tính: rows.join('') } });
    await typeAt(excel, 'B1', 1);
    expect(await valuesAt(excel, 'A12000')).toEqual([[7]]);
  });
});

describe('never calculated in a file that was only opened', () => {
  const file = workbookFile({
    sheets: {
      Tính:
        '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><f>A1+1</f><v>99</v></c><c r="C1"><f>A1+5</f></c></row>' +
        '<row r="2"><c r="A2"><f>C1*2</f><v/></c><c r="B2"><f>INDIRECT("A1")</f></c><c r="C2"><f>B2+1</f></c></row>' +
        '<row r="3"><c r="A3"><f>B1</f></c></row>',
    },
  });

  test('what has a value keeps it, what has none is calculated to be read, what cannot be reads as blank', async () => {
    const excel = await inExcel(await openWorkbook(await file));
    expect(await valuesAt(excel, 'A1:C3')).toEqual([
      [1, 99, 6],
      [12, '', ''],
      [99, '', ''],
    ]);
  });

  test('reading writes nothing', async () => {
    const excel = await inExcel(await openWorkbook(await file));
    await valuesAt(excel, 'A1:C3');
    expect(await saveWorkbook(excel.host.workbook)).toEqual(
      await saveWorkbook(await openWorkbook(await file)),
    );
  });

  test('a cell typed beside them writes no result of theirs', async () => {
    const excel = await inExcel(await openWorkbook(await file));
    await typeAt(excel, 'D1', 'x');
    await valuesAt(excel, 'A1:C3');
    const pack = await readPackage(await saveWorkbook(excel.host.workbook));
    const text = await readText(pack, 'xl/worksheets/sheet1.xml');
    expect(text).toContain('<f>A1+1</f><v>99</v>');
    expect(text).toContain('<f>A1+5</f></c>');
  });

  test('once what they hang on changes, they have a result', async () => {
    const excel = await inExcel(await openWorkbook(await file));
    await valuesAt(excel, 'A1:C3');
    await typeAt(excel, 'A1', 2);
    const pack = await readPackage(await saveWorkbook(excel.host.workbook));
    const text = await readText(pack, 'xl/worksheets/sheet1.xml');
    expect(text).toContain('<f>A1+1</f><v>3</v>');
    expect(text).toContain('<f>A1+5</f><v>7</v>');
    expect(text).toContain('<f>C1*2</f><v>14</v>');
  });
});
