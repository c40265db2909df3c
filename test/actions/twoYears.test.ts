import { checkWorkbook } from '../../src/actions/checkWorkbook';
import { saveCorrections } from '../../src/actions/saveCorrections';
import { inOtherYears } from '../../src/domain/analysis/inOtherYears';
import { plainDate } from '../../src/domain/calendar/PlainDate';
import type { CellValue } from '../../src/domain/sheet/Snapshot';
import { openRows, SHEET } from './planSheet';
import { reopen } from './openInExcel';
import type { Host } from '../../src/host/createHost';

const HEADER = ['STT', 'Nội dung công việc', 'Cơ quan thực hiện', 'Thời gian thực hiện'];
const planOf = (year: number, contents: readonly string[]): CellValue[][] => [
  [`KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH NĂM ${year}`, '', '', ''],
  HEADER,
  ...contents.map((content, i): CellValue[] => [i + 1, content, 'Văn phòng', 'Quý II']),
];
const indicatorsOf = (year: number, results: readonly number[]): CellValue[][] => [
  [`CHỈ TIÊU NĂM ${year}`, '', '', '', ''],
  ['STT', 'Tên chỉ tiêu', 'Đơn vị tính', `Chỉ tiêu năm ${year}`, 'Kết quả đạt được'],
  [1, 'Tỷ lệ hồ sơ trực tuyến', '%', `Tối thiểu ${year - 1940}%`, `${results[0] ?? ''}%`],
  [
    2,
    year === 2025 ? 'Số cuộc tuyên truyền' : 'Tỷ lệ số hóa hồ sơ',
    '%',
    'Tối thiểu 80%',
    `${results[1] ?? ''}%`,
  ],
];
const SHEETS: Readonly<Record<string, CellValue[][]>> = {
  'CT 2025': indicatorsOf(2025, [90, 12]),
  'KH 2026': planOf(2026, ['Rà soát thủ tục', 'Kiểm tra công vụ', 'Tập huấn']),
  'CT 2026': indicatorsOf(2026, [70, 60]),
};

async function openTwoYears(): Promise<Host> {
  const host = await openRows(planOf(2025, ['Rà soát quy định', 'Đối thoại doanh nghiệp']));
  await Excel.run(async (context) => {
    for (const [name, rows] of Object.entries(SHEETS)) {
      const sheet = context.workbook.worksheets.add(name);
      sheet.getRangeByIndexes(0, 0, rows.length, rows[0]?.length ?? 0).values = rows;
    }
    await context.sync();
  });
  return host;
}

const asOf = plainDate(2026, 7, 10);
const sheetsOf = async (input: { readonly sheet?: string; readonly year?: number } = {}) => {
  const { analysis, plans } = await checkWorkbook({ asOf, ...input });
  const sheets = [...analysis.tasks, ...analysis.indicators].map(({ sheet }) => sheet);
  return { year: analysis.year, sheets: [...new Set(sheets)], plans, problems: analysis.problems };
};

test('nobody chose: rows of the year of the data, and the question which plan', async () => {
  await openTwoYears();
  const { year, sheets, plans, problems } = await sheetsOf();
  expect({ year, sheets, plans }).toEqual({
    year: 2026,
    sheets: ['KH 2026', 'CT 2026'],
    plans: ['KH 2026', SHEET],
  });
  expect(problems.map(({ code }) => code)).toContain('severalPlans');
  expect(problems.map(({ code }) => code)).not.toContain('yearRival');
});

test.each([
  [{ sheet: SHEET }, 2025, [SHEET, 'CT 2025']],
  [{ sheet: 'KH 2026' }, 2026, ['KH 2026', 'CT 2026']],
  [{ year: 2025 }, 2025, [SHEET, 'CT 2025']],
] as const)('%j: the rows of that year alone', async (input, year, sheets) => {
  await openTwoYears();
  const read = await sheetsOf(input);
  expect(read).toMatchObject({ year, sheets });
  expect(read.problems.map(({ code }) => code)).not.toContain('severalPlans');
});

test('the choice is remembered in the file, until its sheet is gone', async () => {
  const host = await openTwoYears();
  await saveCorrections({ kind: 'sheet', sheet: SHEET });
  await reopen(host);
  expect(await sheetsOf()).toMatchObject({
    year: 2025,
    sheets: [SHEET, 'CT 2025'],
    plans: [SHEET, 'KH 2026'],
  });
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(SHEET).delete();
    await context.sync();
  });
  expect(await sheetsOf()).toMatchObject({ year: 2026, sheets: ['KH 2026', 'CT 2026'] });
});

test('an indicator is compared with that of the same name in the other year', async () => {
  await openTwoYears();
  const { analysis } = await checkWorkbook({ asOf, sheet: 'KH 2026' });
  const compared = analysis.indicators.map((indicator) =>
    inOtherYears(indicator, analysis).map(({ year, indicator: { judgement } }) => [
      ...[year, judgement.target.value, judgement.actual],
    ]),
  );
  expect(compared).toEqual([[[2025, 85, 90]], []]);
});
