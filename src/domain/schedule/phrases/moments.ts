import type { Moment } from '../Moment';
import {
  lookup,
  many,
  map,
  oneOf,
  optional,
  rather,
  remembered,
  seq,
  sign,
  then,
  words,
  type Reader,
} from '../Reader';
import { day, dayAlone } from './day';
import { bareMonth, month } from './month';
import { monthsOfTheYear, wholeYear, year, yearAlone } from './monthsOfYear';
import { partOfPeriod } from './partOfPeriod';
import { bareQuarter, bareRomanQuarter, quarter } from './quarter';

/** What stands before a moment: "chậm nhất trước", "từ". */
export type Lead = 'by' | 'limit' | 'end' | 'before' | 'within' | 'from';

/** A moment in a row of them. A day may still lack its month. */
export interface Link {
  /** `inside`: a day that makes the stretch before it precise, "Quý I trước ngày 20/3"; a `comma` may mean that. */
  readonly join: 'first' | 'list' | 'comma' | 'span' | 'inside';
  readonly leads: readonly Lead[];
  readonly moment: Moment | { readonly unit: 'dayAlone'; readonly day: number };
  readonly isYearly: boolean;
}

/** Words before a moment that say "by then"; `limit` where nothing but a deadline can be meant. */
const LIMITS = [
  ...['chậm nhất', 'muộn nhất', 'trễ nhất', 'chậm nhất là', 'muộn nhất là', 'chậm nhất vào', 'lâu nhất'],
  ...[
    'không muộn hơn',
    'không chậm hơn',
    'không trễ hơn',
    'không quá',
    'không sau',
    'hạn',
    'hạn chót',
    'hạn cuối',
  ],
  ...[
    'hạn cuối cùng',
    'thời hạn',
    'hạn nộp',
    'hạn gửi',
    'xong',
    'hoàn thành',
    'hoàn thành xong',
    'hoàn thành việc',
  ],
  ...[
    'phải xong',
    'phải hoàn thành',
    'cần hoàn thành',
    'thực hiện xong',
    'kết thúc',
    'kết thúc vào',
    'hoàn tất',
    'trước khi kết thúc',
    'trước khi hết',
  ],
];
const OTHERS = [
  ...[
    'thời gian',
    'đến',
    'cho đến',
    'tới',
    'tính đến',
    'là',
    'vào',
    'vào lúc',
    'lúc',
    'tại',
    'khoảng',
    'vào khoảng',
  ],
  ...[
    'dự kiến',
    'phấn đấu',
    'chỉ tiêu',
    'cố gắng',
    'thực hiện',
    'vào dịp',
    'dịp',
    'chuyển',
    'chuyển sang',
    'sang',
  ],
  ...[
    'được',
    'giai đoạn',
    'từ nay đến',
    'từ nay đến hết',
    'từ nay cho đến hết',
    'từ nay cho đến',
    'từ nay tới',
  ],
];
const LEADS: readonly (readonly [string, Lead])[] = [
  ...LIMITS.map((words) => [words, 'limit'] as const),
  ...OTHERS.map((words) => [words, 'by'] as const),
  ['hết', 'end'],
  ['đến hết', 'end'],
  ['tới hết', 'end'],
  ['trong', 'within'],
  ['trong khoảng', 'within'],
  ['trong vòng', 'within'],
  ['trước', 'before'],
  ['từ', 'from'],
  ['kể từ', 'from'],
  ['bắt đầu từ', 'from'],
  ['triển khai từ', 'from'],
  ['thực hiện từ', 'from'],
];

const oneLead = map(seq(lookup(LEADS), optional(sign(':,'))), ([lead]) => lead);
export const leads: Reader<readonly Lead[]> = many(oneLead);
export const someLeads: Reader<readonly Lead[]> = map(leads, (read) => (read.length > 0 ? read : undefined));

/** hằng năm | hàng năm | mỗi năm | thường niên */
export const yearly = words(
  'định kỳ hằng năm',
  'định kỳ hàng năm',
  'hằng năm',
  'hàng năm',
  'mỗi năm',
  'từng năm',
  'thường niên',
  'các năm',
);

type Named = Link['moment'];
const headed: Reader<Named> = remembered(
  oneOf<Named>(day, partOfPeriod, month, quarter, monthsOfTheYear, year),
);
const alone: Reader<Named> = map(dayAlone, (value) => ({ unit: 'dayAlone', day: value }) as const);

