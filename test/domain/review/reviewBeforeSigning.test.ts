import { readFileSync } from 'node:fs';
import { analyse } from '../../../src/domain/analysis/analyse';
import { serialOfDate } from '../../../src/domain/calendar/excelSerial';
import { plainDate, type PlainDate } from '../../../src/domain/calendar/PlainDate';
import { describeReview, reviewTexts } from '../../../src/domain/review/review.vi';
import { plan2025 } from '../../../src/domain/plan/plan2025';
import { settingsOf2025 } from '../settingsOf2025';
import { reviewBeforeSigning } from '../../../src/domain/review/reviewBeforeSigning';
import type { ReviewCode, ReviewItem } from '../../../src/domain/review/ReviewItem';
import type { Settings } from '../../../src/domain/settings/Settings';
import type { CellValue, SheetSnapshot } from '../../../src/domain/sheet/Snapshot';
import { sheetOf } from '../sheet/sheetOf';

const APRIL = plainDate(2025, 4, 10);
const SEPTEMBER = plainDate(2025, 9, 17);
const settings = settingsOf2025();

function review(
  sheets: readonly SheetSnapshot[],
  asOf: PlainDate = APRIL,
  changes: Partial<Settings> = {},
): readonly ReviewItem[] {
  const snapshot = { sheets, activeSheet: '', settings: {} };
  const own = { ...settings, ...changes };
  return reviewBeforeSigning(snapshot, analyse(snapshot, { asOf, settings: own }), own);
}
const found = (items: readonly ReviewItem[], ...codes: ReviewCode[]) =>
  items.filter(({ code }) => codes.includes(code)).map(({ cell, written }) => [cell, written]);

const HEADER = [
  'STT',
  'Nội dung công việc',
  'Cơ quan, đơn vị thực hiện',
  'Thời gian thực hiện',
  'Hạn hoàn thành',
  'Ngày hoàn thành',
  'Văn bản (số, ký hiệu)',
  'Ghi chú',
];
interface Row {
  readonly content?: string;
  readonly unit?: string;
  readonly time?: string;
  readonly due?: CellValue;
  readonly completedOn?: CellValue;
  readonly evidence?: CellValue;
  readonly note?: string;
}
const tracker = (rows: readonly Row[], title = 'KẾ HOẠCH KIỂM SOÁT TTHC NĂM 2025', name = 'Sổ') =>
  sheetOf(name, [
    [title],
    HEADER,
    ...rows.map(({ content, unit, time, due, completedOn, evidence, note }, i) => [
      i + 1,
      content ?? `Rà soát, đánh giá thủ tục hành chính nhóm ${i + 1}`,
      unit ?? 'Văn phòng – Thống kê',
      time ?? 'Quý I',
      ...[due ?? '', completedOn ?? '', evidence ?? '', note ?? ''],
    ]),
  ]);

