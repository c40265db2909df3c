import { compareDates, plainDate } from '../../calendar/PlainDate';
import { clause, type Clause } from '../Clause';
import { many, map, oneOf, optional, remembered, seq, sign, words, type Reader } from '../../language/Reader';
import { ledDatedClause, openMoment, yearClause } from './dated';
import { everyPeriod } from './everyPeriod';
import { freeText } from './freeText';
import { yearly } from '../../language/leads';
import { year, yearAlone } from './monthsOfYear';
import { digits, year4 } from '../../language/number';
import { join, laterYears, onwards, since } from './since';
import { ALWAYS, MANNERS, STARTS } from '../../language/vocabulary';
import { namedYear } from './yearSuffix';

const ongoingOnly: readonly Clause[] = [clause('ongoing')];

const OTHER_YEAR = 'otherYear';

const always = words(...ALWAYS);
const manner = words(...MANNERS);
const comma = optional(sign(','));
const moreOfIt = seq(join, oneOf(always, manner));
/** The end of another year is a date: see alwaysUntil. */
const planYear = map(namedYear, (said, phrase) => (said === phrase.planYear ? said : undefined));
const someYear = words('năm', 'cả năm', 'năm công tác', 'năm học');
const theYear = oneOf<unknown>(planYear, someYear);
/** 24/24 giờ | 24/7 */
const roundTheClock = seq(
  digits(24, 24),
  oneOf<unknown>(words('h', 'giờ'), comma),
  sign('/'),
  oneOf(digits(24, 24), digits(7, 7)),
  optional(words('h', 'giờ')),
);
const duringWork = oneOf<unknown>(
  seq(words('trong quá trình', 'trong suốt quá trình', 'suốt quá trình', 'trong suốt thời gian'), freeText()),
  words('trong giờ hành chính', 'trong giờ làm việc', 'trong các ngày làm việc'),
);

/** What may stand behind "thường xuyên" and leaves it so. */
const furtherWords = oneOf<unknown>(
  moreOfIt,
  seq(comma, words('trong', 'trong suốt', 'suốt', 'của', 'trong cả', 'cả', 'qua'), theYear),
  seq(sign('/'), theYear),
  seq(comma, planYear),
  yearly,
  laterYears,
  seq(comma, optional(words('trong')), namedYear, laterYears),
  seq(comma, duringWork),
  seq(comma, since),
  seq(comma, roundTheClock),
);

/** Thường xuyên | Thường xuyên, liên tục | Thường xuyên/Hằng ngày | Thường xuyên trong năm thực hiện */
const allTheTime = map(
  seq(optional(words('nhiệm vụ', 'công việc', 'hoạt động', 'là nhiệm vụ')), always, many(furtherWords)),
  () => ongoingOnly,
);

/** Cả năm | Trong suốt năm 2025 | các tháng cuối năm 2025 | Các tháng còn lại của năm */
const allYear = oneOf<readonly Clause[]>(
  map(
    seq(
      oneOf<unknown>(
        words('cả', 'trong cả', 'suốt', 'suốt cả', 'trong suốt', 'trong suốt cả', 'quanh'),
        seq(
          optional(words('trong')),
          words('các tháng', 'những tháng', 'thời gian'),
          words('đầu', 'cuối', 'còn lại của', 'còn lại trong', 'trong'),
        ),
      ),
      oneOf<unknown>(
        theYear,
        map(namedYear, () => OTHER_YEAR),
      ),
    ),
    ([, year]) => (year === OTHER_YEAR ? [{ ...clause('ongoing'), implied: [OTHER_YEAR] }] : ongoingOnly),
  ),
  map(duringWork, () => ongoingOnly),
);

/** Từ 01/7/2025 | Từ quý II trở đi | Từ tháng 10/2025 đến khi kết thúc kiểm kê | từ năm 2026 và thường xuyên */
const fromThen = map(
  seq(
    since,
    optional(seq(join, optional(words('thực hiện', 'duy trì', 'triển khai')), always, many(moreOfIt))),
  ),
  () => ongoingOnly,
);

/** từ năm học 2025-2026: one school year, not a span of plan years. */
const fromSchoolYear = map(
  seq(words(...STARTS), words('năm học'), year4, sign('-'), year4, onwards),
  ([, , first, , second]) => (second === first + 1 ? ongoingOnly : undefined),
);

/** từ nay trở đi | đến khi hoàn thành */
const fromNow = map(
  words('từ nay trở đi', 'từ nay về sau', 'đến khi hoàn thành', 'cho đến khi hoàn thành'),
  () => ongoingOnly,
);

/** "năm 2025 và các năm tiếp theo": due in the plan year and open after it; a later year only begins. */
const yearAndLater = map(seq(openMoment, laterYears), ([first], { planYear }) => {
  const onlyBegins = first.due.length === 1 && first.starts !== undefined && first.starts.year > planYear;
  return onlyBegins ? ongoingOnly : [first, ...ongoingOnly];
});

/** "Thường xuyên đến hết năm 2025" ends with the plan year; an earlier or later end is a date of its own. */
const alwaysUntil = map(
  seq(always, many(moreOfIt), comma, oneOf(ledDatedClause, yearClause)),
  ([, , , end], { planYear }) => {
    const [due] = end.due;
    if (!due || end.kind !== 'once') return undefined;
    const isYearEnd = compareDates(due.date, plainDate(planYear, 12, 31)) === 0;
    return isYearEnd ? ongoingOnly : [...ongoingOnly, end];
  },
);

/** Thường xuyên hằng quý: all the time, and counted by quarters. */
const alwaysByPeriods = map(seq(always, everyPeriod), ([, periods]) => [...ongoingOnly, periods]);

/** Năm 2025, thường xuyên | trong năm, thường xuyên */
const yearThroughout = map(
  seq(optional(words('trong')), oneOf(year, yearAlone), comma, always),
  () => ongoingOnly,
);

/** Must be tried before the year is taken for a date. */
export const yearLong: Reader<readonly Clause[]> = oneOf(yearThroughout, yearAndLater);

export const ongoing: Reader<readonly Clause[]> = remembered(
  oneOf<readonly Clause[]>(
    allTheTime,
    allYear,
    fromThen,
    fromSchoolYear,
    fromNow,
    alwaysUntil,
    alwaysByPeriods,
  ),
);
