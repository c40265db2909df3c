import fc from 'fast-check';
import type { Analysis, FollowedIndicator } from '../../../src/domain/analysis/Analysis';
import type { AssignedTarget, TargetOp, Verdict } from '../../../src/domain/table/Indicator';
import { statusLabels } from '../../../src/domain/progress/progress.vi';
import { plan2025 } from '../../../src/domain/plan/plan2025';
import type { Status } from '../../../src/domain/progress/Judgement';
import { buildIndicatorCharts } from '../../../src/domain/report/buildIndicatorCharts';
import { buildReport } from '../../../src/domain/report/buildReport';
import { buildStatusChart } from '../../../src/domain/report/buildStatusChart';
import { defaultSettings } from '../../../src/domain/settings/defaultSettings';
import { describeChart } from '../../../src/domain/report/describeChart';
import { chartFills } from '../../../src/domain/report/layout/pageStyle';
import { layoutReport } from '../../../src/domain/report/layoutReport';
import type { Block, ReportChart, ReportTable, ReportValue } from '../../../src/domain/report/Report';
import type { Edit } from '../../../src/domain/sheet/Edit';
import { arbitraryAnalysis } from './arbitraryAnalysis';
import { paintEdits, sheetsAdded } from './paintEdits';
import { plan2025Analysis, sampleAnalysis, sampleIndicator, sampleTask } from './sampleAnalysis';

const settings = defaultSettings(plan2025);
const report = (analysis: Analysis, charts = true) =>
  buildReport(analysis, { ...settings, charts }, { kind: 'q1' });
const chartsIn = (body: readonly Block[]): ReportChart[] =>
  body.flatMap((block) => (block.kind === 'chart' ? [block.chart] : []));
const tasksOf = (...statuses: readonly Status[]) =>
  statuses.map((status, index) => sampleTask({ no: String(index + 1), status }));

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
const pairs = ({ categories, series }: ReportChart) =>
  categories.map((category, index) => [category, ...series.map(({ values }) => values[index])]);

describe('the chart of statuses', () => {
  test.each<[what: string, statuses: Status[], expected: unknown[] | undefined]>([
    ['no tasks', [], undefined],
    [
      'the statuses that occur, in the order of the labels',
      ['behind', 'done', 'behind'],
      [
        ['Hoàn thành', 1],
        ['Chậm tiến độ', 2],
      ],
    ],
    [
      'done in time and done late are told apart',
      ['doneLate', 'done', 'done'],
      [
        ['Hoàn thành đúng hạn', 2],
        ['Hoàn thành quá hạn', 1],
      ],
    ],
    ['a single status', ['needsUpdate'], [['Chưa cập nhật', 1]]],
  ])('%s', (_, statuses, expected) => {
    const chart = buildStatusChart(tasksOf(...statuses));
    expect(chart && pairs(chart)).toEqual(expected);
  });

  test('its name, title and series; no notes', () =>
    expect(buildStatusChart(tasksOf('behind'))).toEqual({
      name: 'Biểu đồ tình trạng nhiệm vụ',
      title: 'Số nhiệm vụ theo tình trạng thực hiện',
      categories: ['Chậm tiến độ'],
      series: [{ name: 'Số nhiệm vụ', values: [1] }],
      notes: [],
    }));

  test('every status has a bar of its own', () => {
    const all = Object.keys(statusLabels) as Status[];
    const chart = buildStatusChart(tasksOf(...all));
    expect(new Set(chart?.categories).size).toBe(all.length);
  });

  test('counts each task once: its bars add up to the total row of the tables', () =>
    fc.assert(
      fc.property(arbitraryAnalysis(20), (analysis) => {
        const { body, annexes } = report(analysis);
        const sections = [...tablesIn(body), ...annexes.map(({ table }) => table)].find(
          ({ id }) => id === 'sections',
        );
        const total = sections?.rows.find(({ kind }) => kind === 'total')?.cells[2];
        const [chart] = chartsIn(body);
        const counted = chart?.series[0]?.name === 'Số nhiệm vụ' ? sum(chart.series[0].values) : 0;
        expect(counted).toBe(analysis.tasks.length);
        if (total !== undefined) expect(counted).toBe(total);
      }),
    ));
});