describe('years', () => {
  const tasks: Row[] = [{ content: 'Ban hành các văn bản về kiểm soát TTHC năm 2025' }, {}, {}];

  test('nothing is said where all is of one year', () =>
    expect(found(review([tracker(tasks)]), 'yearSlip', 'yearOfPlanDoubtful')).toEqual([]));

  test('a title copied from last year, and that deadlines were counted in that year', () => {
    const items = review([tracker(tasks, 'KẾ HOẠCH KIỂM SOÁT TTHC NĂM 2024', 'KH 2025')]);
    expect(found(items, 'yearSlip')).toEqual([['KH 2025!A1', 'KẾ HOẠCH KIỂM SOÁT TTHC NĂM 2024']]);
    expect(items.find(({ code }) => code === 'yearSlip')?.severity).toBe('error');
    expect(items.find(({ code }) => code === 'yearOfPlanDoubtful')?.details).toMatchObject({
      year: 2024,
      meant: 2025,
    });
  });

  test('a task, a sheet’s name and a heading of targets', () => {
    const indicators = sheetOf('Chỉ tiêu 2024', [
      ['STT', 'Chỉ tiêu', 'ĐVT', 'Chỉ tiêu năm 2024', 'Kết quả'],
      [1, 'Tỷ lệ hồ sơ trực tuyến', '%', 'Tối thiểu 80', ''],
      [2, 'Tỷ lệ số hóa hồ sơ', '%', 'Tối thiểu 95', ''],
    ]);
    const rows: Row[] = [
      ...tasks,
      { content: 'Báo cáo kiểm soát TTHC năm 2025' },
      { content: 'Kế hoạch truyền thông năm 2024' },
      { content: 'Kiểm tra công tác cải cách năm 2025' },
    ];
    expect(found(review([tracker(rows), indicators]), 'yearSlip')).toEqual([
      ['Chỉ tiêu 2024', 'Chỉ tiêu 2024'],
      ['Chỉ tiêu 2024!D1', 'Chỉ tiêu năm 2024'],
      ['Sổ!B7', 'Kế hoạch truyền thông năm 2024'],
    ]);
  });

  test('last year’s result beside this year’s target is right', () => {
    const indicators = sheetOf('Chỉ tiêu', [
      ['STT', 'Chỉ tiêu', 'ĐVT', 'Kết quả năm 2024', 'Chỉ tiêu năm 2025', 'Kết quả'],
      [1, 'Tỷ lệ hồ sơ trực tuyến', '%', 75, 'Tối thiểu 80', ''],
      [2, 'Tỷ lệ số hóa hồ sơ', '%', 75, 'Tối thiểu 95', ''],
    ]);
    expect(found(review([tracker(tasks), indicators]), 'yearSlip')).toEqual([]);
  });

  test('the decision’s second “Điều 1” is the only slip in its text', () => {
    const decision = readFileSync('test/domain/plan/decision-35-qd-ubnd-2025.txt', 'utf8').split('\n');
    const items = review([
      tracker(tasks),
      sheetOf(
        'Quyết định',
        decision.map((line) => [line]),
      ),
    ]);
    expect(found(items, 'yearSlip')).toEqual([
      ['Quyết định!A38', expect.stringContaining('Kế hoạch hoạt động kiểm soát thủ tục hành chính năm 2024')],
    ]);
  });

  test('a sheet about another year is left alone', () => {
    const old = sheetOf('Ghi chép', [['Họp năm 2024'], ['Kế hoạch năm 2024'], ['Chuẩn bị năm 2025']]);
    expect(found(review([tracker(tasks), old]), 'yearSlip')).toEqual([]);
  });

  test('a plan of last year that is still followed', () =>
    expect(found(review([tracker([{}], 'KẾ HOẠCH NĂM 2024')], APRIL), 'yearOfPlanDoubtful')).toHaveLength(1));

  test('the year’s last report is written in the next year', () =>
    expect(found(review([tracker(tasks)], plainDate(2026, 1, 10)), 'yearOfPlanDoubtful')).toEqual([]));
});

describe('documents of completed tasks', () => {
  test.each<[string, Row, readonly [ReviewCode, string][]]>([
    ['a number', { completedOn: '28/3/2025', evidence: '12/KH-UBND' }, []],
    ['none', { completedOn: '28/3/2025' }, [['documentMissing', '']]],
    ['in the note', { completedOn: '28/3/2025', note: 'Kế hoạch số 12/KH-UBND' }, []],
    [
      'minutes, which have none',
      { completedOn: '28/3/2025', evidence: 'Biên bản kiểm tra' },
      [['documentMissing', 'Biên bản kiểm tra']],
    ],
    ['not completed', {}, []],
    ['half a number', { completedOn: '28/3/2025', evidence: 'QĐ 35' }, [['documentForm', 'QĐ 35']]],
    ['a bare number', { evidence: 35 }, [['documentForm', '35']]],
    ['one of two', { evidence: '12/KH-UBND; BC 15' }, [['documentForm', 'BC 15']]],
    [
      'dated after the data',
      { evidence: '12/KH-UBND ngày 05/5/2025' },
      [['documentInFuture', '12/KH-UBND ngày 05/5/2025']],
    ],
    [
      'dated a year too early',
      { evidence: '12/KH-UBND ngày 05/02/2024' },
      [['documentBeforePlan', '12/KH-UBND ngày 05/02/2024']],
    ],
    ['dated in the first days of the year’s data', { evidence: '240/KH-UBND ngày 20/12/2024' }, []],
    [
      'dated on a day that does not exist',
      { evidence: '12/KH-UBND ngày 30/02/2025' },
      [['documentDateImpossible', '12/KH-UBND ngày 30/02/2025']],
    ],
  ])('%s', (_, row, items) =>
    expect(
      review([tracker([row])])
        .filter(({ code }) => code.startsWith('document'))
        .map(({ code, written }) => [code, written]),
    ).toEqual(items),
  );

  test('one that Excel made a date of', () => {
    const sheet = tracker([{ evidence: serialOfDate(plainDate(2025, 3, 12)) }]);
    const numberFormats = sheet.numberFormats.map((row, i) => (i === 2 ? row.map(() => 'd/m/yyyy') : row));
    expect(found(review([{ ...sheet, numberFormats }]), 'documentBecameDate')).toEqual([
      ['Sổ!G3', '12/03/2025'],
    ]);
  });
});

