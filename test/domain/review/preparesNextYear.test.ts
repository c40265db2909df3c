import { plainDate } from '../../../src/domain/calendar/PlainDate';
import { checkYears } from '../../../src/domain/review/checkYears';
import { analyse } from '../../../src/domain/analysis/analyse';
import { defaultSettings } from '../../../src/domain/settings/defaultSettings';
import { sheetOf } from '../sheet/sheetOf';

/** Cells of the plan of 2026 that are said to name another year. */
function slipsOf(content: string, time: string, result = 'Báo cáo'): readonly string[] {
  const sheet = sheetOf('KH', [
    ['KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH NĂM 2026'],
    ['STT', 'Nội dung công việc', 'Kết quả', 'Cơ quan thực hiện', 'Thời gian thực hiện'],
    [1, 'Tuyên truyền cải cách hành chính năm 2026', 'Tin bài', 'Văn hóa', 'Quý II'],
    [2, content, result, 'Văn phòng', time],
  ]);
  const snapshot = { sheets: [sheet], activeSheet: 'KH', settings: {} };
  const reading = analyse(snapshot, { asOf: plainDate(2026, 4, 10), settings: defaultSettings(undefined) });
  return checkYears(snapshot, reading).flatMap(({ code, cell }) => (code === 'yearSlip' ? [cell] : []));
}

test.each<[string, string, string]>([
  ['Xây dựng Kế hoạch cải cách hành chính năm 2027', 'Quý IV', 'Báo cáo'],
  ['Tham mưu ban hành Kế hoạch kiểm soát TTHC năm 2027', 'Trước ngày 31/12/2026', 'Báo cáo'],
  ['Lập dự toán kinh phí năm 2027', 'Tháng 7', 'Báo cáo'],
  ['Tổng kết công tác năm 2026, triển khai nhiệm vụ năm 2027', 'Tháng 12', 'Báo cáo'],
  ['Đăng ký nhu cầu tập huấn năm 2027', 'Theo yêu cầu của tỉnh', 'Báo cáo'],
  ['Xây dựng kế hoạch năm sau', 'Quý IV', 'Kế hoạch năm 2027'],
  ['Đề xuất danh mục TTHC cắt giảm năm 2027', 'Tháng 01/2027', 'Báo cáo'],
])('work for next year is no slip: %s, %s', (content, time, result) => {
  expect(slipsOf(content, time, result)).toEqual([]);
});

test.each<[string, string]>([
  ['Xây dựng Kế hoạch cải cách hành chính năm 2027', 'Quý I'],
  ['Xây dựng Kế hoạch cải cách hành chính năm 2025', 'Quý IV'],
  ['Thực hiện nhiệm vụ năm 2027', 'Quý IV'],
  ['Triển khai Kế hoạch cải cách hành chính năm 2027', 'Quý IV'],
  ['Xây dựng Kế hoạch năm 2028', 'Quý IV'],
])('a slip: %s, %s', (content, time) => {
  expect(slipsOf(content, time)).toEqual(['KH!B4']);
});
