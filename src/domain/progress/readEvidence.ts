import { isDateFormat } from '../calendar/excelSerial';
import { compareDates, plainDate, type PlainDate } from '../calendar/PlainDate';
import { datesInText } from '../calendar/datesInText';
import type { Problem } from '../problem/Problem';
import { problemAt } from '../problem/problemAt';
import { parseDateCell, type NamedDate } from '../schedule/parseDates';
import { parseSchedule } from '../schedule/parseSchedule';
import type { Recorded } from '../table/Task';
import { isBlank, type TypedCell } from '../sheet/TypedCell';
import { foldText } from '../text/foldText';
import { singleLine } from '../text/normalizeText';
import { parseProgressCell } from './parseProgressCell';
import { parseStatusWord, type StatusClaim } from './parseStatusWord';

/** What is recorded of a task up to the as-of date. */
export interface Evidence {
  /** Sorted, none later than the as-of date. */
  readonly completions: readonly NamedDate[];
  /** What status words and percentages say; the weakest where they disagree. */
  readonly claim: StatusClaim;
  readonly claimCell: TypedCell | undefined;
  /** A result, a document, a date or a word that work has begun. */
  readonly hasBegun: boolean;
  /** The first cell that shows it. */
  readonly begunCell: string;
  /** The first cell of a result, a document or a date; a word alone records nothing. '' without any. */
  readonly recordedCell: string;
  /** The last day that the records name; undefined where one of them names none. */
  readonly lastRecorded: PlainDate | undefined;
  /** The completion cell holds something that is neither date nor status word. */
  readonly unread: boolean;
  /** '' when the sheet has no such column. */
  readonly completedOnCell: string;
  /** Where the completion dates stand, '' without any. */
  readonly datesCell: string;
  /** A completion date lies after the as-of date. */
  readonly isAhead: boolean;
  readonly problems: readonly Problem[];
}

interface Claim {
  readonly claim: StatusClaim;
  readonly cell: TypedCell;
}

export function readEvidence(recorded: Recorded, asOf: PlainDate, year: number): Evidence {
  const dates = readDates(recorded, asOf, year);
  const { claims, problems } = readClaims(recorded, dates);
  const { chosen, contradicted } = weighClaims(claims);
  const disagreement = contradicted.map(({ cell }) =>
    problemAt(cell, 'recordsDisagree', 'warning', { other: chosen?.cell.cell ?? '' }),
  );
  const recordedCell =
    (dates.completions.length > 0 ? dates.cell : undefined) ??
    [recorded.actualResult, recorded.evidence].find(saysSomething);
  const begunCell = recordedCell ?? (chosen && chosen.claim !== 'notStarted' ? chosen.cell : undefined);
  return {
    completions: dates.completions,
    claim: chosen?.claim ?? 'none',
    claimCell: chosen?.cell,
    hasBegun: begunCell !== undefined,
    begunCell: begunCell?.cell ?? '',
    recordedCell: recordedCell?.cell ?? '',
    lastRecorded: lastRecorded(recorded, dates.completions, asOf, year),
    unread: dates.unread,
    completedOnCell: recorded.completedOn?.cell ?? '',
    datesCell: dates.completions.length > 0 ? (dates.cell?.cell ?? '') : '',
    isAhead: dates.problems.some(({ code }) => code === 'completedOnInFuture'),
    problems: [...dates.problems, ...problems, ...disagreement],
  };
}

/** Of the days on which something was done; else of what tells its period, "Quý I: …"; else of the documents alone. */
function lastRecorded(
  { actualResult, evidence }: Recorded,
  completions: readonly NamedDate[],
  asOf: PlainDate,
  year: number,
): PlainDate | undefined {
  const done = completions.at(-1);
  if (done) return done.date;
  const known = saysSomething(actualResult)
    ? periodsTold(String(actualResult?.value), year)
    : datesInText(String(evidence?.value ?? '')).filter((date) => compareDates(date, asOf) <= 0);
  return [...known].sort(compareDates).at(-1);
}

