import type { PlanYear, YearKind } from './PlanYear';

/** What a plan's year was taken from. */
export const yearSources: Readonly<Record<YearKind, string>> = {
  set: 'theo Thiết lập',
  asked: 'theo ngày lấy số liệu',
  span: 'năm báo cáo của kế hoạch nhiều năm',
  name: 'theo tiêu đề',
  bare: 'theo tiêu đề',
  issued: 'theo ngày ban hành',
  sent: 'theo ngày của văn bản',
  asOf: 'theo ngày chốt số liệu ghi trong bảng',
  window: 'theo khoảng thời gian ghi trong bảng',
  day: 'theo ngày ghi trong bảng',
  deadlines: 'theo các mốc thời gian',
  sheetName: 'theo tên trang tính',
  fileName: 'theo tên tệp',
  targetHeader: 'theo cột chỉ tiêu',
  texts: 'theo nội dung nhiệm vụ',
  result: 'theo tiêu đề về kết quả',
  cited: 'theo văn bản được dẫn',
  compared: 'theo nội dung được dẫn',
  horizon: 'theo mốc được dẫn',
};

/** "năm 2026, theo tiêu đề (KH!A2)": what the plan's year was taken from. */
export function describePlanYear({ year, from: { kind, cell } }: PlanYear): string {
  return `năm ${year}, ${yearSources[kind]}${cell === '' ? '' : ` (${cell})`}`;
}