describe('dates', () => {
  test.each<[string, Row, readonly ReviewCode[]]>([
    ['completed before today', { completedOn: '28/3/2025' }, []],
    ['completed after the data: a problem', { completedOn: '28/6/2025' }, []],
    ['completed a year too early', { completedOn: '28/3/2024' }, ['completedBeforePlan']],
    ['a typed due date of another year', { time: 'Theo kế hoạch', due: '30/6/2024' }, ['dueOutsidePlan']],
    ['a phrase with another year', { time: 'Quý IV năm 2024' }, ['dueOutsidePlan']],
    ['a phrase that reaches beyond the year', { time: 'Trước ngày 31/3/2026' }, []],
    ['a due date of this year', { time: 'Theo kế hoạch', due: '30/6/2025' }, []],
  ])('%s', (_, row, codes) =>
    expect(
      review([tracker([row])])
        .map(({ code }) => code)
        .filter((code) => /^(completed|due)/.test(code)),
    ).toEqual(codes),
  );
});

describe('offices', () => {
  const rows: Row[] = [
    { unit: 'Văn phòng – Thống kê' },
    { unit: 'Văn phòng - Thống kê' },
    { unit: 'Văn hóa – Xã hội' },
    { unit: 'Văn hóa – Xã hội' },
    { unit: 'Công chức Văn hóa- xã hội phường' },
  ];

  test('spelt in several ways; kinds of dashes do not count', () =>
    expect(
      review([tracker(rows)])
        .filter(({ code }) => code === 'unitSpelling')
        .map(({ cell, written, details }) => [cell, written, details?.['usual']]),
    ).toEqual([['Sổ!C7', 'Công chức Văn hóa- xã hội phường', 'Văn hóa – Xã hội']]));

  test('old names are right until 30/6/2025', () =>
    expect(found(review([tracker(rows)], plainDate(2025, 6, 30)), 'unitRenamed', 'districtNamed')).toEqual(
      [],
    ));

  test('from 01/7/2025 the new ones are named, once for each office', () =>
    expect(
      review([tracker(rows)], plainDate(2025, 7, 1))
        .filter(({ code }) => code === 'unitRenamed')
        .map(({ written, details }) => [written, details?.['after']]),
    ).toEqual([
      ['Văn phòng – Thống kê', 'Văn phòng HĐND và UBND'],
      ['Văn hóa – Xã hội', 'Phòng Văn hóa – Xã hội'],
    ]));

  test('new names are right', () =>
    expect(
      found(
        review(
          [tracker([{ unit: 'Phòng Văn hóa – Xã hội' }, { unit: 'Trung tâm Phục vụ hành chính công' }])],
          SEPTEMBER,
        ),
        'unitRenamed',
      ),
    ).toEqual([]));

  test('the district level, after it ended', () =>
    expect(
      found(review([tracker([{ content: 'Báo cáo UBND thị xã Đức Phổ' }, {}])], SEPTEMBER), 'districtNamed'),
    ).toEqual([['Sổ!B3', 'Báo cáo UBND thị xã Đức Phổ']]));
});

describe('settings', () => {
  const plan = sheetOf('Kế hoạch 2025', [
    ['STT', 'Nội dung công việc', 'Đơn vị thực hiện', 'Thời gian thực hiện'],
    ...plan2025.tasks.map(({ no, content, unit, time }) => [no, content, unit, time]),
  ]);
  const fields = (items: readonly ReviewItem[], code: ReviewCode) =>
    items.filter((item) => item.code === code).map(({ details }) => details?.['field']);
  const ours: Partial<Settings> = {
    parentAgency: 'UBND TỈNH QUẢNG NGÃI',
    agency: 'Ủy ban nhân dân phường Đức Phổ',
    place: 'Đức Phổ',
    addressees: ['Ủy ban nhân dân tỉnh Quảng Ngãi'],
    signerName: 'Nguyễn Văn A',
    recipients: ['Như trên', 'Lưu: VT'],
  };

  test('the plan’s ward is right until 30/6/2025', () =>
    expect(fields(review([plan], plainDate(2025, 6, 17)), 'settingBeforeReform')).toEqual([]));

  test('and no more from 01/7/2025', () =>
    expect(fields(review([plan], SEPTEMBER), 'settingBeforeReform')).toEqual([...['agency']]));

  test('the new ward’s own settings are right', () =>
    expect(fields(review([plan], SEPTEMBER, ours), 'settingBeforeReform')).toEqual([]));

  test('one addressee left over from the district', () =>
    expect(
      fields(review([plan], SEPTEMBER, { ...ours, addressees: ['UBND huyện Ba Tơ'] }), 'settingBeforeReform'),
    ).toEqual(['addressees']));

  test('what no report can be signed without', () =>
    expect(
      fields(
        review([plan], SEPTEMBER, { ...ours, agency: '', place: '', signerName: '', recipients: [] }),
        'settingBlank',
      ),
    ).toEqual(['agency', 'place', 'signerName']));
});

