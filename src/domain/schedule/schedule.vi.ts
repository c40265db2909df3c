import type { Implied } from './Schedule';

/** What a time phrase left unsaid, counted over the tasks. */
export const impliedTexts: Readonly<Record<Implied, string>> = {
  year: 'không ghi năm: lấy năm của kế hoạch',
  lastDay: 'không ghi ngày: lấy ngày cuối của tháng, quý hoặc năm',
  beforeIsBy: 'ghi “trước ngày”: tính hạn đến hết ngày đó',
  dayOfPart: 'ghi “đầu”, “giữa”, “cuối” kỳ: lấy ngày theo Bộ luật Dân sự, điều 146',
  periods: 'ghi định kỳ: chia kỳ từ đầu năm kế hoạch',
  stacked: 'ghi nhiều mốc thời gian liền nhau, không có dấu ngăn cách: tính mỗi mốc là một hạn',
  serial: 'là ô kiểu ngày của Excel',
  otherYear: 'có hạn nằm ngoài năm kế hoạch',
};
