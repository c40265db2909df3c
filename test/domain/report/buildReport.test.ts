import fc from 'fast-check';
import { plainDate } from '../../../src/domain/calendar/PlainDate';
import { changeLabels } from '../../../src/domain/analysis/analysis.vi';
import { outlookLabels, verdictLabels } from '../../../src/domain/indicator/indicator.vi';
import { statusLabels } from '../../../src/domain/progress/progress.vi';
import { plan2025 } from '../../../src/domain/plan/plan2025';
import { buildReport } from '../../../src/domain/report/buildReport';
import { buildRecord } from '../../../src/domain/analysis/buildRecord';
import { defaultSettings } from '../../../src/domain/settings/defaultSettings';
import type { Period } from '../../../src/domain/period/Period';
import type { Report, ReportTable, TableId } from '../../../src/domain/report/Report';
import { statusGroups } from '../../../src/domain/report/taskCounts';
import type { Settings } from '../../../src/domain/settings/Settings';
import { arbitraryAnalysis, arbitrarySecondReport } from './arbitraryAnalysis';
import { plan2025Analysis, sampleAnalysis, sampleIndicator, sampleTask, typed } from './sampleAnalysis';

const settings = defaultSettings(plan2025);
const q1: Period = { kind: 'q1' };

const sentences = (report: Report): string[] =>
  report.body.flatMap((block) => ('text' in block ? [block.text] : []));
const tableOf = (report: Report, id: TableId): ReportTable | undefined =>
  [
    ...report.body.flatMap((block) => (block.kind === 'table' ? [block.table] : [])),
    ...report.annexes.map(({ table }) => table),
  ].find((table) => table.id === id);
const dataRows = (report: Report, id: TableId) =>
  (tableOf(report, id)?.rows ?? []).filter(({ kind }) => kind === 'data').map(({ cells }) => cells);

describe('the first page', () => {
  const { letterhead, title, subject } = buildReport(plan2025Analysis(), settings, q1);

  test('the parent agency, and the agency in two lines, in capitals', () =>
    expect([letterhead.parentAgency, ...letterhead.agency]).toEqual([
      'UBND THỊ XÃ ĐỨC PHỔ',
      'ỦY BAN NHÂN DÂN',
      'PHƯỜNG PHỔ NINH',
    ]));

  test('name of the document and subject', () =>
    expect([title, subject]).toEqual([
      'BÁO CÁO',
      'Kết quả thực hiện Kế hoạch hoạt động kiểm soát thủ tục hành chính quý I năm 2025',
    ]));

  test.each<[string, Partial<Settings>, string]>([
    ['room for a number', { number: '' }, 'Số:        /BC-UBND'],
    ['a number below 10 has a leading zero', { number: '5' }, 'Số: 05/BC-UBND'],
    ['other numbers stand as typed', { number: '35' }, 'Số: 35/BC-UBND'],
    ['so does one typed with its symbol', { number: '35/BC-VP' }, 'Số: 35/BC-VP'],
  ])('%s', (_, changes, number) =>
    expect(buildReport(plan2025Analysis(), { ...settings, ...changes }, q1).letterhead.number).toBe(number),
  );

  test.each([
    [plainDate(2025, 4, 10), 'Phổ Ninh, ngày 10 tháng 4 năm 2025'],
    [plainDate(2025, 1, 5), 'Phổ Ninh, ngày 05 tháng 01 năm 2025'],
  ])('place and date of %j', (asOf, line) =>
    expect(buildReport({ ...plan2025Analysis(), asOf }, settings, q1).letterhead.placeAndDate).toBe(line),
  );

  test('what the settings leave out is dotted, not made up', () => {
    const report = buildReport(sampleAnalysis(), defaultSettings(undefined), q1);
    expect(report.letterhead.agency).toEqual(['…………']);
    expect(report.letterhead.placeAndDate).toMatch(/^…………, ngày/);
    expect(report.signature.name).toBe('');
  });
});

