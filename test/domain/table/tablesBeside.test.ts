import { findHeader } from '../../../src/domain/table/header/findHeader';
import { tablesBeside } from '../../../src/domain/table/tablesBeside';
import { sheetFromText, type SheetOptions } from '../sheet/snapshotOf';

/** "0–3 4–8": the columns of the tables in the rows from the first header to the end of the sheet. */
function spansOf(text: string, options: SheetOptions = {}): string {
  const sheet = sheetFromText(text, options);
  const header = findHeader(sheet, sheet.used.row);
  if (!header) throw new Error('no header');
  return tablesBeside(sheet, header, sheet.used.row + sheet.used.rowCount)
    .map(({ first, last }) => `${first}–${last}`)
    .join(' ');
}

describe('a blank column', () => {
  test.each([
    [
      'parts two tables, the column going with the left one',
      `
      STT | Nhiệm vụ | Thời hạn | | STT | Chỉ tiêu | ĐVT
      1 | Rà soát | Quý I | | 1 | Hồ sơ | %`,
      '0–3 4–6',
    ],
    [
      'parts three tables',
      `
      STT | Nhiệm vụ | Thời hạn | | STT | Chỉ tiêu | ĐVT | | STT | Công việc | Đơn vị thực hiện | Ghi chú
      1 | Rà soát | Quý I | | 1 | Hồ sơ | % | | 1 | Công khai | Văn phòng |`,
      '0–3 4–7 8–11',
    ],
    [
      'parts tables whose headers stand in different rows',
      `
      STT | Nhiệm vụ | Thời hạn | | | |
      1 | Rà soát | Quý I | | | |
      2 | Rà soát | Quý I | | Nhiệm vụ | Thời hạn | Ghi chú`,
      '0–3 4–6',
    ],
    [
      'and a second "STT" part three tables',
      'STT | Nhiệm vụ | Thời hạn | STT | Công việc | Thời hạn | | STT | Chỉ tiêu | ĐVT',
      '0–2 3–6 7–9',
    ],
    [
      'parts two tables, the first column of the left one without a label',
      `
       | Nhiệm vụ | Thời hạn | Ghi chú | | STT | Chỉ tiêu | ĐVT
      1 | Rà soát | Quý I | | | 1 | Hồ sơ | %`,
      '0–4 5–7',
    ],
    [
      'filled in one row parts nothing',
      `
      STT | Nhiệm vụ | Thời hạn | | Nhiệm vụ | Đơn vị thực hiện | Ghi chú
      1 | Rà soát | Quý I | x | Công khai | Văn phòng |`,
      '0–6',
    ],
    [
      'before columns without a header of their own parts nothing',
      `
      STT | Nhiệm vụ | Thời hạn | | Tình trạng | Ngày hoàn thành | Ghi chú
      1 | Rà soát | Quý I | | Đã xong | 1/2 |`,
      '0–6',
    ],
    [
      'parts a plan from a list of people that has no header of the vocabulary',
      `
      STT | Nhiệm vụ | Thời hạn | | Ngày | Người trực | Điện thoại
      1 | Rà soát | Quý I | | Thứ Hai | Lan | 0905`,
      '0–3 4–6',
    ],
    [
      'before one column of a plan among others parts nothing',
      `
      STT | Nhiệm vụ | Thời hạn | | Ngày | Người trực | Ghi chú
      1 | Rà soát | Quý I | | Thứ Hai | Lan | x`,
      '0–6',
    ],
    [
      'before two columns of people parts nothing',
      `
      STT | Nhiệm vụ | Thời hạn | | Người trực | Điện thoại
      1 | Rà soát | Quý I | | Lan | 0905`,
      '0–5',
    ],
    [
      'before a list of two columns parts nothing',
      `
      STT | Nhiệm vụ | Thời hạn | | STT | Chi tiết
      1 | Rà soát | Quý I | | 1 | Hồ sơ`,
      '0–5',
    ],
    [
      'after notes parts nothing from the only table',
      `
      Ghi chú | | STT | Nhiệm vụ | Thời hạn
      a | | 1 | Rà soát | Quý I`,
      '0–4',
    ],
  ])('%s', (_, text, spans) => {
    expect(spansOf(text)).toBe(spans);
  });
});

test('columns of ours right of other columns make no table of them', () => {
  const ours = ['Hạn hoàn thành', 'Ngày hoàn thành', 'Tình trạng'];
  const text = `
      STT | Nhiệm vụ | Thời hạn | | Chủ đề | Điện thoại | ${ours.join(' | ')}
      1 | Rà soát | Quý I | | 12 | 3 | | |`;
  expect(spansOf(text)).toBe('0–3 4–8');
  expect(spansOf(text, { properties: { 'tthc.ownColumns': JSON.stringify(ours) } })).toBe('0–8');
});

describe('a second "STT"', () => {
  test.each([
    ['parts two tables', 'STT | Nhiệm vụ | Thời hạn | STT | Công việc | Thời hạn', '0–2 3–5'],
    [
      'and a third one part three',
      'STT | Nhiệm vụ | Thời hạn | STT | Công việc | Thời hạn | TT | Công việc | Đơn vị thực hiện',
      '0–2 3–5 6–8',
    ],
    ['after two columns parts nothing', 'STT | Nhóm | STT | Nhiệm vụ | Thời hạn', '0–4'],
    ['before two columns parts nothing', 'STT | Nhiệm vụ | Thời hạn | STT | Chi tiết', '0–4'],
    ['before no header parts nothing', 'STT | Nhiệm vụ | Thời hạn | TT | Abc | Xyzt', '0–5'],
    ['that is the first column after one parts nothing', 'Nhiệm vụ | STT | Công việc | Thời hạn', '0–3'],
    ['alone parts nothing', 'STT | Nhiệm vụ | Thời hạn', '0–2'],
  ])('%s', (_, text, spans) => {
    expect(spansOf(text)).toBe(spans);
  });

  test('the columns of labels that stand in a second row are counted from the left', () => {
    expect(
      spansOf(`
        STT | Nhiệm vụ | Cơ quan thực hiện | | Thời hạn | TT | Công việc | Thời hạn
         | | Chủ trì | Phối hợp | | | |
        1 | Rà soát | Văn phòng | Công an | Quý I | 1 | Công khai | Quý I`),
    ).toBe('0–4 5–7');
  });
});

test('columns are counted as in the sheet', () => {
  expect(spansOf('STT | Nhiệm vụ | Thời hạn | | STT | Chỉ tiêu | ĐVT', { row: 2, column: 3 })).toBe(
    '3–6 7–9',
  );
});