const tablesIn = (body: readonly Block[]): ReportTable[] =>
  body.flatMap((block) => (block.kind === 'table' ? [block.table] : []));

const target = (op: TargetOp, value: AssignedTarget['value'], unit = '%'): AssignedTarget => ({
  op,
  value,
  unit,
  rule: 'central',
});

function indicator(
  no: string,
  assigned: AssignedTarget,
  actual: number | undefined,
  verdict: Verdict = 'met',
  name = `Tỷ lệ ${no}`,
): FollowedIndicator {
  const measured = actual === undefined ? {} : { actual };
  return sampleIndicator(no, { target: assigned, assigned, verdict, ...measured }, { name });
}

describe('the chart of indicators', () => {
  const met = (no: string) => indicator(no, target('>=', 80), 90);
  const CASES: readonly (readonly [
    what: string,
    indicators: FollowedIndicator[],
    bars: unknown[],
    notes: string[],
  ])[] = [
    ['no indicators', [], [], []],
    ['no figures at all', [indicator('1', target('>=', 80), undefined, 'noData')], [], []],
    [
      'results as the table rounds them, beside the assigned target',
      [indicator('1', target('>=', 80), 79.996, 'notMet'), indicator('2', target('>=', 96.03), 100)],
      [
        ['Chỉ tiêu 1', 79.99, 80],
        ['Chỉ tiêu 2', 100, 96.03],
      ],
      [],
    ],
    ['a limit is marked as one', [indicator('1', target('<=', 5), 3)], [['Chỉ tiêu 1 (tối đa)', 3, 5]], []],
    [
      'what has no figures, or invalid ones, or did not occur is left out, and said to be',
      [
        met('1'),
        indicator('2', target('>=', 80), undefined, 'noCases'),
        indicator('3', target('>=', 80), 120, 'invalid'),
      ],
      [['Chỉ tiêu 1', 90, 80]],
      ['Biểu đồ không gồm chỉ tiêu chưa đủ số liệu để so sánh: Chỉ tiêu 2, Chỉ tiêu 3.'],
    ],
    [
      'so is a change, a span, and what was not understood',
      [
        met('1'),
        indicator('2', target('increase', 5), 90),
        indicator('3', target('between', [80, 90]), 85),
        indicator('4', target('notUnderstood', null), 85),
      ],
      [['Chỉ tiêu 1', 90, 80]],
      ['Biểu đồ không gồm chỉ tiêu chưa đủ số liệu để so sánh: Chỉ tiêu 2, Chỉ tiêu 3, Chỉ tiêu 4.'],
    ],
    [
      'the unit of most is drawn',
      [indicator('1', target('>=', 10, 'hồ sơ'), 12), met('2'), met('3')],
      [
        ['Chỉ tiêu 2', 90, 80],
        ['Chỉ tiêu 3', 90, 80],
      ],
      ['Biểu đồ không gồm chỉ tiêu có đơn vị tính khác: Chỉ tiêu 1.'],
    ],
    [
      'of units as common the one met first',
      [indicator('1', target('>=', 10, 'hồ sơ'), 12), met('2')],
      [['Chỉ tiêu 1', 12, 10]],
      ['Biểu đồ không gồm chỉ tiêu có đơn vị tính khác: Chỉ tiêu 2.'],
    ],
    [
      'a target without a unit has that of its indicator',
      [indicator('1', target('>=', 10, ''), 12), met('2')],
      [
        ['Chỉ tiêu 1', 12, 10],
        ['Chỉ tiêu 2', 90, 80],
      ],
      [],
    ],
    [
      'a verdict without a result, and a result without a verdict, are left out',
      [
        met('1'),
        indicator('2', target('>=', 80), undefined, 'met'),
        indicator('3', target('>=', 80), 9, 'noData'),
      ],
      [['Chỉ tiêu 1', 90, 80]],
      ['Biểu đồ không gồm chỉ tiêu chưa đủ số liệu để so sánh: Chỉ tiêu 2, Chỉ tiêu 3.'],
    ],
    [
      'one without a number: all by their names, cut between words at 28 characters',
      [
        indicator('', target('>=', 80), 90, 'met', 'Tỷ lệ hồ sơ giải quyết đúng.'),
        indicator('2', target('>=', 80), 91, 'met', 'Tỷ lệ hồ sơ giải quyết  đúng hạn'),
        indicator('3', target('>=', 80), 92, 'met', 'Tỷ lệ hồ sơ giải quyết trước hạn'),
      ],
      [
        ['Tỷ lệ hồ sơ giải quyết đúng', 90, 80],
        ['Tỷ lệ hồ sơ giải quyết đúng…', 91, 80],
        ['Tỷ lệ hồ sơ giải quyết trước…', 92, 80],
      ],
      [],
    ],
    [
      'numbers that differ in spaces alone are repeated',
      [
        indicator('1', target('>=', 80), 90, 'met', 'Hồ sơ trực tuyến'),
        indicator(' 1', target('>=', 80), 91, 'met', 'Số hóa'),
      ],
      [
        ['Hồ sơ trực tuyến', 90, 80],
        ['Số hóa', 91, 80],
      ],
      [],
    ],
    [
      'names stand where numbers are missing or repeated',
      [
        indicator('1', target('>=', 80), 90, 'met', 'Hồ sơ trực tuyến'),
        indicator('1', target('>=', 80), 91, 'met', 'Tỷ lệ thanh toán trực tuyến trên tổng số giao dịch'),
      ],
      [
        ['Hồ sơ trực tuyến', 90, 80],
        ['Tỷ lệ thanh toán trực tuyến…', 91, 80],
      ],
      [],
    ],
  ];

  test.each(CASES)('%s', (_, indicators, bars, notes) => {
    const charts = buildIndicatorCharts(indicators);
    expect(charts.flatMap(pairs)).toEqual(bars);
    expect(charts.flatMap((chart) => chart.notes)).toEqual(notes);
  });

  test('more than fit over a page are parted, in order and without loss', () => {
    const charts = buildIndicatorCharts([
      ...Array.from({ length: 25 }, (_, index) => met(String(index + 1))),
      indicator('26', target('>=', 80), undefined, 'noData'),
    ]);
    expect(charts.map(({ title, categories }) => [title, categories.length])).toEqual([
      ['Kết quả so với chỉ tiêu giao (%), phần 1/3', 12],
      ['Kết quả so với chỉ tiêu giao (%), phần 2/3', 12],
      ['Kết quả so với chỉ tiêu giao (%), phần 3/3', 1],
    ]);
    expect(charts.map(({ name, notes }) => [name, ...notes])).toEqual([
      ['Biểu đồ chỉ tiêu 1'],
      ['Biểu đồ chỉ tiêu 2'],
      ['Biểu đồ chỉ tiêu 3', 'Biểu đồ không gồm chỉ tiêu chưa đủ số liệu để so sánh: Chỉ tiêu 26.'],
    ]);
    expect(charts.flatMap(({ categories }) => categories)).toEqual(
      Array.from({ length: 25 }, (_, index) => `Chỉ tiêu ${index + 1}`),
    );
  });

  test('its results are those of the table', () => {
    const { body } = report(plan2025Analysis());
    const chart = chartsIn(body).find(({ series }) => series.length === 2);
    const rows = tablesIn(body).find(({ id }) => id === 'indicators')?.rows ?? [];
    const shown = rows.filter(({ cells }) => typeof cells[5] === 'number');
    const text = (value: ReportValue | undefined) => (typeof value === 'object' ? '' : String(value));
    expect(chart?.series[0]?.values).toEqual(shown.map(({ cells }) => cells[5]));
    expect(chart?.categories).toEqual(shown.map(({ cells }) => `Chỉ tiêu ${text(cells[0])}`));
    expect(chart?.series[1]?.values).toEqual(
      shown.map(({ cells }) => Number(/\d+/.exec(text(cells[4]))?.[0])),
    );
  });
});