describe('recipients', () => {
  test.each<[string, Partial<Settings>, string[]]>([
    [
      'an addressed report has "Như trên" first, the archive last',
      { addressees: ['UBND tỉnh'], recipients: ['Lưu: VT, VP', 'Đảng ủy phường;'] },
      ['- Như trên;', '- Đảng ủy phường;', '- Lưu: VT, VP.'],
    ],
    [
      'one that is not addressed has no "Như trên"',
      { addressees: [], recipients: ['Như trên', 'HĐND phường'] },
      ['- HĐND phường;', '- Lưu: VT.'],
    ],
    [
      'dashes and marks that were typed are not doubled',
      { addressees: [], recipients: ['- Đảng ủy;', '- Lưu: VT.'] },
      ['- Đảng ủy;', '- Lưu: VT.'],
    ],
  ])('%s', (_, changes, lines) =>
    expect(buildReport(sampleAnalysis(), { ...settings, ...changes }, q1).recipients).toEqual(lines),
  );
});

describe('the body of quý I of 2025, nothing recorded', () => {
  const report = buildReport(plan2025Analysis(), settings, q1);
  const text = sentences(report).join('\n');

  test.each([
    'Thực hiện Quyết định số 35/QĐ-UBND ngày 14/02/2025 của Chủ tịch Ủy ban nhân dân phường Phổ Ninh ban hành Kế hoạch hoạt động kiểm soát thủ tục hành chính năm 2025',
    'Số liệu báo cáo tính từ ngày 15/12/2024 đến ngày 14/3/2025. Dữ liệu tính đến ngày 10/4/2025.',
    'Đến ngày 10/4/2025, kết quả thực hiện 30 nhiệm vụ của Kế hoạch',
    '- Chậm tiến độ: 04 nhiệm vụ;',
    '- Chưa xác định hạn hoàn thành: 08 nhiệm vụ (số 3, 4, 14, 15, 23, 26, 27, 29);',
    'Có 04 nhiệm vụ chậm tiến độ, chậm nhiều nhất 10 ngày',
    'Có 04 nhiệm vụ chưa xác định cơ quan, đơn vị chủ trì (số 2, 3, 5, 7).',
    '- Đến hạn ngày 30/6/2025: 03 nhiệm vụ (số 12, 25, 30).',
    'kết quả 75,5%, chỉ tiêu giao ≥ 80%; cần thêm 45 trường hợp để đạt.',
  ])('says: %s', (sentence) => expect(text).toContain(sentence));

  test('ends with "./."', () => expect(sentences(report).at(-1)).toMatch(/[^.]\.\/\.$/));

  test('is in four numbered parts', () =>
    expect(
      report.body.flatMap((block) => (block.kind === 'heading' && block.level === 1 ? [block.text] : [])),
    ).toEqual([
      'I. KẾT QUẢ THỰC HIỆN KẾ HOẠCH',
      'II. KẾT QUẢ THỰC HIỆN CHỈ TIÊU',
      'III. NHIỆM VỤ CHẬM TIẾN ĐỘ, NGUYÊN NHÂN',
      'IV. NHIỆM VỤ THỜI GIAN TỚI VÀ KIẾN NGHỊ, ĐỀ XUẤT',
    ]));

  test('leaves the clerk room for causes and proposals', () =>
    expect(report.body.filter(({ kind }) => kind === 'room').length).toBeGreaterThanOrEqual(3));

  test('the only annex has no number, and the body refers to it', () => {
    expect(report.annexes.map(({ heading }) => heading)).toEqual(['Phụ lục']);
    expect(text).toContain('tại Phụ lục kèm theo Báo cáo này');
  });

  test('the table of tasks keeps every task under its section', () => {
    const rows = tableOf(report, 'tasks')?.rows ?? [];
    expect(rows.filter(({ kind }) => kind === 'data')).toHaveLength(30);
    expect(rows.filter(({ kind }) => kind === 'heading').map(({ cells }) => cells[0])).toEqual([
      'A',
      'B',
      'C',
      'I',
      'II',
      'III',
      'IV',
      'V',
      'VI',
      'VII',
      'D',
      'Đ',
      'E',
    ]);
  });

  test("another agency's report does not cite this ward's decision", () => {
    const other = { ...settings, agency: 'Ủy ban nhân dân phường Đức Phổ' };
    const opening = sentences(buildReport(plan2025Analysis(), other, q1))[0];
    expect(opening).not.toContain('35/QĐ-UBND');
    expect(opening).toContain('Thực hiện Kế hoạch hoạt động kiểm soát thủ tục hành chính năm 2025');
  });

  test('a period that is still running is said to be', () =>
    expect(sentences(buildReport(plan2025Analysis(), settings, { kind: 'year' }))[1]).toContain(
      'kỳ báo cáo chưa kết thúc',
    ));
});

