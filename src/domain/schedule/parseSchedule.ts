import { dateOfSerial, FIRST_PLAN_SERIAL, LAST_PLAN_SERIAL } from '../calendar/excelSerial';
import { compareDates } from '../calendar/PlainDate';
import { normalizeText } from '../text/normalizeText';
import { memoize } from '../text/memoize';
import { distinct, sortedDue, type Clause } from './Clause';
import { ending, item, separator } from './phrases/item';
import type { Schedule, SchedulePart, ScheduleReading } from './Schedule';
import { closeGaps } from '../language/closeGaps';
import { textBetween, tokenize, type Phrase } from '../language/tokenize';

/** No time cell is longer; what is, is prose. In tokens. */
const MAX_TOKENS = 250;

/**
 * Reads a "Thời gian thực hiện" text whole, or says from where on it could not be read.
 * "- Định kỳ 3 tháng/lần. - Đột xuất theo yêu cầu" -> mixed: 31/3, 30/6, 30/9, 31/12 and on demand.
 */
export const parseSchedule: (text: string, planYear: number) => ScheduleReading = memoize(readPhrase);

function readPhrase(text: string, planYear: number): ScheduleReading {
  const normal = normalizeText(text);
  const serial = readSerial(normal, planYear);
  if (serial) return { kind: 'understood', schedule: serial };
  const asWritten = readParts(tokenize(normal, planYear));
  const closed = closeGaps(normal);
  const { parts } =
    [closed, closed.replaceAll('\n', ' ')]
      .map((each) => (each === normal ? asWritten : readParts(tokenize(each, planYear))))
      .find((reading) => reading.parts) ?? asWritten;
  return parts
    ? { kind: 'understood', schedule: scheduleOf(parts) }
    : { kind: 'notUnderstood', rest: asWritten.rest };
}

/** "45991": a date that lost its format. */
function readSerial(text: string, planYear: number): Schedule | undefined {
  const serial = Number(/^(?:[-–•] ?)?(\d{5})[.;]?$/.exec(text)?.[1]);
  if (!(serial >= FIRST_PLAN_SERIAL && serial <= LAST_PLAN_SERIAL)) return undefined;
  const date = dateOfSerial(serial);
  const implied = date.year === planYear ? (['serial'] as const) : (['serial', 'otherYear'] as const);
  return scheduleOf([{ kind: 'once', due: [{ date, period: '' }], implied, text }]);
}

interface PartsReading {
  readonly parts: readonly SchedulePart[] | undefined;
  readonly rest: string;
}

/** Items one after the other, up to the last token; the first way that gets there is taken. */
function readParts(phrase: Phrase): PartsReading {
  const { tokens, text } = phrase;
  if (tokens.length > MAX_TOKENS) return { parts: undefined, rest: text };
  const start = 0;
  const deadEnds = new Set<number>();
  let furthest = 0;

  const readFrom = (at: number): readonly SchedulePart[] | undefined => {
    if (deadEnds.has(at)) return undefined;
    for (const { value, next } of item(phrase, at)) {
      furthest = Math.max(furthest, next);
      const parts = value.map((clause) => partOf(clause, textBetween(phrase, at, next)));
      const isAlone = at === start && value.some(({ needsCompany }) => needsCompany);
      if (!isAlone && ending(phrase, next).some((end) => end.next === tokens.length)) return parts;
      for (const gap of separator(phrase, next)) {
        const following = readFrom(gap.next);
        if (following && mayFollow(parts.at(-1), gap.value, following[0])) return [...parts, ...following];
      }
    }
    deadEnds.add(at);
    return undefined;
  };

  const parts = readFrom(start);
  const unread = tokens[furthest];
  return { parts, rest: parts ? '' : text.slice(unread?.start ?? 0) };
}

/** Not of two times "A hoặc B", and not "Quý IV/2025, Quý I" or "Quý IV, Quý I/2025", where one year is anyone's guess. */
function mayFollow(
  before: SchedulePart | undefined,
  gap: 'and' | 'or',
  after: SchedulePart | undefined,
): boolean {
  const last = before?.due.at(-1);
  const first = after?.due[0];
  if (!before || !last || !after || !first) return true;
  if (gap === 'or') return false;
  const isInOrder = compareDates(last.date, first.date) <= 0;
  return isInOrder || lacksYear(before) === lacksYear(after) || [before, after].some(isOfPeriods);
}

const lacksYear = ({ implied }: SchedulePart): boolean => implied.includes('year');
/** "Hằng quý" is of the plan year. */
const isOfPeriods = ({ implied }: SchedulePart): boolean => implied.includes('periods');

function partOf({ kind, due, implied }: Clause, text: string): SchedulePart {
  return { kind, due, implied, text };
}

/** Several single dates make a recurring schedule, as "Tháng 6 và tháng 12" does. */
function scheduleOf(parts: readonly SchedulePart[]): Schedule {
  const due = sortedDue(parts.flatMap((part) => part.due));
  const [first = 'mixed', ...others] = distinct(
    parts.map(({ kind: each, implied }) => (implied.includes('stacked') ? 'once' : each)),
  );
  const kind = others.length > 0 ? 'mixed' : first;
  return {
    kind: kind === 'once' && due.length > 1 ? 'recurring' : kind,
    parts,
    due,
    implied: distinct(parts.flatMap((part) => part.implied)),
  };
}
