import { compareDates, daysInMonth } from '../calendar/PlainDate';
import type { DueDate, SchedulePart, ScheduleReading } from '../schedule/Schedule';
import { foldText } from '../text/foldText';

/** "Báo cáo …", "Thực hiện chế độ báo cáo …", "Tổng hợp, báo cáo …": the work is itself a report. */
const REPORT =
  /^(?:(?:thuc hien|xay dung|tong hop|lap|gui|nop|du thao|tham muu|hoan thanh) )*(?:(?:cac|cong tac|che do|thong tin|va) )*bao cao(?! vien)(?: |$)/;

/** A periodic report is due on a day of the last month of its period; a day that is written stays. */
export function scheduleOfReport(
  reading: ScheduleReading,
  content = '',
  reportDay?: number,
): ScheduleReading {
  if (reading.kind !== 'understood' || reportDay === undefined || !REPORT.test(foldText(content)))
    return reading;
  if (!reading.schedule.parts.some((part) => isOfPeriods(part) && part.due.length > 0)) return reading;
  const parts = reading.schedule.parts.map((part) => (isOfPeriods(part) ? onDay(part, reportDay) : part));
  const due = parts
    .flatMap((part) => part.due)
    .sort((a, b) => compareDates(a.date, b.date))
    .filter(({ date }, i, all) => i === 0 || compareDates(date, all[i - 1]?.date ?? date) !== 0);
  return { ...reading, schedule: { ...reading.schedule, parts, due } };
}

/** "Hằng quý", "Định kỳ 3 tháng/lần": the phrase names periods and no day. */
const isOfPeriods = ({ implied }: SchedulePart): boolean => implied.includes('periods');

function onDay(part: SchedulePart, day: number): SchedulePart {
  const due = part.due.map(({ date, period }): DueDate => {
    const last = daysInMonth(date.year, date.month);
    return { period, date: { ...date, day: date.day === last ? Math.min(day, last) : date.day } };
  });
  return { ...part, due };
}
