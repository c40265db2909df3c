import { daysInMonth, plainDate } from '../../calendar/PlainDate';
import { clause, sortedDue, type Clause } from '../Clause';
import {
  lookup,
  many,
  map,
  oneOf,
  optional,
  remembered,
  seq,
  sign,
  words,
  type Reader,
} from '../../language/Reader';
import type { DueDate, Implied } from '../Schedule';
import { clock, dayAlone, weekday } from './day';
import { leads, someLeads, yearly, type Lead } from '../../language/leads';
import { bareMonth, month } from './month';
import {
  dueOn,
  every,
  EVERY_MONTH,
  FIRST_OF_QUARTER,
  LAST_OF_QUARTER,
  monthOfQuarter,
  whichMonths,
} from './whichMonths';
import { ofTheReport } from './yearSuffix';

function recurring(lead: readonly Lead[], due: readonly DueDate[], planYear: number): Clause {
  const implied: Implied[] = ['year', 'periods'];
  if (lead.includes('before')) implied.push('beforeIsBy');
  if (due.some(({ date }) => date.year !== planYear)) implied.push('otherYear');
  return { kind: 'recurring', due: sortedDue(due), implied };
}

const LAST_DAY = 31;
const lastDay = map(words('ngày cuối', 'ngày cuối cùng', 'cuối ngày cuối cùng'), () => LAST_DAY);
const firstDay = map(words('ngày đầu', 'ngày đầu tiên'), () => 1);
const oneDay = oneOf(dayAlone, lastDay, firstDay);
const comma = oneOf<unknown>(seq(sign(','), words('và')), sign(',+'), words('và'));

/** "15 và 30", "20 đến 25": of a stretch the last day counts. */
const days: Reader<readonly number[]> = oneOf(
  map(seq(oneDay, oneOf(sign('-'), words('đến', 'đến hết', 'đến ngày', 'tới')), oneDay), ([from, , to]) =>
    from < to ? [to] : undefined,
  ),
  map(seq(oneDay, many(map(seq(comma, oneDay), ([, day]) => day))), ([first, rest]) => [first, ...rest]),
);

const opening = map(seq(optional(words('từ')), leads), ([, read]) => read);
const of = optional(words('của', 'của các', 'vào', 'trong', 'các'));
const suffix = optional(
  oneOf<unknown>(ofTheReport, words('trong năm', 'của năm'), seq(optional(sign(',')), yearly)),
);

/** trước ngày 25 hằng tháng | ngày 15 tháng cuối quý | chậm nhất ngày 15 (mười lăm) của tháng báo cáo */
const dayFirst: Reader<Clause> = map(
  seq(opening, days, optional(sign(',')), of, whichMonths, suffix),
  ([lead, on, , , which], { planYear }) =>
    recurring(
      lead,
      on.flatMap((day) => dueOn(day, which, planYear)),
      planYear,
    ),
);

const everyMonth = seq(
  optional(words('định kỳ', 'theo định kỳ')),
  every,
  words('tháng'),
  optional(words('01 lần', 'một lần', '1 lần')),
);

const dayOfMonth = seq(someLeads, days);

/** Hằng tháng, trước ngày 25 | định kỳ hằng tháng vào ngày 10 | Hằng tháng (chậm nhất ngày 25) */
const monthFirst: Reader<Clause> = map(
  seq(
    everyMonth,
    oneOf(
      map(seq(optional(sign(',:-')), dayOfMonth), ([, read]) => read),
      map(seq(sign('('), dayOfMonth, sign(')')), ([, read]) => read),
    ),
  ),
  ([, [lead, on]], { planYear }) =>
    recurring(
      lead,
      on.flatMap((day) => dueOn(day, EVERY_MONTH, planYear)),
      planYear,
    ),
);

/** ngày 15 tháng 3, 6, 9, 12 | trước ngày 15 của các tháng 3, 6, 9 và 12 hằng năm */
const dayOfMonths: Reader<Clause> = map(
  seq(
    opening,
    dayAlone,
    of,
    month,
    many(map(seq(comma, oneOf(month, bareMonth)), ([, each]) => each)),
    suffix,
  ),
  ([lead, day, , first, others], { planYear }) => {
    const year = others.at(-1)?.year ?? planYear;
    const dates = [first, ...others].map((each) => ({
      date: plainDate(each.year ?? year, each.last.month, day),
      period: each.period,
    }));
    const areReal = dates.every(({ date }) => date.day <= daysInMonth(date.year, date.month));
    return others.length > 0 && first.year === undefined && areReal
      ? recurring(lead, dates, planYear)
      : undefined;
  },
);

/** tháng cuối quý | tháng đầu mỗi quý: due with that month. */
const wholeMonth: Reader<Clause> = map(seq(leads, monthOfQuarter), ([lead, which], { planYear }) =>
  lead.includes('before') || lead.includes('from')
    ? undefined
    : recurring(lead, dueOn(LAST_DAY, which, planYear), planYear),
);

const ofEach = <T>(table: readonly (readonly [string, T])[]): Reader<T> =>
  map(
    seq(optional(words('của', 'trong', 'các')), optional(every), lookup(table), suffix),
    ([, , which]) => which,
  );
const LAST_MONTHS = [
  ['tháng', EVERY_MONTH],
  ['quý', LAST_OF_QUARTER],
] as const;
const FIRST_MONTHS = [
  ['tháng', EVERY_MONTH],
  ['quý', FIRST_OF_QUARTER],
] as const;
const lastWorkingDay = map(
  words('ngày làm việc cuối', 'ngày làm việc cuối cùng'),
  () => 'lastWorking' as const,
);

/** ngày cuối cùng của mỗi quý | ngày cuối tháng | ngày làm việc cuối cùng của tháng */
const lastDayOfEach: Reader<Clause> = map(
  seq(leads, oneOf<number | 'lastWorking'>(lastDay, lastWorkingDay), ofEach(LAST_MONTHS)),
  ([lead, day, which], { planYear }) => recurring(lead, dueOn(day, which, planYear), planYear),
);

/** Weeks of seven days counted from the 1st. */
const WEEK = 7;

/** tuần đầu của tháng | tuần cuối hằng quý */
const weekOfEach: Reader<Clause> = oneOf(
  map(
    seq(leads, words('tuần đầu', 'tuần đầu tiên', 'tuần thứ nhất'), ofEach(FIRST_MONTHS)),
    ([lead, , which], { planYear }) => recurring(lead, dueOn(WEEK, which, planYear), planYear),
  ),
  map(
    seq(leads, words('tuần cuối', 'tuần cuối cùng'), ofEach(LAST_MONTHS)),
    ([lead, , which], { planYear }) => recurring(lead, dueOn(LAST_DAY, which, planYear), planYear),
  ),
);

/** sáng thứ Hai hằng tuần | trước 16h thứ Sáu hằng tuần: weekly, so without due dates. */
const weekly: Reader<Clause> = map(
  seq(
    leads,
    optional(clock),
    optional(sign(',')),
    optional(words('ngày', 'sáng', 'chiều', 'các ngày')),
    weekday,
    optional(sign(',')),
    optional(words('của')),
    words('hằng tuần', 'hàng tuần', 'mỗi tuần'),
  ),
  () => clause('recurring'),
);

export const dayOfPeriod: Reader<Clause> = remembered(
  oneOf(dayFirst, monthFirst, dayOfMonths, wholeMonth, lastDayOfEach, weekOfEach, weekly),
);
