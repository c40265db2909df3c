import { analyse, type AnalyseOptions } from '../../../src/domain/analysis/analyse';
import { plainDate } from '../../../src/domain/calendar/PlainDate';
import { NO_CHOICES } from '../../../src/domain/analysis/UserChoices';
import { differenceMark } from '../../../src/domain/analysis/differenceMark';
import type { Settings } from '../../../src/domain/settings/Settings';
import { defaultSettings } from '../../../src/domain/settings/defaultSettings';
import { plan2025 } from '../../../src/domain/plan/plan2025';
import type { CellValue, SheetSnapshot } from '../../../src/domain/sheet/Snapshot';
import { sheetOf } from '../sheet/sheetOf';

const HEADER = ['STT', 'Nội dung công việc', 'Kết quả công việc', 'Cơ quan thực hiện', 'Thời gian thực hiện'];
const OTHERS = [
  [1, 'Mít tinh chào mừng', 'Kế hoạch', 'Văn phòng', 'Quý I'],
  [2, 'Hội thao cơ quan', 'Kế hoạch', 'Văn phòng', '20/4'],
];
type Row = readonly CellValue[];
const planRows = (skip: readonly number[] = [], change: Readonly<Record<number, Row>> = {}): readonly Row[] =>
  plan2025.tasks
    .filter(({ no }) => !skip.includes(no))
    .map(({ no, content, result, unit, time }) => change[no] ?? [no, content, result, unit, time]);
const planSheet = (name: string, rows: readonly Row[], title?: string, more: Partial<SheetSnapshot> = {}) =>
  sheetOf(name, [...(title === undefined ? [] : [[title]]), HEADER, ...rows], more);
const [indicator] = plan2025.indicators;
const NAME = indicator?.name ?? '';
const indicatorSheet = (target: CellValue, actual: CellValue = 68, previous: CellValue = '') =>
  sheetOf('Chỉ tiêu', [
    ['STT', 'Nội dung chỉ tiêu', 'Đơn vị tính', 'Chỉ tiêu', 'Kết quả năm trước', 'Kết quả thực hiện'],
    [1, NAME, '%', target, previous, actual],
    [2, 'Tỷ lệ hồ sơ quá hạn', '%', '≤ 2', '', 1],
  ]);

const SETTINGS = defaultSettings();
const read = (sheets: readonly SheetSnapshot[], options: Partial<AnalyseOptions> = {}) =>
  analyse(
    { sheets, activeSheet: '', settings: {} },
    { asOf: plainDate(2025, 4, 10), settings: SETTINGS, ...options },
  );
const analysisOf = (...given: Parameters<typeof read>) => read(...given).analysis;
const codes = (...given: Parameters<typeof read>) => analysisOf(...given).problems.map(({ code }) => code);

describe('the year', () => {
  test.each<[string, string | undefined, Partial<AnalyseOptions>, number]>([
    ['that of the title', 'Kế hoạch năm 2024', {}, 2024],
    ['the given one before it', 'Kế hoạch năm 2024', { year: 2023 }, 2023],
    ['else that of the day', undefined, { asOf: plainDate(2019, 1, 5) }, 2019],
  ])('%s', (_, title, options, year) => {
    const analysis = analysisOf([planSheet('S', OTHERS, title)], options);
    expect(analysis.year).toBe(year);
    expect(analysis.plan).toBeUndefined();
  });

  test.each<[string, readonly string[], Partial<AnalyseOptions>]>([
    ['a year that nothing tells is said', [], {}],
    ['not where the user set it', [], { year: 2025 }],
  ])('%s', (_, titles, options) => {
    const told = codes([planSheet('S', OTHERS, titles[0])], options).filter((code) =>
      code.startsWith('year'),
    );
    expect(told).toEqual(options.year === undefined ? ['yearAssumed'] : []);
  });

  test('another year in the title is a problem with its cell', () => {
    const sheet = sheetOf('S', [['Kết quả năm 2024'], ['Kế hoạch năm 2025'], HEADER, ...OTHERS]);
    expect(analysisOf([sheet]).problems[0]).toMatchObject({
      ...{ code: 'yearRival', severity: 'note', cell: 'S!A1' },
      details: { rival: '2024', year: 2025, from: 'S!A2' },
    });
  });

  test('times without a year follow the year of the data in a plan of several, and that is said', () => {
    const { problems, tasks } = analysisOf([planSheet('S', OTHERS, 'KẾ HOẠCH GIAI ĐOẠN 2024 - 2028')]);
    expect(problems[0]).toMatchObject({
      ...{ code: 'planOfSeveralYears', severity: 'warning', cell: 'S!A1' },
      details: { first: 2024, last: 2028, year: 2025, undated: 2 },
    });
    expect(tasks[0]?.schedule).toMatchObject({ schedule: { due: [{ date: plainDate(2025, 3, 31) }] } });
  });

  test('of the indicators, where the plan names none', () => {
    const titled = { ...indicatorSheet('≥ 80'), name: 'Chỉ tiêu 2023' };
    expect(analysisOf([planSheet('S', OTHERS), titled]).year).toBe(2023);
  });

  test('of a year whose plan ships', () => expect(analysisOf([planSheet('S', OTHERS)]).plan).toBe(plan2025));
});

