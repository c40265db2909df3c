import type { Role } from './Role';
import type { Table } from './Table';

export const ownSheetText = {
  asOf: (date: string) => `Dữ liệu tính đến ngày ${date}`,
} as const;

export const trackerText = {
  sheetName: 'Sổ theo dõi',
  title: 'SỔ THEO DÕI THỰC HIỆN KẾ HOẠCH',
  planOfYear: (year: number) => `Hoạt động kiểm soát thủ tục hành chính năm ${year}`,
} as const;

export const indicatorText = {
  sheetName: 'Theo dõi chỉ tiêu',
  title: 'THEO DÕI CHỈ TIÊU CẢI CÁCH THỦ TỤC HÀNH CHÍNH',
  planOfYear: (year: number) => `Năm ${year}`,
  countsHeader: 'Cách tính',
  /** Beside a verdict column that people keep themselves. */
  computedVerdictHeader: 'Đánh giá theo chỉ tiêu giao',
  counts: ({ numerator, denominator, note }: { numerator: string; denominator: string; note: string }) =>
    [numerator && `Tử số: ${numerator}.`, denominator && `Mẫu số: ${denominator}.`, note]
      .filter(Boolean)
      .join('\n'),
} as const;

export const roleLabels: Readonly<Record<Role, string>> = {
  no: 'Số thứ tự',
  content: 'Nội dung công việc',
  result: 'Kết quả công việc',
  unit: 'Cơ quan, đơn vị thực hiện',
  lead: 'Cơ quan chủ trì',
  cooperating: 'Cơ quan phối hợp',
  time: 'Thời gian thực hiện',
  due: 'Hạn hoàn thành',
  start: 'Ngày bắt đầu',
  completedOn: 'Ngày hoàn thành',
  progress: 'Tiến độ (%)',
  status: 'Tình trạng',
  actualResult: 'Kết quả thực hiện',
  evidence: 'Văn bản (số, ký hiệu)',
  reason: 'Lý do, vướng mắc',
  note: 'Ghi chú',
  name: 'Tên chỉ tiêu',
  measure: 'Đơn vị tính',
  target: 'Chỉ tiêu (kế hoạch)',
  agency: 'Cơ quan theo dõi',
  previous: 'Kết quả năm trước',
  numerator: 'Tử số',
  denominator: 'Mẫu số',
  actual: 'Kết quả đạt được',
  verdict: 'Đánh giá',
  daysLate: 'Số ngày chậm',
  assigned: 'Chỉ tiêu được giao',
  shortfall: 'Còn thiếu',
  person: 'Người thực hiện',
  basis: 'Căn cứ',
  other: 'Không dùng đến',
};

export const refusalTexts: Readonly<Record<Table['refusal'], string>> = {
  '': 'không có cột nội dung và thời gian của một kế hoạch',
  durations: 'cột thời gian ghi số giờ, số ngày xử lý (giống quy trình nội bộ), không phải thời hạn',
  procedure: 'giống quy trình giải quyết thủ tục hành chính',
  costs: 'giống bảng kinh phí',
  people: 'giống danh sách người hoặc lịch công tác',
  noTime: 'không có cột thời gian thực hiện',
  noContent: 'không có cột nội dung công việc',
};