describe('single rows', () => {
  const rowOf = (task: ReturnType<typeof sampleTask>) =>
    dataRows(buildReport(sampleAnalysis({ tasks: [task] }), settings, q1), 'tasks')[0];

  test('what was recorded stands in the result column', () =>
    expect(
      rowOf(
        sampleTask({
          no: '1',
          status: 'done',
          recorded: { actualResult: typed('Đã ban hành kế hoạch'), evidence: typed('12/KH-UBND') },
          judgement: { completedOn: [plainDate(2025, 3, 20)] },
        }),
      )?.[4],
    ).toBe('Đã ban hành kế hoạch\nVăn bản: 12/KH-UBND\nNgày hoàn thành: 20/03/2025'));

  test('a time cell that holds a date is shown once, as a date', () =>
    expect(
      rowOf(
        sampleTask({
          no: '1',
          status: 'notStarted',
          time: typed(45747, 'dd/mm/yyyy'),
          judgement: { due: [{ date: plainDate(2025, 3, 31), period: '' }] },
        }),
      )?.[3],
    ).toBe('31/03/2025'));

  test('a late task names its missed periods and the recorded cause', () => {
    const task = sampleTask({
      no: '12',
      status: 'behind',
      recorded: { reason: typed('Chờ hướng dẫn của tỉnh') },
      judgement: {
        daysLate: 100,
        missed: [
          { date: plainDate(2025, 3, 31), period: 'Quý I' },
          { date: plainDate(2025, 6, 30), period: 'Quý II' },
        ],
      },
    });
    const [row] = dataRows(buildReport(sampleAnalysis({ tasks: [task] }), settings, q1), 'late');
    expect(row?.slice(3)).toEqual([
      plainDate(2025, 3, 31),
      100,
      'Chưa hoàn thành: Quý I, Quý II.\nChờ hướng dẫn của tỉnh',
    ]);
  });

  test.each([
    [75.5, 75.5],
    [200 / 3, 66.67],
    [79.996, 79.99],
    [80, 80],
  ])('a result of %d beside a target of 80 is shown as %d', (actual, shown) => {
    const indicators = [sampleIndicator('1', { verdict: 'notMet', actual })];
    expect(dataRows(buildReport(sampleAnalysis({ indicators }), settings, q1), 'indicators')[0]?.[5]).toBe(
      shown,
    );
  });

  test('the rule that gave the assigned target is named and explained', () => {
    const indicators = [
      sampleIndicator('1', { assigned: { op: '>=', value: 88, unit: '%', rule: 'b' }, verdict: 'noData' }),
    ];
    const report = buildReport(sampleAnalysis({ indicators }), settings, q1);
    expect(dataRows(report, 'indicators')[0]?.slice(3, 5)).toEqual(['≥ 80%', '≥ 88% (b)']);
    expect(tableOf(report, 'indicators')?.notes.join(' ')).toContain('khoản 1 Phụ lục Kế hoạch');
  });
});

describe('offices that lead and that cooperate are told apart, and only those that there are', () => {
  test.each([
    [['Văn phòng'], ['Công an'], 'Có 01 cơ quan, đơn vị chủ trì và 01 cơ quan, đơn vị phối hợp thực hiện ('],
    [['Văn phòng', 'Công an'], [], 'Có 02 cơ quan, đơn vị chủ trì thực hiện ('],
    [[], ['Công an'], 'Có 01 cơ quan, đơn vị phối hợp thực hiện ('],
  ])('%j lead, %j cooperate: %s', (lead, cooperating, sentence) => {
    const tasks = [sampleTask({ no: '1', status: 'notStarted', lead, cooperating })];
    expect(sentences(buildReport(sampleAnalysis({ tasks }), settings, q1)).join('\n')).toContain(sentence);
  });
});