describe('indicators', () => {
  const [first, second] = plan2025.indicators;
  const indicators = (...rows: readonly (readonly CellValue[])[]) =>
    sheetOf('Chỉ tiêu', [
      ['STT', 'Chỉ tiêu', 'ĐVT', 'Chỉ tiêu năm 2025', 'Tử số', 'Mẫu số', 'Kết quả'],
      ...rows,
    ]);
  const blank = (cell: string, name: string) => ({
    ...{ code: 'indicatorBlank', severity: 'warning', cell, written: '' },
    details: { name },
  });
  const met = [1, first?.name ?? '', '%', 'Tối thiểu 80', 90, 100, ''] as const;
  const blanks = (sheet: SheetSnapshot) =>
    review([tracker([{}]), sheet]).filter(({ code }) => code === 'indicatorBlank');

  test('without figures: where the result would stand', () =>
    expect(blanks(indicators(met, [2, second?.name ?? '', '%', 'Tối thiểu 80', '', '', '']))).toStrictEqual([
      blank('Chỉ tiêu!G3', second?.name ?? ''),
    ]));

  test('without a column for results: where the counts would stand, else where its name does', () => {
    const without = (...columns: readonly number[]) => {
      const sheet = indicators(met, [2, second?.name ?? '', '%', 'Tối thiểu 80', '', '', '']);
      return sheetOf(
        'Chỉ tiêu',
        sheet.values.map((row) => row.filter((_, column) => !columns.includes(column))),
      );
    };
    expect(blanks(without(6))).toStrictEqual([blank('Chỉ tiêu!E3', second?.name ?? '')]);
    expect(blanks(without(4, 5, 6)).map(({ cell }) => cell)).toEqual(['Chỉ tiêu!B2', 'Chỉ tiêu!B3']);
  });

  test('a result that is invalid, or of no cases, is no blank', () =>
    expect(
      blanks(
        indicators(
          [1, first?.name ?? '', '%', 'Tối thiểu 80', '', '', '120%'],
          [2, second?.name ?? '', '%', 'Tối thiểu 80', 0, 0, ''],
          [3, 'Tỷ lệ khác', '%', 'Tối thiểu 80', '', '', 'Không phát sinh'],
          [4, 'Tỷ lệ không có chỉ tiêu', '%', '', '', '', '95%'],
        ),
      ),
    ).toStrictEqual([]));

  test('a target that differs from the plan: a problem', () => {
    const sheets = [tracker([{}]), indicators([2, second?.name ?? '', '%', 'Tối thiểu 75', 90, 100, ''])];
    expect(found(review(sheets), 'differsFromPlan')).toEqual([]);
  });
});

describe('the text of an item', () => {
  const details = {
    ...{ year: 2024, planYear: 2025, meant: 2025, asOf: 2025, date: '05/02/2024', field: 'place' },
    ...{ usual: 'A', after: 'B', source: 'C', name: 'D', plan: 'E', no: 3, content: 'F' },
  };

  test.each(Object.keys(reviewTexts) as ReviewCode[])('%s: whole sentences', (code) => {
    for (const cell of ['', 'Sổ!B7', 'Sổ']) {
      const text = describeReview({ code, severity: 'note', cell, written: 'Kế hoạch 2024', details });
      expect(text).toMatch(/^\p{Lu}.*\.$/u);
      expect(text).not.toMatch(/undefined|\[object| {2}/);
    }
  });

  test('names the cell, what stands in it and what to do', () =>
    expect(
      describeReview({
        code: 'yearSlip',
        severity: 'warning',
        cell: 'Kế hoạch!A1',
        written: 'KẾ HOẠCH NĂM 2024',
        details: { year: 2024, planYear: 2025 },
      }),
    ).toBe(
      'Ô Kế hoạch!A1 ghi “KẾ HOẠCH NĂM 2024”, có năm 2024 trong khi kế hoạch là của năm 2025. Sửa lại nếu chép từ kế hoạch năm khác.',
    ));
});
