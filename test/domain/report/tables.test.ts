import type { IndicatorOutlook } from '../../../src/domain/analysis/indicatorOutlooks';
import { plainDate } from '../../../src/domain/calendar/PlainDate';
import type { AssignedTarget, TargetOp, Verdict } from '../../../src/domain/table/Indicator';
import type { Outlook } from '../../../src/domain/indicator/Outlook';
import { plan2025 } from '../../../src/domain/plan/plan2025';
import type { Status } from '../../../src/domain/progress/Judgement';
import { buildChangeTable } from '../../../src/domain/report/buildChangeTable';
import { buildIndicatorTable } from '../../../src/domain/report/buildIndicatorTable';
import { buildLateTable } from '../../../src/domain/report/buildLateTable';
import { buildOutlookTable } from '../../../src/domain/report/buildOutlookTable';
import { buildSectionTable } from '../../../src/domain/report/buildSectionTable';
import { buildTaskTable } from '../../../src/domain/report/buildTaskTable';
import { buildUnitTable } from '../../../src/domain/report/buildUnitTable';
import { lineRoom } from '../../../src/domain/report/layout/laidText';
import { bodyWidths } from '../../../src/domain/report/layout/tableShape';
import { targetBar } from '../../../src/domain/report/targetBar';
import { textWidth } from '../../../src/domain/text/textMetrics';
import { tableLines } from './outlineOf';
import { sampleAnalysis, sampleIndicator, sampleTask, SHEET, typed } from './sampleAnalysis';

const day = (month: number, date: number, period = '') => ({ date: plainDate(2025, month, date), period });
const section = (code: string, row: number, sheet = SHEET) => ({
  ...{ sheet, row, code, title: `Nhóm ${code}` },
  level: code.split('.').length,
});

describe('the table of tasks', () => {
  const TITLES =
    '>STT< | Nội dung công việc | Cơ quan, đơn vị thực hiện | Thời gian, hạn hoàn thành | Kết quả thực hiện | >Tình trạng<';
  const linesOf = (parts: Parameters<typeof buildTaskTable>[0]) => tableLines(buildTaskTable(parts));
  const task = (no: string, row: number, sheet = SHEET) =>
    sampleTask({
      no,
      row,
      sheet,
      status: 'notStarted',
      unit: 'Văn phòng',
      lead: ['Văn phòng'],
      cooperating: [],
    });
  const line = (no: string) => `data: ${no} | Nội dung nhiệm vụ ${no} | Văn phòng | Quý I |  | Chưa đến hạn`;

  test('none', () => expect(linesOf({ tasks: [], sections: [section('A', 1)] })).toEqual([TITLES]));

  test('sections and tasks in the order of their rows, sheet by sheet', () =>
    expect(
      linesOf({
        tasks: [task('3', 9), task('1', 3), task('2', 5), task('4', 2, 'Sổ 2')],
        sections: [
          ...[
            section('B', 4),
            section('A', 2),
            section('B.II', 7),
            section('B.II.1', 8),
            section('A', 1, 'Sổ 2'),
          ],
          section('C', 1, 'Sổ khác'),
        ],
      }),
    ).toEqual([
      TITLES,
      'heading: A | Nhóm A',
      line('1'),
      'heading: B | Nhóm B',
      line('2'),
      'heading: II | Nhóm B.II',
      'heading: 1 | Nhóm B.II.1',
      line('3'),
      'heading: A | Nhóm A',
      line('4'),
    ]));

  const cellsOf = (change: Partial<Parameters<typeof sampleTask>[0]>) =>
    buildTaskTable({ tasks: [sampleTask({ no: '1', status: 'notStarted', ...change })], sections: [] })
      .rows[0]?.cells;

  test.each<[string, Partial<Parameters<typeof sampleTask>[0]>, string]>([
    ['a phrase alone', {}, 'Quý I'],
    [
      'a phrase and its dates',
      { judgement: { due: [day(3, 31), day(6, 30)] } },
      'Quý I\n(hạn 31/03/2025; 30/06/2025)',
    ],
    [
      'dates that the phrase shows itself are left out',
      { time: typed('Trước 31/03/2025'), judgement: { due: [day(3, 31), day(6, 30)] } },
      'Trước 31/03/2025\n(hạn 30/06/2025)',
    ],
    ['dates alone', { time: typed(''), judgement: { due: [day(3, 31)] } }, '(hạn 31/03/2025)'],
    ['nothing', { time: typed('') }, ''],
  ])('time: %s', (_, change, text) => expect(cellsOf(change)?.[3]).toBe(text));

  test.each<[string, Partial<Parameters<typeof sampleTask>[0]>, string]>([
    ['nothing', {}, ''],
    ['a document', { recorded: { evidence: typed('12/KH-UBND') } }, 'Văn bản: 12/KH-UBND'],
    [
      'days',
      { judgement: { completedOn: [plainDate(2025, 3, 20), plainDate(2025, 6, 20)] } },
      'Ngày hoàn thành: 20/03/2025; 20/06/2025',
    ],
    ['a result', { recorded: { actualResult: typed('Đã ban hành') } }, 'Đã ban hành'],
  ])('result: %s', (_, change, text) => expect(cellsOf(change)?.[4]).toBe(text));

  test.each<[Status, number, string]>([
    ['behind', 10, 'Chậm tiến độ (10 ngày)'],
    ['behind', 1, 'Chậm tiến độ (1 ngày)'],
    ['behind', 0, 'Chậm tiến độ'],
    ['done', 0, 'Hoàn thành'],
  ])('status %s by %d days: %s', (status, daysLate, text) =>
    expect(cellsOf({ status, judgement: { daysLate } })?.[5]).toBe(text),
  );
});

