import { checkWorkbook } from '../../src/actions/checkWorkbook';
import { trackSheet } from '../../src/actions/trackSheet';
import { undoJob } from '../../src/actions/undoJob';
import { plainDate } from '../../src/domain/calendar/PlainDate';
import { openPastedPlan, snapshotNow } from './openInExcel';
import { openRows } from './planSheet';

const asOf = plainDate(2026, 4, 10);

const TEXT = [
  ['KẾ HOẠCH CHUYỂN ĐỔI SỐ NĂM 2026'],
  ['I. NHIỆM VỤ'],
  ['1. Ban hành kế hoạch'],
  ['- Chủ trì: Văn phòng HĐND và UBND'],
  ['- Thời gian: Quý I'],
  ['2. Báo cáo kết quả / Chủ trì: Phòng Văn hóa – Xã hội / Thời gian: Trước ngày 15/12/2026'],
];

test('running text becomes a tracker that is followed at once, and the text stays', async () => {
  await openRows(TEXT);
  const before = await snapshotNow();
  const { trackerSheet, undo } = await trackSheet({ asOf });
  const { analysis, plans } = await checkWorkbook({ asOf });
  expect(plans).toEqual([trackerSheet]);
  expect(analysis.year).toBe(2026);
  expect(analysis.tasks.map(({ no, lead, judgement }) => [no, lead, judgement.status])).toEqual([
    ['1', ['Văn phòng HĐND và UBND'], 'behind'],
    ['2', ['Phòng Văn hóa – Xã hội'], 'notStarted'],
  ]);
  expect((await snapshotNow()).sheets[0]).toEqual(before.sheets[0]);
  await undoJob(undo);
  expect(await snapshotNow()).toEqual(before);
});

test('a pasted table becomes one without a report', async () => {
  await openPastedPlan();
  const day = plainDate(2025, 4, 10);
  const { trackerSheet } = await trackSheet({ asOf: day, sheet: 'Kế hoạch 2025' });
  const { analysis, hasReport } = await checkWorkbook({ asOf: day });
  expect(analysis.tasks.map(({ sheet }) => sheet)).toEqual(Array(30).fill(trackerSheet));
  expect(hasReport).toBe(false);
});
