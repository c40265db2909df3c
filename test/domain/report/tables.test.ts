import type { IndicatorOutlook } from '../../../src/domain/analysis/indicatorOutlooks';
import { plainDate } from '../../../src/domain/calendar/PlainDate';
import type { AssignedTarget, TargetOp, Verdict } from '../../../src/domain/table/Indicator';
import type { Outlook } from '../../../src/domain/indicator/Outlook';
import { buildIndicatorTable } from '../../../src/domain/report/buildIndicatorTable';
import { buildLateTable } from '../../../src/domain/report/buildLateTable';
import { buildOutlookTable } from '../../../src/domain/report/buildOutlookTable';
import { buildSectionTable } from '../../../src/domain/report/buildSectionTable';
import { buildTaskTable } from '../../../src/domain/report/buildTaskTable';
import { lineRoom } from '../../../src/domain/report/layout/laidText';
import { bodyWidths } from '../../../src/domain/report/layout/tableShape';
import { targetBar } from '../../../src/domain/report/targetBar';
import { textWidth } from '../../../src/domain/text/textMetrics';
import { tableLines } from './tableLines';
import { sampleAnalysis, sampleIndicator, sampleTask, SHEET, typed, type TaskSample } from './sampleAnalysis';

const day = (month: number, date: number, period = '') => ({ date: plainDate(2025, month, date), period });
const section = (code: string, row: number, sheet = SHEET) => ({
  ...{ sheet, row, code, title: `Nhóm ${code}` },
  level: code.split('.').length,
});

describe('the table of tasks', () => {
  const TITLES =
    '>STT< | Nội dung công việc | Cơ quan, đơn vị thực hiện | Thời gian thực hiện | >Tình trạng<';
  const rowOf = (task: Partial<TaskSample>): string =>
    tableLines(
      buildTaskTable({
        sections: [],
        tasks: [
          sampleTask({
            no: '7',
            status: 'ongoing',
            content: 'Rà soát',
            unit: '',
            lead: ['Công an'],
            cooperating: [],
            ...task,
          }),
        ],
      }),
    )[1] ?? '';

  test('sections as they are numbered in the sheet, tasks under them', () =>
    expect(
      tableLines(
        buildTaskTable({
          sections: [section('C', 5), section('C.II', 6)],
          tasks: [sampleTask({ no: '1', row: 7, status: 'done', section: 'C.II' })],
        }),
      ).slice(0, 3),
    ).toEqual([TITLES, 'heading: C | Nhóm C', 'heading: II | Nhóm C.II']));

  test.each<[string, Partial<TaskSample>, string]>([
    ['done', { status: 'done' }, 'Hoàn thành'],
    ['done late', { status: 'doneLate' }, 'Hoàn thành quá hạn'],
    ['late', { status: 'behind', judgement: { daysLate: 1254 } }, 'Chậm 1.254 ngày'],
    [
      'late with some of its occasions',
      {
        status: 'behind',
        judgement: {
          daysLate: 10,
          due: [day(3, 31, 'Quý I'), day(6, 30, 'Quý II')],
          missed: [day(3, 31, 'Quý I')],
        },
      },
      'Chậm 10 ngày (kỳ quý I)',
    ],
    ['ongoing work without a record is ongoing work', { status: 'needsUpdate' }, 'Thường xuyên'],
    [
      'due by another plan',
      { status: 'needsDeadline', time: typed('Theo kế hoạch') },
      'Theo kế hoạch, lộ trình riêng',
    ],
    [
      'periodic work whose occasions so far are done',
      {
        status: 'notStarted',
        judgement: {
          due: [day(3, 31, 'Quý I'), day(6, 30, 'Quý II')],
          next: day(6, 30, 'Quý II'),
          completedOn: [plainDate(2025, 3, 28)],
        },
      },
      'Đã thực hiện các kỳ đến hạn',
    ],
  ])('%s', (_, task, status) =>
    expect(rowOf(task)).toMatch(new RegExp(` \\| ${status.replace(/[()]/g, '\\$&')}$`)),
  );

  test('a deadline that was typed beside the phrase stands under it', () =>
    expect(
      rowOf({
        time: typed('Theo kế hoạch'),
        recorded: { due: typed('30/6/2025') },
        judgement: { due: [day(6, 30)] },
      }),
    ).toContain('Theo kế hoạch\n(30/6/2025)'));
});

