import { readAnnex } from '../../../../src/domain/report/printed/readAnnex';
import { drawnLines } from './drawnLines';

const WIDTHS = [30, 200];
const TABLE = ['#^STT | #^Nội dung', '1 | Việc'];
const table = {
  columns: [
    { title: 'STT', width: 30, align: 'left' },
    { title: 'Nội dung', width: 200, align: 'left' },
  ],
  rows: [{ kind: 'data', cells: ['1', 'Việc'] }],
  notes: [],
};

describe('an annex', () => {
  test.each<[string, readonly string[], object]>([
    [
      'heading, title, lines in italics',
      ['#Phụ lục I', '#KẾT QUẢ', '#QUÝ III', '~(Kèm theo Báo cáo)', '~Số liệu đến 15/9/2025'],
      {
        heading: 'Phụ lục I',
        title: 'KẾT QUẢ\nQUÝ III',
        lines: ['(Kèm theo Báo cáo)', 'Số liệu đến 15/9/2025'],
      },
    ],
    ['a heading alone', ['#Phụ lục I'], { heading: 'Phụ lục I', title: '', lines: [] }],
    ['nothing above its table', [], { heading: '', title: '', lines: [] }],
  ])('%s', (_, rows, texts) =>
    expect(readAnnex(drawnLines(...rows, ...TABLE), WIDTHS)).toEqual({ ...texts, table }),
  );

  test('spaces around its texts do not count', () => {
    const lines = drawnLines('#Phụ lục I', '#KẾT QUẢ', '~(Kèm theo)').map(({ row, cells }) => ({
      row: row - 3,
      cells: cells.map((cell) => ({ ...cell, text: ` ${cell.text} ` })),
    }));
    expect(readAnnex([...lines, ...drawnLines(...TABLE)], WIDTHS)).toEqual({
      ...{ heading: 'Phụ lục I', title: 'KẾT QUẢ', lines: ['(Kèm theo)'] },
      table,
    });
  });
});

describe('without the titles of a table it is told by the row', () => {
  test.each<[string, readonly string[], number]>([
    ['of the first cells side by side', ['#Phụ lục I', '', '1 | Việc'], 2],
    ['0 without any', ['', '#Phụ lục I'], 0],
    ['0 of nothing', [], 0],
  ])('%s', (_, rows, row) => expect(readAnnex(drawnLines(...rows), WIDTHS)).toBe(row));
});
