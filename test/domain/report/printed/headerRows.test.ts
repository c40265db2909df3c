import { headerRows } from '../../../../src/domain/report/printed/headerRows';
import type { PrintedColumn } from '../../../../src/domain/report/printed/PrintedReport';

/** "Chủ trì: Tổng số" stands under the group "Chủ trì". */
const column = (drawn: string): PrintedColumn => {
  const [title = '', group] = drawn.split(': ').reverse();
  return { title, align: 'left', width: 50, ...(group === undefined ? {} : { group }) };
};

/** "Chủ trì 2+2x1": from column 2 over two columns and one row. */
const rows = (...drawn: readonly string[]) =>
  headerRows({ columns: drawn.map(column) }).map((cells) =>
    cells.map(({ text, column: at, columnSpan, rowSpan }) => `${text} ${at}+${columnSpan}x${rowSpan}`),
  );

test('one row without groups', () =>
  expect(rows('STT', 'Nội dung', 'Hạn')).toEqual([['STT 0+1x1', 'Nội dung 1+1x1', 'Hạn 2+1x1']]));

test('single titles over both rows, groups over theirs', () =>
  expect(
    rows('STT', 'Chủ trì: Tổng số', 'Chủ trì: Xong', 'Tỷ lệ', 'Phối hợp: Tổng số', 'Phối hợp: Xong'),
  ).toEqual([
    ['STT 0+1x2', 'Chủ trì 1+2x1', 'Tỷ lệ 3+1x2', 'Phối hợp 4+2x1'],
    ['Tổng số 1+1x1', 'Xong 2+1x1', 'Tổng số 4+1x1', 'Xong 5+1x1'],
  ]));

test('groups side by side, of one column too, and one group in two places', () =>
  expect(rows('A: một', 'B: một', 'B: hai', 'B: ba', 'A: hai')).toEqual([
    ['A 0+1x1', 'B 1+3x1', 'A 4+1x1'],
    ['một 0+1x1', 'một 1+1x1', 'hai 2+1x1', 'ba 3+1x1', 'hai 4+1x1'],
  ]));
