import { yearsInTitle, type TitleYear } from '../plan/year/yearsInTitle';
import { withoutAccents } from '../text/withoutAccents';
import type { KeptReason } from './Rollover';

export interface Advanced {
  readonly text: string;
  /** Years that stay as they are, each with the reason. */
  readonly kept: readonly { readonly year: number; readonly reason: KeptReason }[];
}

/** What a text is: a deadline sets its own days, other texts cite those of documents. */
export type TextKind = 'text' | 'deadline';

/** Sentences and lines are read each on its own: a citation ends with its sentence. */
const SENTENCE = /[^\n]*?(?:[.;!?](?=\s+[\p{Lu}\-–+•])|\n|$)/gu;

/** "số 45/KH-UBND", "61/2018/NĐ-CP", "24-CT/TU", over letters without accents. */
const NUMBERED_DOCUMENT =
  /(?<![a-z])so\s*:?\s*[\d.…]+\s*[-/]\s*\S+|(?<!\d)\d{1,4}\s*(?:\/\s*20\d\d)?\s*[/-]\s*(?:nd|qd|kh|tt|nq|ct|cv|qh|bc|tb|ttr|kl|hd|ctr|pl)(?![a-z])\S*/g;
/** What a clause behind a cited document goes on with, when it is no part of that document's name. */
const AFTER_CITATION =
  /;|,\s*(?:hoan thanh|bao cao|gui|truoc|xong|cham nhat|dinh ky|phan dau|tong hop|trinh|den het|den ngay)(?![a-z])/g;
/** "Công văn ngày 05/01/2026": a document that goes by its day. */
const DOCUMENT_OF_DAY =
  /(?<![a-z])(?:ke hoach|quyet dinh|nghi quyet|nghi dinh|thong tu|chi thi|cong van|ket luan|thong bao|van ban|to trinh|cong dien|luat)(?:\s+\S+){0,2}\s*,?\s*(?:ngay)?\s*$/;
const LIMIT =
  /(?<![a-z])(?:truoc|cham nhat|xong|den|den het|het|tu|han|hoan thanh|vao|trong)\s*(?:la\s+)?(?:het\s+)?(?:ngay)?\s*:?\s*$/;
/** What runs to a year of its own: "Đề án … đến năm 2026". */
const PROGRAMME =
  /(?<![a-z])(?:chien luoc|quy hoach|chuong trinh|de an|nghi quyet|giai doan|tam nhin|dinh huong)(?![a-z])/;
const SCHOOL_YEAR = /(?<![a-z])nam hoc\s*$/;
const ANY_YEAR = /(?<!\d)20\d\d(?!\d)/g;

/** The text with the years of the plan moved on by one; those of cited documents, horizons and periods stay. */
export function advanceYears(text: string, planYear: number, kind: TextKind = 'text'): Advanced {
  const kept: Advanced['kept'][number][] = [];
  const moved = text.normalize('NFC').replace(SENTENCE, (sentence) => {
    const places = fatesIn(sentence, planYear, kind);
    kept.push(...places.flatMap(({ year, fate }) => (fate === 'moves' ? [] : [{ year, reason: fate }])));
    return places
      .filter(({ fate }) => fate === 'moves')
      .reduceRight((all, { at, year }) => all.slice(0, at) + String(year + 1) + all.slice(at + 4), sentence);
  });
  return { text: kind === 'deadline' ? advanceShortYears(moved, planYear) : moved, kept };
}

interface Place {
  readonly at: number;
  readonly year: number;
  readonly fate: KeptReason | 'moves';
}

function fatesIn(sentence: string, planYear: number, kind: TextKind): readonly Place[] {
  const found = yearsInTitle(sentence);
  if (!/20\d\d/.test(sentence)) return [];
  const plain = withoutAccents(sentence.toLowerCase());
  const documents = [...plain.matchAll(NUMBERED_DOCUMENT)].map(({ index, 0: whole }) => ({
    from: index,
    to: index + whole.length,
  }));
  const read = found.flatMap((each): Place[] => {
    const before = plain.slice(0, each.at);
    const isInCitation = documents.some(
      ({ from, to }) => from < each.at && ![...before.slice(to).matchAll(AFTER_CITATION)].length,
    );
    const fate = isInCitation ? 'cited' : fateOf(each, before, planYear, kind);
    const last =
      each.last === undefined
        ? []
        : [{ at: plain.indexOf(String(each.last), each.at + 4), year: each.last, fate }];
    return [{ at: each.at, year: each.year, fate }, ...last];
  });
  const unread = [...plain.matchAll(ANY_YEAR)]
    .filter(({ index }) => !read.some(({ at }) => at === index))
    .map(({ index, 0: year }): Place => {
      const isOfDocument = documents.some(({ from, to }) => index >= from && index < to);
      return { at: index, year: Number(year), fate: isOfDocument ? 'cited' : 'unclear' };
    });
  return [...read, ...unread].sort((a, b) => a.at - b.at);
}

/** A plan speaks of its year, the one before and the one after; years further away are meant as they stand. */
const isNear = (year: number, planYear: number): boolean => Math.abs(year - planYear) <= 1;

function fateOf(
  { sense, year, last, date }: TitleYear,
  before: string,
  planYear: number,
  kind: TextKind,
): Place['fate'] {
  if (last !== undefined) return SCHOOL_YEAR.test(before) && isNear(year, planYear) ? 'moves' : 'period';
  if (sense === 'cited') return 'cited';
  if (sense === 'horizon') return fateOfHorizon(year, before, planYear, kind);
  if (!isNear(year, planYear)) return 'far';
  if (sense === 'issued' || sense === 'sent') return kind === 'deadline' ? 'moves' : 'cited';
  const isDay = sense === 'day' || sense === 'window' || sense === 'asOf' || date !== undefined;
  if (!isDay) return 'moves';
  const head = before.replace(/(?:ngay\s*)?[\d\s./-]*(?:thang[\d\s]*nam\s*)?$/, '');
  if (DOCUMENT_OF_DAY.test(head)) return 'cited';
  return kind === 'deadline' || sense !== 'day' || LIMIT.test(head) ? 'moves' : 'unclear';
}

function fateOfHorizon(year: number, before: string, planYear: number, kind: TextKind): Place['fate'] {
  if (PROGRAMME.test(before)) return 'horizon';
  return year === planYear || (kind === 'deadline' && isNear(year, planYear)) ? 'moves' : 'horizon';
}

/** "15/12/26" */
const SHORT_YEAR = /(?<![\d/.-])(\d{1,2}[/.-]\d{1,2}[/.-])(\d\d)(?![\d/.-])/g;

const advanceShortYears = (text: string, planYear: number): string =>
  text.replace(SHORT_YEAR, (whole, day: string, year: string) =>
    isNear(2000 + Number(year), planYear) ? `${day}${String(Number(year) + 1).padStart(2, '0')}` : whole,
  );
