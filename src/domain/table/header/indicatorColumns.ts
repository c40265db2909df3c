import { COUNT_FORMAT, GENERAL, RATE_FORMAT, type OwnColumn } from './OwnColumn';

/** `year` is the plan year. */
export function indicatorStandardColumns(year: number): readonly OwnColumn[] {
  return [
    { role: 'no', header: 'STT', width: 32, align: 'center', numberFormat: GENERAL },
    { role: 'name', header: 'Nội dung chỉ tiêu', width: 190, align: 'left', numberFormat: GENERAL },
    { role: 'measure', header: 'Đơn vị tính', width: 44, align: 'center', numberFormat: GENERAL },
    { role: 'target', header: `Chỉ tiêu năm ${year}`, width: 74, align: 'center', numberFormat: GENERAL },
    { role: 'agency', header: 'Cơ quan thực hiện', width: 90, align: 'left', numberFormat: GENERAL },
  ];
}

/** `year` is the plan year: "Kết quả năm 2024" stands beside the targets of 2025. */
export function indicatorTrackingColumns(year: number): readonly OwnColumn[] {
  return [
    {
      role: 'previous',
      header: `Kết quả năm ${year - 1}`,
      width: 60,
      align: 'right',
      numberFormat: RATE_FORMAT,
    },
    { role: 'numerator', header: 'Tử số', width: 56, align: 'right', numberFormat: COUNT_FORMAT },
    { role: 'denominator', header: 'Mẫu số', width: 56, align: 'right', numberFormat: COUNT_FORMAT },
    { role: 'actual', header: 'Kết quả thực hiện', width: 64, align: 'right', numberFormat: RATE_FORMAT },
    { role: 'assigned', header: 'Chỉ tiêu giao', width: 64, align: 'right', numberFormat: GENERAL },
    { role: 'verdict', header: 'Đánh giá', width: 80, align: 'left', numberFormat: GENERAL },
    { role: 'shortfall', header: 'Còn thiếu', width: 56, align: 'right', numberFormat: COUNT_FORMAT },
    { role: 'note', header: 'Ghi chú', width: 90, align: 'left', numberFormat: GENERAL },
  ];
}
