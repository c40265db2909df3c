import { plainDate } from '../../../src/domain/calendar/PlainDate';
import { nextYear, type NextYear } from '../../../src/domain/jobs/nextYear';
import { readAnalysis } from '../../../src/domain/analysis/readAnalysis';
import { isRefusal } from '../../../src/domain/problem/Refusal';
import { gridOfEdits } from '../../../src/domain/sheet/gridOfEdits';
import type { CellValue, Snapshot } from '../../../src/domain/sheet/Snapshot';
import { workbookOf } from '../planRows';
import { sheetOf } from '../sheet/sheetOf';

const asOf = plainDate(2026, 12, 1);

const HEADER = [
  ...['STT', 'Nội dung công việc', 'Kết quả', 'Đơn vị thực hiện', 'Thời gian thực hiện'],
  ...['Ngày hoàn thành', 'Kết quả thực hiện', 'Văn bản (số, ký hiệu)', 'Tình trạng', 'Ghi chú'],
];

const TITLE = 'Kế hoạch cải cách hành chính năm 2026';

const planOf2026 = (...tasks: readonly (readonly CellValue[])[]): Snapshot =>
  workbookOf([
    sheetOf('KH 2026', [
      ['KẾ HOẠCH'],
      ['Cải cách hành chính năm 2026'],
      ['(Kèm theo Quyết định số 12/QĐ-UBND ngày 20/01/2026 của Chủ tịch UBND xã)'],
      HEADER,
      ['I', 'Cải cách thể chế năm 2026'],
      ...tasks.map((task) => HEADER.map((_, i) => task[i] ?? '')),
    ]),
  ]);

function draft(snapshot: Snapshot, replace: readonly string[] | 'all' = []): NextYear {
  const next = nextYear(snapshot, { asOf, replace });
  if (isRefusal(next)) throw new Error(next.refused);
  return next;
}

const tracker = (next: NextYear): readonly (readonly CellValue[])[] =>
  gridOfEdits(next.edits, next.trackerSheet);

const DONE = [
  1,
  'Ban hành Kế hoạch năm 2026',
  'Kế hoạch',
  'Văn phòng',
  'Quý I',
  46_091,
  'Đã ban hành',
  '12/KH-UBND',
  'Hoàn thành',
  'x',
];
const LATE = [2, 'Rà soát văn bản', 'Báo cáo', 'Phòng Kinh tế', 'Trước ngày 30/6/2026'];

test('the title, sections, contents and deadlines move on, nothing recorded is left', () => {
  const rows = tracker(draft(planOf2026(DONE, LATE)));
  expect(rows[1]?.[0]).toBe('Kế hoạch cải cách hành chính năm 2027');
  expect(rows.slice(5).map((row) => row.slice(0, 5))).toEqual([
    ['I', 'Cải cách thể chế năm 2027', '', '', ''],
    [1, 'Ban hành Kế hoạch năm 2027', 'Kế hoạch', 'Văn phòng', 'Quý I'],
    [2, 'Rà soát văn bản', 'Báo cáo', 'Phòng Kinh tế', 'Trước ngày 30/6/2027'],
  ]);
  expect(rows[6]?.slice(6, 9)).toEqual(['', '', '']);
  expect(rows[6]?.slice(11, 13)).toEqual(['', '']);
});

test('what was not finished is marked', () =>
  expect(tracker(draft(planOf2026(DONE, LATE)))[7]?.[12]).toBe(
    'Chuyển tiếp từ năm 2026 (Chậm tiến độ; hạn 30/06/2026)',
  ));

test('each change is listed with its cell, old and new', () =>
  expect(draft(planOf2026(DONE, LATE)).changes).toEqual([
    { kind: 'moved', cell: 'KH 2026!A2', before: TITLE, after: 'Kế hoạch cải cách hành chính năm 2027' },
    {
      kind: 'moved',
      cell: 'KH 2026!A5',
      before: 'Cải cách thể chế năm 2026',
      after: 'Cải cách thể chế năm 2027',
    },
    {
      kind: 'moved',
      cell: 'KH 2026!B6',
      before: 'Ban hành Kế hoạch năm 2026',
      after: 'Ban hành Kế hoạch năm 2027',
    },
    { kind: 'moved', cell: 'KH 2026!E7', before: 'Trước ngày 30/6/2026', after: 'Trước ngày 30/6/2027' },
    {
      kind: 'carried',
      cell: 'KH 2026!B7',
      before: 'Rà soát văn bản',
      after: 'Chuyển tiếp từ năm 2026 (Chậm tiến độ; hạn 30/06/2026)',
    },
  ]));

test('a deadline that does not move on with its plan is to be looked at', () => {
  const [, , ...changes] = draft(planOf2026([1, 'Đề án', '', 'Văn phòng', 'Trước năm 2030'])).changes;
  expect(changes).toMatchObject([
    { kind: 'kept', years: [2030], reason: 'horizon' },
    { kind: 'deadline', cell: 'KH 2026!E6', after: 'Trước năm 2030' },
    { kind: 'carried' },
  ]);
});

