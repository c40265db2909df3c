import fc from 'fast-check';
import '../propertySeed';
import { inExcel, reopened, type InExcel } from './inExcel';
import { openFile, typeAt, valuesAt, type WorkbookParts } from './workbookFile';

/** On "Tính", A1:A5 are 1 to 5 and C1 holds a formula with a result that is not its own: 777. */
const FILE = (formula: string): WorkbookParts => ({
  sheets: {
    Tính: [1, 2, 3, 4, 5]
      .map((row) => {
        const rest = row === 1 ? `<c r="C1"><f>${formula}</f><v>777</v></c>` : '';
        return `<row r="${row}"><c r="A${row}"><v>${row}</v></c>${rest}</row>`;
      })
      .join(''),
    'Số liệu': '<row r="1"><c r="A1"><v>10</v></c></row>',
  },
  names:
    '<definedName name="Vùng">Tính!$A$1:$A$5</definedName><definedName name="Tổng">SUM(Vùng)</definedName>' +
    '<definedName name="Riêng" localSheetId="0">Tính!$A$3</definedName><definedName name="Riêng">Tính!$A$4</definedName>',
});

const FOLLOWS: readonly (readonly [formula: string, typed: string, value: number])[] = [
  ['A2*2', 'A2', 200],
  ['SUM(A1:A5)', 'A3', 112],
  ['SUM(A:A)', 'A9', 115],
  ['SUM(2:3)', 'F2', 105],
  ['SUM(Vùng)', 'A5', 110],
  ['Tổng+1', 'A5', 111],
  ['Riêng', 'A3', 100],
  ['Tính!A4', 'A4', 100],
  ['SUMIF(A1:A3,"&gt;1",B1)', 'B3', 100],
  ['IF(A1=1,A2,A3)', 'A2', 100],
];

const STAYS: readonly (readonly [formula: string, typed: string])[] = [
  ['A2*2', 'A3'],
  ['SUM(A1:A5)', 'B3'],
  ['SUM(A:A)', 'B9'],
  ['SUM(2:3)', 'F4'],
  ['SUM(Vùng)', 'A6'],
  ['Riêng', 'A4'],
  ["'Số liệu'!A2", 'A2'],
  ['ROW(A2)', 'A2'],
  ['ROWS(A1:A5)', 'A2'],
  ['TODAY()', 'A2'],
];

describe('a formula follows the cells that it hangs on, and no others', () => {
  test.each(FOLLOWS)('%s, 100 typed into %s', async (formula, typed, value) => {
    const excel = await openFile(FILE(formula));
    await typeAt(excel, typed, 100);
    expect(await valuesAt(excel, 'C1')).toEqual([[value]]);
    expect(await valuesAt(await reopened(excel), 'C1')).toEqual([[value]]);
  });

  test.each(STAYS)('%s, 100 typed into %s', async (formula, typed) => {
    const excel = await openFile(FILE(formula));
    await typeAt(excel, typed, 100);
    expect(await valuesAt(excel, 'C1')).toEqual([[777]]);
  });

  test('through other formulas, on other sheets', async () => {
    const excel = await openFile({
      sheets: {
        Một: '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><f>Hai!A1+1</f><v>3</v></c></row>',
        Hai: '<row r="1"><c r="A1"><f>Một!A1*2</f><v>2</v></c></row>',
      },
    });
    await typeAt(excel, 'A1', 10);
    expect(await valuesAt(excel, 'B1')).toEqual([[21]]);
  });

  test('a formula typed over a value, and a value over a formula', async () => {
    const excel = await inExcel();
    await typeAt(excel, 'A1', 1);
    await typeAt(excel, 'B1', '=A1+1');
    expect(await valuesAt(excel, 'B1')).toEqual([[2]]);
    await typeAt(excel, 'A1', '=C1*5');
    await typeAt(excel, 'C1', 3);
    expect(await valuesAt(excel, 'A1:B1')).toEqual([[15, 16]]);
    await typeAt(excel, 'A1', 7);
    await typeAt(excel, 'C1', 4);
    expect(await valuesAt(excel, 'A1:B1')).toEqual([[7, 8]]);
  });

  test('a name that comes, and one that goes', async () => {
    const excel = await inExcel();
    const named = async (act: (names: Excel.NamedItemCollection) => void) => {
      await excel.run(async (_, context) => {
        act(context.workbook.names);
        await context.sync();
      });
      return valuesAt(excel, 'B1');
    };
    await typeAt(excel, 'A1', 4);
    await typeAt(excel, 'B1', '=Hạn*2');
    expect(await valuesAt(excel, 'B1')).toEqual([['#NAME?']]);
    expect(await named((names) => names.add('Hạn', '=Sheet1!$A$1'))).toEqual([[8]]);
    // Excel says #NAME? here too; no value is ever replaced with it.
    expect(await named((names) => names.getItem('Hạn').delete())).toEqual([[8]]);
  });

  test('the area that is printed', async () => {
    const excel = await inExcel();
    await typeAt(excel, 'F1', '=ROWS(Print_Area)');
    await excel.run(async (sheet, context) => {
      sheet.pageLayout.setPrintArea('A1:B7');
      await context.sync();
    });
    expect(await valuesAt(excel, 'F1')).toEqual([[7]]);
  });

  test('a circle ends, at 0 or at what stood there', async () => {
    const excel = await inExcel();
    await excel.run(async (sheet, context) => {
      sheet.getRange('A1:D1').formulas = [['=B1+1', '=A1+1', '=B1', 5]];
      await context.sync();
    });
    expect(await valuesAt(excel, 'A1:D1')).toEqual([[0, 0, 0, 5]]);
    await typeAt(excel, 'B1', 4);
    expect(await valuesAt(excel, 'A1:D1')).toEqual([[5, 4, 4, 5]]);
  });
});