/** The last months of the periods that each line of an account begins with; none where a line names no period. */
function periodsTold(account: string, year: number): readonly PlainDate[] {
  const lines = account.split(/[;\n]/).filter((line) => line.trim() !== '');
  const months = lines.map((line) => {
    const label = /^\s*(?:[-–+•]\s*)?((?:quý|quí|tháng|6 tháng|9 tháng)[^:]{0,30}):/iu.exec(line)?.[1];
    const reading = label === undefined ? undefined : parseSchedule(label, year);
    const end = reading?.kind === 'understood' ? reading.schedule.due.at(-1)?.date : undefined;
    return end && plainDate(end.year, end.month, 1);
  });
  const told = months.filter((month) => month !== undefined);
  return told.length === lines.length ? told : [];
}

/** Where one cell says done and another not, the work is not taken for done. */
function weighClaims(claims: readonly Claim[]): {
  chosen: Claim | undefined;
  contradicted: readonly Claim[];
} {
  const find = (wanted: StatusClaim) => claims.find(({ claim }) => claim === wanted);
  const incomplete = find('started') ?? find('notStarted');
  const complete = claims.filter(({ claim }) => COMPLETE.includes(claim));
  if (incomplete) return { chosen: incomplete, contradicted: complete };
  return { chosen: find('completedLate') ?? complete[0], contradicted: [] };
}

interface Dates {
  readonly completions: readonly NamedDate[];
  readonly cell: TypedCell | undefined;
  /** A status word in the completion cell: "x", "Hoàn thành". */
  readonly word: StatusClaim;
  readonly unread: boolean;
  readonly problems: readonly Problem[];
}

const LABEL = String.raw`^\s*(?:[-–+•]\s*)?(?:(?:báo cáo\s+)?(?:quý|tháng|\d+ tháng|kỳ|đợt|lần)[^:;\n]*:\s*)?`;
const DONE = String.raw`đã\s|hoàn thành|xong|HT\s`;
/** A status: "Hoàn thành ngày 28/3/2025", "HT 28/3", "Quý I: HT 28/3"; a date alone may be any. */
const DONE_ON = new RegExp(`${LABEL}(?:${DONE})`, 'iu');
/** An account of the work: also "28/3/2025", "Quý I: 28/3", but not "dự kiến 25/4". */
const TOLD_ON = new RegExp(`${LABEL}(?:${DONE}|ngày\\s+\\d|\\d)`, 'iu');

/** Of the completion cell; where it is blank, of a status or an account of the work that tells the day. */
function readDates({ completedOn, status, actualResult }: Recorded, asOf: PlainDate, year: number): Dates {
  if (completedOn && !isBlank(completedOn)) return readCompletedOn(completedOn, asOf, year);
  const told =
    (status && datesTold(status, DONE_ON, year)) ??
    (actualResult && (datesTold(actualResult, TOLD_ON, year) ?? datesOfAccount(actualResult)));
  return told ? upTo(asOf, told.cell, told.dates) : upTo(asOf, completedOn, []);
}

function readCompletedOn(cell: TypedCell, asOf: PlainDate, year: number): Dates {
  const { dates, rest } = parseDateCell(cell.value, cell.numberFormat, year);
  const isDated = rest === '' && dates.length > 0;
  const word = isDated ? 'none' : parseStatusWord(String(cell.value));
  if (!isDated && word !== 'notUnderstood') return { ...upTo(asOf, cell, []), word };
  const read = upTo(asOf, cell, dates);
  if (rest === '') return read;
  const problem = problemAt(cell, 'completedOnNotUnderstood', 'error', { rest });
  return { ...read, unread: true, problems: [...read.problems, problem] };
}

/** The dates of a cell each part of which tells a day on which something was done. */
function datesTold(
  cell: TypedCell,
  form: RegExp,
  year: number,
): { readonly cell: TypedCell; readonly dates: readonly NamedDate[] } | undefined {
  const { value, numberFormat } = cell;
  const isTold =
    typeof value === 'string'
      ? value.split(/[;\n]/).every((part) => part.trim() === '' || form.test(part))
      : form === TOLD_ON && isDateFormat(numberFormat);
  const { dates, rest } = parseDateCell(value, numberFormat, year);
  return isTold && rest === '' && dates.length > 0 ? { cell, dates } : undefined;
}