describe('the table of sections', () => {
  test('a row a top section, its sub-sections counted in; their sum; groups that occur', () =>
    expect(
      tableLines(
        buildSectionTable({
          sections: [section('A', 1), section('B', 2), section('B.I', 3)],
          tasks: [
            sampleTask({ no: '1', status: 'done' }),
            sampleTask({ no: '2', status: 'behind', section: 'B' }),
            sampleTask({ no: '3', status: 'needsUpdate', section: 'B.I' }),
            sampleTask({ no: '4', status: 'behind', section: '' }),
          ],
        }),
      ),
    ).toEqual([
      '>Mục< | Nhóm nhiệm vụ | >Tổng số< | >Hoàn thành< | >Chậm tiến độ< | >Thường xuyên<',
      'data: A | Nhóm A | 01 | 01 | 0 | 0',
      'data: B | Nhóm B | 02 | 0 | 01 | 01',
      'data:  | Nhiệm vụ khác | 01 | 0 | 01 | 0',
      'total:  | Tổng cộng | 04 | 01 | 02 | 01',
    ]));

  test.each<[string, Parameters<typeof buildSectionTable>[0]]>([
    ['no sections', { sections: [], tasks: [sampleTask({ no: '1', status: 'done' })] }],
    ['one section', { sections: [section('A', 1)], tasks: [sampleTask({ no: '1', status: 'done' })] }],
  ])('%s: the table of statuses says it', (_, analysis) =>
    expect(buildSectionTable(analysis).rows).toEqual([]),
  );
});

describe('the table of late tasks', () => {
  const late = (no: string, month: number, cause?: string, note?: string) =>
    sampleTask({
      no,
      status: 'behind',
      content: `Việc ${no}`,
      recorded: {
        ...(cause === undefined ? {} : { reason: typed(cause) }),
        ...(note === undefined ? {} : { note: typed(note) }),
      },
      judgement: { daysLate: 5, missed: [day(month, 28)] },
    });

  test('the longest overdue first; without causes no column for them', () =>
    expect(tableLines(buildLateTable({ tasks: [late('1', 3), late('2', 2)] }))).toEqual([
      '>STT< | Nhiệm vụ | Cơ quan, đơn vị chủ trì | >Thời hạn<',
      'data: 1 | Việc 2 | Văn phòng – Thống kê | 28/02/2025',
      'data: 2 | Việc 1 | Văn phòng – Thống kê | 28/3/2025',
    ]));

  test('causes as typed, a dotted line where nobody typed one; a note where there is no cause', () =>
    expect(
      tableLines(
        buildLateTable({
          tasks: [
            late('1', 2, 'Thiếu người.'),
            late('2', 3, ''),
            late('3', 3, undefined, 'Chờ hướng dẫn'),
            late('4', 3, '', 'Giao năm 2024'),
          ],
        }),
      ).map((line) => line.split(' | ').at(-1)),
    ).toEqual(['Nguyên nhân', 'Thiếu người', '…………', 'Chờ hướng dẫn', 'Giao năm 2024']));
});