describe('the second report of a year', () => {
  const task = (no: string, change: Partial<Parameters<typeof sampleTask>[0]> = {}) =>
    sampleTask({ no, status: 'notStarted', ...change });
  const then = sampleAnalysis({
    asOf: plainDate(2025, 3, 17),
    tasks: [
      task('1'),
      task('2', { status: 'behind', judgement: { daysLate: 3 } }),
      task('3', { judgement: { due: [{ date: plainDate(2025, 3, 31), period: '' }] } }),
      task('4'),
    ],
    indicators: [sampleIndicator('1', { numerator: 700, denominator: 1000, actual: 70, verdict: 'notMet' })],
  });
  const window = { from: plainDate(2024, 12, 15), to: plainDate(2025, 3, 14) };
  const now = sampleAnalysis({
    asOf: plainDate(2025, 6, 17),
    tasks: [
      task('1', { status: 'behind', judgement: { daysLate: 5 } }),
      task('2', { status: 'doneLate' }),
      task('3', { judgement: { due: [{ date: plainDate(2025, 9, 30), period: '' }] } }),
      task('5'),
    ],
    indicators: [sampleIndicator('1', { numerator: 950, denominator: 1000, actual: 95, verdict: 'met' })],
    earlierReports: [buildRecord(then, { kind: 'q1' }, window)],
  });
  const report = buildReport(now, settings, { kind: 'q2' });

  test('says what has changed since the first', () =>
    expect(sentences(report)).toContain(
      'So với Báo cáo quý I năm 2025 (dữ liệu tính đến ngày 17/3/2025), có 01 nhiệm vụ hoàn thành, 01 nhiệm vụ mới chậm tiến độ, 01 nhiệm vụ thay đổi hạn hoàn thành, 01 nhiệm vụ được bổ sung, 01 nhiệm vụ không còn trong sổ theo dõi, cụ thể như sau:',
    ));

  test('with how each stood and stands', () =>
    expect(dataRows(report, 'changes')).toEqual([
      [1, 'Nội dung nhiệm vụ 1', 'Chưa đến hạn', 'Chậm tiến độ', 'Mới chậm tiến độ'],
      [2, 'Nội dung nhiệm vụ 2', 'Chậm tiến độ', 'Hoàn thành quá hạn', 'Hoàn thành'],
      [
        3,
        'Nội dung nhiệm vụ 3',
        'Chưa đến hạn\n(hạn 31/03/2025)',
        'Chưa đến hạn\n(hạn 30/09/2025)',
        'Thay đổi hạn',
      ],
      [5, 'Nội dung nhiệm vụ 5', '', 'Chưa đến hạn', 'Bổ sung'],
      ['', 'Nhiệm vụ số 4 tại báo cáo kỳ trước', 'Chưa đến hạn', '', 'Không còn theo dõi'],
    ]));

  test('and what the rest of the year must bring', () => {
    expect(sentences(report)).toContain(
      'Với tiến độ đến nay, dự kiến cả năm có 01 chỉ tiêu đang bảo đảm đạt, cụ thể như sau:',
    );
    // 182 of 365 days: 2.000 files so far, 2.011 to come, 80 % of 4.011 are 3.209.
    expect(dataRows(report, 'outlook')).toEqual([
      [1, 'Tỷ lệ hồ sơ loại 1.', '1.650/2.000\n(82,5%)', 2011, 77.53, 'Đang bảo đảm đạt'],
    ]);
  });

  test('where nothing has changed, it says so', () =>
    expect(
      sentences(buildReport({ ...then, ...now, tasks: then.tasks }, settings, { kind: 'q2' })).join('\n'),
    ).toContain('(dữ liệu tính đến ngày 17/3/2025), không có nhiệm vụ mới hoàn thành'));

  test('the first one is silent about changes', () =>
    expect(sentences(buildReport(then, settings, q1)).join('\n')).not.toContain('So với'));

  test('without the first one’s figures the year is not guessed at', () =>
    expect(sentences(buildReport({ ...now, earlierReports: [] }, settings, { kind: 'q2' }))).toContain(
      'Không đủ số liệu để đánh giá khả năng đạt chỉ tiêu cả năm (thiếu số liệu từ ngày 15/12/2024 đến ngày 14/03/2025).',
    ));

  test('the report for the year has no outlook', () => {
    const year = sentences(
      buildReport({ ...now, asOf: plainDate(2025, 12, 17) }, settings, { kind: 'year' }),
    );
    expect(year.join('\n')).not.toMatch(/dự kiến cả năm|Không đủ số liệu/);
  });
});

