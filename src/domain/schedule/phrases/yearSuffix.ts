import {
  ahead,
  glued,
  lookup,
  map,
  oneOf,
  optional,
  seq,
  sign,
  words,
  type Reader,
} from '../../language/Reader';
import { year2, year4 } from '../../language/number';
import { NEXT } from '../../language/vocabulary';

/** Years named by their place beside the plan year. */
const RELATIVE_YEARS: readonly (readonly [string, number])[] = [
  ['năm nay', 0],
  ['năm này', 0],
  ['năm đó', 0],
  ['năm kế hoạch', 0],
  ['năm báo cáo', 0],
  ['năm thực hiện', 0],
  ['năm hiện tại', 0],
  ['năm hiện hành', 0],
  ...NEXT.map((next) => [`năm ${next}`, 1] as const),
  ['năm trước', -1],
  ['năm trước liền kề', -1],
  ['năm liền trước', -1],
  ['năm liền kề trước', -1],
];

export const ofTheReport = words(
  'của kỳ báo cáo',
  'thuộc kỳ báo cáo',
  'của năm báo cáo',
  'của kỳ kế hoạch',
  'báo cáo',
);
/** năm liền kề sau năm báo cáo | năm tiếp theo của kỳ báo cáo */
const besideWhich = oneOf<unknown>(
  ofTheReport,
  words('năm báo cáo', 'năm kế hoạch', 'sau năm báo cáo', 'sau năm kế hoạch'),
);

/** "năm 2025", "năm nay", "năm tiếp theo của kỳ báo cáo": a year that is said. */
export const namedYear: Reader<number> = oneOf(
  map(seq(words('năm'), year4), ([, year]) => year),
  map(seq(lookup(RELATIVE_YEARS), optional(besideWhich)), ([shift], { planYear }) => planYear + shift),
);

/** The year behind a month, a quarter or a day: "/2025", "-2025", " năm 2025", ", năm 2025", " 2025", "/25". */
export const yearSuffix: Reader<number> = oneOf(
  map(
    seq(
      optional(
        oneOf<unknown>(
          sign('/,-'),
          seq(
            glued(sign('.')),
            ahead(({ before }) => before === 'nothing'),
          ),
        ),
      ),
      optional(words('của', 'trong', 'thuộc')),
      oneOf(namedYear, year4),
    ),
    ([, , year]) => year,
  ),
  map(seq(sign('/'), year2), ([, year], { planYear }) => (Math.abs(year - planYear) <= 1 ? year : undefined)),
  map(seq(sign('('), oneOf(namedYear, year4), sign(')')), ([, year]) => year),
);
