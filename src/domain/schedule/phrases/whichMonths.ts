import { daysInMonth, plainDate } from '../../calendar/PlainDate';
import { lastWorkingDay } from '../../calendar/lastWorkingDay';
import { lookup, map, not, oneOf, optional, seq, words, type Reader } from '../../language/Reader';
import { ROMAN } from '../Rhythm';
import type { DueDate } from '../Schedule';
import { NEXT } from '../../language/vocabulary';

/** In which months of the year a day falls. */
interface WhichMonths {
  readonly every: 'month' | 'quarter';
  /** 1, 2 or 3 for a month of the quarter. */
  readonly place: number;
  /** Months on from the period that the day closes: "tháng sau" 1, "quý sau" 3. */
  readonly after: number;
}

export const EVERY_MONTH: WhichMonths = { every: 'month', place: 1, after: 0 };
export const LAST_OF_QUARTER: WhichMonths = { every: 'quarter', place: 3, after: 0 };
export const FIRST_OF_QUARTER: WhichMonths = { every: 'quarter', place: 1, after: 0 };

/** "ngày 30 hằng tháng" is the last day of February; a day after December falls into the next year. */
export function dueOn(day: number | 'lastWorking', which: WhichMonths, year: number): readonly DueDate[] {
  const length = which.every === 'month' ? 1 : 3;
  return Array.from({ length: 12 / length }, (_, i) => {
    const months = i * length + which.place + which.after - 1;
    const dueYear = year + Math.floor(months / 12);
    const month = (months % 12) + 1;
    return {
      date:
        day === 'lastWorking'
          ? lastWorkingDay(dueYear, month)
          : plainDate(dueYear, month, Math.min(day, daysInMonth(dueYear, month))),
      period: which.every === 'month' ? `Tháng ${i + 1}` : `Quý ${ROMAN[i] ?? ''}`,
    };
  });
}

export const every = words('hằng', 'hàng', 'mỗi', 'từng', 'các', 'của hằng', 'của mỗi');
const next = words(...NEXT);

/** hằng tháng | của tháng báo cáo | của tháng tiếp theo | tháng sau liền kề */
const monthly: Reader<WhichMonths> = oneOf(
  map(
    seq(words('tháng'), next, optional(words('tháng báo cáo', 'kỳ báo cáo', 'của tháng báo cáo'))),
    (): WhichMonths => ({ every: 'month', place: 1, after: 1 }),
  ),
  map(
    oneOf<unknown>(
      seq(every, words('tháng')),
      words('tháng báo cáo', 'tháng đó'),
      seq(words('của tháng', 'trong tháng'), not(words('báo cáo'))),
    ),
    () => EVERY_MONTH,
  ),
);

const placeInQuarter = lookup([
  ['đầu', 1],
  ['đầu tiên', 1],
  ['thứ nhất', 1],
  ['giữa', 2],
  ['thứ hai', 2],
  ['thứ 2', 2],
  ['thứ ba', 3],
  ['thứ 3', 3],
  ['cuối', 3],
  ['cuối cùng', 3],
]);
const ofQuarter = map(
  seq(
    optional(words('của', 'trong')),
    optional(every),
    words('quý'),
    optional(words('báo cáo')),
    optional(next),
  ),
  ([, , , , later]) => (later === undefined ? 0 : 3),
);

/** tháng cuối quý | tháng đầu tiên của quý sau liền kề | tháng cuối cùng của mỗi quý */
export const monthOfQuarter: Reader<WhichMonths> = map(
  seq(words('tháng', 'các tháng'), placeInQuarter, ofQuarter),
  ([, place, after]) => ({ every: 'quarter', place, after }),
);

/** đầu quý | tháng sau quý báo cáo */
const quarterly: Reader<WhichMonths> = oneOf(
  monthOfQuarter,
  map(seq(placeInQuarter, ofQuarter), ([place, after]): WhichMonths => ({ every: 'quarter', place, after })),
  map(
    seq(words('tháng'), next, optional(words('của')), words('quý'), optional(words('báo cáo'))),
    (): WhichMonths => ({ every: 'quarter', place: 1, after: 3 }),
  ),
);

export const whichMonths = oneOf(quarterly, monthly);
