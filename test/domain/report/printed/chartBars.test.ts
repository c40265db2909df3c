import fc from 'fast-check';
import { chartBars, type ChartBar } from '../../../../src/domain/report/printed/chartBars';
import type { PrintedChart } from '../../../../src/domain/report/printed/PrintedReport';

const sum = (parts: readonly number[]): number => parts.reduce((total, part) => total + part, 0);

const chartOf = (values: readonly (readonly (number | undefined)[])[]): PrintedChart => ({
  title: 'Kết quả so với chỉ tiêu giao',
  series: (values[0] ?? []).map((_, index) => `Số ${index}`),
  groups: values.map((figures, index) => ({
    label: `Chỉ tiêu ${index}`,
    figures: figures.map((value) => ({ text: String(value ?? ''), value })),
  })),
  notes: [],
});

const arbitraryChart = fc
  .integer({ min: 1, max: 3 })
  .chain((count) =>
    fc.array(
      fc.array(fc.option(fc.double({ min: -10, max: 1e6, noNaN: true }), { nil: undefined }), {
        minLength: count,
        maxLength: count,
      }),
      { minLength: 1, maxLength: 100 },
    ),
  )
  .map(chartOf);

describe('bars of a chart', () => {
  const lengthOf = (columns: readonly number[], { columnSpan }: ChartBar): number =>
    sum(columns.slice(1, 1 + columnSpan));

  test('are in proportion to their values; none where nothing is above 0', () =>
    fc.assert(
      fc.property(arbitraryChart, (chart) => {
        const { columns, groups } = chartBars(chart);
        const values = chart.groups.flatMap(({ figures }) =>
          figures.map(({ value }) => Math.max(0, value ?? 0)),
        );
        const lengths = groups.flat().map((bar) => lengthOf(columns, bar));
        const [greatest, longest] = [Math.max(...values), Math.max(...lengths)];
        values.forEach((value, index) => {
          const length = lengths[index] ?? 0;
          expect(length > 0).toBe(value > 0);
          if (value > 0) expect(Math.abs(length / longest - value / greatest)).toBeLessThan(1 / 60 + 1e-9);
        });
      }),
    ));

  test('fill the width, in columns as many as Word holds', () =>
    fc.assert(
      fc.property(arbitraryChart, (chart) => {
        const { columns, groups } = chartBars(chart);
        expect(sum(columns)).toBeCloseTo(1);
        expect(Math.min(...columns)).toBeGreaterThan(0);
        expect(columns.length).toBeLessThanOrEqual(63);
        for (const { columnSpan, figureSpan } of groups.flat())
          expect([columnSpan + figureSpan, figureSpan > 0]).toEqual([columns.length - 1, true]);
      }),
    ));

  test('a greater value has no shorter bar', () =>
    fc.assert(
      fc.property(arbitraryChart, (chart) => {
        const bars = chartBars(chart)
          .groups.flat()
          .map(({ figure, columnSpan }) => ({ value: Number(figure), columnSpan }))
          .sort((a, b) => a.value - b.value);
        bars.forEach(({ columnSpan }, index) =>
          expect(columnSpan).toBeGreaterThanOrEqual(bars[index - 1]?.columnSpan ?? 0),
        );
      }),
    ));
});

describe('the legend', () => {
  test.each<[string, string, readonly string[], readonly string[]]>([
    ['a title that names the only series says enough', 'Số nhiệm vụ theo tình trạng', ['Số nhiệm vụ'], []],
    ['a renamed series is named', 'Số nhiệm vụ theo tình trạng', ['Số việc'], ['Số việc']],
    ['several are named', 'Kết quả so với chỉ tiêu', ['Kết quả', 'Chỉ tiêu'], ['Kết quả', 'Chỉ tiêu']],
  ])('%s', (_, title, series, names) =>
    expect(chartBars({ title, series, groups: [], notes: [] }).legend.map(({ name }) => name)).toEqual(names),
  );
});

test('rows of a chart as a table: labels once a group, figures behind their bars', () =>
  expect(
    chartBars({
      title: 'Kết quả',
      series: ['Kết quả', 'Giao'],
      groups: [
        {
          label: 'Một',
          figures: [
            { text: '100', value: 100 },
            { text: '50', value: 50 },
          ],
        },
        {
          label: 'Hai',
          figures: [
            { text: '0', value: 0 },
            { text: '0,01', value: 0.01 },
          ],
        },
      ],
      notes: [],
    }),
  ).toEqual({
    columns: [0.28, 0.57 / 60, (0.57 * 29) / 60, (0.57 * 30) / 60, 0.15].map((part): unknown =>
      expect.closeTo(part),
    ),
    groups: [
      [
        { series: 0, label: 'Một', columnSpan: 3, figure: '100', figureSpan: 1 },
        { series: 1, label: '', columnSpan: 2, figure: '50', figureSpan: 2 },
      ],
      [
        { series: 0, label: 'Hai', columnSpan: 0, figure: '0', figureSpan: 4 },
        { series: 1, label: '', columnSpan: 1, figure: '0,01', figureSpan: 3 },
      ],
    ],
    legend: [
      { series: 0, name: 'Kết quả' },
      { series: 1, name: 'Giao' },
    ],
  }));
