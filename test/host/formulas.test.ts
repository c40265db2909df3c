import { onFixedDay } from '../onFixedDay';
import { inExcel } from './inExcel';

onFixedDay(2027, 6, 30);

const A = [
  ['Phòng', 'Hạn', 'Số'],
  ['Văn phòng', '2025-03-31', 10],
  ['Tư pháp', '2025-06-30', 20.5],
  ['Văn phòng', '2025-12-15', ''],
];

const FORMULAS: readonly (readonly [formula: string, value: string | number | boolean])[] = [
  ['=1+2*3', 7],
  ['=2^3^2', 64],
  ['=-2^2', 4],
  ['=50%', 0.5],
  ['=10/4', 2.5],
  ['=1/0', '#DIV/0!'],
  ['="a"&1&TRUE', 'a1TRUE'],
  ['="Đạt"="đạt"', true],
  ['=1<>2', true],
  ['="10"+5', 15],
  ['="x"+5', '#VALUE!'],
  ['=C5', 0],
  ['=SUM(C:C)', 30.5],
  ['=SUM(C2:C4,1,"2")', 33.5],
  ['=AVERAGE(C2:C4)', 15.25],
  ['=COUNT(A1:C4)', 5],
  ['=COUNTA(A1:C4)', 11],
  ['=COUNTBLANK(A1:C4)', 1],
  ['=MIN(C2:C4)', 10],
  ['=MAX(C2:C4)', 20.5],
  ['=COUNTIF(A2:A4,"Văn phòng")', 2],
  ['=COUNTIF(A2:A4,"văn*")', 2],
  ['=COUNTIF(C2:C4,">=20")', 1],
  ['=COUNTIFS(A2:A4,"Văn phòng",C2:C4,">5")', 1],
  ['=SUMIF(A2:A4,"Văn phòng",C2:C4)', 10],
  ['=SUMIFS(C2:C4,A2:A4,"Tư pháp")', 20.5],
  ['=SUMPRODUCT((A2:A4="Văn phòng")*(C2:C4<>""))', 1],
  ['=IF(C2>5,"trên","dưới")', 'trên'],
  ['=IFERROR(1/0,"lỗi")', 'lỗi'],
  ['=AND(C2>5,C3>5)', true],
  ['=OR(C2>50,C3>50)', false],
  ['=NOT(C2>50)', true],
  ['=ROUND(2.675,2)', 2.68],
  ['=ROUND(-2.5,0)', -3],
  ['=ROUNDUP(2.1,0)', 3],
  ['=INT(-2.5)', -3],
  ['=MOD(-1,3)', 2],
  ['=LEFT(A2,3)', 'Văn'],
  ['=RIGHT(A2,5)', 'phòng'],
  ['=MID(A2,5,2)', 'ph'],
  ['=LEN(A2)', 9],
  ['=UPPER(A2)', 'VĂN PHÒNG'],
  ['=TRIM("  một   cửa ")', 'một cửa'],
  ['=SEARCH("PHÒNG",A2)', 5],
  ['=SEARCH("v?n",A2)', 1],
  ['=FIND("PHÒNG",A2)', '#VALUE!'],
  ['=SUBSTITUTE(A2," ","-")', 'Văn-phòng'],
  ['=TEXT(B2,"dd/mm/yyyy")', '31/03/2025'],
  ['=TEXT(0.955,"0.0%")', '95,5%'],
  ['=VALUE("12.5")', 12.5],
  ['=DATE(2025,12,15)=B4', true],
  ['=YEAR(B4)', 2025],
  ['=MONTH(B4)', 12],
  ['=DAY(B4)', 15],
  ['=WEEKDAY(B4,2)', 1],
  ['=EDATE(DATE(2025,1,31),1)=DATE(2025,2,28)', true],
  ['=EOMONTH(B2,0)=B2', true],
  ['=NETWORKDAYS(DATE(2025,4,7),DATE(2025,4,13))', 5],
  ['=DATEDIF(DATE(2024,5,20),DATE(2025,5,19),"m")', 11],
  ['=VLOOKUP("Tư pháp",A2:C4,3,FALSE)', 20.5],
  ['=VLOOKUP("Không",A2:C4,3,FALSE)', '#N/A'],
  ['=INDEX(A2:C4,2,1)', 'Tư pháp'],
  ['=MATCH("Tư pháp",A2:A4,0)', 2],
  ['=ISBLANK(C4)', true],
  ['=ISNUMBER(C2)', true],
  ['=CHOOSE(2,"a","b")', 'b'],
  ["='Sheet1'!C2*2", 20],
  ['=Số_liệu', 30.5],
  ['=KhôngCó', '#NAME?'],
  ['=CUBEVALUE("x")', '#NAME?'],
  ['=TODAY()', 46_568],
  ['=NOW()', 46_568.5],
];

describe('formulas give what Excel gives', () => {
  test.each(FORMULAS)('%s is %j', async (formula, value) => {
    const { run } = await inExcel();
    await run(async (sheet, context) => {
      sheet.getRange('A1:C4').values = A;
      context.workbook.names.add('Số_liệu', '=SUM(Sheet1!$C$2:$C$4)');
      const cell = context.workbook.worksheets.add('Tính').getRange('A1');
      cell.formulas = [
        [formula.replace(/(?<![!A-Za-z$])([A-C]\d|[A-C]:[A-C])/g, 'Sheet1!$1').replaceAll(':Sheet1!', ':')],
      ];
      cell.load('values');
      await context.sync();
      expect(cell.values).toEqual([[value]]);
    });
  });

  test('follow the cells they read, through other formulas', async () => {
    const { run } = await inExcel();
    await run(async (sheet, context) => {
      sheet.getRange('A1:C1').values = [[1, '=A1+1', '=B1*10']];
      await context.sync();
      sheet.getRange('A1').values = [[4]];
      const range = sheet.getRange('A1:C1').load('values');
      await context.sync();
      expect(range.values).toEqual([[4, 5, 50]]);
    });
  });

  test('a circle ends', async () => {
    const { run } = await inExcel();
    await run(async (sheet, context) => {
      const range = sheet.getRange('A1:B1');
      range.values = [['=B1+1', '=A1+1']];
      range.load('values');
      await context.sync();
      expect(range.values.flat().every((value) => typeof value === 'number')).toBe(true);
    });
  });

  test('read with semicolons and decimal commas on a Vietnamese machine', async () => {
    const { run } = await inExcel();
    await run(async (sheet, context) => {
      const cell = sheet.getRange('B1');
      cell.formulas = [['=IF(A1>0.5,"a,b",2)']];
      cell.load('formulasLocal');
      await context.sync();
      expect(cell.formulasLocal).toEqual([['=IF(A1>0,5;"a,b";2)']]);
    });
  });
});
