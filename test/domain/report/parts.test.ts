import type { Analysis } from '../../../src/domain/analysis/Analysis';
import { plainDate } from '../../../src/domain/calendar/PlainDate';
import { plan2025 } from '../../../src/domain/plan/plan2025';
import { buildRecord } from '../../../src/domain/analysis/buildRecord';
import { buildChangePart } from '../../../src/domain/report/buildChangePart';
import { buildIndicatorPart } from '../../../src/domain/report/buildIndicatorPart';
import { buildLatePart } from '../../../src/domain/report/buildLatePart';
import { buildOpening } from '../../../src/domain/report/buildOpening';
import { buildOutlookPart } from '../../../src/domain/report/buildOutlookPart';
import { buildProposalPart } from '../../../src/domain/report/buildProposalPart';
import { buildResultPart } from '../../../src/domain/report/buildResultPart';
import { defaultSettings } from '../../../src/domain/settings/defaultSettings';
import { gatherFacts } from '../../../src/domain/report/gatherFacts';
import type { Period } from '../../../src/domain/period/Period';
import type { Block } from '../../../src/domain/report/Report';
import type { ReportFacts } from '../../../src/domain/report/ReportFacts';
import type { Settings } from '../../../src/domain/settings/Settings';
import { outlineOf } from './outlineOf';
import { sampleAnalysis, sampleIndicator, sampleTask } from './sampleAnalysis';

const Q1: Period = { kind: 'q1' };
/** Of 10/4/2025, for quý I: 15/12/2024 to 14/3/2025. */
const factsOf = (parts: Partial<Analysis>, settings: Partial<Settings> = {}, period = Q1): ReportFacts =>
  gatherFacts(sampleAnalysis(parts), { ...defaultSettings(plan2025), charts: false, ...settings }, period)
    .facts;
const day = (month: number, date: number, period = '') => ({ date: plainDate(2025, month, date), period });

describe('the opening', () => {
  const DECISION =
    'Quyết định số 35/QĐ-UBND ngày 14/02/2025 của Chủ tịch Ủy ban nhân dân phường Phổ Ninh ban hành Kế hoạch hoạt động kiểm soát thủ tục hành chính năm 2025 trên địa bàn phường Phổ Ninh';
  const PLAN = 'Kế hoạch hoạt động kiểm soát thủ tục hành chính năm 2025';
  const REPORTS = 'báo cáo kết quả thực hiện quý I năm 2025 như sau:';
  const DAYS = 'Số liệu báo cáo tính từ ngày 15/12/2024 đến ngày 14/3/2025. Dữ liệu tính đến ngày';

  test.each<[string, Partial<Analysis>, Partial<Settings>, readonly string[]]>([
    [
      'by the agency that issued the plan',
      {},
      { agency: 'UBND phường Phổ Ninh' },
      [`Thực hiện ${DECISION}, Ủy ban nhân dân phường Phổ Ninh ${REPORTS}`, `${DAYS} 10/4/2025.`],
    ],
    [
      'by another agency',
      {},
      { agency: 'UBND phường Đức Phổ' },
      [`Thực hiện ${PLAN}, Ủy ban nhân dân phường Đức Phổ ${REPORTS}`, `${DAYS} 10/4/2025.`],
    ],
    [
      'without a plan, without an agency, on the last day of the period',
      { plan: undefined, asOf: plainDate(2025, 3, 14) },
      { agency: '' },
      [`Thực hiện ${PLAN}, ………… ${REPORTS}`, `${DAYS} 14/3/2025.`],
    ],
    [
      'a day before the period ends',
      { plan: undefined, asOf: plainDate(2025, 3, 13) },
      { agency: 'UBND xã A' },
      [
        `Thực hiện ${PLAN}, Ủy ban nhân dân xã A ${REPORTS}`,
        `${DAYS} 13/3/2025. Tại thời điểm lập báo cáo, kỳ báo cáo chưa kết thúc.`,
      ],
    ],
  ])('%s', (_, parts, settings, lines) => {
    const blocks = buildOpening(factsOf(parts, settings));
    expect(outlineOf(blocks)).toEqual(lines);
    expect(blocks.map(({ kind }) => kind)).toEqual(['paragraph', 'paragraph']);
  });
});

