import type { Moment } from '../Moment';
import { lookup, many, map, once, oneOf, optional, seq, sign, then, words, type Reader } from '../Reader';
import { day, dayAlone } from './day';
import { bareMonth, month } from './month';
import { monthsOfTheYear, year, yearAlone } from './monthsOfYear';
import { partOfPeriod } from './partOfPeriod';
import { bareQuarter, bareRomanQuarter, quarter } from './quarter';

/** What stands before a moment: "chậm nhất trước", "từ". */
export type Lead = 'by' | 'before' | 'within' | 'from';

/** A moment in a row of them. A day may still lack its month. */
export interface Link {
  readonly join: 'first' | 'list' | 'span';
  readonly leads: readonly Lead[];
  readonly moment: Moment | { readonly unit: 'dayAlone'; readonly day: number };
  readonly isYearly: boolean;
}

const LEADS: readonly (readonly [string, Lead])[] = [
  ...[
    'chậm nhất',
    'muộn nhất',
    'trễ nhất',
    'chậm nhất là',
    'muộn nhất là',
    'chậm nhất vào',
    'không muộn hơn',
    'không chậm hơn',
    'không trễ hơn',
    'không quá',
    'không sau',
    'hạn',
    'hạn chót',
    'hạn cuối',
    'hạn cuối cùng',
    'thời hạn',
    'thời gian',
    'đến',
    'cho đến',
    'tới',
    'hết',
    'đến hết',
    'tính đến',
    'là',
    'vào',
    'vào lúc',
    'lúc',
    'tại',
    'khoảng',
    'vào khoảng',
    'dự kiến',
    'phấn đấu',
    'chỉ tiêu',
    'cố gắng',
    'xong',
    'hoàn thành',
    'hoàn thành xong',
    'phải xong',
    'phải hoàn thành',
    'thực hiện',
    'thực hiện xong',
    'vào dịp',
    'chuyển',
    'chuyển sang',
    'sang',
    'được',
    'giai đoạn',
    'từ nay đến',
    'từ nay đến hết',
    'từ nay cho đến hết',
    'từ nay cho đến',
  ].map((words) => [words, 'by'] as const),
  ['trong', 'within'],
  ['trong khoảng', 'within'],
  ['trước', 'before'],
  ['từ', 'from'],
  ['kể từ', 'from'],
  ['bắt đầu từ', 'from'],
];

const oneLead = map(seq(lookup(LEADS), optional(sign(':,'))), ([lead]) => lead);
export const leads: Reader<readonly Lead[]> = many(oneLead);
export const someLeads: Reader<readonly Lead[]> = map(leads, (read) => (read.length > 0 ? read : undefined));

/** hằng năm | hàng năm | mỗi năm | thường niên */
export const yearly = words('hằng năm', 'hàng năm', 'mỗi năm', 'từng năm', 'thường niên', 'các năm');

type Named = Link['moment'];
const headed: Reader<Named> = oneOf<Named>(day, partOfPeriod, month, quarter, monthsOfTheYear, year);
const alone: Reader<Named> = map(dayAlone, (value) => ({ unit: 'dayAlone', day: value }) as const);

const suffixYearly = map(seq(optional(sign(',')), yearly), () => true);
const prefixYearly = map(seq(yearly, optional(oneOf(sign(',:'), words('vào')))), () => true);

const withLeads = (moment: Reader<Named>): Reader<Omit<Link, 'join'>> =>
  once(
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
const AFTER_MONTH = withLeads(oneOf<Named>(headed, bareMonth, yearAlone));
const AFTER_QUARTER = withLeads(oneOf<Named>(headed, bareQuarter, yearAlone));
/** Behind "/" a number is unclear: "Quý I/II" but not "Tháng 3/4". */
const BEHIND_SLASH = withLeads(oneOf<Named>(headed, bareRomanQuarter, yearAlone));

const LIST_WORDS = words('và', 'cùng', 'và vào', 'cùng với', 'lẫn', 'rồi');
const wordNext: Reader<null> = (phrase, at) =>
  phrase.tokens[at]?.kind === 'word' ? [{ value: null, next: at }] : [];
const slash = seq(sign('/'), wordNext);
const listJoin = oneOf<unknown>(seq(sign(','), LIST_WORDS), sign(',+&'), LIST_WORDS);
const spanJoin = oneOf<unknown>(
  sign('-→~'),
  words('đến', 'tới', 'đến hết', 'cho đến', 'cho đến hết', 'đến trước', 'kéo dài đến', 'kéo dài đến hết'),
  seq(sign('-'), sign('>')),
);

function following(previous: Link): Reader<Link> {
  const { unit } = previous.moment;
  const next = unit === 'month' ? AFTER_MONTH : unit === 'quarter' ? AFTER_QUARTER : FIRST;
  const joinedBy = (
    join: Link['join'],
    joint: Reader<unknown>,
    link: Reader<Omit<Link, 'join'>>,
  ): Reader<Link> => map(seq(joint, link), ([, read]) => ({ ...read, join }));
  return (phrase, at) => [
    ...joinedBy('span', spanJoin, next)(phrase, at),
    ...joinedBy('list', listJoin, next)(phrase, at),
    ...joinedBy('list', slash, BEHIND_SLASH)(phrase, at),
  ];
}

const grow =
  (row: readonly Link[], last: Link): Reader<readonly Link[]> =>
  (phrase, at) => [
    ...then(following(last), (next) => grow([...row, next], next))(phrase, at),
    { value: row, next: at },
  ];

/** A row of moments: "20/3, 20/6 và 20/9", "Từ 01/7 đến 14/12/2025", "Quý I, 6 tháng, 9 tháng, năm". */
export const momentRow: Reader<readonly Link[]> = oneOf(
  then(FIRST, (read) => {
    const first: Link = { ...read, join: 'first' };
    return grow([first], first);
  }),
);
