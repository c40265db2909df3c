import type { PrintedBlock } from '../../../../src/domain/report/printed/PrintedReport';
import { readBody } from '../../../../src/domain/report/printed/readBody';
import { FIRST_LINE_INDENT } from '../../../../src/domain/report/layout/pageStyle';
import { drawnLines } from './drawnLines';

const HEADER = '#^STT | #^Nội dung | #^Số';
const INDENTED = `${FIRST_LINE_INDENT}Đoạn văn.`;

/** "paragraph Đoạn văn.", "table 2 rows, 1 notes". */
function outline(block: PrintedBlock): string {
  switch (block.kind) {
    case 'heading':
      return `heading ${block.level} ${block.text}`;
    case 'paragraph':
    case 'item':
      return `${block.kind} ${block.text}`;
    case 'room':
      return 'room';
    case 'table':
      return `table ${block.table.rows.length} rows, ${block.table.notes.length} notes`;
  }
}

function read(...rows: readonly string[]): readonly string[] | number {
  const blocks = readBody(drawnLines(...rows), [30, 100, 40]);
  return typeof blocks === 'number' ? blocks : blocks.map(outline);
}

describe('texts', () => {
  test.each<[string, readonly string[]]>([
    ['Đoạn văn.', ['paragraph Đoạn văn.']],
    [INDENTED, ['paragraph Đoạn văn.']],
    ['- Việc một;', ['item - Việc một;']],
    ['-Việc một;', ['paragraph -Việc một;']],
    ['Kết quả - Việc một', ['paragraph Kết quả - Việc một']],
    ['#I. KẾT QUẢ', ['heading 1 I. KẾT QUẢ']],
    ['#XIV. KẾT QUẢ', ['heading 1 XIV. KẾT QUẢ']],
    ['#1. Kết quả', ['heading 2 1. Kết quả']],
    ['#I.KẾT QUẢ', ['heading 2 I.KẾT QUẢ']],
    ['#PHẦN I. KẾT QUẢ', ['heading 2 PHẦN I. KẾT QUẢ']],
    ['………', ['room']],
    ['... ...', ['room']],
    ['…… Do mạng ……', ['paragraph …… Do mạng ……']],
    ['Một.\n\n  - Hai;\n \nBa.', ['paragraph Một.', 'item - Hai;', 'paragraph Ba.']],
    ['#I. Một\n1. Hai', ['heading 1 I. Một', 'heading 2 1. Hai']],
  ])('%j', (text, blocks) => expect(read(text)).toEqual(blocks));

  test('each row its own', () =>
    expect(read('Một.', '| Hai.', '', 'Ba.')).toEqual(['paragraph Một.', 'paragraph Hai.', 'paragraph Ba.']));

  test('nothing', () => expect(read()).toEqual([]));
});

describe('a table goes on with', () => {
  test.each<[string, readonly string[], readonly string[]]>([
    ['a row under it', ['1 | Việc | 5'], ['table 1 rows, 0 notes']],
    ['a row after a blank one', ['1 | Việc | 5', '', '2 | Việc | 6'], ['table 2 rows, 0 notes']],
    ['a lone text right under it', ['1 | Việc | 5', 'Nhóm'], ['table 2 rows, 0 notes']],
    ['a lone text of column B after a blank row', ['1 | Việc | 5', '', '| Việc'], ['table 2 rows, 0 notes']],
    ['a note right under it', ['1 | Việc | 5', '~Ghi chú.'], ['table 1 rows, 1 notes']],
    ['titles under groups', ['| | #^Chủ trì | #^Phối hợp', '1 | Việc | 5 | 6'], ['table 1 rows, 0 notes']],
  ])('%s', (_, rows, blocks) => expect(read(HEADER, ...rows)).toEqual(blocks));
});

describe('a table ends at', () => {
  test.each<[string, readonly string[], readonly string[]]>([
    ['a lone text after a blank row', ['', 'Nhóm'], ['paragraph Nhóm']],
    ['an indented text', [INDENTED], ['paragraph Đoạn văn.']],
    ['dots', ['………'], ['room']],
    ['the titles of another', [HEADER, '2 | Việc | 6'], ['table 1 rows, 0 notes']],
  ])('%s', (_, rows, blocks) =>
    expect(read(HEADER, '1 | Việc | 5', ...rows)).toEqual(['table 1 rows, 0 notes', ...blocks]),
  );

  test('titles right under titles', () =>
    expect(read(HEADER, HEADER, '1 | Việc | 5')).toEqual(['table 0 rows, 0 notes', 'table 1 rows, 0 notes']));

  test('titles of column B on, unless they are the second row', () =>
    expect(read(HEADER, '1 | Việc | 5', '| #^Chủ trì | #^Phối hợp')).toBe(2));
});

describe('what is neither text nor table is told by its row', () => {
  test.each<[string, readonly string[], number]>([
    ['two texts side by side', ['Một.', 'trái | phải'], 1],
    ['rows without titles', ['Một.', '', '1 | Việc | 5', '2 | Việc | 6'], 2],
    [
      "the figures under a chart of Excel's own, as older reports have them",
      ['Biểu đồ. A: 5.', '| | Số', '| A | 5'],
      2,
    ],
    ['those of two series', ['Biểu đồ. A: 5.', '| | Số | Giao', '| A | 5 | 6'], 1],
    ['titles right of column A', ['| #^STT | #^Nội dung', '| 1 | Việc'], 0],
  ])('%s', (_, rows, row) => expect(read(...rows)).toBe(row));
});