test('the draft is read as the plan of the next year, without a task that is late', () => {
  const next = draft(planOf2026(DONE, LATE));
  const values = tracker(next);
  const { analysis } = readAnalysis(workbookOf([sheetOf(next.trackerSheet, values)]), { asOf });
  expect(analysis.year).toBe(2027);
  expect(analysis.planYear.rivals).toEqual([]);
  expect(analysis.tasks.map(({ judgement }) => judgement.status)).toEqual(['notStarted', 'notStarted']);
});

describe('names that are no more', () => {
  const old = planOf2026([
    ...[1, 'Thực hiện Nghị định số 61/2018/NĐ-CP ngày 23/4/2018', 'Báo cáo gửi UBND thị xã'],
    ...['Văn phòng – Thống kê', 'Quý I'],
  ]);
  const row = (replace: readonly string[] | 'all') => tracker(draft(old, replace))[6]?.slice(1, 4);

  test('are listed with what took their place', () =>
    expect(draft(old).superseded.map(({ cell, written, after }) => [cell, written, after])).toEqual([
      [
        'KH 2026!B6',
        '61/2018/NĐ-CP ngày 23/4/2018',
        '118/2025/NĐ-CP (được sửa đổi, bổ sung bởi Nghị định số 367/2025/NĐ-CP)',
      ],
      ['KH 2026!C6', 'UBND thị xã', 'UBND tỉnh'],
      ['KH 2026!D6', 'Văn phòng – Thống kê', 'Văn phòng HĐND và UBND'],
    ]));

  test('and stay, unless the user wants them changed', () =>
    expect(row([])).toEqual([
      'Thực hiện Nghị định số 61/2018/NĐ-CP ngày 23/4/2018',
      'Báo cáo gửi UBND thị xã',
      'Văn phòng – Thống kê',
    ]));

  test('one by one', () =>
    expect(row(['Văn phòng – Thống kê'])).toEqual([
      'Thực hiện Nghị định số 61/2018/NĐ-CP ngày 23/4/2018',
      'Báo cáo gửi UBND thị xã',
      'Văn phòng HĐND và UBND',
    ]));

  test('or all together', () =>
    expect(row('all')).toEqual([
      'Thực hiện Nghị định số 118/2025/NĐ-CP (được sửa đổi, bổ sung bởi Nghị định số 367/2025/NĐ-CP)',
      'Báo cáo gửi UBND tỉnh',
      'Văn phòng HĐND và UBND',
    ]));
});

describe('indicators', () => {
  const withIndicators = workbookOf([
    sheetOf(
      'CT',
      [
        ['CHỈ TIÊU CẢI CÁCH HÀNH CHÍNH NĂM 2026'],
        [
          'STT',
          'Chỉ tiêu',
          'Đơn vị tính',
          'Chỉ tiêu năm 2026',
          'Kết quả năm 2025',
          'Tử số',
          'Mẫu số',
          'Kết quả thực hiện',
        ],
        [1, 'Tỷ lệ hồ sơ trực tuyến', '%', 'Tối thiểu 80', 70, 90, 100, ''],
        [2, 'Tỷ lệ hồ sơ trễ hạn', '%', 'Không quá 1', 2, '', '', '0,5%'],
        [3, 'Mức độ hài lòng', '%', 'Từ 95 trở lên', 96, '', '', ''],
        [],
        ['Kết quả năm 2025 từ chỉ tiêu chung trở lên thì phấn đấu tăng thêm 10% so với kết quả năm 2025.'],
      ].map((row) => Array.from({ length: 8 }, (_, i) => row[i] ?? '')),
    ),
  ]);
  const next = draft(withIndicators);
  const rows = gridOfEdits(next.edits, next.indicatorSheet);

  test('this year’s result becomes last year’s, and nothing is counted yet', () => {
    expect(rows[4]?.slice(3, 9)).toEqual([
      ...[
        'Chỉ tiêu năm 2027',
        'Cơ quan thực hiện',
        'Kết quả năm 2026',
        'Tử số',
        'Mẫu số',
        'Kết quả thực hiện',
      ],
    ]);
    expect(rows.slice(5, 8).map((row) => row.slice(5, 9))).toEqual([
      [0.9, '', '', ''],
      [0.005, '', '', ''],
      ['', '', '', ''],
    ]);
  });

  test('and feeds the rule, which is stated under them', () => {
    expect(rows[5]?.[9]).toBe('≥ 99%');
    expect(rows[9]?.[0]).toBe(
      'Ghi chú: Nếu kết quả năm 2026 bằng hoặc cao hơn chỉ tiêu chung thì phấn đấu tăng thêm 10% so với kết quả năm 2026.',
    );
  });
});

test('several plans: which one is to be said', () => {
  const [sheet] = planOf2026(DONE).sheets;
  if (!sheet) throw new Error();
  expect(nextYear(workbookOf([sheet, { ...sheet, name: 'KH khác' }]), { asOf, replace: [] })).toEqual({
    refused: 'severalPlans',
    subject: 'KH 2026, KH khác',
  });
});

test('no plan', () =>
  expect(nextYear(workbookOf([]), { asOf, replace: [] })).toMatchObject({ refused: 'noPlan' }));