describe('the sheet that the plan comes from', () => {
  const tracker = (source: string) =>
    planSheet('Sổ', OTHERS, undefined, { properties: { 'tthc.kind': 'tracker', 'tthc.source': source } });
  test.each<[string, readonly SheetSnapshot[], string]>([
    ['none', [], ''],
    ['the sheet itself', [planSheet('S', OTHERS)], 'S'],
    ['that of a tracker', [tracker('Kế hoạch')], 'Kế hoạch'],
    ['a tracker made from the plan that ships', [tracker('')], 'Sổ'],
  ])('%s', (_, sheets, source) => expect(analysisOf(sheets).source).toBe(source));
});

describe('held against the plan that ships', () => {
  test('tasks know their number in the plan; those that either lacks are told', () => {
    const rows = [...planRows([2, 30]), [31, 'Mít tinh chào mừng ngày lễ', 'Kế hoạch', 'Văn phòng', 'Quý I']];
    const { analysis, isPlanOfYear } = read([planSheet('S', rows)]);
    expect(isPlanOfYear).toBe(true);
    expect(analysis.missing).toEqual([2, 30]);
    expect(analysis.outside).toEqual([30]);
    expect(analysis.tasks.map(({ planNo }) => planNo)).toEqual([
      ...plan2025.tasks.map(({ no }) => no).filter((no) => no !== 2 && no !== 30),
      undefined,
    ]);
    expect('planNo' in (analysis.tasks.at(-1) ?? {})).toBe(false);
  });

  test('another plan is not', () => {
    const { analysis, isPlanOfYear } = read([planSheet('S', OTHERS)]);
    expect(isPlanOfYear).toBe(false);
    expect([analysis.missing, analysis.outside, analysis.differences]).toEqual([[], [], []]);
  });

  test('nor is a plan of a year of which none ships', () => {
    const { analysis, isPlanOfYear } = read([planSheet('S', planRows([1])), indicatorSheet('≥ 70')], {
      year: 2024,
    });
    expect(isPlanOfYear).toBe(false);
    expect([analysis.missing, analysis.outside, analysis.differences]).toEqual([[], [], []]);
  });

  test('each sheet on its own', () => {
    const { analysis } = read([
      planSheet('A', planRows([1])),
      planSheet('B', OTHERS),
      planSheet('C', planRows([2])),
    ]);
    expect(analysis.missing).toEqual([1, 2]);
    expect(analysis.outside).toEqual([]);
    expect(analysis.tasks.filter(({ planNo }) => planNo === 3).map(({ sheet }) => sheet)).toEqual(['A', 'C']);
  });

  const first = plan2025.tasks[0];
  const reworded = [1, first?.content ?? '', 'Tờ trình', first?.unit ?? '', first?.time ?? ''];
  const differing = [planSheet('S', planRows([], { 1: reworded })), indicatorSheet('≥ 70')];
  const ofTask = { cell: 'S!C2', written: 'Tờ trình', plan: first?.result };
  const ofIndicator = { cell: 'Chỉ tiêu!D2', written: '≥ 70', plan: indicator?.target };

  test('what is worded otherwise: tasks, then indicators', () => {
    const { analysis, kept } = read(differing);
    expect(analysis.differences).toEqual([ofTask, ofIndicator]);
    expect(kept).toEqual([]);
  });

  test('what the user keeps is not listed again', () => {
    const choices = {
      ...NO_CHOICES,
      kept: [differenceMark({ written: '≥ 70', plan: indicator?.target ?? '' })],
    };
    const { analysis, kept } = read(differing, { choices });
    expect(analysis.differences).toEqual([ofTask]);
    expect(kept).toEqual([ofIndicator]);
  });

  test('a blank time is judged as the plan’s', () => {
    const blank = [1, first?.content ?? '', '', '', ''];
    const [task] = analysisOf([planSheet('S', planRows([], { 1: blank }))]).tasks;
    expect(task).toMatchObject({ result: first?.result, unit: first?.unit, judgement: { status: 'behind' } });
  });
});

describe('how tasks and indicators are judged', () => {
  test.each([
    [9, false],
    [10, true],
  ])('due in ten days, and soon means %i days: due soon is %s', (soonDays, isSoon) => {
    const settings = { ...SETTINGS, soonDays };
    const task = analysisOf([planSheet('S', OTHERS)], { settings }).tasks[1];
    expect(task?.judgement.status === 'dueSoon').toBe(isSoon);
  });

  test.each([
    ['relative', 93.5],
    ['points', 95],
  ] as const)('a raise of ten %s on 85 asks for %d', (raiseBy, value) => {
    const sheets = [planSheet('S', planRows()), indicatorSheet('', 68, 85)];
    const [first] = analysisOf(sheets, { settings: { ...SETTINGS, raiseBy } }).indicators;
    expect([first?.judgement.assigned.rule, first?.judgement.assigned.value]).toEqual(['b', value]);
  });
});