const DAY = String.raw`ngày \d{1,2}[/.-]\d{1,2}(?:[/.-]\d{4})?`;
const DOCUMENT = String.raw`(?:nghị quyết|quyết định|chỉ thị|chương trình|kế hoạch|hướng dẫn|thông báo|báo cáo|tờ trình|công văn|văn bản)(?: số)? \d+\/[\p{L}\d/-]+(?: ${DAY})?`;
/**
 * "Đã ban hành Quyết định số 12/QĐ-UBND ngày 20/3/2026", "Hoàn thành. Báo cáo số 3/BC-UBND", "Đã sửa xong, bàn giao ngày 20/3",
 * and nothing more: what else is told may be a part, an order, or what is still to come.
 */
const ACCOUNT_OF_ALL = new RegExp(
  `^(?:(?:(?:đã )?ban hành|(?:đã )?hoàn thành(?:[.,;:]| tại)) ${DOCUMENT}|đã (?!soạn)\\p{L}+ xong, bàn giao ${DAY})\\.?$`,
  'iu',
);

const tellsAll = (text: string): boolean => ACCOUNT_OF_ALL.test(singleLine(text));

function datesOfAccount(
  cell: TypedCell,
): { readonly cell: TypedCell; readonly dates: readonly NamedDate[] } | undefined {
  if (typeof cell.value !== 'string' || !tellsAll(cell.value)) return undefined;
  const dates = datesInText(cell.value).map((date) => ({ date, period: '' }));
  return dates.length > 0 ? { cell, dates } : undefined;
}

function upTo(asOf: PlainDate, cell: TypedCell | undefined, dates: readonly NamedDate[]): Dates {
  const past = dates.filter(({ date }) => compareDates(date, asOf) <= 0);
  const isAhead = cell !== undefined && past.length < dates.length;
  return {
    completions: [...past].sort((a, b) => compareDates(a.date, b.date)),
    cell,
    word: 'none',
    unread: false,
    problems: isAhead ? [problemAt(cell, 'completedOnInFuture', 'error')] : [],
  };
}

function readClaims(
  { completedOn, status, progress, actualResult }: Recorded,
  dates: Dates,
): { readonly claims: readonly Claim[]; readonly problems: readonly Problem[] } {
  // A status that we computed says nothing.
  const said = status && { claim: claimOfStatus(status), cell: status };
  const saysStatus = said !== undefined && said.claim !== 'none';
  const read: readonly (Claim | undefined)[] = [
    completedOn && { claim: dates.word, cell: completedOn },
    dates.cell === status ? undefined : said,
    progress && !isBlank(progress) ? { claim: parseProgressCell(progress).claim, cell: progress } : undefined,
  ];
  const all = read.filter((claim) => claim !== undefined);
  // What was done is told in free words: only a status in it is a claim, and only where none stands in its own column.
  const account =
    typeof actualResult?.value === 'string' && !saysStatus && dates.completions.length === 0
      ? [
          {
            claim: tellsAll(actualResult.value)
              ? ('completed' as const)
              : parseStatusWord(actualResult.value),
            cell: actualResult,
          },
        ]
      : [];
  return {
    claims: [...all, ...account].filter(({ claim }) => [...COMPLETE, ...INCOMPLETE].includes(claim)),
    problems: all
      .filter(({ claim }) => claim === 'notUnderstood')
      .map(({ cell }) => problemAt(cell, 'statusNotUnderstood', 'warning')),
  };
}

const COMPLETE: readonly StatusClaim[] = ['completed', 'completedLate'];
const INCOMPLETE: readonly StatusClaim[] = ['started', 'notStarted'];

/** "Đã phát 20 lượt loa": something was done, but not "Đã giao", nor what may be all or a part: "Đã hoàn thành quý I". */
const SOMETHING_DONE =
  /^da (?!nghi|huy|tam dung|dung|giao|nhan|tiep nhan|phan cong|chuyen|biet|xem)(?!.*(?:hoan thanh|hoan tat|xong|ket thuc)).+/;

function claimOfStatus({ value, ...cell }: TypedCell): StatusClaim {
  if (typeof value === 'number') return parseProgressCell({ value, ...cell }).claim;
  const claim = parseStatusWord(String(value));
  return claim === 'notUnderstood' && SOMETHING_DONE.test(foldText(String(value))) ? 'started' : claim;
}

/** "-" and "Chưa có" record nothing. */
function saysSomething(cell: TypedCell | undefined): boolean {
  if (cell === undefined || isBlank(cell)) return false;
  const text = String(cell.value);
  return !/^[\s\-–—.…0]*$/.test(text) && parseStatusWord(text) !== 'notStarted';
}
