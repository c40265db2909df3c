import { readChartLines } from '../../../../src/domain/report/printed/readChartLines';
import { drawnLines } from './drawnLines';

const TEXT = 'Biểu đồ Kết quả so với giao. Chỉ tiêu 1: 95; Chỉ tiêu 2: 60.';

test('a group a row, a figure a series; notes under them', () =>
  expect(
    readChartLines(
      drawnLines(
        TEXT,
        '| | Kết quả | Giao',
        '| Chỉ tiêu 1 | 95 | 80',
        '| Chỉ tiêu 2 | chưa rõ',
        '|            |    | 75',
        '~ Không gồm chỉ tiêu 3.',
        '~ Không gồm chỉ tiêu 4.',
      ),
    ),
  ).toEqual({
    title: 'Kết quả so với giao',
    series: ['Kết quả', 'Giao'],
    groups: [
      {
        label: 'Chỉ tiêu 1',
        figures: [
          { text: '95', value: 95 },
          { text: '80', value: 80 },
        ],
      },
      {
        label: 'Chỉ tiêu 2',
        figures: [
          { text: 'chưa rõ', value: undefined },
          { text: '', value: undefined },
        ],
      },
      {
        label: '',
        figures: [
          { text: '', value: undefined },
          { text: '75', value: 75 },
        ],
      },
    ],
    notes: ['Không gồm chỉ tiêu 3.', 'Không gồm chỉ tiêu 4.'],
  }));

test('spaces around the texts do not count', () => {
  const lines = drawnLines(TEXT, '| | Kết quả', '| Chỉ tiêu 1 | 95', '~ Ghi chú.').map(({ row, cells }) => ({
    row,
    cells: cells.map((cell) => ({ ...cell, text: ` ${cell.text} ` })),
  }));
  expect(readChartLines(lines)).toEqual({
    title: 'Kết quả so với giao',
    series: ['Kết quả'],
    groups: [{ label: 'Chỉ tiêu 1', figures: [{ text: '95', value: 95 }] }],
    notes: ['Ghi chú.'],
  });
});

describe('what does not fit is told by its row', () => {
  test.each<[string, readonly string[], number]>([
    ['no lines', [], 0],
    ['a text alone', ['', TEXT], 1],
    ['names without a figure', [TEXT, '| | Kết quả'], 1],
    ['names and notes without a figure', [TEXT, '| | Kết quả', '~ Ghi chú.'], 1],
    ['names from column B', [TEXT, '| Kết quả | Giao', '| Chỉ tiêu 1 | 95'], 1],
    ['names from column D', [TEXT, '| | | Kết quả', '| Chỉ tiêu 1 | | 95'], 1],
    ['a name that was deleted between others', [TEXT, '| | a | | c', '| Chỉ tiêu 1 | 95'], 1],
    ['a figure right of the series', [TEXT, '| | a', '| Chỉ tiêu 1 | 95', '| Chỉ tiêu 2 | 95 | 80'], 3],
    ['names and figures misplaced', [TEXT, '| | | a', '| Chỉ tiêu 1 | 95 | | 80'], 1],
  ])('%s', (_, rows, row) => expect(readChartLines(drawnLines(...rows))).toBe(row));
});