describe('the table of sections', () => {
  const TITLES =
    '>Mục< | Nhóm nhiệm vụ | >Tổng số< | >Hoàn thành< | >Đang thực hiện< | >Chưa đến hạn< | >Chậm tiến độ< | >Chưa đủ thông tin<';
  const task = (no: string, inSection: string, status: Status, sheet = SHEET) =>
    sampleTask({ no, section: inSection, status, sheet });
  const linesOf = (parts: Parameters<typeof buildSectionTable>[0]) => tableLines(buildSectionTable(parts));

  test('a row a top section, its sub-sections counted in; their sum', () =>
    expect(
      linesOf({
        sections: [section('A', 1), section('B', 3), section('B.I', 4), section('C', 9)],
        tasks: [
          task('1', 'A', 'done'),
          task('2', 'B', 'doneLate'),
          task('3', 'B.I', 'inProgress'),
          task('4', 'B.I', 'ongoing'),
          task('5', 'B.II', 'behind'),
        ],
      }),
    ).toEqual([
      TITLES,
      'data: A | Nhóm A | 1 | 1 | 0 | 0 | 0 | 0',
      'data: B | Nhóm B | 4 | 1 | 2 | 0 | 1 | 0',
      'data: C | Nhóm C | 0 | 0 | 0 | 0 | 0 | 0',
      'total:  | Tổng cộng | 5 | 2 | 2 | 0 | 1 | 0',
    ]));

  test('codes of several letters', () =>
    expect(
      linesOf({
        sections: [section('10', 1), section('10.1', 2)],
        tasks: [task('1', '10.1', 'done'), task('2', '1', 'behind')],
      }),
    ).toEqual([
      TITLES,
      'data: 10 | Nhóm 10 | 1 | 1 | 0 | 0 | 0 | 0',
      'data:  | Nhiệm vụ không thuộc mục nào | 1 | 0 | 0 | 0 | 1 | 0',
      'total:  | Tổng cộng | 2 | 1 | 0 | 0 | 1 | 0',
    ]));

  test('tasks of no section, and of one of another sheet, stand apart', () =>
    expect(
      linesOf({
        sections: [section('A', 1)],
        tasks: [
          task('1', 'A', 'dueSoon'),
          task('2', '', 'onDemand'),
          task('3', 'A', 'needsUpdate', 'Sổ 2'),
          task('4', 'Z', 'notUnderstood'),
        ],
      }),
    ).toEqual([
      TITLES,
      'data: A | Nhóm A | 1 | 0 | 0 | 1 | 0 | 0',
      'data:  | Nhiệm vụ không thuộc mục nào | 3 | 0 | 0 | 1 | 0 | 2',
      'total:  | Tổng cộng | 4 | 0 | 0 | 2 | 0 | 2',
    ]));

  test.each<[string, Parameters<typeof buildSectionTable>[0]]>([
    ['no sections', { sections: [], tasks: [task('1', '', 'done')] }],
    ['sections of which none holds a task', { sections: [section('A', 1)], tasks: [task('1', '', 'done')] }],
    ['no tasks', { sections: [section('A', 1)], tasks: [] }],
  ])('no rows: %s', (_, parts) => expect(linesOf(parts)).toEqual([TITLES]));
});

