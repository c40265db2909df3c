import { plainDate } from '../../../src/domain/calendar/PlainDate';
import type { Edit } from '../../../src/domain/sheet/Edit';
import type { Section } from '../../../src/domain/table/Task';
import { buildTracker } from '../../../src/domain/fill/buildTracker';
import { sampleAnalysis, sampleTask, SHEET, type TaskSample } from '../report/sampleAnalysis';
import { typed } from '../typed';

const section = (code: string, row: number, more: Partial<Section> = {}): Section => ({
  sheet: SHEET,
  row,
  code,
  title: `Mục ${code}`,
  level: 1,
  ...more,
});
const task = (no: string, row: number, more: Partial<TaskSample> = {}) =>
  sampleTask({ no, status: 'done', row, rows: [row], content: `Việc ${no}`, ...more });

const build = (sections: readonly Section[], tasks: ReturnType<typeof task>[]) =>
  buildTracker(sampleAnalysis({ sections, tasks }), 'Sổ', 'Kế hoạch');
const bodyOf = (edits: readonly Edit[]) => edits.find((edit) => edit.kind === 'cells' && edit.row === 5);
const valuesOf = (edits: readonly Edit[]) => {
  const body = bodyOf(edits);
  return body?.kind === 'cells' ? body.values : [];
};
const formatsOf = (edits: readonly Edit[]) => {
  const body = bodyOf(edits);
  return body?.kind === 'cells' ? body.numberFormats : undefined;
};

const HEADERS = [
  'STT',
  'Nội dung công việc',
  'Kết quả công việc',
  'Cơ quan, đơn vị thực hiện',
  'Thời gian thực hiện',
  'Hạn hoàn thành',
  'Ngày hoàn thành',
  'Kết quả thực hiện',
  'Văn bản (số, ký hiệu)',
  'Tình trạng',
  'Số ngày chậm',
  'Nguyên nhân, giải pháp',
  'Ghi chú',
];

describe('the sheet', () => {
  const made = () => build([section('A', 1)], [task('1', 2)]);

  test('carries our marks', () =>
    expect(made()[0]).toEqual({
      kind: 'addSheet',
      sheet: 'Sổ',
      properties: {
        'tthc.kind': 'tracker',
        'tthc.source': 'Kế hoạch',
        'tthc.ownColumns': JSON.stringify(HEADERS),
      },
    }));

  test('says what it is, of which year, and the day of its data', () => {
    const cells = made().flatMap((edit) => (edit.kind === 'cells' ? [edit.values] : []));
    expect(cells.slice(0, 4)).toEqual([
      [['SỔ THEO DÕI THỰC HIỆN KẾ HOẠCH']],
      [['Hoạt động kiểm soát thủ tục hành chính năm 2025']],
      [['Dữ liệu tính đến ngày 10/04/2025']],
      [HEADERS],
    ]);
  });

  test('is highlighted by the status, over all rows and columns', () => {
    const [highlight, ...more] = made().filter((edit) => edit.kind === 'highlight');
    expect(more).toEqual([]);
    expect(highlight).toMatchObject({
      sheet: 'Sổ',
      area: { row: 5, column: 0, rowCount: 2, columnCount: 13 },
    });
    expect(highlight?.rules[0]?.formula).toContain('$J6=');
  });

  test('without tasks there is nothing to highlight', () => {
    const empty = build([], []);
    expect(empty.filter(({ kind }) => kind === 'highlight')).toEqual([]);
    expect(bodyOf(empty)).toBeUndefined();
  });
});