/** Inserting and deleting: [what is done, on which rows, the formula before and after, its value after]. */
const SHIFTS: readonly (readonly ['insert' | 'delete', string, string, string, number])[] = [
  ['insert', '2:2', 'SUM(A2:A5)', 'SUM(A3:A6)', 777],
  ['insert', '3:3', 'SUM(A1:A5)', 'SUM(A1:A6)', 15],
  ['insert', '3:3', 'COUNTBLANK(A1:A5)', 'COUNTBLANK(A1:A6)', 1],
  ['insert', '3:3', 'SUM(A:A)', 'SUM(A:A)', 15],
  ['insert', '2:3', 'ROW(A2)', 'ROW(A4)', 4],
  ['insert', '3:3', 'MATCH(4,A1:A5,0)', 'MATCH(4,A1:A6,0)', 5],
  ['insert', '3:3', 'MATCH(4,A:A,0)', 'MATCH(4,A:A,0)', 5],
  ['delete', '2:2', 'SUM(A3:A5)', 'SUM(A2:A4)', 777],
  ['delete', '2:2', 'SUM(A1:A5)', 'SUM(A1:A4)', 13],
  ['delete', '5:5', 'SUM(A1:A5)', 'SUM(A1:A4)', 10],
  ['delete', '2:2', 'SUM(A:A)', 'SUM(A:A)', 13],
  ['delete', '2:2', 'SUM(Vùng)', 'SUM(Vùng)', 13],
  ['delete', '2:2', 'IFERROR(A2,9)', 'IFERROR(#REF!,9)', 9],
  ['delete', '2:2', 'ROW()', 'ROW()', 1],
];

describe('rows that come and go calculate only what looks at them', () => {
  test.each(SHIFTS)('%s %s: %s', async (act, rows, before, after, value) => {
    const excel = await openFile(FILE(before));
    const formulas = await excel.run(async (sheet, context) => {
      if (act === 'insert') sheet.getRange(rows).insert('Down');
      else sheet.getRange(rows).delete('Up');
      const cell = sheet.getRange('C1').load('formulas');
      await context.sync();
      return cell.formulas as unknown[][];
    });
    expect(formulas).toEqual([[`=${after}`]]);
    expect(await valuesAt(excel, 'C1')).toEqual([[value]]);
  });

  test('cells that move within an area that stays', async () => {
    const excel = await openFile(FILE('SUM(A2:B3)'));
    await excel.run(async (sheet, context) => {
      sheet.getRange('A2').insert('Down');
      await context.sync();
    });
    expect(await valuesAt(excel, 'C1')).toEqual([[2]]);
  });

  test('a formula that moves keeps its result, and its row number follows', async () => {
    const excel = await openFile({
      sheets: {
        Tính: '<row r="3"><c r="A3"><f>ROW()</f><v>3</v></c><c r="B3"><f>A9*2</f><v>777</v></c></row>',
      },
    });
    await excel.run(async (sheet, context) => {
      sheet.getRange('1:2').insert('Down');
      await context.sync();
    });
    expect(await valuesAt(excel, 'A5:B5')).toEqual([[5, 777]]);
  });

  test('an array formula moves as a whole', async () => {
    const excel = await openFile({
      sheets: {
        Tính:
          '<row r="1"><c r="A1"><v>1</v></c></row>' +
          '<row r="3"><c r="C3"><f t="array" ref="C3:C4">A1:A2&gt;1</f><v>7</v></c></row><row r="4"><c r="C4"><v>8</v></c></row>',
      },
    });
    await excel.run(async (sheet, context) => {
      sheet.getRange('1:1').insert('Down');
      await context.sync();
    });
    const again = await reopened(excel);
    const cell = again.host.workbook.sheets[0]?.rows.get(3)?.cells.get(2);
    expect(cell?.formula).toBe('A2:A3>1');
    expect(cell?.source?.xml).toContain('<f t="array" ref="C4:C5">');
    expect(await valuesAt(again, 'C4:C5')).toEqual([[7], [8]]);
  });

  test('references to another book, to several sheets and in tables are not the own cells', async () => {
    const formula = "[1]Tính!A5+SUM(Tính:Nữa!A5)+Bang1[A5]+'[2]Tính'!A5+A5";
    const excel = await openFile(FILE(formula));
    const found = await excel.run(async (sheet, context) => {
      sheet.getRange('3:3').insert('Down');
      const cell = sheet.getRange('C1').load('formulas');
      await context.sync();
      return cell.formulas as unknown[][];
    });
    expect(found).toEqual([[`=${formula.replace(/A5$/, 'A6')}`]]);
  });

  test('a deleted sheet leaves #REF! behind', async () => {
    const excel = await openFile(FILE("IFERROR('Số liệu'!A1,9)"));
    await excel.run(async (_, context) => {
      context.workbook.worksheets.getItem('Số liệu').delete();
      await context.sync();
    });
    expect(await valuesAt(excel, 'C1')).toEqual([[9]]);
  });

  test('a renamed sheet changes no value', async () => {
    const excel = await openFile(FILE("'Số liệu'!A1"));
    await excel.run(async (_, context) => {
      context.workbook.worksheets.getItem('Số liệu').name = 'Khác';
      await context.sync();
    });
    expect(await valuesAt(excel, 'C1')).toEqual([[777]]);
    await typeAt(excel, 'A1', 8, 'Khác');
    expect(await valuesAt(excel, 'C1')).toEqual([[8]]);
  });
});