test('the table of offices: tasks led and shared, done and late', () =>
  expect(
    tableLines(
      buildUnitTable([
        sampleTask({ no: '1', status: 'done', lead: ['Văn phòng'], cooperating: ['Công an'] }),
        sampleTask({ no: '2', status: 'doneLate', lead: ['Văn phòng', 'Công an'], cooperating: [] }),
        sampleTask({ no: '3', status: 'behind', lead: ['VĂN PHÒNG'], cooperating: ['Công an', 'Y tế'] }),
        sampleTask({ no: '4', status: 'ongoing', lead: ['Công an'], cooperating: [] }),
      ]),
    ),
  ).toEqual([
    '>STT< | Cơ quan, đơn vị thực hiện | Chủ trì: >Tổng số< | Chủ trì: >Hoàn thành< | Chủ trì: >Chậm tiến độ< | Phối hợp: >Tổng số< | Phối hợp: >Hoàn thành< | Phối hợp: >Chậm tiến độ<',
    'data: 1 | Văn phòng | 3 | 2 | 1 | 0 | 0 | 0',
    'data: 2 | Công an | 2 | 1 | 0 | 2 | 1 | 1',
    'data: 3 | Y tế | 0 | 0 | 0 | 1 | 0 | 1',
  ]));

describe('the table of late tasks', () => {
  const TITLES =
    '>STT< | Nội dung công việc | Cơ quan, đơn vị thực hiện | >Hạn hoàn thành< | >Số ngày chậm< | Nguyên nhân, lý do';
  const late = (no: string, daysLate: number, missed = [day(3, 31)], reason = '') =>
    sampleTask({
      ...{ no, status: 'behind', unit: 'Văn phòng', lead: ['Văn phòng'], cooperating: [] },
      judgement: { daysLate, missed },
      recorded: reason === '' ? {} : { reason: typed(reason) },
    });

  test('the latest first; of the others none', () =>
    expect(
      tableLines(
        buildLateTable(
          sampleAnalysis({
            tasks: [
              late('1', 5),
              sampleTask({ no: '2', status: 'done' }),
              late('3', 40, [day(1, 31, 'Quý I'), day(2, 28)], 'Chờ hướng dẫn'),
              late('4', 10, []),
            ],
          }),
        ),
      ),
    ).toEqual([
      TITLES,
      'data: 3 | Nội dung nhiệm vụ 3 | Văn phòng | 31/01/2025 | 40 | Chưa hoàn thành: Quý I, 28/02/2025.\nChờ hướng dẫn',
      'data: 4 | Nội dung nhiệm vụ 4 | Văn phòng |  | 10 | ',
      'data: 1 | Nội dung nhiệm vụ 1 | Văn phòng | 31/03/2025 | 5 | ',
    ]));

  const linked = plan2025.indicators.find(({ tasks }) => tasks.length > 0);
  const planNo = linked?.tasks[0] ?? 0;
  const affected = plan2025.indicators.filter(({ tasks }) => tasks.includes(planNo));
  const causeOf = (indicators: Parameters<typeof sampleAnalysis>[0]) =>
    buildLateTable(sampleAnalysis({ tasks: [{ ...late('1', 5), planNo }], ...indicators })).rows[0]?.cells[5];
  const bare = (name: string): string => name.replace(/[.;,\s]+$/u, '');

  test('an indicator that the delay pulls down, not followed: it has no figures', () =>
    expect(causeOf({})).toBe(
      affected
        .map(({ no, name }) => `Ảnh hưởng đến chỉ tiêu số ${no} “${bare(name)}” (chưa có số liệu).`)
        .join('\n'),
    ));

  test('followed: by the name and with the verdict of the sheet, without marks at the end', () => {
    const name = `${linked?.name ?? ''} ., ;`;
    const indicators = [sampleIndicator(String(linked?.no), { verdict: 'met' }, { name })];
    expect(causeOf({ indicators })).toContain(
      `Ảnh hưởng đến chỉ tiêu số ${linked?.no ?? ''} “${bare(name)}” (đạt).`,
    );
  });
});

