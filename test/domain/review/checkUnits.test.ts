import { plainDate, type PlainDate } from '../../../src/domain/calendar/PlainDate';
import { checkUnits } from '../../../src/domain/review/checkUnits';
import { sampleAnalysis, sampleTask } from '../report/sampleAnalysis';

const JUNE = plainDate(2025, 6, 30);
const JULY = plainDate(2025, 7, 1);

/** A task an office, which leads it; "A1" is the cell of the first one's office. */
const tasksOf = (...offices: readonly string[]) =>
  offices.map((office, index) =>
    sampleTask({
      ...{ no: String(index + 1), status: 'ongoing', unit: office, lead: [office], cooperating: [] },
      cells: { content: `B${index + 1}`, result: `C${index + 1}`, unit: `A${index + 1}`, time: '' },
    }),
  );
const check = (asOf: PlainDate, ...offices: readonly string[]) =>
  checkUnits(sampleAnalysis({ asOf, tasks: tasksOf(...offices) }));

describe('an office spelt in several ways: each but the usual one', () => {
  const spelt = (cell: string, written: string, usual: string, count: number) => ({
    ...{ code: 'unitSpelling', severity: 'note', cell, written },
    details: { usual, count },
  });

  test.each<[readonly string[], readonly object[]]>([
    [['Văn hóa – Xã hội', 'Văn hóa - Xã hội', 'văn hóa–Xã hội', 'Văn hóa -Xã hội', 'Văn  hóa- Xã hội'], []],
    [['đoàn thanh niên', 'Đoàn thanh niên'], []],
    [
      ['Văn hoá – Xã hội', 'Văn hóa – Xã hội', 'Văn hóa – Xã hội'],
      [spelt('A1', 'Văn hoá – Xã hội', 'Văn hóa – Xã hội', 1)],
    ],
    [
      ['Văn hóa – Xã hội', 'Văn hoá – Xã hội', 'Văn hoá – Xã hội', 'Văn hóa – xã hội'],
      [
        spelt('A1', 'Văn hóa – Xã hội', 'Văn hoá – Xã hội', 1),
        spelt('A4', 'Văn hóa – xã hội', 'Văn hoá – Xã hội', 1),
      ],
    ],
    [['Công an', 'Công chức Công an phường'], [spelt('A2', 'Công chức Công an phường', 'Công an', 1)]],
    [['Công an', 'Quân sự'], []],
    [
      ['Bộ phận Một cửa', 'Bộ phận Một cửa', 'Bộ phận Tiếp nhận và Trả kết quả'],
      [spelt('A3', 'Bộ phận Tiếp nhận và Trả kết quả', 'Bộ phận Một cửa', 1)],
    ],
    [['Các ngành liên quan', 'các ngành liên quan', 'Các ngành'], []],
  ])('%j', (offices, items) => expect(check(JUNE, ...offices)).toStrictEqual(items));

  test('those that cooperate are told too', () => {
    const [task] = tasksOf('Công an');
    expect(
      checkUnits(sampleAnalysis({ asOf: JUNE, tasks: task ? [{ ...task, cooperating: ['CÔNG AN'] }] : [] })),
    ).toStrictEqual([spelt('A1', 'CÔNG AN', 'Công an', 1)]);
  });
});

describe('an office that the reform renamed', () => {
  const renamed = (written: string, severity: string, after: string, source: string) => ({
    ...{ code: 'unitRenamed', severity, cell: 'A1', written },
    details: { after, source },
  });

  test.each<[string, PlainDate, readonly object[]]>([
    ['Bộ phận Một cửa', JUNE, []],
    [
      'Bộ phận Tiếp nhận và Trả kết quả xã',
      JULY,
      [
        renamed(
          'Bộ phận Tiếp nhận và Trả kết quả xã',
          'warning',
          'Trung tâm Phục vụ hành chính công',
          'Nghị định 118/2025/NĐ-CP',
        ),
      ],
    ],
    [
      'Tư pháp – Hộ tịch',
      JULY,
      [
        renamed(
          'Tư pháp – Hộ tịch',
          'note',
          'Văn phòng HĐND và UBND',
          'Nghị định 150/2025/NĐ-CP; tùy phân công của địa phương',
        ),
      ],
    ],
    ['Công an', JULY, []],
  ])('%s on %j', (office, asOf, items) => expect(check(asOf, office)).toStrictEqual(items));
});

describe('the level that ended with the reform', () => {
  const place = (cell: string, written: string) => ({
    code: 'districtNamed',
    severity: 'note',
    written,
    cell,
  });
  const [task] = tasksOf('Công an');
  const named = task && {
    ...task,
    content: 'Báo cáo UBND huyện',
    result: 'Báo cáo gửi thị xã',
    unit: 'Phòng Nội vụ quận',
  };

  test('wherever a task names it', () =>
    expect(checkUnits(sampleAnalysis({ asOf: JULY, tasks: named ? [named] : [] }))).toStrictEqual([
      place('B1', 'Báo cáo UBND huyện'),
      place('C1', 'Báo cáo gửi thị xã'),
      place('A1', 'Phòng Nội vụ quận'),
    ]));

  test('not until 30/6/2025', () =>
    expect(checkUnits(sampleAnalysis({ asOf: JUNE, tasks: named ? [named] : [] }))).toStrictEqual([]));
});