describe('in the report', () => {
  const { body } = report(plan2025Analysis());
  const kinds = (blocks: readonly Block[]) =>
    blocks.map((block) =>
      block.kind === 'table' ? block.table.id : block.kind === 'chart' ? block.chart.name : block.kind,
    );

  test('the statuses follow their list, the indicators their table', () => {
    const order = kinds(body);
    expect(order[order.indexOf('Biểu đồ tình trạng nhiệm vụ') - 1]).toBe('item');
    expect(order[order.indexOf('Biểu đồ chỉ tiêu') - 1]).toBe('indicators');
    expect(order.filter((kind) => kind.startsWith('Biểu đồ'))).toHaveLength(2);
  });

  test('the setting leaves them out, and nothing else', () =>
    expect(report(plan2025Analysis(), false).body).toEqual(body.filter(({ kind }) => kind !== 'chart')));

  test('nothing to draw, no chart', () =>
    expect(chartsIn(report(sampleAnalysis({ indicators: [sampleIndicator('1', {})] })).body)).toEqual([]));

  test.each<[what: string, chart: ReportChart | undefined, text: string]>([
    [
      'one series',
      buildStatusChart(tasksOf('done', 'behind', 'behind')),
      'Biểu đồ Số nhiệm vụ theo tình trạng thực hiện. Hoàn thành: 1; Chậm tiến độ: 2.',
    ],
    [
      'two series, decimal comma',
      buildIndicatorCharts([indicator('1', target('>=', 80), 95.5)])[0],
      'Biểu đồ Kết quả so với chỉ tiêu giao (%). Chỉ tiêu 1: kết quả 95,5, chỉ tiêu giao 80.',
    ],
  ])('the alternative text says all that is drawn: %s', (_, chart, text) =>
    expect(chart && describeChart(chart)).toBe(text),
  );
});