describe('the table of indicators', () => {
  const TITLES =
    '>STT< | Chỉ tiêu | >ĐVT< | >Chỉ tiêu chung< | >Chỉ tiêu giao< | >Kết quả< | >Đánh giá< | >Còn thiếu<';
  const assigned: AssignedTarget = { op: '>=', value: 88, unit: '%', rule: 'b' };
  const nothing: AssignedTarget = { op: 'notUnderstood', value: null, unit: '', rule: 'central' };
  const linesOf = (...indicators: ReturnType<typeof sampleIndicator>[]) =>
    tableLines(buildIndicatorTable(sampleAnalysis({ indicators }), { charts: false }));

  test('none', () => expect(linesOf()).toEqual([TITLES]));

  test('targets, result, verdict, without notes where none is needed', () =>
    expect(
      linesOf(sampleIndicator('1', { verdict: 'met', actual: 91.256 }), sampleIndicator('2a', {})),
    ).toEqual([
      TITLES,
      'data: 1 | Tỷ lệ hồ sơ loại 1. | % | ≥ 80% | ≥ 80% | 91.26 | Đạt | ',
      'data: 2a | Tỷ lệ hồ sơ loại 2a. | % | ≥ 80% | ≥ 80% |  | Chưa có số liệu | ',
    ]));

  test('an assigned target by a rule, and a shortfall: both are explained', () =>
    expect(linesOf(sampleIndicator('1', { verdict: 'notMet', actual: 80, assigned, shortfall: 7 }))).toEqual([
      TITLES,
      'data: 1 | Tỷ lệ hồ sơ loại 1. | % | ≥ 80% | ≥ 88% (b) | 80 | Chưa đạt | 7',
      'Ghi chú: (a), (b) là điểm áp dụng tại khoản 1 Phụ lục Kế hoạch để giao chỉ tiêu theo kết quả năm 2024; chỉ tiêu không ghi điểm áp dụng lấy bằng chỉ tiêu chung.',
      'Cột “Còn thiếu” là số trường hợp cần đạt thêm để hoàn thành chỉ tiêu giao.',
    ]));

  test('a target that was not understood stands as typed, and nothing is assigned', () =>
    expect(
      linesOf(
        sampleIndicator(
          '1',
          { target: nothing, assigned: { ...nothing, rule: 'a' } },
          { target: typed('cao') },
        ),
      ),
    ).toEqual([
      TITLES,
      'data: 1 | Tỷ lệ hồ sơ loại 1. | % | cao |  |  | Chưa có số liệu | ',
      expect.stringMatching(/^Ghi chú/),
    ]));

  test.each<[string, Partial<AssignedTarget>, Partial<AssignedTarget>, number, number]>([
    ['the assigned target is a border too', { value: 80 }, { value: 88 }, 87.998, 87.99],
    ['so are both ends of a span', { op: 'between', value: [70, 79.996] }, { value: 50 }, 79.995, 79.99],
    ['none where nothing was understood', nothing, nothing, 79.996, 80],
  ])('results are rounded on their side of the targets: %s', (_, target, own, actual, shown) => {
    const judgement = { actual, target: { ...assigned, ...target }, assigned: { ...assigned, ...own } };
    expect(
      buildIndicatorTable({ indicators: [sampleIndicator('1', judgement)], year: 2025 }, { charts: false })
        .rows[0]?.cells[5],
    ).toBe(shown);
  });
});

