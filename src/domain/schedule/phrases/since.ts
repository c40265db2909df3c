import { resolveMoment, type Moment, type Resolved } from '../Moment';
import { map, oneOf, optional, seq, sign, words, type Reader } from '../../language/Reader';
import { day } from './day';
import { freeText } from './freeText';
import { month } from './month';
import { year } from './monthsOfYear';
import { partOfPeriod } from './partOfPeriod';
import { quarter } from './quarter';
import { GOING_ON, LATER_YEARS, STARTS } from '../../language/vocabulary';

export const join = optional(oneOf<unknown>(sign(',/-+'), words('và'), seq(sign(','), words('và'))));

/** và các năm tiếp theo | , duy trì trong những năm sau */
export const laterYears = seq(
  join,
  optional(words(...GOING_ON)),
  optional(words('trong', 'cho')),
  words(...LATER_YEARS),
);

export const boundary: Reader<Moment> = oneOf(day, partOfPeriod, month, quarter, year);
const from = seq(words(...STARTS, 'sau'), optional(sign(':')));
export const onwards = optional(
  oneOf<unknown>(
    words('trở đi', 'trở về sau', 'trở lên'),
    laterYears,
    seq(words('đến khi', 'cho đến khi', 'cho tới khi'), freeText()),
  ),
);

/** Từ 01/7/2025 | Từ quý II trở đi | Bắt đầu từ tháng 10/2025 đến khi kết thúc kiểm kê */
export const since: Reader<Resolved> = map(seq(from, boundary, onwards), ([, moment], { planYear }) =>
  resolveMoment(moment, planYear, planYear),
);