describe('on the sheet', () => {
  type ChartEdit = Extract<Edit, { kind: 'chart' }>;
  const editsOf = (analysis: Analysis) => layoutReport(report(analysis), 'Báo cáo');
  const isChart = (edit: Edit): edit is ChartEdit => edit.kind === 'chart';

  test('what a chart is drawn from, and says, stands in the cells under it', () =>
    fc.assert(
      fc.property(arbitraryAnalysis(20), (analysis) => {
        const laidOut = report(analysis);
        const edits = layoutReport(laidOut, 'Báo cáo');
        const { cells } = paintEdits(edits, 'Báo cáo');
        const valueAt = (row: number, column: number) =>
          cells.find(({ area }) => area.row === row && area.column === column)?.value;
        const placed = edits.filter(isChart);
        expect(placed).toHaveLength(chartsIn(laidOut.body).length);
        chartsIn(laidOut.body).forEach((chart, index) => {
          const { area, source } = placed[index]?.chart ?? fail();
          expect(valueAt(area.row, 0)).toBe(describeChart(chart));
          const rows = Array.from({ length: source.rowCount }, (_, i) =>
            Array.from({ length: source.columnCount }, (__, j) => valueAt(source.row + i, source.column + j)),
          );
          expect(rows).toEqual([[undefined, ...chart.series.map(({ name }) => name)], ...pairs(chart)]);
          expect([source.row, source.row + source.rowCount]).toEqual([
            area.row + 1,
            area.row + area.rowCount,
          ]);
        });
      }),
      { numRuns: 30 },
    ));

  test('no page begins within a chart, and each is as wide as the text', () =>
    fc.assert(
      fc.property(arbitraryAnalysis(60), (analysis) => {
        const edits = editsOf(analysis);
        const { setup, columnWidths } = paintEdits(edits, 'Báo cáo');
        for (const { chart } of edits.filter(isChart)) {
          const { row, rowCount, column, columnCount } = chart.area;
          expect(
            (setup.pageBreaksBefore ?? []).filter((start) => start > row && start < row + rowCount),
          ).toEqual([]);
          expect([column, columnCount]).toEqual([0, columnWidths.length]);
        }
      }),
      { numRuns: 30 },
    ));

  test('the edits can be sent to a worker and are the same there', () => {
    const edits = editsOf(plan2025Analysis());
    expect(structuredClone(edits)).toEqual(edits);
    expect(sheetsAdded(edits)).toContain('Báo cáo');
  });
});

function fail(): never {
  throw new Error('a chart was expected');
}

/** WCAG 2.2, relative luminance. */
function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = parseInt(color.slice(at, at + 2), 16) / 255;
    return part <= 0.040_45 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(a: string, b: string): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
}

describe('without colour', () => {
  test('two bars of a group differ in lightness', () =>
    expect(contrast(chartFills[0].fill, chartFills[1].fill)).toBeGreaterThan(4.5));

  test.each(chartFills)('the outline of $fill stands out from the paper', ({ outline }) =>
    expect(contrast(outline, '#FFFFFF')).toBeGreaterThan(4.5),
  );
});