describe('I. results', () => {
  const HEADING = '# I. KẾT QUẢ THỰC HIỆN KẾ HOẠCH';
  const linesOf = (parts: Partial<Analysis>, settings: Partial<Settings> = {}) =>
    outlineOf(buildResultPart(factsOf(parts, settings)));

  test('without tasks', () => expect(linesOf({})).toEqual([HEADING, 'Sổ theo dõi chưa có nhiệm vụ nào.']));

  test('overall, by section, by office', () =>
    expect(
      linesOf({
        tasks: [
          sampleTask({ no: '1', status: 'done', judgement: { completedOn: [plainDate(2025, 3, 10)] } }),
          sampleTask({ no: '2', status: 'doneLate' }),
          sampleTask({ no: '3', status: 'behind' }),
          sampleTask({ no: '4', status: 'notStarted' }),
        ],
      }),
    ).toEqual([
      HEADING,
      '## 1. Kết quả chung',
      'Đến ngày 10/4/2025, kết quả thực hiện 04 nhiệm vụ của Kế hoạch được theo dõi như sau:',
      '- Hoàn thành: 02 nhiệm vụ, đạt tỷ lệ 50%; trong đó đúng hạn 01 nhiệm vụ, quá hạn 01 nhiệm vụ;',
      '- Chậm tiến độ: 01 nhiệm vụ;',
      '- Chưa đến hạn, chưa triển khai: 01 nhiệm vụ.',
      'Trong kỳ báo cáo, có 01 nhiệm vụ được ghi nhận ngày hoàn thành.',
      'Kết quả chi tiết của từng nhiệm vụ tại Phụ lục kèm theo Báo cáo này.',
      '## 2. Kết quả theo nhóm nhiệm vụ',
      'Kết quả thực hiện 01 nhóm nhiệm vụ của Kế hoạch, cụ thể như sau:',
      '[sections]',
      '## 3. Kết quả theo cơ quan, đơn vị',
      'Có 01 cơ quan, đơn vị chủ trì thực hiện (một nhiệm vụ có thể giao nhiều đơn vị), cụ thể như sau:',
      '[units]',
    ]));

  test('nothing done, no sections, no offices; with squares', () => {
    const task = sampleTask({ no: '1', status: 'behind', lead: [], cooperating: [] });
    expect(linesOf({ tasks: [task], sections: [] }, { charts: true })).toEqual([
      HEADING,
      '## 1. Kết quả chung',
      'Đến ngày 10/4/2025, kết quả thực hiện 01 nhiệm vụ của Kế hoạch được theo dõi như sau:',
      '- Chưa có nhiệm vụ hoàn thành;',
      '- Chậm tiến độ: 01 nhiệm vụ.',
      '[statuses]',
      'Trong kỳ báo cáo, chưa ghi nhận nhiệm vụ nào có ngày hoàn thành.',
      'Kết quả chi tiết của từng nhiệm vụ tại Phụ lục kèm theo Báo cáo này.',
      '## 2. Kết quả theo nhóm nhiệm vụ',
      'Kế hoạch không chia theo nhóm nhiệm vụ.',
      '## 3. Kết quả theo cơ quan, đơn vị',
      'Sổ theo dõi chưa ghi cơ quan, đơn vị thực hiện.',
    ]);
  });

  test('headings, paragraphs and items', () =>
    expect(
      buildResultPart(factsOf({ tasks: [sampleTask({ no: '1', status: 'done' })], sections: [] })).map(
        ({ kind }) => kind,
      ),
    ).toEqual(
      ['heading', 'heading', 'paragraph', 'item', 'paragraph', 'paragraph'].concat([
        'heading',
        'paragraph',
        'heading',
        'paragraph',
        'table',
      ]),
    ));

  test.each<[statuses: string, readonly string[], string]>([
    ['all in time', ['done', 'done', 'behind'], '- Hoàn thành: 02 nhiệm vụ, đạt tỷ lệ 66,67%;'],
    [
      'all late',
      ['doneLate', 'behind'],
      '- Hoàn thành: 01 nhiệm vụ, đạt tỷ lệ 50%; trong đó đúng hạn 00 nhiệm vụ, quá hạn 01 nhiệm vụ;',
    ],
    ['all of the plan', ['done'], '- Hoàn thành: 01 nhiệm vụ, đạt tỷ lệ 100%.'],
  ])('done: %s', (_, statuses, line) =>
    expect(
      linesOf({
        tasks: statuses.map((status, index) =>
          sampleTask({ no: String(index + 1), status: status as 'done' | 'doneLate' | 'behind' }),
        ),
      })[3],
    ).toBe(line),
  );

  describe('completed within the period, first and last day included', () => {
    test.each<[string, readonly (readonly [number, number, number])[], boolean]>([
      ['the day before', [[2024, 12, 14]], false],
      ['the first day', [[2024, 12, 15]], true],
      ['the last day', [[2025, 3, 14]], true],
      ['the day after', [[2025, 3, 15]], false],
      [
        'a day before and a day after',
        [
          [2024, 12, 14],
          [2025, 3, 15],
        ],
        false,
      ],
      [
        'one day of two',
        [
          [2025, 1, 1],
          [2025, 3, 15],
        ],
        true,
      ],
    ])('%s', (_, days, isWithin) => {
      const completedOn = days.map(([year, month, date]) => plainDate(year, month, date));
      const lines = linesOf({ tasks: [sampleTask({ no: '1', status: 'done', judgement: { completedOn } })] });
      expect(lines[4]).toBe(
        isWithin
          ? 'Trong kỳ báo cáo, có 01 nhiệm vụ được ghi nhận ngày hoàn thành.'
          : 'Trong kỳ báo cáo, chưa ghi nhận nhiệm vụ nào có ngày hoàn thành.',
      );
    });
  });

  describe('what the sheet lacks of the plan of 30 tasks, and has beside it', () => {
    const numbers = (count: number) => Array.from({ length: count }, (_, index) => index + 1);
    const tasks = ['1', '2', '3', '4'].map((no) => sampleTask({ no, status: 'ongoing' }));
    const LACKS = 'Sổ theo dõi còn thiếu 02 nhiệm vụ của Kế hoạch (số 1, 2).';

    test.each<[string, Partial<Analysis>, readonly string[]]>([
      ['nothing', {}, []],
      ['tasks missing', { missing: [1, 2] }, [LACKS]],
      ['half of the plan missing: it is another', { missing: numbers(15) }, []],
      [
        'less than half missing',
        { missing: numbers(14) },
        [`Sổ theo dõi còn thiếu 14 nhiệm vụ của Kế hoạch (số ${numbers(14).join(', ')}).`],
      ],
      ['half of the tasks outside', { outside: [7, 8] }, ['Có 02 nhiệm vụ được bổ sung ngoài Kế hoạch.']],
      ['most of the tasks outside', { outside: [7, 8, 9], missing: [1] }, []],
      ['both', { missing: [1, 2], outside: [7] }, [LACKS, 'Có 01 nhiệm vụ được bổ sung ngoài Kế hoạch.']],
      ['without a plan', { plan: undefined, missing: [1], outside: [7] }, []],
    ])('%s', (_, parts, lines) => {
      const said = linesOf({ tasks, ...parts });
      const from = said.indexOf('Trong kỳ báo cáo, chưa ghi nhận nhiệm vụ nào có ngày hoàn thành.') + 1;
      expect(
        said.slice(
          from,
          said.findIndex((line) => line.startsWith('Kết quả chi tiết')),
        ),
      ).toEqual(lines);
    });
  });

  describe('tasks without offices', () => {
    const WITHOUT_LEAD = { lead: [], cooperating: ['Công an'] };
    const WITHOUT_UNIT = { lead: [], cooperating: [] };

    test.each<[string, readonly object[], readonly string[]]>([
      ['all have one', [{}, {}], []],
      [
        'one without a lead',
        [{}, WITHOUT_LEAD],
        ['Có 01 nhiệm vụ chưa xác định cơ quan, đơn vị chủ trì (số 2).'],
      ],
      ['one with a lead alone', [{ cooperating: [] }], []],
      ['one without any', [WITHOUT_UNIT, {}], ['Có 01 nhiệm vụ chưa ghi cơ quan, đơn vị thực hiện (số 1).']],
      [
        'of both kinds',
        [WITHOUT_UNIT, WITHOUT_LEAD, WITHOUT_LEAD],
        [
          'Có 02 nhiệm vụ chưa xác định cơ quan, đơn vị chủ trì (số 2, 3).',
          'Có 01 nhiệm vụ chưa ghi cơ quan, đơn vị thực hiện (số 1).',
        ],
      ],
    ])('%s', (_, offices, lines) => {
      const tasks = offices.map((each, index) =>
        sampleTask({ no: String(index + 1), status: 'ongoing', ...each }),
      );
      const said = linesOf({ tasks });
      expect(said.slice(said.indexOf('## 3. Kết quả theo cơ quan, đơn vị') + 1, -2)).toEqual(lines);
    });
  });
});

