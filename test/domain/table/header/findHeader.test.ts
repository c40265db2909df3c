import { findHeader } from '../../../../src/domain/table/header/findHeader';
import type { Area } from '../../../../src/domain/sheet/Snapshot';
import { sheetFromText, sheetOf, type SheetOptions } from '../../sheet/snapshotOf';

/** "2 rows, body at 3: STT | Nhiệm vụ"; undefined where the first row is no header. */
function found(text: string, options: SheetOptions = {}): string | undefined {
  const header = findHeader(sheetFromText(text, options), options.row ?? 0);
  if (!header) return undefined;
  const { row, rowCount, firstBodyRow, labels } = header;
  const columns = [...labels].map(([column, label]) => `${column} ${label}`);
  return `${row} +${rowCount} ${firstBodyRow}: ${columns.join(' | ')}`;
}

const across = (column: number, columnCount: number): Area => ({ row: 0, column, rowCount: 1, columnCount });
const down = (column: number): Area => ({ row: 0, column, rowCount: 2, columnCount: 1 });

describe('one row of labels', () => {
  test.each([
    ['STT | Nhiệm vụ | Thời gian', '0 +1 1: 0 STT | 1 Nhiệm vụ | 2 Thời gian'],
    ['STT | Nhiệm vụ | Thời gian\n1 | Rà soát | Quý I', '0 +1 1: 0 STT | 1 Nhiệm vụ | 2 Thời gian'],
    ['STT | Nhiệm vụ | Thời gian\n(1) | (2) | (3)', '0 +1 2: 0 STT | 1 Nhiệm vụ | 2 Thời gian'],
    ['STT | | Nhiệm vụ | Thời gian', '0 +1 1: 0 STT | 2 Nhiệm vụ | 3 Thời gian'],
    [
      'STT | Nhiệm vụ | Thời gian | Abc | Xyz | Opq',
      '0 +1 1: 0 STT | 1 Nhiệm vụ | 2 Thời gian | 3 Abc | 4 Xyz | 5 Opq',
    ],
    ['STT | Chỉ tiêu | ĐVT | 2000 | 2099', '0 +1 1: 0 STT | 1 Chỉ tiêu | 2 ĐVT | 3 2000 | 4 2099'],
    ['Nhiệm vụ | Đơn vị thực hiện | Thời gian', '0 +1 1: 0 Nhiệm vụ | 1 Đơn vị thực hiện | 2 Thời gian'],
    ['STT | Thủ tục | Tổng số', '0 +1 1: 0 STT | 1 Thủ tục | 2 Tổng số'],
    ['STT | Chi tiết', '0 +1 1: 0 STT | 1 Chi tiết'],
    ['STT | Chi tiết | ĐVT', '0 +1 1: 0 STT | 1 Chi tiết | 2 ĐVT'],
    [
      'Nhiệm vụ | Thời gian. | Sản phẩm | Ghi chú',
      '0 +1 1: 0 Nhiệm vụ | 1 Thời gian. | 2 Sản phẩm | 3 Ghi chú',
    ],
    ['STT | Nhiệm vụ v.v, khác | Thời gian', '0 +1 1: 0 STT | 1 Nhiệm vụ v.v, khác | 2 Thời gian'],
  ])('%s', (text, expected) => {
    expect(found(text)).toBe(expected);
  });

  test.each([
    ['nothing', ''],
    ['a single label', 'Nhiệm vụ'],
    ['too many that are not known', 'STT | Nhiệm vụ | Thời gian | Abc | Xyz | Opq | Rstuv'],
    ['nothing says what the rows are about', 'Đơn vị thực hiện | Thời gian | Ghi chú'],
    ['labels twice', 'Nhiệm vụ | Công việc | Thời gian'],
    ['words that cells hold as well', 'Nhiệm vụ | Quý II | Văn bản | Tổng số'],
    ['two labels, not exact', 'STT | Nhiệm vụ chính'],
    ['two labels beside an unknown one', 'STT | Nhiệm vụ | Abc'],
    ['the end of a sentence', 'Nhiệm vụ | Đơn vị thực hiện | Thời gian.'],
    ['the end of a sentence', 'Nhiệm vụ | Đơn vị thực hiện | Thời gian;'],
    ['a number that is no year', 'STT | Nhiệm vụ | Thời gian | 1999'],
    ['a number that is no year', 'STT | Nhiệm vụ | Thời gian | 2100'],
    ['a number in brackets', 'STT | Nhiệm vụ | Thời gian | (12)'],
    ['a number with a full stop', 'STT | Nhiệm vụ | Thời gian | 3.'],
    ['a long text', `STT | Nhiệm vụ | Thời gian | ${'x'.repeat(141)}`],
  ])('none: %s (%s)', (_, text) => {
    expect(found(text)).toBeUndefined();
  });

  test('a text of 140 letters is a label', () => {
    expect(found(`STT | Nhiệm vụ | Thời gian | ${'x'.repeat(140)}`)).toBeDefined();
  });

  test.each([2025.5, true])('no label: %s', (value) => {
    expect(findHeader(sheetOf([['STT', 'Nhiệm vụ', 'Thời gian', value]]), 0)).toBeUndefined();
  });

  test.each(['1', ' 12 ', '(123)', '7)'])('no label: the text "%s"', (text) => {
    expect(findHeader(sheetOf([['STT', 'Nhiệm vụ', 'Thời gian', text]]), 0)).toBeUndefined();
  });

  test.each(['2025', '1a', '12 ngày', 'a 1'])('a label: the text "%s"', (text) => {
    expect(findHeader(sheetOf([['STT', 'Nhiệm vụ', 'Thời gian', text]]), 0)).toBeDefined();
  });

  test('within the columns of a span alone', () => {
    const sheet = sheetFromText('STT | Nhiệm vụ | Thời gian | | 1,5 | 3');
    expect(findHeader(sheet, 0)).toBeUndefined();
    expect(findHeader(sheet, 0, { first: 0, last: 3 })?.labels.size).toBe(3);
  });
});

