import { COUNT_FORMAT, DATE_FORMAT, GENERAL, type OwnColumn } from './OwnColumn';

/** Design 4: the five standard columns, as Quyết định 35/QĐ-UBND heads them. */
export const standardColumns: readonly OwnColumn[] = [
  { role: 'no', header: 'STT', width: 32, align: 'center', numberFormat: GENERAL },
  { role: 'content', header: 'Nội dung công việc', width: 220, align: 'left', numberFormat: GENERAL },
  { role: 'result', header: 'Kết quả công việc', width: 200, align: 'left', numberFormat: GENERAL },
  { role: 'unit', header: 'Cơ quan, đơn vị thực hiện', width: 120, align: 'left', numberFormat: GENERAL },
  { role: 'time', header: 'Thời gian thực hiện', width: 80, align: 'center', numberFormat: GENERAL },
];

/** Design 4: the tracking columns. */
export const trackingColumns: readonly OwnColumn[] = [
  { role: 'due', header: 'Hạn hoàn thành', width: 70, align: 'center', numberFormat: DATE_FORMAT },
  { role: 'completedOn', header: 'Ngày hoàn thành', width: 70, align: 'center', numberFormat: DATE_FORMAT },
  { role: 'actualResult', header: 'Kết quả thực hiện', width: 130, align: 'left', numberFormat: GENERAL },
  { role: 'evidence', header: 'Văn bản (số, ký hiệu)', width: 90, align: 'left', numberFormat: GENERAL },
  { role: 'status', header: 'Tình trạng', width: 90, align: 'left', numberFormat: GENERAL },
  { role: 'daysLate', header: 'Số ngày chậm', width: 48, align: 'center', numberFormat: COUNT_FORMAT },
  { role: 'reason', header: 'Nguyên nhân, giải pháp', width: 100, align: 'left', numberFormat: GENERAL },
  { role: 'note', header: 'Ghi chú', width: 90, align: 'left', numberFormat: GENERAL },
];

/** What people record beside these; a tracker has a column of it where the sheet that it is made from holds any. */
export const keptColumns = [
  {
    role: 'progress',
    header: 'Tỷ lệ hoàn thành (%)',
    width: 56,
    align: 'center',
    numberFormat: GENERAL,
  },
  { role: 'status', header: 'Trạng thái', width: 80, align: 'left', numberFormat: GENERAL },
] as const satisfies readonly OwnColumn[];

/** Headers of columns that are added where people keep such a column, or such a header, of their own. */
export const secondPlanHeaders = {
  due: 'Ngày đến hạn',
  actualResult: 'Kết quả đã thực hiện',
  status: 'Tình trạng theo hạn',
} as const;