describe('the rows', () => {
  const order = (sections: readonly Section[], tasks: ReturnType<typeof task>[]) =>
    valuesOf(build(sections, tasks)).map(([no, text]) => `${String(no)} ${String(text)}`);
  const A = section('A', 1);
  const B = section('B', 4);

  test('a heading by its own number, a path as a whole', () => {
    const codes = ['A', 'A.II', '2', '2.1', 'II.2.4'];
    expect(
      order(
        codes.map((code, row) => section(code, row + 1, { title: 'Mục' })),
        [],
      ),
    ).toEqual([...['A Mục', 'II Mục', '2 Mục', '2.1 Mục', '2.4 Mục']]);
  });

  test('headings without numbers are numbered, so that they read as headings', () => {
    const named = (title: string, row: number): Section => section(title, row, { title });
    expect(order([named('Tổ chức', 1), named('Báo cáo', 4)], [task('1', 2), task('2', 5)])).toEqual([
      ...['I Tổ chức', '1 Việc 1', 'II Báo cáo', '2 Việc 2'],
    ]);
  });

  test('sections and tasks in the order of the sheet', () =>
    expect(order([A, B], [task('2', 5), task('1', 2)])).toEqual([
      'A Mục A',
      '1 Việc 1',
      'B Mục B',
      '2 Việc 2',
    ]));

  test('of tables side by side one after the other', () =>
    expect(
      order(
        [A, section('I', 3, { table: 1 })],
        [task('1', 2), task('2', 5), task('1', 4, { table: 1 }), task('2', 6, { table: 1 })],
      ),
    ).toEqual(['A Mục A', '1 Việc 1', '2 Việc 2', 'I Mục I', '1 Việc 1', '2 Việc 2']));

  test('moved to a section of another table: last in that', () =>
    expect(
      order(
        [A, section('I', 3, { table: 1 }), section('II', 5, { table: 1 })],
        [
          task('1', 2),
          task('2', 9, { section: 'I', writtenSection: 'A' }),
          task('3', 4, { section: 'I', table: 1 }),
          task('4', 7, { section: 'A', writtenSection: 'II', table: 1 }),
        ],
      ),
    ).toEqual(['A Mục A', '1 Việc 1', '4 Việc 4', 'I Mục I', '3 Việc 3', '2 Việc 2', 'II Mục II']));

  test('a task that the user moved comes last in its section, of several in the order of the sheet', () =>
    expect(
      order(
        [A, B],
        [
          task('1', 2, { section: 'A' }),
          task('3', 6, { section: 'A', writtenSection: 'B' }),
          task('2', 5, { section: 'A', writtenSection: 'B' }),
          task('4', 7, { section: 'B' }),
        ],
      ),
    ).toEqual(['A Mục A', '1 Việc 1', '2 Việc 2', '3 Việc 3', 'B Mục B', '4 Việc 4']));

  test('moved to the last section: last of all', () =>
    expect(
      order([A, B], [task('1', 2, { section: 'B', writtenSection: 'A' }), task('2', 5, { section: 'B' })]),
    ).toEqual(['A Mục A', 'B Mục B', '2 Việc 2', '1 Việc 1']));

  test('sections of another sheet do not end one of this', () =>
    expect(
      order(
        [A, section('B', 2, { sheet: 'Khác' })],
        [task('1', 3, { section: 'A', writtenSection: '' }), task('2', 9, { section: 'A' })],
      ),
    ).toEqual(['A Mục A', 'B Mục B', '2 Việc 2', '1 Việc 1']));

  test.each<[string, readonly string[], string]>([
    ['C', [], 'C'],
    ['C.II', ['C'], 'II'],
    ['C.II', [], 'C.II'],
    ['II.2.4', ['II', 'II.2'], '2.4'],
    ['II.2.4', ['II'], '2.4'],
    ['CA.I', ['C'], 'CA.I'],
  ])('heading %s under %j stands as %s', (code, above, written) => {
    const sections = [...above.map((parent, i) => section(parent, i + 1)), section(code, 9)];
    expect(valuesOf(build(sections, [])).at(-1)?.slice(0, 3)).toEqual([written, `Mục ${code}`, '']);
  });

  test('a heading of another sheet is no parent', () => {
    const values = valuesOf(build([section('C', 1, { sheet: 'Khác' }), section('C.II', 2)], []));
    expect(values.at(-1)?.[0]).toBe('C.II');
  });

  test('headings are bold, tasks are not', () => {
    const bold = build([A], [task('1', 2)]).filter(
      (edit) => edit.kind === 'format' && edit.area.row >= 5 && edit.format.bold,
    );
    expect(bold).toMatchObject([{ area: { row: 5, rowCount: 1 } }]);
  });
});

