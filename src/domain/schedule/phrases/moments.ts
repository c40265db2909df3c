import type { Moment } from '../Moment';
import {
  ahead,
  map,
  not,
  oneOf,
  optional,
  rather,
  remembered,
  seq,
  sign,
  then,
  words,
  type Reader,
} from '../../language/Reader';
import { day, dayAlone } from './day';
import { leads, yearly, type Lead } from '../../language/leads';
import { bareMonth, month } from './month';
import { allOfTheYear, monthsOfTheYear, wholeYear, year, yearAlone } from './monthsOfYear';
import { partOfPeriod } from './partOfPeriod';
import { bareQuarter, bareRomanQuarter, quarter } from './quarter';

/** A moment in a row of them. A day may still lack its month. */
export interface Link {
  /** `inside`: a day that makes the stretch before it precise, "Quý I trước ngày 20/3"; a `comma` may mean that. */
  readonly join: 'first' | 'list' | 'comma' | 'span' | 'inside' | 'stacked';
  readonly leads: readonly Lead[];
  readonly moment: Moment | { readonly unit: 'dayAlone'; readonly day: number };
  readonly isYearly: boolean;
}

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
const AFTER_MONTH = withLeads(oneOf<Named>(headed, bareMonth, allOfTheYear));
const AFTER_QUARTER = withLeads(oneOf<Named>(headed, bareQuarter, allOfTheYear));
const ENDS_OTHERS = withLeads(oneOf(headed, alone));
const ENDS_MONTH = withLeads(oneOf<Named>(headed, bareMonth));
const ENDS_QUARTER = withLeads(oneOf<Named>(headed, bareQuarter));
/** "Từ quý II đến hết năm" */
const UNTIL_THE_END = withLeads(yearAlone);
/** "6 tháng đầu năm; cả năm" */
const THE_YEAR = withLeads(wholeYear);
/** Behind "/" a number is unclear: "Quý I/II" but not "Tháng 3/4". */
const BEHIND_SLASH = withLeads(oneOf<Named>(headed, bareRomanQuarter, wholeYear));

/** Behind a stretch: "(Quý I,) trước ngày 20/3". */
const LED_DAY = map(withLeads(day), (link) =>
  link.leads.some((lead) => lead !== 'from') ? link : undefined,
);

/** "cuối tháng 11 đầu tháng 12" */
const NEXT_PART = withLeads(partOfPeriod);
/** Behind "Bắt đầu: 01/3": "Kết thúc: 30/6", in whatever way the two are parted. */
const LED_END = map(withLeads(headed), (link) =>
  link.leads.length > 0 && !link.leads.includes('from') ? link : undefined,
);
const STACKED = withLeads(headed);
const nothing: Reader<null> = (_phrase, at) => [{ value: null, next: at }];

const isYeared = ({ moment, leads: read }: Pick<Link, 'moment' | 'leads'>): boolean =>
  'year' in moment && moment.year !== undefined && moment.unit !== 'year' && read.length === 0;
/** "Tháng 5/2026 Tháng 11/2026" */
const anotherLike = (previous: Link): Reader<Omit<Link, 'join'>> =>
  map(STACKED, (link) =>
    link.moment.unit === previous.moment.unit && isYeared(link) && isYeared({ ...previous, leads: [] })
      ? link
      : undefined,
  );

const LIST_WORDS = words('và', 'cùng', 'và vào', 'cùng với', 'lẫn', 'rồi');
const slash = seq(
  sign('/'),
  ahead(({ kind }) => kind === 'word'),
);
const listJoin = oneOf<unknown>(seq(sign(','), LIST_WORDS), sign('+&'), LIST_WORDS);
const spanJoin = oneOf<unknown>(
  sign('-→~'),
  words('đến', 'tới', 'đến hết', 'cho đến', 'cho đến hết', 'kéo dài đến', 'kéo dài đến hết'),
  seq(sign('-'), sign('>')),
);
/** "; Kết thúc:", a new line; what spanJoin reads it reads by itself. */
const endJoin = seq(not(spanJoin), optional(sign('.;')));
const untilTheEnd = words('đến hết', 'cho đến hết', 'tới hết', 'kéo dài đến hết');

function following(previous: Link): Reader<Link> {
  const { unit } = previous.moment;
  const isEnd = 'edge' in previous.moment && previous.moment.edge === 'end';
  const next = unit === 'month' ? AFTER_MONTH : unit === 'quarter' ? AFTER_QUARTER : AFTER_OTHERS;
  const ends = unit === 'month' ? ENDS_MONTH : unit === 'quarter' ? ENDS_QUARTER : ENDS_OTHERS;
  const joinedBy = (
    join: Link['join'],
    joint: Reader<unknown>,
    link: Reader<Omit<Link, 'join'>>,
  ): Reader<Link> => map(seq(joint, link), ([, read]) => ({ ...read, join }));
  return (phrase, at) => [
    ...joinedBy('span', spanJoin, ends)(phrase, at),
    ...joinedBy('span', untilTheEnd, UNTIL_THE_END)(phrase, at),
    ...joinedBy('list', listJoin, next)(phrase, at),
    ...joinedBy('comma', sign(','), next)(phrase, at),
    ...joinedBy('list', slash, BEHIND_SLASH)(phrase, at),
    ...joinedBy('list', sign(';'), THE_YEAR)(phrase, at),
    ...(isEnd ? joinedBy('comma', nothing, NEXT_PART)(phrase, at) : []),
    ...(previous.leads.includes('from') ? joinedBy('span', endJoin, LED_END)(phrase, at) : []),
    ...joinedBy('stacked', nothing, anotherLike(previous))(phrase, at),
    ...joinedBy('inside', rather(sign('-')), LED_DAY)(phrase, at),
  ];
}

/** More dates than any plan names in one cell; keeps the work within bounds. */
const MAX_LINKS = 36;
/** Ways to read one row, where many joints can be read in two; the longest rows come first. */
const MAX_ROWS = 500;

function grow(row: readonly Link[], last: Link, budget: { rows: number }): Reader<readonly Link[]> {
  const longer = then(following(last), (next) => grow([...row, next], next, budget));
  return (phrase, at) => {
    budget.rows -= 1;
    const mayGrow = row.length < MAX_LINKS && budget.rows > 0;
    return [...(mayGrow ? longer(phrase, at) : []), { value: row, next: at }];
  };
}

/** A row of moments: "20/3, 20/6 và 20/9", "Từ 01/7 đến 14/12/2025", "Quý I, 6 tháng, 9 tháng, năm". */
export const momentRow: Reader<readonly Link[]> = remembered(
  then(FIRST, (read) => {
    const first: Link = { ...read, join: 'first' };
    return grow([first], first, { rows: MAX_ROWS });
  }),
);