describe('I.4. changes', () => {
  const HEADING = '## 4. Thay đổi so với kỳ báo cáo trước';
  const window = { from: plainDate(2024, 12, 15), to: plainDate(2025, 3, 14) };
  const task = (no: string, status: 'done' | 'behind' | 'notStarted') => sampleTask({ no, status });
  const then = sampleAnalysis({
    asOf: plainDate(2025, 3, 17),
    tasks: [task('1', 'behind'), task('2', 'done')],
  });
  const linesOf = (parts: Partial<Analysis>) =>
    outlineOf(
      buildChangePart(
        factsOf(
          { asOf: plainDate(2025, 6, 17), earlierReports: [buildRecord(then, Q1, window)], ...parts },
          {},
          {
            kind: 'q2',
          },
        ),
      ),
    );

  test.each<[string, Partial<Analysis>, readonly string[]]>([
    ['no earlier report', { earlierReports: [] }, []],
    [
      'none',
      { tasks: then.tasks },
      [
        HEADING,
        'So với Báo cáo quý I năm 2025 (dữ liệu tính đến ngày 17/3/2025), không có nhiệm vụ mới hoàn thành, mới chậm tiến độ, thay đổi hạn hoàn thành hoặc thay đổi danh mục.',
      ],
    ],
    [
      'of each kind how many',
      { tasks: [task('1', 'done'), task('2', 'notStarted'), task('3', 'behind'), task('4', 'done')] },
      [
        HEADING,
        'So với Báo cáo quý I năm 2025 (dữ liệu tính đến ngày 17/3/2025), có 01 nhiệm vụ hoàn thành, 01 nhiệm vụ trở lại chưa hoàn thành, 02 nhiệm vụ được bổ sung, cụ thể như sau:',
        '[changes]',
      ],
    ],
  ])('%s', (_, parts, lines) => expect(linesOf(parts)).toEqual(lines));

  test('they stand at the end of part I', () =>
    expect(
      outlineOf(
        buildResultPart(
          factsOf(
            {
              asOf: plainDate(2025, 6, 17),
              earlierReports: [buildRecord(then, Q1, window)],
              tasks: [task('1', 'done'), task('2', 'done')],
            },
            {},
            { kind: 'q2' },
          ),
        ),
      ).slice(-3),
    ).toEqual([
      HEADING,
      'So với Báo cáo quý I năm 2025 (dữ liệu tính đến ngày 17/3/2025), có 01 nhiệm vụ hoàn thành, cụ thể như sau:',
      '[changes]',
    ]));
});