const suffixYearly = map(seq(optional(sign(',')), yearly), () => true);
const prefixYearly = map(seq(yearly, optional(oneOf(sign(',:'), words('vào')))), () => true);

const withLeads = (moment: Reader<Named>): Reader<Omit<Link, 'join'>> =>
  remembered(
    map(
      seq(optional(prefixYearly), leads, moment, optional(suffixYearly)),
      ([before, lead, value, after]) => ({
        leads: lead,
        moment: value,
        isYearly: before === true || after === true,
      }),
    ),
  );

/** In a row a moment may leave out the word that the one before it had: "Tháng 3, 6", "Quý I-III", "6 tháng, năm". */
const FIRST = withLeads(oneOf(headed, yearAlone, alone));
const AFTER_OTHERS = withLeads(oneOf(headed, wholeYear, alone));
const AFTER_MONTH = withLeads(oneOf<Named>(headed, bareMonth, wholeYear));
const AFTER_QUARTER = withLeads(oneOf<Named>(headed, bareQuarter, wholeYear));
const ENDS_MONTH = withLeads(oneOf<Named>(headed, bareMonth));
const ENDS_QUARTER = withLeads(oneOf<Named>(headed, bareQuarter));
/** "6 tháng đầu năm; cả năm" */
const THE_YEAR = withLeads(wholeYear);
/** Behind "/" a number is unclear: "Quý I/II" but not "Tháng 3/4". */
const BEHIND_SLASH = withLeads(oneOf<Named>(headed, bareRomanQuarter, wholeYear));

/** Behind a stretch: "(Quý I,) trước ngày 20/3". */
const LED_DAY = map(withLeads(day), (link) =>
  link.leads.some((lead) => lead !== 'from') ? link : undefined,
);

const LIST_WORDS = words('và', 'cùng', 'và vào', 'cùng với', 'lẫn', 'rồi');
const wordNext: Reader<null> = (phrase, at) =>
  phrase.tokens[at]?.kind === 'word' ? [{ value: null, next: at }] : [];
const slash = seq(sign('/'), wordNext);
const listJoin = oneOf<unknown>(seq(sign(','), LIST_WORDS), sign('+&'), LIST_WORDS);
const spanJoin = oneOf<unknown>(
  sign('-→~'),
  words('đến', 'tới', 'đến hết', 'cho đến', 'cho đến hết', 'đến trước', 'kéo dài đến', 'kéo dài đến hết'),
  seq(sign('-'), sign('>')),
);

function following(previous: Link): Reader<Link> {
  const { unit } = previous.moment;
  const next = unit === 'month' ? AFTER_MONTH : unit === 'quarter' ? AFTER_QUARTER : AFTER_OTHERS;
  const ends = unit === 'month' ? ENDS_MONTH : unit === 'quarter' ? ENDS_QUARTER : FIRST;
  const joinedBy = (
    join: Link['join'],
    joint: Reader<unknown>,
    link: Reader<Omit<Link, 'join'>>,
  ): Reader<Link> => map(seq(joint, link), ([, read]) => ({ ...read, join }));
  return (phrase, at) => [
    ...joinedBy('span', spanJoin, ends)(phrase, at),
    ...joinedBy('list', listJoin, next)(phrase, at),
    ...joinedBy('comma', sign(','), next)(phrase, at),
    ...joinedBy('list', slash, BEHIND_SLASH)(phrase, at),
    ...joinedBy('list', sign(';'), THE_YEAR)(phrase, at),
    ...joinedBy('inside', rather(sign('-')), LED_DAY)(phrase, at),
  ];
}

const grow =
  (row: readonly Link[], last: Link): Reader<readonly Link[]> =>
  (phrase, at) => [
    ...then(following(last), (next) => grow([...row, next], next))(phrase, at),
    { value: row, next: at },
  ];

/** A row of moments: "20/3, 20/6 và 20/9", "Từ 01/7 đến 14/12/2025", "Quý I, 6 tháng, 9 tháng, năm". */
export const momentRow: Reader<readonly Link[]> = remembered(
  then(FIRST, (read) => {
    const first: Link = { ...read, join: 'first' };
    return grow([first], first);
  }),
);