describe('labels over several rows', () => {
  test.each([
    [
      'heads over their parts',
      `
      STT | Nhiệm vụ | Cơ quan thực hiện | | Thời gian
       | | Chủ trì | Phối hợp |
      1 | Rà soát | Văn phòng | Công an | Quý I`,
      '0 +2 2: 0 STT | 1 Nhiệm vụ | 2 Cơ quan thực hiện – Chủ trì | 4 Thời gian | 3 Cơ quan thực hiện – Phối hợp',
    ],
    [
      'heads over their parts, numbered',
      `
      STT | Nhiệm vụ | Cơ quan thực hiện | | Thời gian
       | | Chủ trì | Phối hợp |
      (1) | (2) | (3) | (4) | (5)`,
      '0 +2 3: 0 STT | 1 Nhiệm vụ | 2 Cơ quan thực hiện – Chủ trì | 4 Thời gian | 3 Cơ quan thực hiện – Phối hợp',
    ],
    [
      'parts without a head',
      `
      STT | Nhiệm vụ | | Thời gian |
       | | Chủ trì | | Ghi chú`,
      '0 +2 2: 0 STT | 1 Nhiệm vụ | 3 Thời gian | 2 Chủ trì | 4 Ghi chú',
    ],
    [
      'words that narrow columns broke',
      `
      STT | Nội dung | Thời gian
       | công việc | thực hiện`,
      '0 +2 2: 0 STT | 1 Nội dung công việc | 2 Thời gian thực hiện',
    ],
    [
      'words in capitals that narrow columns broke',
      `
      STT | NỘI DUNG | THỜI GIAN
       | CÔNG VIỆC | THỰC HIỆN`,
      '0 +2 2: 0 STT | 1 NỘI DUNG CÔNG VIỆC | 2 THỜI GIAN THỰC HIỆN',
    ],
    [
      'a group, broken words and a label without a head in one row, one word broken again',
      `
      TT | Nội dung | Cơ quan thực hiện | | Thời gian |
       | công việc | Chủ trì | Phối hợp | hoàn | Sản phẩm
       | | | | thành |`,
      '0 +3 3: 0 TT | 1 Nội dung công việc | 2 Cơ quan thực hiện – Chủ trì | 4 Thời gian hoàn thành | 3 Cơ quan thực hiện – Phối hợp | 5 Sản phẩm',
    ],
    [
      'the first section under labels in capitals is none of them',
      `
      STT | NỘI DUNG NHIỆM VỤ | THỜI GIAN
      I | CÔNG TÁC CHỈ ĐẠO |`,
      '0 +1 1: 0 STT | 1 NỘI DUNG NHIỆM VỤ | 2 THỜI GIAN',
    ],
    [
      'a row of data in header words',
      `
      STT | Nội dung | Thời gian
       | Công việc | thực hiện`,
      '0 +1 1: 0 STT | 1 Nội dung | 2 Thời gian',
    ],
    [
      'a sentence in header words',
      `
      STT | Nội dung | Thời gian
       | công việc. | thực hiện`,
      '0 +1 1: 0 STT | 1 Nội dung | 2 Thời gian',
    ],
    [
      'one broken word alone',
      `
      STT | Nội dung | Thời gian
       | công việc |`,
      '0 +1 1: 0 STT | 1 Nội dung | 2 Thời gian',
    ],
    [
      'words that headers do not use',
      `
      STT | Nội dung | Thời gian
       | công việc | xa xôi`,
      '0 +1 1: 0 STT | 1 Nội dung | 2 Thời gian',
    ],
  ])('%s', (_, text, expected) => {
    expect(found(text)).toBe(expected);
  });

  test('four rows are no header of four', () => {
    expect(
      found(`
        STT | Nhiệm vụ | Thời gian |
         | | | Ghi chú
         | | | | Sản phẩm
         | | | | | Đơn vị thực hiện`),
    ).toBe('0 +3 3: 0 STT | 1 Nhiệm vụ | 2 Thời gian | 3 Ghi chú | 4 Sản phẩm');
  });

  test('names of offices over a complete header are none of its rows', () => {
    const header = 'STT | Nội dung công việc | Cơ quan thực hiện | Thời gian | Kết quả';
    const sheet = sheetFromText(`UBND PHƯỜNG | | | CỘNG HÒA |\n${header}`);
    expect(findHeader(sheet, 0)).toBeUndefined();
    expect(findHeader(sheet, 1)?.labels.size).toBe(5);
  });

  test('a title over a complete header is none of its rows', () => {
    const text = `
      Nhiệm vụ | Thời gian | | |
      STT | Nội dung | Đơn vị thực hiện | Thời hạn`;
    expect(found(text)).toBeUndefined();
  });
});