describe('a task', () => {
  const recorded = {
    completedOn: typed(45_740, 'dd/mm/yyyy'),
    actualResult: typed('Kế hoạch'),
    evidence: typed('12/KH-UBND'),
    note: typed('x'),
  };

  test('what was read, judged and recorded, each in its column', () => {
    const judgement = { daysLate: 10, due: [{ date: plainDate(2025, 3, 31), period: 'Quý I' }] };
    const edits = build([], [task('7', 2, { status: 'behind', judgement, recorded })]);
    expect(valuesOf(edits)).toEqual([
      [
        7,
        'Việc 7',
        'Báo cáo',
        '- Văn phòng – Thống kê;\n- Các ngành liên quan phối hợp.',
        'Quý I',
        45_747,
        45_740,
        'Kế hoạch',
        '12/KH-UBND',
        '▲ Chậm tiến độ',
        10,
        '',
        'x',
      ],
    ]);
    expect(formatsOf(edits)).toEqual([
      [null, null, null, null, null, 'dd/mm/yyyy', 'dd/mm/yyyy', null, null, null, '#,##0', null, null],
    ]);
  });

  test('what else people recorded stands right of our columns, in columns of their own', () => {
    const edits = build(
      [section('A', 1)],
      [
        task('1', 2, { recorded: { progress: typed(0.5, '0%'), status: typed('Đang làm') } }),
        task('2', 3, { recorded: { progress: typed(''), reason: typed('Chờ phần mềm') } }),
      ],
    );
    expect(edits[0]).toMatchObject({ properties: { 'tthc.ownColumns': JSON.stringify(HEADERS) } });
    const headers = edits.flatMap((edit) => (edit.kind === 'cells' && edit.row === 4 ? edit.values : []));
    expect(headers).toEqual([[...HEADERS, 'Tỷ lệ hoàn thành (%)', 'Trạng thái']]);
    expect(valuesOf(edits).map((row) => row.slice(9))).toEqual([
      ['', '', '', '', '', ''],
      ['√ Hoàn thành', '', '', '', 0.5, 'Đang làm'],
      ['√ Hoàn thành', '', 'Chờ phần mềm', '', '', ''],
    ]);
    expect(formatsOf(edits)?.[1]?.slice(13)).toEqual(['0%', null]);
  });

  test('what was not recorded stays blank, and so do no days late', () => {
    const edits = build([], [task('1.1', 2)]);
    expect(valuesOf(edits)[0]?.slice(5)).toEqual(['', '', '', '', '√ Hoàn thành', '', '', '']);
    expect(valuesOf(edits)[0]?.[0]).toBe('1.1');
  });

  test.each<[string, ReturnType<typeof typed>, string | null]>([
    ['a date that Excel made of it', typed(45_747, 'd-mmm'), 'dd/mm/yyyy'],
    ['a month that its format shows', typed(45_747, 'mm/yyyy'), 'mm/yyyy'],
    ['a quarter that its format makes', typed(2, '"Quý "0'), '"Quý "0'],
    ['a plain number', typed(2025, 'General'), null],
    ['a text in a date cell', typed('Quý I', 'd-mmm'), null],
  ])('its time, %s', (_, time, format) =>
    expect(formatsOf(build([], [task('1', 2, { time })]))?.[0]?.[4]).toBe(format),
  );

  test('only the time may be such a date: the number keeps its own format', () =>
    expect(formatsOf(build([], [task('7', 2, { time: typed(45_747, 'd-mmm') })]))?.[0]?.[0]).toBeNull());
});
