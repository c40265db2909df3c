import { compareDates, type PlainDate } from '../calendar/PlainDate';
import type { Problem } from '../Problem';
import { problemAt } from '../problemAt';
import { parseDateCell, type NamedDate } from '../schedule/parseDates';
import type { Recorded } from '../sheet/Task';
import { isBlank, type TypedCell } from '../sheet/TypedCell';
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
  const begunCell =
    (dates.completions.length > 0 ? dates.cell : undefined) ??
    [recorded.actualResult, recorded.evidence].find(saysSomething) ??
    (chosen && chosen.claim !== 'notStarted' ? chosen.cell : undefined);
  return {
    completions: dates.completions,
    claim: chosen?.claim ?? 'none',
    claimCell: chosen?.cell,
    hasBegun: begunCell !== undefined,
    begunCell: begunCell?.cell ?? '',
    unread: dates.unread,
    completedOnCell: recorded.completedOn?.cell ?? '',
    datesCell: dates.completions.length > 0 ? (dates.cell?.cell ?? '') : '',
    isAhead: dates.problems.some(({ code }) => code === 'completedOnInFuture'),
    problems: [...dates.problems, ...problems, ...disagreement],
  };
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
  readonly fromStatus: boolean;
  readonly problems: readonly Problem[];
}

/** Of the completion cell; where it is blank, of a status like "Hoàn thành ngày 28/3/2025". */
function readDates({ completedOn, status }: Recorded, asOf: PlainDate, year: number): Dates {
  const fromStatus = completedOn === undefined || isBlank(completedOn);
  const cell = fromStatus ? status : completedOn;
  const nothing: Dates = {
    completions: [],
    cell,
    word: 'none',
    unread: false,
    fromStatus: false,
    problems: [],
  };
  if (cell === undefined || isBlank(cell)) return nothing;
  const { dates, rest } = parseDateCell(cell.value, cell.numberFormat, year);
  const isDated = rest === '' && dates.length > 0;
  if (fromStatus && !(isDated && /^\s*(?:đã|hoàn thành|xong)/iu.test(String(cell.value)))) return nothing;
  const word = isDated ? 'none' : parseStatusWord(String(cell.value));
  if (!isDated && word !== 'notUnderstood') return { ...nothing, word };
  const past = dates.filter(({ date }) => compareDates(date, asOf) <= 0);
  const problems: Problem[] = [];
  if (past.length < dates.length) problems.push(problemAt(cell, 'completedOnInFuture', 'error'));
  if (rest !== '') problems.push(problemAt(cell, 'completedOnNotUnderstood', 'error', { rest }));
  return {
    completions: [...past].sort((a, b) => compareDates(a.date, b.date)),
    cell,
    word: 'none',
    unread: rest !== '',
    fromStatus,
    problems,
  };
}

function readClaims(
  { completedOn, status, progress }: Recorded,
  dates: Dates,
): { readonly claims: readonly Claim[]; readonly problems: readonly Problem[] } {
  const read: readonly (Claim | undefined)[] = [
    completedOn && { claim: dates.word, cell: completedOn },
    status && !dates.fromStatus ? { claim: claimOfStatus(status), cell: status } : undefined,
    progress && !isBlank(progress) ? { claim: parseProgressCell(progress).claim, cell: progress } : undefined,
  ];
  const all = read.filter((claim) => claim !== undefined);
  return {
    claims: all.filter(({ claim }) => [...COMPLETE, ...INCOMPLETE].includes(claim)),
    problems: all
      .filter(({ claim }) => claim === 'notUnderstood')
      .map(({ cell }) => problemAt(cell, 'statusNotUnderstood', 'warning')),
  };
}

const COMPLETE: readonly StatusClaim[] = ['completed', 'completedLate'];
const INCOMPLETE: readonly StatusClaim[] = ['started', 'notStarted'];

const claimOfStatus = (cell: TypedCell): StatusClaim =>
  typeof cell.value === 'number' ? parseProgressCell(cell).claim : parseStatusWord(String(cell.value));

/** "-" and "Chưa có" record nothing. */
function saysSomething(cell: TypedCell | undefined): boolean {
  if (cell === undefined || isBlank(cell)) return false;
  const text = String(cell.value);
  return !/^[\s\-–—.…0]*$/.test(text) && parseStatusWord(text) !== 'notStarted';
}