test('a late task names the indicator that it pulls down, with its verdict', () => {
  const report = buildReport(
    sampleAnalysis({
      tasks: [
        sampleTask({ no: '12', planNo: 12, status: 'behind', recorded: { reason: typed('Chờ hướng dẫn') } }),
      ],
      indicators: [sampleIndicator('7', { verdict: 'notMet' }, { name: plan2025.indicators[6]?.name ?? '' })],
    }),
    settings,
    q1,
  );
  expect(dataRows(report, 'late')[0]?.[5]).toBe(
    'Chờ hướng dẫn\nẢnh hưởng đến chỉ tiêu số 7 “Mức độ hài lòng trong tiếp nhận, giải quyết TTHC của người dân, doanh nghiệp” (chưa đạt).',
  );
});

describe('tables that would run over a page of the body become numbered annexes', () => {
  const tasks = Array.from({ length: 40 }, (_, index) =>
    sampleTask({
      no: String(index + 1),
      status: 'behind',
      content: 'Rà soát, đánh giá thủ tục hành chính trên địa bàn phường',
      judgement: { daysLate: 5, missed: [{ date: plainDate(2025, 4, 5), period: '' }] },
    }),
  );
  const report = buildReport(sampleAnalysis({ tasks }), settings, q1);

  test('in Roman numerals, in the order of the body', () =>
    expect(report.annexes.map(({ heading, table }) => [heading, table.id])).toEqual([
      ['Phụ lục I', 'tasks'],
      ['Phụ lục II', 'late'],
    ]));

  test('the body refers to it instead', () => {
    expect(sentences(report).join('\n')).toContain('(chi tiết tại Phụ lục II kèm theo)');
    expect(report.body.some((block) => block.kind === 'table' && block.table.id === 'late')).toBe(false);
  });

  test('the annex says which report it belongs to and the day of its data', () =>
    expect(report.annexes[0]).toMatchObject({
      reference:
        '(Kèm theo Báo cáo số …/BC-UBND ngày 10 tháng 4 năm 2025 của Ủy ban nhân dân phường Phổ Ninh)',
      asOf: 'Dữ liệu tính đến ngày 10/4/2025',
    }));
});

describe('the ends of the scale', () => {
  test('a workbook without tasks and indicators says so, and reports nothing else about them', () => {
    const report = buildReport(sampleAnalysis(), settings, q1);
    const text = sentences(report).join('\n');
    expect(text).toContain('Sổ theo dõi chưa có nhiệm vụ nào.');
    expect(text).toContain('Sổ theo dõi chưa có bảng chỉ tiêu.');
    expect(report.annexes).toEqual([]);
    expect(text).not.toContain('Phụ lục');
  });

  test('with thousands of tasks no sentence outgrows a cell (32.767 characters)', () => {
    const tasks = Array.from({ length: 20000 }, (_, index) =>
      sampleTask({ no: String(index + 1), status: 'needsUpdate', lead: [] }),
    );
    const said = sentences(buildReport(sampleAnalysis({ tasks }), settings, q1));
    expect(said).toContain('- Chưa cập nhật kết quả thực hiện: 20.000 nhiệm vụ (xem Phụ lục).');
    expect(Math.max(...said.map((text) => text.length))).toBeLessThan(1000);
  });

  test('tasks without a number are named by their words', () => {
    const tasks = [
      sampleTask({ no: '3', status: 'needsDeadline' }),
      sampleTask({ no: '', content: 'Kiểm tra', status: 'needsDeadline' }),
    ];
    expect(sentences(buildReport(sampleAnalysis({ tasks }), settings, q1))).toContain(
      '- Chưa xác định hạn hoàn thành: 02 nhiệm vụ (số 3 và “Kiểm tra”).',
    );
  });
});