describe('the rule that raises targets by last year’s results', () => {
  const ruleOf = (sheets: readonly SheetSnapshot[], raiseTargets: Settings['raiseTargets'] = 'asPlan') =>
    analysisOf(sheets, { settings: { ...SETTINGS, raiseTargets } }).indicators[0]?.judgement.assigned.rule;
  const own = indicatorSheet('≥ 80', 90, 85);
  const STATED = 'b) Kết quả năm 2024 bằng hoặc cao hơn chỉ tiêu chung: phấn đấu tăng thêm 5%';

  test.each<[string, readonly SheetSnapshot[], Settings['raiseTargets'], string]>([
    ['of the plan that is followed', [planSheet('S', planRows()), own], 'asPlan', 'b'],
    ['of the plan whose indicators alone are followed', [own], 'asPlan', 'b'],
    ['not of a plan with other tasks', [planSheet('S', OTHERS), own], 'asPlan', 'central'],
    [
      'not of a plan of another decision',
      [planSheet('S', planRows(), '(Kèm theo Quyết định số 57/QĐ-UBND ngày 20/02/2025)'), own],
      'asPlan',
      'central',
    ],
    [
      'of the plan’s own decision',
      [planSheet('S', planRows(), '(Kèm theo Quyết định số 35/QĐ-UBND ngày 14/02/2025)'), own],
      'asPlan',
      'b',
    ],
    [
      'not of a plan of another year',
      [planSheet('S', OTHERS, 'Kế hoạch năm 2026'), own],
      'asPlan',
      'central',
    ],
    ['stated in a sheet', [planSheet('S', OTHERS, STATED), own], 'asPlan', 'b'],
    ['as the user wants it', [planSheet('S', OTHERS), own], 'always', 'b'],
    ['as the user does not want it', [planSheet('S', planRows()), own], 'never', 'central'],
  ])('%s', (_, sheets, wanted, rule) => expect(ruleOf(sheets, wanted)).toBe(rule));

  test('a rule that the sheet states raises by its own percentage, and the reason names its cell', () => {
    const judgement = analysisOf([planSheet('S', OTHERS, STATED), own]).indicators[0]?.judgement;
    expect(judgement?.assigned).toMatchObject({ value: 89.25 });
    expect(judgement?.reason).toContain(
      'tăng thêm 5% (nhân 1,05), tối đa 100%: ≥ 89,25% (điểm b quy định của Kế hoạch, ô S!A1)',
    );
  });
});

describe('what the user should know of', () => {
  test('several plans, and nobody said which', () => {
    const sheets = [planSheet('A', OTHERS), planSheet('B', OTHERS)];
    expect(analysisOf(sheets).problems[0]).toEqual({
      code: 'severalPlans',
      severity: 'warning',
      cell: 'A',
      written: 'A, B',
    });
    expect(codes(sheets, { sheet: 'B' })).not.toContain('severalPlans');
  });

  test('of the sheets, the tasks and the indicators, in this order', () => {
    const rows = [['', 'Mít tinh chào mừng', 'Kế hoạch', 'Văn phòng', 'sớm nhất có thể'], ...OTHERS.slice(1)];
    const found = codes([planSheet('S', rows), indicatorSheet('cao nhất', 'nhiều')]);
    expect(
      found.filter((code) =>
        ['numberMissing', 'timeNotUnderstood', 'targetNotUnderstood', 'actualNotUnderstood'].includes(code),
      ),
    ).toEqual(['numberMissing', 'timeNotUnderstood', 'targetNotUnderstood', 'actualNotUnderstood']);
  });

  const legacyRows = ['Néi dung c«ng viÖc', 'Th\u00ADêng xuyªn kiÓm so¸t thñ tôc'];
  const legacyPlan = planSheet(
    'L',
    [...OTHERS, ...legacyRows.map((text) => [3, text, '', '', 'Quý I'])],
    undefined,
    {
      fontName: '.VnTime',
    },
  );
  const legacyNotes = sheetOf(
    'L',
    legacyRows.map((text) => [text]),
  );
  test.each<[string, SheetSnapshot, string, boolean]>([
    ['in a sheet without a table', legacyNotes, 'S', true],
    ['in a plan that is not followed', legacyPlan, 'S', false],
    ['in the plan that is followed', legacyPlan, 'L', true],
  ])('texts of TCVN3 %s', (_, legacy, sheet, isTold) =>
    expect(codes([planSheet('S', OTHERS), legacy], { sheet }).includes('legacyEncoding')).toBe(isTold),
  );
});
