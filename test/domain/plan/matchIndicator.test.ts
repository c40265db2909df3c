import { matchIndicator } from '../../../src/domain/plan/matchIndicator';
import { plan2025 } from '../../../src/domain/plan/plan2025';

const matched = (name: string): number | undefined =>
  matchIndicator({ sheet: 'S', row: 1, no: '', name, nameCell: '', measure: '%', agency: '' }, plan2025)?.no;

test.each(plan2025.indicators)('the plan’s own name is indicator $no', ({ no, name }) => {
  expect(matched(name)).toBe(no);
});

test.each([
  ['Tỷ lệ hồ sơ trực tuyến', 1],
  ['Tỷ lệ hồ sơ tiếp nhận trực tuyến trên tổng số hồ sơ', 1],
  ['Tỷ lệ thanh toán trực tuyến', 2],
  ['Tỷ lệ giao dịch thanh toán trực tuyến', 2],
  ['Tỷ lệ số hóa hồ sơ', 3],
  ['Cấp kết quả bản điện tử', 4],
  ['Tỷ lệ khai thác, sử dụng lại dữ liệu số hóa', 5],
  ['Tỷ lệ phản ánh, kiến nghị được xử lý đúng hạn', 6],
  ['Mức độ hài lòng của người dân', 7],
])('a shorter or reworded name: %s', (name, no) => {
  expect(matched(name)).toBe(no);
});

test.each([
  'Tỷ lệ hồ sơ giải quyết đúng hạn',
  'Tỷ lệ hồ sơ quá hạn',
  'Tỷ lệ giải quyết hồ sơ',
  'Số phản ánh, kiến nghị được trả lời',
  'Tỷ lệ dịch vụ công trực tuyến toàn trình',
  'Tỷ lệ chứng thực bản sao điện tử',
  'Tỷ lệ cán bộ được tập huấn',
  '',
])('another matter, although it shares words: %s', (name) => {
  expect(matched(name)).toBeUndefined();
});