describe('labels over several rows, the merged cells known', () => {
  const HEAD = `
    STT | Nhiệm vụ | Cơ quan thực hiện | | | Thời gian
     | | Chủ trì | Phối hợp | Tham gia |`;

  test('a head holds for the columns it covers', () => {
    expect(found(HEAD, { merged: [across(2, 3), down(0), down(1), down(5)] })).toBe(
      '0 +2 2: 0 STT | 1 Nhiệm vụ | 2 Cơ quan thực hiện – Chủ trì | 5 Thời gian | 3 Cơ quan thực hiện – Phối hợp | 4 Cơ quan thực hiện – Tham gia',
    );
    expect(found(HEAD, { merged: [across(2, 2)] })).toBe(
      '0 +2 2: 0 STT | 1 Nhiệm vụ | 2 Cơ quan thực hiện – Chủ trì | 5 Thời gian | 3 Cơ quan thực hiện – Phối hợp | 4 Cơ quan thực hiện – Tham gia',
    );
  });

  test('a head holds although nothing stands under its first column', () => {
    const text = 'STT | Nhiệm vụ | Cơ quan | | Thời gian\n | | | Phối hợp |';
    expect(found(text, { merged: [across(2, 2)] })).toBe(
      '0 +2 2: 0 STT | 1 Nhiệm vụ | 2 Cơ quan | 4 Thời gian | 3 Cơ quan – Phối hợp',
    );
    expect(found(text)).toBe('0 +2 2: 0 STT | 1 Nhiệm vụ | 2 Cơ quan | 4 Thời gian | 3 Phối hợp');
  });

  test('nothing stands under a label merged downwards', () => {
    expect(found(HEAD, { merged: [down(2)] })).toBe(
      '0 +1 1: 0 STT | 1 Nhiệm vụ | 2 Cơ quan thực hiện | 5 Thời gian',
    );
  });

  test('a blank area is no head', () => {
    expect(
      found('STT | Nhiệm vụ | | | Thời gian\n | | Chủ trì | Phối hợp |', { merged: [across(2, 2)] }),
    ).toBe('0 +2 2: 0 STT | 1 Nhiệm vụ | 4 Thời gian | 2 Chủ trì | 3 Phối hợp');
  });
});