describe('squares under the names of indicators', () => {
  const target = (op: TargetOp, value: AssignedTarget['value'], unit = '%'): AssignedTarget => ({
    op,
    value,
    unit,
    rule: 'central',
  });
  const indicator = (assigned: AssignedTarget, actual: number | undefined, verdict: Verdict = 'met') =>
    sampleIndicator(
      '1',
      { target: assigned, assigned, verdict, ...(actual === undefined ? {} : { actual }) },
      { name: 'Tỷ lệ' },
    );
  const drawn = (...indicators: ReturnType<typeof sampleIndicator>[]) => {
    const { rows, notes } = buildIndicatorTable({ indicators, year: 2025 }, { charts: true });
    return [...rows.map(({ cells }) => cells[1]), ...notes];
  };
  const MEANING = 'Dãy ô dưới tên chỉ tiêu: ■ là kết quả, vạch │ là chỉ tiêu giao';
  const RATES = 'với tỷ lệ đến 100%, cả dãy là 100%';
  const OTHERS = 'với số liệu khác, cả dãy là số lớn hơn trong hai số';

  test.each<[what: string, indicators: ReturnType<typeof sampleIndicator>[], lines: string[]]>([
    ['none', [], []],
    [
      'results as the table rounds them, against the assigned target',
      [indicator(target('>=', 80), 79.996, 'notMet'), indicator(target('=', 96.03), 100)],
      ['Tỷ lệ\n■■■■■■■■■■■■■□│□□□□', 'Tỷ lệ\n■■■■■■■■■■■■■■■■■│■', `${MEANING}; ${RATES}.`],
    ],
    [
      'a limit is explained',
      [indicator(target('<=', 5), 3)],
      [
        'Tỷ lệ\n□│□□□□□□□□□□□□□□□□□',
        `${MEANING}; ${RATES}.`,
        'Chỉ tiêu tối đa đạt khi các ô ■ không vượt quá vạch.',
      ],
    ],
    [
      'no figures, invalid ones, no cases, a result without a verdict, a verdict without a result: none',
      [
        indicator(target('>=', 80), undefined, 'noData'),
        indicator(target('>=', 80), 120, 'invalid'),
        indicator(target('>=', 80), undefined, 'noCases'),
        indicator(target('>=', 80), 9, 'noData'),
        indicator(target('>=', 80), undefined, 'met'),
      ],
      ['Tỷ lệ', 'Tỷ lệ', 'Tỷ lệ', 'Tỷ lệ', 'Tỷ lệ'],
    ],
    [
      'a change, a span, what was not understood, and what is below 0: none',
      [
        indicator(target('increase', 5), 90),
        indicator(target('between', [80, 90]), 85),
        indicator(target('notUnderstood', null), 85),
        indicator(target('<=', 5, 'độ'), -1),
        indicator(target('<=', -5, 'độ'), 3, 'notMet'),
      ],
      ['Tỷ lệ', 'Tỷ lệ', 'Tỷ lệ', 'Tỷ lệ', 'Tỷ lệ'],
    ],
    [
      'another unit: along the greater of the two',
      [indicator(target('>=', 10, 'lớp'), 12), indicator(target('>', 400, 'hồ sơ'), 200, 'notMet')],
      ['Tỷ lệ\n■■■■■■■■■■■■■■■│■■■', 'Tỷ lệ\n■■■■■■■■■□□□□□□□□□│', `${MEANING}; ${OTHERS}.`],
    ],
    [
      'a rate above 100 %, likewise',
      [indicator(target('>=', 100), 120)],
      ['Tỷ lệ\n■■■■■■■■■■■■■■■│■■■', `${MEANING}; ${OTHERS}.`],
    ],
    [
      'a target without a unit has that of its indicator; both scales are explained',
      [indicator(target('>=', 80, ''), 80), indicator(target('<', 0, 'vụ'), 0, 'notMet')],
      [
        'Tỷ lệ\n■■■■■■■■■■■■■■│□□□□',
        'Tỷ lệ\n│□□□□□□□□□□□□□□□□□□',
        `${MEANING}; ${RATES}; ${OTHERS}.`,
        'Chỉ tiêu tối đa đạt khi các ô ■ không vượt quá vạch.',
      ],
    ],
  ])('%s', (_, indicators, lines) => expect(drawn(...indicators)).toEqual(lines));

  test('stand on one line of the column', () => {
    const bar = targetBar(75.5, 80, 100);
    expect(textWidth(bar, { size: 11, bold: false })).toBeLessThan(lineRoom(bodyWidths[1] ?? 0));
  });
});

