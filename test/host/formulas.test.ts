import { onFixedDay } from '../onFixedDay';
import { inExcel } from './inExcel';

onFixedDay(2027, 6, 30);

const A = [
  ['Phòng', 'Hạn', 'Số'],
  ['Văn phòng', '2025-03-31', 10],
  ['Tư pháp', '2025-06-30', 20.5],
  ['Văn phòng', '2025-12-15', ''],
];

type Expected = string | number | boolean;

/** By Microsoft's page of each function, and by what Excel is known to give where the page is silent. */
const FORMULAS: Readonly<Record<string, readonly (readonly [formula: string, value: Expected])[]>> = {
  operators: [
    ['=1+2*3', 7],
    ['=2^3^2', 64],
    ['=-2^2', 4],
    ['=50%', 0.5],
    ['=10/4', 2.5],
    ['=1/0', '#DIV/0!'],
    ['=0^0', '#NUM!'],
    ['=0^-1', '#DIV/0!'],
    ['=(-8)^0.5', '#NUM!'],
    ['=9.9E+307*10', '#NUM!'],
    ['="a"&1&TRUE', 'a1TRUE'],
    ['=123456789012&""', '123456789012'],
    ['="10"+5', 15],
    ['="x"+5', '#VALUE!'],
    ['=""+5', '#VALUE!'],
    ['=TRUE+1', 2],
    ['=C5', 0],
    ['=C5&"x"', 'x'],
    ['=NA()+1/0', '#N/A'],
  ],
  comparisons: [
    ['="Đạt"="đạt"', true],
    ['="dat"="đạt"', false],
    ['=1<>2', true],
    ['=1="1"', false],
    ['="9">10', true],
    ['=TRUE>"z"', true],
    ['=0=FALSE', false],
    ['=C5=0', true],
    ['=C5=""', true],
    ['=C5=FALSE', true],
    ['=A2>""', true],
    ['="abc"<"abd"', true],
    ['=0.1+0.2=0.3', true],
    ['=1.1*1.1=1.21', true],
    ['=1.00000000000001=1', false],
  ],
  aggregates: [
    ['=SUM(C:C)', 30.5],
    ['=SUM(2:4)', 137_621.5],
    ['=SUM(C2:C4,1,"2")', 33.5],
    ['=SUM(A2:A4)', 0],
    ['=SUM("x")', '#VALUE!'],
    ['=SUM(TRUE,1)', 2],
    ['=AVERAGE(C2:C4)', 15.25],
    ['=AVERAGE(A2:A4)', '#DIV/0!'],
    ['=COUNT(A1:C4)', 5],
    ['=COUNT("3",TRUE,"x",1/0)', 2],
    ['=COUNTA(A1:C4)', 11],
    ['=COUNTBLANK(A1:C4)', 1],
    ['=COUNTBLANK(C:C)', 1_048_573],
    ['=MIN(C2:C4)', 10],
    ['=MAX(C2:C4)', 20.5],
    ['=MAX(A2:A4)', 0],
    ['=MEDIAN(1,2,3,10)', 2.5],
    ['=PRODUCT(C2:C4)', 205],
    ['=SUBTOTAL(9,C2:C4)', 30.5],
    ['=SUBTOTAL(103,A2:A4)', 3],
    ['=SUMPRODUCT((A2:A4="Văn phòng")*(C2:C4<>""))', 1],
    ['=SUMPRODUCT(--(A2:A4="Văn phòng"),C2:C4)', 10],
    ['=SUMPRODUCT(A2:A4="Văn phòng",C2:C4)', 0],
    ['=SUMPRODUCT(C2:C4,C2:C3)', '#VALUE!'],
  ],
  criteria: [
    ['=COUNTIF(A2:A4,"Văn phòng")', 2],
    ['=COUNTIF(A2:A4,"văn*")', 2],
    ['=COUNTIF(A2:A4,"?ư pháp")', 1],
    ['=COUNTIF(A2:A4,"~*")', 0],
    ['=COUNTIF(A2:A4,"<>Văn phòng")', 1],
    ['=COUNTIF(A:A,"<>Văn phòng")', 1_048_574],
    ['=COUNTIF(C2:C4,">=20")', 1],
    ['=COUNTIF(C2:C4,10)', 1],
    ['=COUNTIF(C2:C4,"10")', 1],
    ['=COUNTIF(C2:C4,"<>")', 2],
    ['=COUNTIF(C2:C4,"")', 1],
    ['=COUNTIF(C2:C4,"=")', 1],
    ['=COUNTIF(C2:C4,0)', 0],
    ['=COUNTIF(C2:C4,"*")', 0],
    ['=COUNTIFS(A2:A4,"Văn phòng",C2:C4,">5")', 1],
    ['=COUNTIFS(A2:A4,"<>x",C2:C4,"<>10")', 2],
    ['=COUNTIFS(A2:A4,"x",C2:C3,1)', '#VALUE!'],
    ['=SUMIF(A2:A4,"Văn phòng",C2:C4)', 10],
    ['=SUMIF(A2:A4,"Văn phòng",C2)', 10],
    ['=SUMIF(C2:C4,">15")', 20.5],
    ['=SUMIFS(C2:C4,A2:A4,"Tư pháp")', 20.5],
    ['=SUMIFS(C2:C4,A2:A4,"<>Tư pháp",A2:A4,"<>x")', 10],
    ['=AVERAGEIF(A2:A4,"Văn phòng",C2:C4)', 10],
    ['=AVERAGEIFS(C2:C4,A2:A4,"x")', '#DIV/0!'],
    ['=_xlfn.MAXIFS(C2:C4,A2:A4,"Văn*")', 10],
    ['=_xlfn.MINIFS(C2:C4,A2:A4,"x")', 0],
  ],
  logic: [
    ['=IF(C2>5,"trên","dưới")', 'trên'],
    ['=IF(C2>50,1)', false],
    ['=IF(1/0,1,2)', '#DIV/0!'],
    ['=IF("x",1,2)', '#VALUE!'],
    ['=IF(TRUE,1,INDIRECT("A1"))', 1],
    ['=_xlfn.IFS(C2>50,"a",C2>5,"b")', 'b'],
    ['=_xlfn.IFS(C2>50,"a")', '#N/A'],
    ['=IFERROR(1/0,"lỗi")', 'lỗi'],
    ['=_xlfn.IFNA(1/0,"lỗi")', '#DIV/0!'],
    ['=AND(C2>5,C3>5)', true],
    ['=AND(A2:A4)', '#VALUE!'],
    ['=OR(C2>50,C3>50)', false],
    ['=NOT(C2>50)', true],
    ['=ISBLANK(C4)', true],
    ['=ISNUMBER(C2)', true],
    ['=ISTEXT(A2)', true],
    ['=ISERROR(1/0)', true],
    ['=ISERR(NA())', false],
    ['=N(A2)', 0],
    ['=T(C2)', ''],
    ['=ROW()', 1],
    ['=ROW(A3)', 3],
    ['=COLUMN(C3)', 3],
    ['=ROWS(A2:C4)', 3],
    ['=COLUMNS(A2:C4)', 3],
  ],
  rounding: [
    ['=ROUND(2.675,2)', 2.68],
    ['=ROUND(1.005,2)', 1.01],
    ['=ROUND(-2.5,0)', -3],
    ['=ROUND(1250,-2)', 1300],
    ['=ROUND(123456789.123,300)', 123_456_789.123],
    ['=ROUNDUP(2.1,0)', 3],
    ['=ROUNDUP(-2.1,0)', -3],
    ['=ROUNDDOWN(-2.9,0)', -2],
    ['=TRUNC(8.9)', 8],
    ['=TRUNC(123456789.123,300)', 123_456_789.123],
    ['=INT(-2.5)', -3],
    ['=MOD(-1,3)', 2],
    ['=MOD(3,-2)', -1],
    ['=MOD(3,0)', '#DIV/0!'],
    ['=SQRT(-1)', '#NUM!'],
    ['=POWER(10,400)', '#NUM!'],
    ['=SIGN(-3)', -1],
    ['=ABS(-3)', 3],
  ],
  texts: [
    ['=LEFT(A2,3)', 'Văn'],
    ['=LEFT(A2,-1)', '#VALUE!'],
    ['=RIGHT(A2,5)', 'phòng'],
    ['=RIGHT(A2,0)', ''],
    ['=MID(A2,5,2)', 'ph'],
    ['=MID(A2,0,2)', '#VALUE!'],
    ['=LEN(A2)', 9],
    ['=UPPER(A2)', 'VĂN PHÒNG'],
    ['=LOWER("ĐẠT")', 'đạt'],
    ['=TRIM("  một   cửa ")', 'một cửa'],
    ['=CLEAN("a"&CHAR(10)&"b")', 'ab'],
    ['=SEARCH("PHÒNG",A2)', 5],
    ['=SEARCH("v?n",A2)', 1],
    ['=SEARCH("~~","a~b")', 2],
    ['=SEARCH("~?","a?b")', 2],
    ['=SEARCH("p*g",A2)', 5],
    ['=SEARCH("n",A2,4)', 8],
    ['=SEARCH("n",A2,0)', '#VALUE!'],
    ['=FIND("PHÒNG",A2)', '#VALUE!'],
    ['=FIND("ph",A2)', 5],
    ['=SUBSTITUTE(A2," ","-")', 'Văn-phòng'],
    ['=SUBSTITUTE("a-b-c","-","+",2)', 'a-b+c'],
    ['=SUBSTITUTE("a-b","-","+",0)', '#VALUE!'],
    ['=REPLACE("abcdef",2,3,"x")', 'axef'],
    ['=REPT("ab",3)', 'ababab'],
    ['=REPT("a",1E+9)', '#VALUE!'],
    ['=REPT("a",20000)&REPT("a",20000)', '#VALUE!'],
    ['=EXACT("a","A")', false],
    ['=CONCATENATE("a",1,TRUE)', 'a1TRUE'],
    ['=_xlfn.CONCAT(A2:A3)', 'Văn phòngTư pháp'],
    ['=_xlfn.TEXTJOIN(", ",TRUE,A2:A3,"",C4)', 'Văn phòng, Tư pháp'],
    ['=TEXT(B2,"dd/mm/yyyy")', '31/03/2025'],
    ['=TEXT(7,"00")', '07'],
    ['=TEXT(2.5,"0")', '3'],
    ['=TEXT(0.955,"0%")', '96%'],
    ['=TEXT("x","0")', 'x'],
    ['=VALUE(" 12 ")', 12],
    ['=VALUE("x")', '#VALUE!'],
  ],
  dates: [
    ['=DATE(2025,12,15)=B4', true],
    ['=DATE(2025,14,1)=DATE(2026,2,1)', true],
    ['=DATE(2025,1,0)=DATE(2024,12,31)', true],
    ['=DATE(12000,1,1)', '#NUM!'],
    ['=YEAR(B4)', 2025],
    ['=MONTH(B4)', 12],
    ['=DAY(B4)', 15],
    ['=YEAR(C5)', 1900],
    ['=MONTH(C5)', 1],
    ['=DAY(C5)', 0],
    ['=DAY(60)', 29],
    ['=MONTH(-1)', '#NUM!'],
    ['=WEEKDAY(B4)', 2],
    ['=WEEKDAY(B4,2)', 1],
    ['=WEEKDAY(B4,3)', 0],
    ['=WEEKDAY(B4,11)', 1],
    ['=WEEKDAY(B4,12)', 7],
    ['=WEEKDAY(B4,4)', '#NUM!'],
    ['=DAYS(B3,B2)', 91],
    ['=EDATE(DATE(2025,1,31),1)=DATE(2025,2,28)', true],
    ['=EOMONTH(B2,0)=B2', true],
    ['=NETWORKDAYS(DATE(2025,4,7),DATE(2025,4,13))', 5],
    ['=NETWORKDAYS(DATE(2025,4,13),DATE(2025,4,7))', -5],
    ['=NETWORKDAYS(DATE(2025,4,1),DATE(2025,4,30),DATE(2025,4,7))', 21],
    ['=NETWORKDAYS(1,1E+12)', '#NUM!'],
    ['=NETWORKDAYS(1,2958465)', 2_113_190],
    ['=DATEDIF(DATE(2024,5,20),DATE(2025,5,19),"m")', 11],
    ['=DATEDIF(DATE(2024,5,20),DATE(2025,5,19),"y")', 0],
    ['=DATEDIF(DATE(2023,5,20),DATE(2025,7,19),"ym")', 1],
    ['=DATEDIF(B3,B2,"d")', '#NUM!'],
    ['=TODAY()', 46_568],
    ['=NOW()', 46_568.5],
  ],
  lookups: [
    ['=VLOOKUP("tư pháp",A2:C4,3,FALSE)', 20.5],
    ['=VLOOKUP("tư*",A2:C4,3,0)', 20.5],
    ['=VLOOKUP("Không",A2:C4,3,FALSE)', '#N/A'],
    ['=VLOOKUP("Tư pháp",A2:C4,4,FALSE)', '#REF!'],
    ['=VLOOKUP("Tư pháp",A2:C4,0,FALSE)', '#VALUE!'],
    ['=VLOOKUP(15,C2:C3,1)', 10],
    ['=VLOOKUP(5,C2:C3,1)', '#N/A'],
    ['=VLOOKUP("10",C2:C4,1,FALSE)', '#N/A'],
    ['=HLOOKUP("Số",A1:C4,3,FALSE)', 20.5],
    ['=INDEX(A2:C4,2,1)', 'Tư pháp'],
    ['=INDEX(A2:A4,2)', 'Tư pháp'],
    ['=INDEX(A2:A4,9)', '#REF!'],
    ['=MATCH("Tư pháp",A2:A4,0)', 2],
    ['=MATCH(20,C2:C3)', 1],
    ['=MATCH("x",A1:C4,0)', '#N/A'],
    ['=CHOOSE(2,"a","b")', 'b'],
    ['=CHOOSE(3,"a","b")', '#VALUE!'],
  ],
  names: [
    ["='Sheet1'!C2*2", 20],
    ['=Số_liệu', 30.5],
    ['=số_liệu+1', 31.5],
    ['=KhôngCó', '#NAME?'],
    ['=IFERROR(KhôngCó,1)', 1],
  ],
};

const CASES = Object.entries(FORMULAS).flatMap(([theme, cases]) =>
  cases.map(([formula, value]) => [theme, formula, value] as const),
);

/** The formula as another sheet writes it. */
const fromElsewhere = (formula: string) =>
  formula
    .replace(/(?<![!A-Za-z$"\d])([A-C]\d|[A-C]:[A-C]|\d:\d)(?!\()/g, 'Sheet1!$1')
    .replaceAll(':Sheet1!', ':');

describe('formulas give what Excel gives', () => {
  test.each(CASES)('%s: %s is %j', async (_, formula, value) => {
    const { run } = await inExcel();
    await run(async (sheet, context) => {
      sheet.getRange('A1:C4').values = A;
      context.workbook.names.add('Số_liệu', '=SUM(Sheet1!$C$2:$C$4)');
      const cell = context.workbook.worksheets.add('Tính').getRange('A1');
      cell.formulas = [[fromElsewhere(formula)]];
      cell.load('values');
      await context.sync();
      expect(cell.values).toEqual([[value]]);
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
