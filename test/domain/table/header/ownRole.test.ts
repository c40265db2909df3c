import { isOwnName, ownRole } from '../../../../src/domain/table/header/ownRole';

test.each([
  ['STT', 'no', 'no'],
  ['Nội dung công việc', 'content', undefined],
  ['NỘI DUNG CÔNG VIỆC', 'content', undefined],
  ['Nội dung chỉ tiêu', undefined, 'name'],
  ['Cơ quan thực hiện', undefined, 'agency'],
  ['Hạn hoàn thành', 'due', undefined],
  ['Ngày đến hạn', 'due', undefined],
  ['Kết quả thực hiện', 'actualResult', 'actual'],
  ['Kết quả đã thực hiện', 'actualResult', undefined],
  ['Tình trạng', 'status', undefined],
  ['Tình trạng theo hạn', 'status', undefined],
  ['Số ngày chậm', 'daysLate', undefined],
  ['Tử số', undefined, 'numerator'],
  ['Mẫu số', undefined, 'denominator'],
  ['Chỉ tiêu giao', undefined, 'assigned'],
  ['Đánh giá', undefined, 'verdict'],
  ['Đánh giá theo chỉ tiêu giao', undefined, 'verdict'],
  ['Còn thiếu', undefined, 'shortfall'],
  ['Chỉ tiêu năm 2025', undefined, undefined],
  ['Ghi chú', 'note', 'note'],
  ['Nội dung', undefined, undefined],
])('our column “%s” holds %s of tasks, %s of indicators', (header, plan, indicator) => {
  expect(ownRole(header, 'plan')).toBe(plan);
  expect(ownRole(header, 'indicator')).toBe(indicator);
});

test.each([
  ['Nội dung công việc', true],
  ['Nội dung chỉ tiêu', true],
  ['Nội dung', false],
  ['STT', false],
])('“%s” names the tasks or indicators of a sheet of ours: %s', (header, expected) =>
  expect(isOwnName(header)).toBe(expected),
);