describe('the table of outlooks', () => {
  const TITLES =
    '>STT< | Chỉ tiêu | >Lũy kế từ đầu năm< | >Ước phát sinh đến hết năm< | >Tỷ lệ cần đạt (%)< | >Khả năng đạt chỉ tiêu<';
  const NOTE =
    'Ghi chú: Lũy kế là tổng số liệu các kỳ báo cáo liền nhau từ ngày 15/12/2024 đến ngày 14/6/2025, số liệu mỗi kỳ được hiểu là của riêng kỳ đó; số ước phát sinh tính theo mức bình quân ngày của thời gian đã qua.';
  const forecast = (change: Partial<Extract<Outlook, { isLimit: boolean }>>): Outlook => ({
    kind: 'onTrack',
    from: plainDate(2024, 12, 15),
    to: plainDate(2025, 6, 14),
    numerator: 1650,
    denominator: 2000,
    remaining: 2011,
    share: 77.53,
    isLimit: false,
    ...change,
  });
  const gap: Outlook = { kind: 'notEnough', gap: { kind: 'tooFew' } };
  const linesOf = (...outlooks: readonly Outlook[]) =>
    tableLines(
      buildOutlookTable(
        outlooks.map((outlook, index): IndicatorOutlook => ({
          indicator: sampleIndicator(String(index + 1), {}),
          outlook,
        })),
      ),
    );
  const row = (cells: string, no = 1) => `data: ${no} | Tỷ lệ hồ sơ loại ${no}. | ${cells}`;

  test.each<[string, readonly Outlook[]]>([
    ['no indicators', []],
    ['none with an outlook', [gap, gap]],
  ])('no rows: %s', (_, outlooks) => expect(linesOf(...outlooks)).toEqual([TITLES]));

  test.each<[string, Outlook, string]>([
    ['on track', forecast({}), '1.650/2.000\n(82,5%) | 2011 | 77.53 | Đang bảo đảm đạt'],
    [
      'within reach',
      forecast({ kind: 'within' }),
      '1.650/2.000\n(82,5%) | 2011 | 77.53 | Còn khả năng đạt nếu cải thiện kết quả',
    ],
    ['settled for good', forecast({ kind: 'secured' }), '1.650/2.000\n(82,5%) | 2011 |  | Đã chắc đạt'],
    [
      'settled for bad',
      forecast({ kind: 'outOfReach' }),
      '1.650/2.000\n(82,5%) | 2011 |  | Không còn khả năng đạt',
    ],
    ['no cases', forecast({ numerator: 0, denominator: 0 }), '0/0 | 2011 | 77.53 | Đang bảo đảm đạt'],
    [
      'a rate keeps its side of the target',
      forecast({ numerator: 79996, denominator: 100000 }),
      '79.996/100.000\n(79,99%) | 2011 | 77.53 | Đang bảo đảm đạt',
    ],
  ])('%s', (_, outlook, cells) => expect(linesOf(outlook)).toEqual([TITLES, row(cells), NOTE]));

  test('a limit is marked, and the mark explained; what has no outlook says why', () =>
    expect(linesOf(gap, forecast({ isLimit: true, share: 1234.5 }), forecast({}))).toEqual([
      TITLES,
      row(' |  |  | Không đủ số liệu: số phát sinh quá ít'),
      row('1.650/2.000\n(82,5%) | 2011 | ≤ 1.234,5 | Đang bảo đảm đạt', 2),
      row('1.650/2.000\n(82,5%) | 2011 | 77.53 | Đang bảo đảm đạt', 3),
      NOTE,
      'Dấu ≤: tỷ lệ nhiều nhất được phép trong số còn lại.',
    ]));
});

describe('the table of changes', () => {
  const TITLES = '>STT< | Nội dung công việc | >Kỳ trước< | >Kỳ này< | >Thay đổi<';
  const then = { key: '', no: '4', section: 'A', status: 'behind', due: [plainDate(2025, 3, 31)] } as const;
  const now = sampleTask({ no: '1', status: 'done', judgement: { due: [day(6, 30), day(9, 30)] } });

  test.each<[string, Parameters<typeof buildChangeTable>[0][number], string]>([
    [
      'finished',
      { kinds: ['finished'], now, then },
      '1 | Nội dung nhiệm vụ 1 | Chậm tiến độ | Hoàn thành | Hoàn thành',
    ],
    [
      'moved, and finished',
      { kinds: ['finished', 'moved'], now, then },
      '1 | Nội dung nhiệm vụ 1 | Chậm tiến độ\n(hạn 31/03/2025) | Hoàn thành\n(hạn 30/06/2025; 30/09/2025) | Hoàn thành;\nThay đổi hạn',
    ],
    [
      'moved from no due date',
      { kinds: ['moved'], now, then: { ...then, due: [] } },
      '1 | Nội dung nhiệm vụ 1 | Chậm tiến độ\n(chưa có hạn) | Hoàn thành\n(hạn 30/06/2025; 30/09/2025) | Thay đổi hạn',
    ],
    ['added', { kinds: ['added'], now }, '1 | Nội dung nhiệm vụ 1 |  | Hoàn thành | Bổ sung'],
    [
      'gone',
      { kinds: ['gone'], then },
      ' | Nhiệm vụ số 4 tại báo cáo kỳ trước | Chậm tiến độ |  | Không còn theo dõi',
    ],
    [
      'gone without a number',
      { kinds: ['gone'], then: { ...then, no: '' } },
      ' | Nhiệm vụ không đánh số | Chậm tiến độ |  | Không còn theo dõi',
    ],
  ])('%s', (_, change, cells) =>
    expect(tableLines(buildChangeTable([change]))).toEqual([TITLES, `data: ${cells}`]),
  );
});