describe('long ways', () => {
  test('100,000 formulas, each hanging on the one above', async () => {
    const rows = Array.from(
      { length: 100_000 },
      (_, row) =>
        `<row r="${row + 1}"><c r="A${row + 1}">${row === 0 ? '' : `<f>IF(B${row + 1}="",SUM(A${row},1),0)</f>`}<v>${row}</v></c></row>`,
    );
    const excel = await openFile({ sheets: { Tính: rows.join('') } });
    await typeAt(excel, 'A1', 7);
    expect(await valuesAt(excel, 'A100000')).toEqual([[100_006]]);
  });

  test('the last formula stands first', async () => {
    const rows = Array.from(
      { length: 2_000 },
      (_, row) => `<row r="${row + 1}"><c r="A${row + 1}"><f>A${row + 2}+1</f><v>0</v></c></row>`,
    );
    const excel = await openFile({ sheets: { Tính: rows.join('') } });
    await typeAt(excel, 'A2001', 7);
    expect(await valuesAt(excel, 'A1')).toEqual([[2_007]]);
  });
});

const COLUMNS = 'ABC';
const ROWS = 6;
const cellName = fc
  .tuple(fc.nat(COLUMNS.length - 1), fc.integer({ min: 1, max: ROWS }))
  .map(([column, row]) => `${COLUMNS.charAt(column)}${row}`);
const content = fc.oneof(
  fc.integer({ min: 0, max: 9 }),
  fc.constant(''),
  fc.constantFrom('a', 'b'),
  cellName.map((name) => `=${name}+1`),
  fc.tuple(cellName, cellName).map(([a, b]) => `=SUM(${a}:${b})`),
  fc.tuple(cellName, cellName).map(([a, b]) => `=IF(${a}>3,${b},COUNTIF(A:A,"a"))`),
  cellName.map((name) => `=INDIRECT("A1")+${name}`),
);
const edits = fc.array(fc.tuple(cellName, content), { minLength: 1, maxLength: 12 });

const everything = (excel: InExcel) => valuesAt(excel, `A1:C${ROWS}`);

describe('whatever is typed, in whatever order', () => {
  test('a formula without a circle or a guess gives what it gives in a new workbook', async () => {
    await fc.assert(
      fc.asyncProperty(edits, async (typed) => {
        const excel = await inExcel();
        for (const [name, value] of typed) {
          await typeAt(excel, name, value);
          await everything(excel);
        }
        const anew = await inExcel();
        for (const [name, value] of new Map(typed)) await typeAt(anew, name, value);
        const [found, expected] = [await everything(excel), await everything(anew)];
        const sure = (value: unknown, row: number, column: number) =>
          value !== '' && value !== 0 && found[row]?.[column] !== '' && found[row]?.[column] !== 0;
        expected.forEach((items, row) =>
          items.forEach((value, column) => {
            if (sure(value, row, column)) expect(found[row]?.[column]).toBe(value);
          }),
        );
      }),
      { numRuns: 60 },
    );
  });
});
