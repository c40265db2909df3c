import { layChart } from '../../../../src/domain/report/layout/layChart';
import type { LaidRow } from '../../../../src/domain/report/layout/LaidRow';
import type { ReportChart } from '../../../../src/domain/report/Report';
import { cell, keptRow, row } from './laid';

const chartOf = (
  categories: readonly string[],
  series: Readonly<Record<string, readonly number[]>>,
  notes: readonly string[] = [],
): ReportChart => ({
  name: 'Biểu đồ',
  title: 'Kết quả',
  categories,
  series: Object.entries(series).map(([name, values]) => ({ name, values })),
  notes,
});

const text = (words: string) => cell(0, 8, words, '11');
const note = (words: string) => cell(0, 8, words, '11 italic justify');
const label = (words: string) => cell(1, 1, words, '11');
const name = (column: number, words: string) => cell(column, 1, words, '11 center');
const count = (column: number, value: number) =>
  cell(column, 1, value, '11 center', { numberFormat: '#,##0' });
const rate = (column: number, value: number) =>
  cell(column, 1, value, '11 center', { numberFormat: 'General' });

/** A chart over `rowCount` rows begins at the row. */
const drawn = (laid: LaidRow, chart: ReportChart, rowCount: number): LaidRow => ({
  ...laid,
  chart: {
    chart,
    rowCount,
    source: {
      row: 1,
      column: 1,
      rowCount: chart.categories.length + 1,
      columnCount: chart.series.length + 1,
    },
  },
});

describe('a chart over the rows of its figures: text, legend, a row a category', () => {
  const one = chartOf(['Xong', 'Chậm'], { Số: [1000, 2] });
  const two = chartOf(['A'], { Có: [95.5], Giao: [80] });

  test.each<[what: string, chart: ReportChart, rows: LaidRow[]]>([
    [
      'one series',
      one,
      [
        drawn(keptRow(30, text('Biểu đồ Kết quả. Xong: 1.000; Chậm: 2.')), one, 4),
        keptRow(24, name(2, 'Số')),
        keptRow(42, label('Xong'), count(2, 1000)),
        row(42, label('Chậm'), count(2, 2)),
        row(6),
      ],
    ],
    [
      'two series',
      two,
      [
        drawn(keptRow(30, text('Biểu đồ Kết quả. A: có 95,5, giao 80.')), two, 3),
        keptRow(24, name(2, 'Có'), name(3, 'Giao')),
        row(45, label('A'), rate(2, 95.5), count(3, 80)),
        row(6),
      ],
    ],
  ])('%s', (_, chart, rows) => expect(layChart(chart)).toEqual(rows));

  test('notes stand under it, on one page', () => {
    const noted = chartOf(['A'], { Số: [1] }, ['Không gồm B.', `Không gồm ${'0'.repeat(80)}.`]);
    expect(layChart(noted)).toEqual([
      drawn(keptRow(30, text('Biểu đồ Kết quả. A: 1.')), noted, 3),
      keptRow(24, name(2, 'Số')),
      keptRow(45, label('A'), count(2, 1)),
      keptRow(15, note('Không gồm B.')),
      row(45, note(`Không gồm ${'0'.repeat(80)}.`)),
      row(6),
    ]);
  });

  test('a figure that is missing is 0', () => {
    const short = chartOf(['A', 'B'], { Số: [1] });
    expect(layChart(short)[3]).toEqual(row(42, label('B'), count(2, 0)));
  });
});

describe('rows are as high as', () => {
  const heights = (chart: ReportChart): number[] => layChart(chart).map(({ height }) => height);
  /** 0 is 5.5 points wide. */
  const wide = (length: number): string => '0'.repeat(length);

  test.each<[what: string, chart: ReportChart, heights: number[]]>([
    ['84 points together where bars are few', chartOf(['A', 'B', 'C'], { Số: [1, 2, 3] }), [28, 28, 28]],
    ['a bar of 24', chartOf(['A', 'B', 'C', 'D'], { Số: [1, 2, 3, 4] }), [24, 24, 24, 24]],
    ['two of 17', chartOf(['A', 'B', 'C'], { Có: [1, 2, 3], Giao: [1, 2, 3] }), [34, 34, 34]],
    ['three of 17', chartOf(['A', 'B'], { Có: [1, 2], Giao: [1, 2], Xin: [1, 2] }), [51, 51]],
    ['a label of four lines', chartOf([wide(76), 'B'], { Số: [1, 2] }), [60, 42]],
  ])('%s', (_, chart, bars) => expect(heights(chart).slice(2, -1)).toEqual(bars));

  test('a name of two lines in the legend, a text of five', () => {
    const chart = chartOf([wide(76), wide(76)], { [wide(6)]: [1, 2] });
    expect(heights(chart)).toEqual([75, 30, 60, 60, 6]);
  });
});
