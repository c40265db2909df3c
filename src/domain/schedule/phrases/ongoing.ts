import { compareDates, plainDate } from '../../calendar/PlainDate';
import { clause, type Clause } from '../Clause';
import { resolveMoment } from '../Moment';
import { many, map, remembered, oneOf, optional, seq, sign, words, type Reader } from '../Reader';
import { ledDatedClause, openMoment } from './dated';
import { freeText } from './freeText';
import { day } from './day';
import { month } from './month';
import { year, yearAlone } from './monthsOfYear';
import { year4 } from './number';
import { partOfPeriod } from './partOfPeriod';
import { quarter } from './quarter';
import { namedYear } from './yearSuffix';

const always = words(
  'thường xuyên',
  'liên tục',
  'hằng ngày',
  'hàng ngày',
  'hằng ngày làm việc',
  'lâu dài',
  'quanh năm',
  'suốt năm',
  'xuyên suốt',
  'thường trực',
  'trong suốt năm',
  'suốt cả năm',
  'không thời hạn',
  'hằng giờ',
  'hàng giờ',
);
const manner = words(
  'kịp thời',
  'đồng bộ',
  'hiệu quả',
  'nghiêm túc',
  'đầy đủ',
  'lâu dài',
  'liên tục',
  'đúng quy định',
  'có hiệu quả',
  'ngay',
);
const theYear = oneOf<unknown>(namedYear, words('năm', 'cả năm', 'năm công tác'));
const join = optional(oneOf<unknown>(sign(',/-+'), words('và'), seq(sign(','), words('và'))));
const inTheYear = seq(
  optional(sign(',')),
  words('trong', 'trong suốt', 'suốt', 'của', 'trong cả', 'cả', 'qua'),
  theYear,
);
const laterYears = words(
  'và các năm tiếp theo',
  'và những năm tiếp theo',
  'và các năm sau',
  'và những năm sau',
  'và các năm kế tiếp',
);
const duringWork = oneOf<unknown>(
  seq(words('trong quá trình', 'trong suốt quá trình', 'suốt quá trình', 'trong suốt thời gian'), freeText()),
  words(
    'trong giờ hành chính',
    'trong giờ làm việc',
    'trong các ngày làm việc',
    'các ngày làm việc trong tuần',
  ),
);

const start = oneOf(day, partOfPeriod, month, quarter, year, yearAlone);
const from = words(
  'từ',
  'kể từ',
  'bắt đầu từ',
  'bắt đầu',
  'sau',
  'triển khai từ',
  'áp dụng từ',
  'thực hiện từ',
);
const onwards = optional(
  oneOf<unknown>(
    words(
      'trở đi',
      'trở về sau',
      'và các năm tiếp theo',
      'và những năm tiếp theo',
      'và các năm sau',
      'trở lên',
    ),
    seq(words('đến khi', 'cho đến khi', 'cho tới khi'), freeText()),
  ),
);
/** Thường xuyên | Thường xuyên, liên tục | Thường xuyên/Hằng ngày | Thường xuyên trong năm thực hiện */
const allTheTime = map(
  seq(
    optional(words('nhiệm vụ', 'công việc', 'hoạt động', 'là nhiệm vụ')),
    always,
    many(
      oneOf<unknown>(
        seq(join, always),
        seq(join, manner),
        inTheYear,
        seq(sign('/'), theYear),
        laterYears,
        seq(optional(sign(',')), duringWork),
        seq(optional(sign(',')), from, start, onwards),
      ),
    ),
    optional(seq(optional(sign(',')), namedYear)),
  ),
  () => [clause('ongoing')],
);

/** Cả năm | Trong suốt năm 2025 | các tháng cuối năm 2025 | Các tháng còn lại của năm */
const allYear = map(
  oneOf<unknown>(
    seq(words('cả', 'trong cả', 'suốt', 'trong suốt', 'trong suốt cả', 'suốt cả', 'quanh'), theYear),
    seq(
      optional(words('trong')),
      words(
        'các tháng cuối',
        'những tháng cuối',
        'các tháng đầu',
        'những tháng đầu',
        'các tháng còn lại của',
        'các tháng còn lại trong',
        'những tháng còn lại của',
        'các tháng trong',
        'thời gian còn lại của',
      ),
      theYear,
    ),
    duringWork,
  ),
  () => [clause('ongoing')],
);

const thenAlways = optional(
  seq(
    join,
    optional(words('thực hiện', 'duy trì', 'triển khai')),
    always,
    many(seq(join, oneOf(always, manner))),
  ),
);

/** Từ 01/7/2025 | Từ quý II trở đi | Từ năm 2026 | Từ tháng 10/2025 đến khi kết thúc kiểm kê | từ năm học 2025-2026 */
const fromThen = oneOf(
  map(seq(from, start, onwards, thenAlways), ([, moment], { planYear }) =>
    resolveMoment(moment, moment.year ?? planYear, planYear) ? [clause('ongoing')] : undefined,
  ),
  map(
    seq(words('từ năm học', 'bắt đầu từ năm học', 'kể từ năm học'), year4, sign('-'), year4, onwards),
    ([, a, , b]) => (b === a + 1 ? [clause('ongoing')] : undefined),
  ),
  map(seq(words('từ nay trở đi', 'từ nay về sau')), () => [clause('ongoing')]),
  map(seq(words('đến khi hoàn thành', 'cho đến khi hoàn thành')), () => [clause('ongoing')]),
);

/** "năm 2025 và các năm tiếp theo": due in the plan year and open after it; a later year only begins. */
const yearAndLater = map(seq(openMoment, laterYears), ([first], { planYear }): readonly Clause[] =>
  first.due.some(({ date }) => date.year === planYear) ? [first, clause('ongoing')] : [clause('ongoing')],
);

/** "Thường xuyên đến hết năm 2025" ends with the plan year; an earlier or later end is a date of its own. */
const alwaysUntil = map(
  seq(always, many(seq(join, oneOf(always, manner))), optional(sign(',')), ledDatedClause),
  ([, , , end], { planYear }) => {
    const [due] = end.due;
    if (!due || end.kind !== 'once') return undefined;
    return compareDates(due.date, plainDate(planYear, 12, 31)) === 0
      ? [clause('ongoing')]
      : [clause('ongoing'), end];
  },
);

/** Năm 2025, thường xuyên | trong năm, thường xuyên */
export const yearLong: Reader<readonly Clause[]> = map(
  seq(optional(words('trong')), oneOf(year, yearAlone), optional(sign(',')), always),
  () => [clause('ongoing')],
);

export const ongoing: Reader<readonly Clause[]> = remembered(
  oneOf(yearAndLater, allTheTime, allYear, fromThen, alwaysUntil),
);
