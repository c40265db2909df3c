import { checkWorkbook } from '../../src/actions/checkWorkbook';
import { plainDate } from '../../src/domain/calendar/PlainDate';
import { serialOfDate } from '../../src/domain/calendar/excelSerial';
import { problemTexts } from '../../src/domain/analysis/analysis.vi';
import type { CellValue } from '../../src/domain/sheet/Snapshot';
import { openRows } from './planSheet';

const asOf = plainDate(2025, 8, 15);
const day = (date: number, month: number): number => serialOfDate(plainDate(2025, month, date));

const HEADER = ['STT', 'Nội dung công việc', 'Đơn vị thực hiện', 'Thời gian thực hiện', 'Hạn hoàn thành'];

/** A plan with these times and due cells; numbers in the last two columns are dates. */
async function check(cells: readonly (readonly [time: CellValue, due: CellValue])[]) {
  const rows = cells.map(([time, due], i) => [i + 1, `Rà soát nội dung số ${i + 1}`, 'Văn phòng', time, due]);
  await openRows([['KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH NĂM 2025'], HEADER, ...rows], (sheet) => {
    sheet.getRange(`D3:E${rows.length + 2}`).numberFormat = rows.map(() => ['dd/mm/yyyy', 'dd/mm/yyyy']);
    for (const [i, row] of rows.entries())
      for (const [j, value] of row.entries())
        if (typeof value === 'string' && value.startsWith('=')) sheet.getCell(i + 2, j).formulas = [[value]];
  });
  const { analysis } = await checkWorkbook({ asOf });
  return {
    statuses: analysis.tasks.map(({ judgement }) => judgement.status),
    problems: analysis.problems.map((problem) => ({
      ...problem,
      message: problemTexts[problem.code](problem),
    })),
  };
}

describe('a due date that has day and month of the phrase the other way round is asked about', () => {
  test.each<[CellValue, CellValue, string, string]>([
    ['Trước ngày 02/11/2025', day(11, 2), '11/02/2025', '02/11/2025'],
    ['Chậm nhất 05/9', day(9, 5), '09/05/2025', '05/09/2025'],
    [day(1, 12), day(12, 1), '12/01/2025', '01/12/2025'],
    ['Trước ngày 02/11/2025', "'11/02/2025", '11/02/2025', '02/11/2025'],
    ['Tháng 11', day(11, 5), '11/05/2025', '05/11/2025'],
    ['Quý IV/2025', day(10, 3), '10/03/2025', '03/10/2025'],
    ['31/3; 01/10', day(10, 1), '10/01/2025', '01/10/2025'],
  ])('%j beside %j: %s or %s', async (time, due, read, other) => {
    const { statuses, problems } = await check([[time, due]]);
    expect(statuses).toEqual(['notUnderstood']);
    expect(problems).toEqual([
      expect.objectContaining({ code: 'dateSwapped', severity: 'error', cell: 'Theo dõi!E3' }),
    ]);
    expect(problems[0]?.message).toContain(`${read} hay ${other}`);
  });

  test.each<[CellValue, CellValue]>([
    ['Trước ngày 02/11/2025', day(2, 11)],
    ['Trước ngày 02/11/2025', day(11, 3)],
    ['Trước ngày 11/11/2025', day(11, 11)],
    ['Trước ngày 25/11/2025', day(20, 11)],
    ['Tháng 11', day(10, 11)],
    ['Quý IV/2025', "'10/03/2025"],
    ['Thường xuyên', day(11, 2)],
  ])('%j beside %j is taken as it is', async (time, due) => {
    const { problems } = await check([[time, due]]);
    expect(problems).toEqual([]);
  });
});

describe('a column in which Excel made dates of some texts only', () => {
  const mixed = (due: readonly CellValue[]) => check(due.map((value) => ['Theo kế hoạch', value]));

  test('is said at its first date, with the others and the text', async () => {
    const { problems } = await mixed([day(11, 2), '25/11/2025', day(9, 5), '30.6.2025']);
    expect(problems.filter(({ code }) => code === 'datesMixed')).toEqual([
      expect.objectContaining({
        cell: 'Theo dõi!E3',
        written: '11/02/2025',
        details: { cells: 'E3, E5', text: 'E4' },
      }),
    ]);
  });

  test('is not said where its phrases say it of each date', async () => {
    const { problems } = await check([
      ['Trước ngày 02/11/2025', day(11, 2)],
      ['Trước ngày 05/9/2025', day(9, 5)],
      ['Trước ngày 25/11/2025', '25/11/2025'],
    ]);
    expect(problems.map(({ code }) => code)).toEqual(['dateSwapped', 'dateSwapped']);
  });

  test.each<[string, readonly CellValue[]]>([
    ['a date after the 12th', [day(11, 2), '25/11/2025', day(25, 5)]],
    ['a text up to the 12th', [day(11, 2), '25/11/2025', day(9, 5), "'02/11/2025"]],
    ['one date alone', [day(11, 2), '25/11/2025']],
    ['no text', [day(11, 2), day(9, 5)]],
  ])('is none with %s', async (_, due) => {
    const { problems } = await mixed(due);
    expect(problems.map(({ code }) => code)).not.toContain('datesMixed');
  });
});

describe('a formula that points at a blank cell gives 0, which is no date', () => {
  test.each<[CellValue, CellValue, string]>([
    ['Quý II', '=Z1', 'behind'],
    ['Quý IV', '=Z1', 'notStarted'],
    ['=Z1', '', 'needsDeadline'],
    ['=Z1', day(30, 6), 'behind'],
  ])('time %j, due %j: %s', async (time, due, status) => {
    const { statuses, problems } = await check([[time, due]]);
    expect(statuses).toEqual([status]);
    expect(problems.map(({ message }) => message).join()).not.toMatch(/1899|1900/);
    expect(problems.map(({ code }) => code)).toEqual(status === 'needsDeadline' ? ['timeBlank'] : []);
  });
});

describe('without a column of times', () => {
  const header = ['STT', 'Nội dung công việc', 'Kết quả', 'Đơn vị thực hiện', 'Ngày hoàn thành'];
  const open = (cells: readonly string[], rows: readonly CellValue[][]) =>
    openRows([['KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH NĂM 2025'], cells, ...rows]);

  test('it is said once, at the header, and not of each task', async () => {
    await open(header, [
      [1, 'Rà soát', 'Danh mục', 'Văn phòng', ''],
      [2, 'Công bố', 'Quyết định', 'Văn phòng', ''],
    ]);
    const { analysis } = await checkWorkbook({ asOf });
    expect(analysis.problems.map(({ code, cell }) => `${code} ${cell}`)).toEqual([
      'columnMissing Theo dõi!A2',
    ]);
    expect(analysis.tasks.map(({ judgement }) => judgement.reason)).not.toContainEqual(
      expect.stringMatching(/[Ôô] {2}/),
    );
  });
});