describe('II. indicators', () => {
  const HEADING = '# II. KẾT QUẢ THỰC HIỆN CHỈ TIÊU';
  const linesOf = (indicators: Analysis['indicators'], settings: Partial<Settings> = {}) =>
    outlineOf(buildIndicatorPart(factsOf({ indicators }, settings)));

  test('without any', () => expect(linesOf([])).toEqual([HEADING, 'Sổ theo dõi chưa có bảng chỉ tiêu.']));

  test('how many of each verdict, the table, those that are not met', () =>
    expect(
      linesOf([
        sampleIndicator('1', { verdict: 'notMet', actual: 75.5, shortfall: 45 }, { name: 'Tỷ lệ số hóa. ;' }),
        sampleIndicator('2', { verdict: 'met', actual: 91 }),
        sampleIndicator('3', { verdict: 'notMet', actual: 1200 }, { name: 'Số hồ sơ', measure: 'hồ sơ' }),
        sampleIndicator('4', { verdict: 'notMet' }),
        sampleIndicator('5', { verdict: 'noCases' }),
      ]),
    ).toEqual([
      HEADING,
      'Trong 05 chỉ tiêu được theo dõi, có 01 chỉ tiêu đạt, 03 chỉ tiêu chưa đạt, 01 chỉ tiêu không phát sinh hồ sơ, vụ việc, cụ thể như sau:',
      '[indicators]',
      'Các chỉ tiêu chưa đạt:',
      '- Tỷ lệ số hóa: kết quả 75,5%, chỉ tiêu giao ≥ 80%; cần thêm 45 trường hợp để đạt;',
      '- Số hồ sơ: kết quả 1.200 hồ sơ, chỉ tiêu giao ≥ 80%;',
      '- Tỷ lệ hồ sơ loại 4: kết quả , chỉ tiêu giao ≥ 80%.',
      expect.stringMatching(/^Không đủ số liệu để đánh giá khả năng đạt chỉ tiêu cả năm \(/),
    ]));

  test('all met, with squares', () =>
    expect(linesOf([sampleIndicator('1', { verdict: 'met', actual: 91 })], { charts: true })).toEqual([
      HEADING,
      'Trong 01 chỉ tiêu được theo dõi, có 01 chỉ tiêu đạt, cụ thể như sau:',
      '[indicators]',
      expect.stringMatching(/^Không đủ số liệu/),
    ]));

  test('without figures there is no outlook', () =>
    expect(linesOf([sampleIndicator('1', {})])).toEqual([
      HEADING,
      'Trong 01 chỉ tiêu được theo dõi, có 01 chỉ tiêu chưa có số liệu, cụ thể như sau:',
      '[indicators]',
    ]));
});

describe('the outlook on the year', () => {
  const COUNTED = { actual: 95, numerator: 950, denominator: 1000, verdict: 'met' } as const;
  const linesOf = (...indicators: Analysis['indicators']) =>
    outlineOf(buildOutlookPart(factsOf({ indicators })));

  test.each<[string, Analysis['indicators'], readonly string[]]>([
    ['no figures', [sampleIndicator('1', {})], []],
    [
      'what is missing, each once',
      [
        sampleIndicator('1', { actual: 95 }),
        sampleIndicator('2', { actual: 90 }),
        sampleIndicator('3', { ...COUNTED, numerator: 0, denominator: 0 }),
      ],
      [
        'Không đủ số liệu để đánh giá khả năng đạt chỉ tiêu cả năm (kỳ này chưa có đủ tử số, mẫu số; từ đầu năm chưa phát sinh).',
      ],
    ],
    [
      'how many of each kind',
      [sampleIndicator('1', COUNTED), sampleIndicator('2', COUNTED), sampleIndicator('3', {})],
      [
        'Với tiến độ đến nay, dự kiến cả năm có 02 chỉ tiêu đang bảo đảm đạt, 01 chỉ tiêu không đủ số liệu để đánh giá, cụ thể như sau:',
        '[outlook]',
      ],
    ],
  ])('%s', (_, indicators, lines) => expect(linesOf(...indicators)).toEqual(lines));
});

describe('III. late tasks and causes', () => {
  const CAUSES = ['## 3. Nguyên nhân', 'a) Nguyên nhân khách quan:', '…', 'b) Nguyên nhân chủ quan:', '…'];
  const linesOf = (tasks: Analysis['tasks']) => outlineOf(buildLatePart(factsOf({ tasks })));

  test('none late, none unclear', () =>
    expect(linesOf([sampleTask({ no: '1', status: 'done' })])).toEqual([
      '# III. NHIỆM VỤ CHẬM TIẾN ĐỘ, NGUYÊN NHÂN',
      '## 1. Nhiệm vụ chậm tiến độ',
      'Đến ngày 10/4/2025, không có nhiệm vụ chậm tiến độ.',
      '## 2. Nhiệm vụ chưa đủ thông tin để đánh giá',
      'Các nhiệm vụ được theo dõi đều đã xác định hạn hoàn thành và cập nhật kết quả.',
      ...CAUSES,
    ]));

  test('how many are late and for how long at most; what is unclear', () =>
    expect(
      linesOf([
        sampleTask({ no: '1', status: 'behind', judgement: { daysLate: 5 } }),
        sampleTask({ no: '2', status: 'behind', judgement: { daysLate: 40 } }),
        sampleTask({ no: '3', status: 'notUnderstood' }),
        sampleTask({ no: '4', status: 'needsDeadline' }),
        sampleTask({ no: '5', status: 'needsDeadline' }),
      ]),
    ).toEqual([
      '# III. NHIỆM VỤ CHẬM TIẾN ĐỘ, NGUYÊN NHÂN',
      '## 1. Nhiệm vụ chậm tiến độ',
      'Có 02 nhiệm vụ chậm tiến độ, chậm nhiều nhất 40 ngày, cụ thể như sau:',
      '[late]',
      '## 2. Nhiệm vụ chưa đủ thông tin để đánh giá',
      'Có 03 nhiệm vụ chưa đủ thông tin để đánh giá:',
      '- Chưa xác định hạn hoàn thành: 02 nhiệm vụ (số 4, 5);',
      '- Cần kiểm tra lại thời gian hoặc số liệu: 01 nhiệm vụ (số 3).',
      ...CAUSES,
    ]));

  test('late tasks that are in an annex are named in the sentence', () => {
    const tasks = Array.from({ length: 20 }, (_, index) =>
      sampleTask({
        no: String(index + 1),
        status: 'behind',
        content: 'x'.repeat(100),
        judgement: { daysLate: 5 },
      }),
    );
    expect(linesOf(tasks)[2]).toBe(
      `Có 20 nhiệm vụ chậm tiến độ (số ${tasks.map(({ no }) => no).join(', ')}), chậm nhiều nhất 05 ngày (chi tiết tại Phụ lục II kèm theo).`,
    );
    expect(linesOf(tasks)[3]).toBe('## 2. Nhiệm vụ chưa đủ thông tin để đánh giá');
  });

  test('headings, paragraphs, items and room', () =>
    expect(
      buildLatePart(factsOf({ tasks: [sampleTask({ no: '1', status: 'needsUpdate' })] })).map(
        ({ kind }) => kind,
      ),
    ).toEqual(
      ['heading', 'heading', 'paragraph', 'heading', 'paragraph', 'item'].concat([
        'heading',
        'paragraph',
        'room',
        'paragraph',
        'room',
      ]),
    ));
});

describe('more tasks than sixty are looked up in the annex', () => {
  const facts = () =>
    factsOf({
      tasks: (['needsDeadline', 'behind'] as const).flatMap((status) =>
        Array.from({ length: 61 }, (_, index) =>
          sampleTask({
            ...{ no: String(index + 1), status, content: 'x'.repeat(100) },
            ...{ lead: [], cooperating: status === 'behind' ? ['Công an'] : [] },
            judgement: { daysLate: 5, next: day(6, 30) },
          }),
        ),
      ),
    });

  test.each<[string, (facts: ReportFacts) => readonly Block[], readonly string[]]>([
    [
      'I.',
      buildResultPart,
      [
        'Có 61 nhiệm vụ chưa xác định cơ quan, đơn vị chủ trì (xem Phụ lục I).',
        'Có 61 nhiệm vụ chưa ghi cơ quan, đơn vị thực hiện (xem Phụ lục I).',
      ],
    ],
    [
      'III.',
      buildLatePart,
      [
        'Có 61 nhiệm vụ chậm tiến độ (xem Phụ lục II), chậm nhiều nhất 05 ngày (chi tiết tại Phụ lục II kèm theo).',
        '- Chưa xác định hạn hoàn thành: 61 nhiệm vụ (xem Phụ lục I).',
      ],
    ],
    ['IV.', buildProposalPart, ['- Đến hạn ngày 30/6/2025: 122 nhiệm vụ (xem Phụ lục I).']],
  ])('%s', (_, build, lines) =>
    expect(outlineOf(build(facts())).filter((line) => line.includes('(xem '))).toEqual(lines),
  );
});

describe('IV. coming tasks and proposals', () => {
  const task = (no: string, ...next: readonly [number, number] | []) =>
    sampleTask({
      no,
      status: 'notStarted',
      judgement: next.length === 0 ? {} : { next: day(...next) },
    });
  const linesOf = (...tasks: Analysis['tasks']) => outlineOf(buildProposalPart(factsOf({ tasks })));
  const PROPOSED = ['## 2. Kiến nghị, đề xuất', '…', '…'];

  test.each<[string, Analysis['tasks'], readonly string[]]>([
    ['no tasks', [], ['Từ nay đến ngày 11/7/2025, không có nhiệm vụ đến hạn.']],
    [
      'none within 92 days',
      [task('1'), task('2', 7, 12)],
      ['Từ nay đến ngày 11/7/2025, không có nhiệm vụ đến hạn.'],
    ],
    [
      'by their due days, the first one first, up to the 92nd day',
      [task('1', 7, 11), task('2', 6, 30), task('3', 7, 12), task('4', 6, 30), task('5')],
      [
        'Từ nay đến ngày 11/7/2025, tập trung hoàn thành các nhiệm vụ đến hạn:',
        '- Đến hạn ngày 30/6/2025: 02 nhiệm vụ (số 2, 4);',
        '- Đến hạn ngày 11/7/2025: 01 nhiệm vụ (số 1).',
      ],
    ],
  ])('%s', (_, tasks, lines) =>
    expect(linesOf(...tasks)).toEqual([
      '# IV. NHIỆM VỤ THỜI GIAN TỚI VÀ KIẾN NGHỊ, ĐỀ XUẤT',
      '## 1. Nhiệm vụ thời gian tới',
      ...lines,
      ...PROPOSED,
    ]),
  );
});
