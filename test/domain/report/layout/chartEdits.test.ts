import { chartEdits } from '../../../../src/domain/report/layout/chartEdits';
import type { LaidRow } from '../../../../src/domain/report/layout/LaidRow';
import type { ReportChart } from '../../../../src/domain/report/Report';
import { cell, row } from './laid';

const chartOf = (...series: string[]): ReportChart => ({
  name: 'Biểu đồ chỉ tiêu',
  title: 'Kết quả',
  categories: ['A', 'B'],
  series: series.map((name) => ({ name, values: [1, 2] })),
  notes: [],
});

const withChart = (chart: ReportChart): LaidRow => ({
  ...row(30, cell(0, 8, 'Biểu đồ Kết quả.', '11')),
  chart: { chart, rowCount: 4, source: { row: 1, column: 1, rowCount: 3, columnCount: 3 } },
});

const DARK = { fill: '#1F4E78', outline: '#1F4E78' };
const LIGHT = { fill: '#DDEBF7', outline: '#404040' };

const expected = (at: number, ...series: unknown[]) => ({
  kind: 'chart',
  sheet: 'Báo cáo',
  chart: {
    name: 'Biểu đồ chỉ tiêu',
    title: 'Kết quả',
    area: { row: at, column: 0, rowCount: 4, columnCount: 8 },
    source: { row: at + 1, column: 1, rowCount: 3, columnCount: 3 },
    series,
    fontName: 'Times New Roman',
    fontSize: 11,
    titleSize: 12,
  },
});

describe('a chart lies over its rows, as wide as the page; dark and light bars take turns', () => {
  test.each<[what: string, rows: LaidRow[], edits: unknown[]]>([
    ['none', [row(15), row(15)], []],
    ['two', [row(15), row(15), withChart(chartOf('1', '2'))], [expected(2, DARK, LIGHT)]],
    [
      'one, then three',
      [withChart(chartOf('1')), row(15), row(15), row(15), withChart(chartOf('1', '2', '3'))],
      [expected(0, DARK), expected(4, DARK, LIGHT, DARK)],
    ],
  ])('%s', (_, rows, edits) => expect(chartEdits('Báo cáo', rows, 8)).toEqual(edits));
});