test('every status is counted in exactly one column of the tables', () =>
  expect(statusGroups.flatMap(({ statuses }): string[] => [...statuses]).sort()).toEqual(
    Object.keys(statusLabels).sort(),
  ));

describe('every number in the sentences is the number in the tables', () => {
  const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');
  const check = (property: (report: Report, text: string) => void): void =>
    fc.assert(
      fc.property(arbitraryAnalysis(), (analysis) => {
        const report = buildReport(analysis, settings, q1);
        property(report, sentences(report).join('\n'));
      }),
    );
  const numberIn = (text: string, pattern: RegExp): number =>
    Number((pattern.exec(text)?.[1] ?? '0').replaceAll('.', ''));

  test('tasks by status', () =>
    check((report, text) => {
      const statuses = dataRows(report, 'tasks').map((cells) =>
        textOf(cells[5]).replace(/ \(\d+ ngày\)$/, ''),
      );
      const count = (...labels: string[]): number =>
        statuses.filter((label) => labels.includes(label)).length;
      expect(numberIn(text, /kết quả thực hiện (\d+) nhiệm vụ/)).toBe(statuses.length);
      expect(numberIn(text, /- Hoàn thành: (\d+)/)).toBe(count('Hoàn thành', 'Hoàn thành quá hạn'));
      expect(numberIn(text, /, quá hạn (\d+)/)).toBe(count('Hoàn thành quá hạn'));
      expect(numberIn(text, /- Chậm tiến độ: (\d+)/)).toBe(count('Chậm tiến độ'));
      expect(numberIn(text, /- Sắp đến hạn: (\d+)/)).toBe(count('Sắp đến hạn'));
      expect(numberIn(text, /- Đang thực hiện, chưa đến hạn: (\d+)/)).toBe(count('Đang thực hiện'));
      expect(numberIn(text, /- Chưa đến hạn, chưa triển khai: (\d+)/)).toBe(count('Chưa đến hạn'));
      expect(numberIn(text, /, đã cập nhật kết quả: (\d+)/)).toBe(count('Thường xuyên'));
      expect(numberIn(text, /- Thực hiện thường xuyên, chưa cập nhật kết quả: (\d+)/)).toBe(
        count('Chưa cập nhật'),
      );
      expect(numberIn(text, /- Chưa xác định hạn hoàn thành: (\d+)/)).toBe(count('Chưa xác định hạn'));
      expect(numberIn(text, /- Thực hiện khi phát sinh: (\d+)/)).toBe(count('Khi phát sinh'));
      expect(numberIn(text, /- Cần kiểm tra lại thời gian hoặc số liệu: (\d+)/)).toBe(count('Cần kiểm tra'));
    }));

  test('sections add up to the total', () =>
    check((report, text) => {
      const table = tableOf(report, 'sections');
      if (!table || table.rows.length === 0) return;
      const sums = table.rows.at(-1)?.cells.slice(2) ?? [];
      const rows = dataRows(report, 'sections');
      sums.forEach((sum, column) =>
        expect(rows.reduce((total, cells) => total + Number(cells[column + 2]), 0)).toBe(sum),
      );
      expect(sums[0]).toBe(dataRows(report, 'tasks').length);
      expect(sums[0]).toBe(sums.slice(1).reduce((total: number, count) => total + Number(count), 0));
      expect(numberIn(text, /Kết quả thực hiện (\d+) nhóm nhiệm vụ/)).toBe(rows.length);
    }));

  test('offices that lead and that cooperate', () =>
    check((report, text) => {
      const rows = dataRows(report, 'units');
      expect(numberIn(text, /Có (\d+) cơ quan, đơn vị chủ trì/)).toBe(
        rows.filter((cells) => Number(cells[2]) > 0).length,
      );
      expect(numberIn(text, /(?:Có|và) (\d+) cơ quan, đơn vị phối hợp/)).toBe(
        rows.filter((cells) => Number(cells[5]) > 0).length,
      );
    }));

  test('late tasks and the longest delay', () =>
    check((report, text) => {
      const days = dataRows(report, 'late').map((cells) => Number(cells[4]));
      expect(numberIn(text, /Có (\d+) nhiệm vụ chậm tiến độ/)).toBe(days.length);
      expect(numberIn(text, /chậm nhiều nhất (\d+) ngày/)).toBe(Math.max(0, ...days));
    }));

  test('indicators by verdict', () =>
    check((report, text) => {
      const verdicts = dataRows(report, 'indicators').map((cells) => cells[6]);
      const count = (label: string): number => verdicts.filter((verdict) => verdict === label).length;
      expect(numberIn(text, /Trong (\d+) chỉ tiêu/)).toBe(verdicts.length);
      expect(numberIn(text, /(\d+) chỉ tiêu đạt/)).toBe(count(verdictLabels.met));
      expect(numberIn(text, /(\d+) chỉ tiêu chưa đạt/)).toBe(count(verdictLabels.notMet));
      expect(numberIn(text, /(\d+) chỉ tiêu không phát sinh/)).toBe(count(verdictLabels.noCases));
      expect(numberIn(text, /(\d+) chỉ tiêu chưa có số liệu/)).toBe(count(verdictLabels.noData));
      expect(numberIn(text, /(\d+) chỉ tiêu có số liệu không hợp lệ/)).toBe(count(verdictLabels.invalid));
    }));

  const checkSecond = (property: (report: Report, text: string) => void): void =>
    fc.assert(
      fc.property(arbitrarySecondReport(), (analysis) => {
        const report = buildReport(analysis, settings, { kind: 'q3' });
        property(report, sentences(report).join('\n'));
      }),
    );

  test('tasks that changed since the report before', () =>
    checkSecond((report, text) => {
      const kinds = dataRows(report, 'changes').flatMap((cells) => textOf(cells[4]).split(';\n'));
      const count = (label: string): number => kinds.filter((kind) => kind === label).length;
      const said = /^So với Báo cáo 6 tháng.*$/m.exec(text)?.[0] ?? '';
      expect(said === '').toBe(dataRows(report, 'tasks').length === 0);
      if (said === '') return;
      expect(numberIn(said, /(\d+) nhiệm vụ hoàn thành/)).toBe(count(changeLabels.finished));
      expect(numberIn(said, /(\d+) nhiệm vụ mới chậm tiến độ/)).toBe(count(changeLabels.newlyLate));
      expect(numberIn(said, /(\d+) nhiệm vụ không còn chậm/)).toBe(count(changeLabels.caughtUp));
      expect(numberIn(said, /(\d+) nhiệm vụ trở lại/)).toBe(count(changeLabels.reopened));
      expect(numberIn(said, /(\d+) nhiệm vụ thay đổi hạn/)).toBe(count(changeLabels.moved));
      expect(numberIn(said, /(\d+) nhiệm vụ được bổ sung/)).toBe(count(changeLabels.added));
      expect(numberIn(said, /(\d+) nhiệm vụ không còn trong sổ/)).toBe(count(changeLabels.gone));
    }));

  test('indicators by outlook', () =>
    checkSecond((report, text) => {
      const outlooks = dataRows(report, 'outlook').map((cells) => textOf(cells[5]).replace(/:.*/s, ''));
      const count = (label: string): number => outlooks.filter((outlook) => outlook === label).length;
      expect(numberIn(text, /(\d+) chỉ tiêu đã chắc đạt/)).toBe(count(outlookLabels.secured));
      expect(numberIn(text, /(\d+) chỉ tiêu đang bảo đảm đạt/)).toBe(count(outlookLabels.onTrack));
      expect(numberIn(text, /(\d+) chỉ tiêu còn khả năng đạt/)).toBe(count(outlookLabels.within));
      expect(numberIn(text, /(\d+) chỉ tiêu không còn khả năng/)).toBe(count(outlookLabels.outOfReach));
      expect(numberIn(text, /(\d+) chỉ tiêu không đủ số liệu/)).toBe(count(outlookLabels.notEnough));
    }));

  test('no task is lost, whether it has a section or not', () =>
    fc.assert(
      fc.property(arbitraryAnalysis(), (analysis) => {
        const report = buildReport(analysis, settings, q1);
        expect(
          dataRows(report, 'tasks')
            .map((cells) => cells[1])
            .sort(),
        ).toEqual(analysis.tasks.map(({ content }) => content).sort());
      }),
    ));
});
