import { runJob } from '../../src/actions/runJob';
import { undoJob } from '../../src/actions/undoJob';
import { checkWorkbook } from '../../src/actions/checkWorkbook';
import { plainDate } from '../../src/domain/calendar/PlainDate';
import { serialOfDate } from '../../src/domain/calendar/excelSerial';
import { wholeWorkbook, whereDifferent } from '../actions/faults/wholeWorkbook';
import { snapshotNow } from '../actions/openInExcel';
import { openRows } from '../actions/planSheet';

/** Serials that Excel shows as 30/09/2025 and 15/12/2025 in a workbook that counts from 1904. */
const [SEPTEMBER, DECEMBER] = [44_468, 44_544];
const asOf = plainDate(2025, 10, 15);

const ROWS = [
  ['KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH NĂM 2025'],
  [
    'STT',
    'Nội dung công việc',
    'Kết quả',
    'Đơn vị thực hiện',
    'Thời gian thực hiện',
    'Ngày hoàn thành',
    'Ghi chú',
  ],
  [1, 'Nộp báo cáo', 'Báo cáo', 'Văn phòng', SEPTEMBER, '', SEPTEMBER],
  [2, 'Tổng kết', 'Báo cáo', 'Văn phòng', DECEMBER, '', ''],
  [3, 'Rà soát', 'Danh mục', 'Văn phòng', 'Quý III', '=E3', ''],
];

async function openFrom1904() {
  const host = await openRows(ROWS, (sheet) => {
    sheet.getRange('E3:F5').numberFormat = Array.from({ length: 3 }, () => ['dd/mm/yyyy', 'd/m/yy']);
    sheet.getRange('F5').formulas = [['=E3']];
  });
  Object.assign(host.workbook, { date1904: true });
  return host;
}

/** As the sheet shows them. */
async function textsAt(address: string): Promise<string[][]> {
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getFirst().getRange(address).load('text');
    await context.sync();
    return range.text;
  });
}

test('dates are read as the workbook shows them, numbers and formulas as they are', async () => {
  await openFrom1904();
  const { sheets, countsFrom1904 } = await snapshotNow();
  expect(countsFrom1904).toBe(true);
  expect(sheets[0]?.values.slice(2).map((row) => row.slice(4))).toEqual([
    [serialOfDate(plainDate(2025, 9, 30)), '', SEPTEMBER],
    [serialOfDate(plainDate(2025, 12, 15)), '', ''],
    ['Quý III', serialOfDate(plainDate(2025, 9, 30)), ''],
  ]);
  expect(sheets[0]?.formulas[4]?.[5]).toBe('=E3');
});

test('a workbook that counts from 1900 does not say so', async () => {
  await openRows(ROWS);
  expect(await snapshotNow()).not.toHaveProperty('countsFrom1904');
});

test('what is written shows the same day, is read again as that day, and can be taken back', async () => {
  const host = await openFrom1904();
  const before = wholeWorkbook(host.workbook);
  const { undo } = await runJob({ asOf });
  expect(await textsAt('E3:F5')).toEqual([
    ['30/09/2025', ''],
    ['15/12/2025', ''],
    ['Quý III', '30/9/25'],
  ]);
  expect((await textsAt('H2:H5')).flat()).toEqual([
    'Hạn hoàn thành',
    '30/09/2025',
    '15/12/2025',
    '30/09/2025',
  ]);
  const { analysis } = await checkWorkbook({ asOf });
  expect(analysis.tasks.map(({ judgement }) => judgement.due.map(({ date }) => date))).toEqual([
    [plainDate(2025, 9, 30)],
    [plainDate(2025, 12, 15)],
    [plainDate(2025, 9, 30)],
  ]);
  expect(analysis.tasks.map(({ judgement }) => judgement.status)).toEqual(['behind', 'notStarted', 'done']);
  await undoJob(undo);
  expect([...whereDifferent(before, wholeWorkbook(host.workbook))]).toEqual([]);
});
