import { type BodyTraits, readTableBody } from '../../../../src/domain/table/rows/readTableBody';
import type { CellValue } from '../../../../src/domain/sheet/Snapshot';

/** The traits that a column of this one cell has. */
const traitsOf = (cell: CellValue): string =>
  Object.entries(readTableBody([cell]))
    .filter(([trait, share]) => trait !== 'filled' && share > 0)
    .map(([trait]) => trait)
    .join(' ');

describe('what a cell holds', () => {
  test.each<[CellValue, string]>([
    ['0,5 ngày', 'durations'],
    ['1/4 ngày làm việc', 'durations'],
    ['Không quá 02 giờ', 'durations'],
    ['Trong vòng 03 ngày làm việc', 'durations'],
    ['30 phút', 'durations'],
    ['Nửa ngày', 'durations'],
    ['02 ngày hằng tháng', 'deadlines'],
    ['Quý I', 'deadlines'],
    ['Thường xuyên', 'deadlines'],
    ['15/4/2026', 'deadlines'],
    ['Trước 2027', 'deadlines'],
    [36_526, 'deadlines numbers longNumbers'],
    [46_000.5, 'deadlines numbers longNumbers'],
    [73_050, 'deadlines numbers longNumbers'],
    [36_525, 'numbers longNumbers'],
    [73_051, 'numbers longNumbers'],
    [-1, 'numbers codes'],
    [80.5, 'numbers codes'],
    ['80,5', 'numbers codes'],
    ['1.234', 'numbers codes'],
    ['1.234,5678', 'numbers longNumbers'],
    ['≥ 80%', 'numbers longNumbers'],
    ['> 1 200,5 %', 'numbers longNumbers'],
    ['80%', 'numbers longNumbers'],
    ['80 % hồ sơ', ''],
    ['khoảng 80', ''],
    ['%', 'measures'],
    ['Hồ sơ', 'measures products'],
    ['Người', 'measures'],
    ['Lượt người tham dự x', 'measures'],
    ['Lượt người tham dự xy', ''],
    ['Đã hoàn thành', 'statuses'],
    ['Đang thực hiện', 'statuses'],
    ['Quá hạn', 'statuses'],
    ['12', 'numbers codes'],
    ['1.1', 'numbers codes'],
    ['IV', 'codes'],
    ['a)', 'codes'],
    ['1234', 'numbers longNumbers'],
    ['Văn phòng', 'offices'],
    ['UBND phường', 'offices'],
    ['Sở Nội vụ', 'offices'],
    ['Ban Chỉ huy', 'offices'],
    ['Tổ dân phố', 'offices'],
    ['Tờ trình', 'products'],
    ['Kế hoạch', 'products'],
    ['Quyết định ban hành', 'products'],
    ['Kế hoạch số 45', ''],
    ['Kế hoạch đã ban hành', ''],
    ['Xin chào', ''],
    [true, ''],
  ])('%p: %s', (cell, traits) => {
    expect(traitsOf(cell)).toBe(traits);
  });
});

test('shares of the cells that are filled', () => {
  const none: BodyTraits = {
    filled: 0,
    durations: 0,
    deadlines: 0,
    numbers: 0,
    longNumbers: 0,
    measures: 0,
    statuses: 0,
    codes: 0,
    offices: 0,
    assignments: 0,
    products: 0,
    documents: 0,
  };
  expect(readTableBody([])).toEqual(none);
  expect(readTableBody(['', ''])).toEqual(none);
  expect(readTableBody(['Quý I', '', 'Quý II', 'Văn phòng', '2 ngày'])).toEqual({
    ...none,
    filled: 4,
    durations: 0.25,
    deadlines: 0.5,
    offices: 0.25,
  });
});
