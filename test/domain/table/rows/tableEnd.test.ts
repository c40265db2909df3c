import { findHeader } from '../../../../src/domain/table/header/findHeader';
import { tableEnd } from '../../../../src/domain/table/rows/tableEnd';
import type { Span } from '../../../../src/domain/table/Table';
import { sheetFromText, type SheetOptions } from '../../sheet/snapshotOf';

/** The row that the table of the first row ends before. */
function endOf(text: string, options: SheetOptions = {}, span?: Span): number {
  const sheet = sheetFromText(text, options);
  const header = findHeader(sheet, sheet.used.row, span);
  if (!header) throw new Error('no header');
  return tableEnd(sheet, header.firstBodyRow, header.labels, span);
}

const TABLE = `
  STT | Nhiệm vụ | Đơn vị thực hiện | Thời gian
  1 | Rà soát | Văn phòng | Quý I`;

const NEXT = `
  STT | Chỉ tiêu | ĐVT | Kế hoạch năm 2026
  1 | Hồ sơ trực tuyến | % | 80`;

describe('a table ends', () => {
  test.each([
    ['with the sheet', TABLE, 2],
    ['at the header of the next one', `${TABLE}${NEXT}`, 2],
    ['at the header, a blank row before it', `${TABLE}\n | | |${NEXT}`, 3],
    ['at the titles of the next one', `${TABLE}\n | | |\n PHỤ LỤC | | |\n Chỉ tiêu | năm 2026 | |${NEXT}`, 3],
    ['at the titles, a blank row under them', `${TABLE}\n | | |\n PHỤ LỤC | | |\n | | |\n | | |${NEXT}`, 3],
    [
      'at the header where no blank row parts the titles from the table',
      `${TABLE}\n PHỤ LỤC | | |${NEXT}`,
      3,
    ],
    ['at the header where a row of three cells stands over it', `${TABLE}\n | | |\n a | b | c |${NEXT}`, 4],
    ['not at its own header printed again', `${TABLE}${TABLE}`, 4],
    [
      'not at its own header printed again with a second row under it',
      `${TABLE}
      STT | Nhiệm vụ | Đơn vị thực hiện | Thời gian
       | | Ghi chú |
      2 | Công khai | Văn phòng | Quý I`,
      5,
    ],
  ])('%s', (_, text, end) => {
    expect(endOf(text)).toBe(end);
    expect(endOf(text, { row: 3, column: 2 })).toBe(end + 3);
  });
});

describe('labels without "STT" amid the rows', () => {
  const labels = 'Chỉ tiêu | Đơn vị tính | Kế hoạch năm 2026 | Thực hiện';

  test.each([
    ['are data after a row of data', `${TABLE}\n ${labels}`, 3],
    ['are a header after a blank row', `${TABLE}\n | | |\n ${labels}`, 3],
    ['are a header after a title', `${TABLE}\n PHỤ LỤC | | |\n ${labels}`, 3],
    ['are data where not all are known', `${TABLE}\n | | |\n ${labels} | Abc`, 4],
    ['are data after a letter', `${TABLE}\n | | |\n A | ${labels}`, 4],
    ['are data after a year', `${TABLE}\n | | |\n 2027 | ${labels}`, 4],
  ])('%s', (_, text, end) => {
    expect(endOf(text)).toBe(end);
  });
});

describe('a table beside another one', () => {
  const BESIDE = `
    STT | Nhiệm vụ | Đơn vị thực hiện | Thời gian | | STT | Nhiệm vụ | Đơn vị thực hiện | Thời gian
    1 | Rà soát | Văn phòng | Quý I | | 1 | Kiểm tra | Công an | Quý I`;
  const left = { first: 0, last: 3 };
  const right = { first: 5, last: 8 };

  test('ends at a header in its own columns', () => {
    const text = `${BESIDE}
       | | | | | | | |
       | | | | | STT | Chỉ tiêu | ĐVT | Kế hoạch năm 2026
      2 | Công khai | Văn phòng | Quý I | | 1 | Hồ sơ | % | 80`;
    expect(endOf(text, {}, left)).toBe(5);
    expect(endOf(text, {}, right)).toBe(3);
  });

  test('ends at a header across the sheet', () => {
    const text = `${BESIDE}
       | | | | | | | |
       | STT | Chỉ tiêu | | | | ĐVT | Kế hoạch năm 2026 |
       | 1 | Hồ sơ | | | | % | 80 |`;
    expect(endOf(text, {}, left)).toBe(3);
    expect(endOf(text, {}, right)).toBe(3);
  });
});