describe('the table of indicators', () => {
  const central: AssignedTarget = { op: '>=', value: 55, unit: '%', rule: 'central' };
  const linesOf = (...indicators: ReturnType<typeof sampleIndicator>[]) =>
    tableLines(buildIndicatorTable(sampleAnalysis({ indicators }), { charts: false, raiseBy: 'relative' }));

  test('without figures: targets in words, a dotted place for each result', () =>
    expect(
      linesOf(sampleIndicator('1', {}), sampleIndicator('2', { target: { ...central, value: 100 } })),
    ).toEqual([
      '>STT< | Chỉ tiêu | >Chỉ tiêu năm 2025< | >Kết quả<',
      'data: 1 | Tỷ lệ hồ sơ loại 1 | Tối thiểu 80% | …………',
      'data: 2 | Tỷ lệ hồ sơ loại 2 | 100% | …………',
    ]));

  test.each<[string, Parameters<typeof sampleIndicator>[1], string]>([
    ['met, last year unknown', { verdict: 'met', actual: 56.16 }, '56,16% | Đạt chỉ tiêu chung'],
    ['met, last year known', { verdict: 'met', actual: 56.16, previous: 50 }, '56,16% | Đạt'],
    ['not met', { verdict: 'notMet', actual: 50.5, previous: 50 }, '50,5% | Chưa đạt'],
    ['no cases', { verdict: 'noCases' }, 'Không phát sinh'],
  ])('%s', (_, judgement, cells) =>
    expect(linesOf(sampleIndicator('1', { target: central, assigned: central, ...judgement }))[1]).toBe(
      `data: 1 | Tỷ lệ hồ sơ loại 1 | Tối thiểu 55% | ${cells}`,
    ),
  );

  test('the central target met, the higher aim not: both, with the reading that gave the aim', () =>
    expect(
      linesOf(
        sampleIndicator('1', {
          ...{ target: central, assigned: { ...central, value: 63.8, rule: 'b' } },
          ...{ previous: 58, actual: 56.16, verdict: 'notMet', shortfall: 8 },
        }),
      ),
    ).toEqual([
      '>STT< | Chỉ tiêu | >Chỉ tiêu năm 2025< | >Mức phấn đấu< | >Kết quả< | >Đánh giá< | >Còn thiếu<',
      'data: 1 | Tỷ lệ hồ sơ loại 1 | Tối thiểu 55% | Tối thiểu 63,8% | 56,16% | Đạt chỉ tiêu chung; chưa đạt mức phấn đấu | 08 hồ sơ',
      'Ghi chú: chỉ tiêu 1: kết quả năm 2024 là 58%, mức phấn đấu tối thiểu 63,8% (“tăng thêm 10%” tính theo tỷ lệ, nhân 1,1).',
    ]));

  test.each([
    ['Tỷ lệ hồ sơ trực tuyến', '12 hồ sơ'],
    ['Tỷ lệ thanh toán trực tuyến', '12 giao dịch thanh toán'],
    ['Tỷ lệ xử lý phản ánh, kiến nghị đúng hạn', '12 phản ánh, kiến nghị'],
    ['Mức độ hài lòng của người dân', '12 phiếu khảo sát'],
  ])('what is short of “%s”: %s', (name, shortfall) =>
    expect(
      linesOf(
        sampleIndicator(
          '1',
          { target: central, assigned: central, actual: 50, verdict: 'notMet', shortfall: 12 },
          { name },
        ),
      )[1]
        ?.split(' | ')
        .at(-1),
    ).toBe(shortfall),
  );
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
    const { rows, notes } = buildIndicatorTable(
      { indicators, year: 2025 },
      { charts: true, raiseBy: 'relative' },
    );
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
    'Ghi chú: Lũy kế là tổng số liệu các kỳ báo cáo liền nhau từ ngày 15/12/2024 đến ngày 14/6/2025; số ước phát sinh tính theo mức bình quân ngày của thời gian đã qua.';
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
      '1.650/2.000\n(82,5%) | 2011 |  | Khó đạt nếu không có thay đổi',
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
      row('1.650/2.000\n(82,5%) | 2011 | không quá 1.234,5 | Đang bảo đảm đạt', 2),
      row('1.650/2.000\n(82,5%) | 2011 | 77.53 | Đang bảo đảm đạt', 3),
      NOTE,
      'Tỷ lệ “không quá” là tỷ lệ nhiều nhất được phép trong số còn lại.',
    ]));
});
