import { plainDate } from '../../../src/domain/calendar/PlainDate';
import { trackerOfSheet, type TrackerOfSheet } from '../../../src/domain/jobs/trackerOfSheet';
import { isRefusal } from '../../../src/domain/problem/Refusal';
import { gridOfEdits } from '../../../src/domain/sheet/gridOfEdits';
import type { SheetSnapshot } from '../../../src/domain/sheet/Snapshot';
import { planSheet, workbookOf } from '../planRows';
import { sheetOf } from '../sheet/sheetOf';

const asOf = plainDate(2026, 3, 2);

function track(...sheets: readonly SheetSnapshot[]): TrackerOfSheet {
  const tracker = trackerOfSheet(workbookOf(sheets), { asOf });
  if (isRefusal(tracker)) throw new Error(tracker.refused);
  return tracker;
}

const TEXT = sheetOf('Sheet1', [
  ['KẾ HOẠCH CHUYỂN ĐỔI SỐ NĂM 2026'],
  ['I. NHIỆM VỤ'],
  ['1. Ban hành kế hoạch năm 2026'],
  ['Chủ trì: Văn phòng HĐND và UBND; phối hợp: Phòng Kinh tế'],
  ['Thời gian: Quý I'],
  ['2. Báo cáo kết quả (Chủ trì: Phòng Văn hóa – Xã hội; thời gian: trước ngày 15/12)'],
  ['II. TỔ CHỨC THỰC HIỆN'],
  ['1. Phòng Văn hóa – Xã hội theo dõi, đôn đốc.'],
]);

test('running text becomes a tracker', () => {
  const { edits, trackerSheet, tasks, skipped } = track(TEXT);
  expect(tasks).toBe(2);
  expect(
    gridOfEdits(edits, trackerSheet)
      .slice(5)
      .map((row) => row.slice(0, 6)),
  ).toEqual([
    ['I', 'NHIỆM VỤ', '', '', '', ''],
    [1, 'Ban hành kế hoạch năm 2026', '', 'Văn phòng HĐND và UBND\nPhòng Kinh tế phối hợp', 'Quý I', 46_112],
    [2, 'Báo cáo kết quả', '', 'Phòng Văn hóa – Xã hội', 'trước ngày 15/12', 46_371],
  ]);
  expect(skipped).toEqual(['Sheet1!A7', 'Sheet1!A8']);
});

test('so does a pasted table', () => {
  const { edits, trackerSheet, tasks } = track(planSheet('KH'));
  expect(tasks).toBe(10);
  expect(gridOfEdits(edits, trackerSheet)[5]?.slice(0, 2)).toEqual([
    1,
    'Xây dựng, ban hành các văn bản về kiểm soát TTHC năm 2025.',
  ]);
});

test('of one sheet that was chosen, or the active one', () => {
  const workbook = workbookOf([planSheet('KH'), TEXT]);
  expect(trackerOfSheet(workbook, { asOf, sheet: 'Sheet1' })).toMatchObject({ tasks: 2 });
  expect(trackerOfSheet(workbook, { asOf })).toMatchObject({ tasks: 10 });
});

test.each([
  ['nothing there', [sheetOf('Sheet1', [['Kính gửi: Ủy ban nhân dân tỉnh']])], { refused: 'noPlan' }],
  [
    'a tracker that was made of it',
    [TEXT, sheetOf('Sổ', [['x']], { properties: { 'tthc.kind': 'tracker', 'tthc.source': 'Sheet1' } })],
    { refused: 'trackerThere', subject: 'Sổ' },
  ],
] as const)('refused: %s', (_, sheets, refused) =>
  expect(trackerOfSheet(workbookOf(sheets), { asOf })).toMatchObject(refused),
);
