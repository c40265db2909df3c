import { compareDates } from '../calendar/PlainDate';
import { resolveBefore, resolveMoment, type Moment, type Resolved } from './Moment';
import type { Lead } from '../language/leads';
import type { Link } from './phrases/moments';
import { yearsOfRow } from './yearsOfRow';

interface Step {
  readonly join: Link['join'];
  readonly leads: readonly Lead[];
  readonly moment: Moment;
}

/** The days of a row of moments; undefined where one does not exist or the row contradicts itself. */
export function resolveRow(row: readonly Link[], planYear: number): readonly Resolved[] | undefined {
  const steps = joinSpans(fillMonths(row, planYear));
  const years = yearsOfRow(
    steps.map(({ moment }) => moment),
    planYear,
  );
  if (steps.length === 0 || !years) return undefined;
  const saysYear = row.some(({ moment }) => moment.unit !== 'dayAlone' && moment.year !== undefined);
  const resolved: Resolved[] = [];
  for (const [i, step] of steps.entries()) {
    const one = resolveStep(step, years[i] ?? planYear, planYear);
    if (!one) return undefined;
    const previous = resolved.at(-1);
    if (previous && narrows(step, one, steps[i - 1], previous)) {
      resolved[resolved.length - 1] = { ...one, due: { ...one.due, period: previous.due.period } };
      continue;
    }
    if (step.join === 'inside') return undefined;
    const goesBack = previous !== undefined && compareDates(previous.due.date, one.due.date) > 0;
    if (goesBack && saysYear && step.moment.year === undefined) return undefined;
    resolved.push(one);
  }
  return resolved;
}

function resolveStep(step: Step, year: number, planYear: number): Resolved | undefined {
  const resolve = isBefore(step) ? resolveBefore : resolveMoment;
  return resolve(step.moment, year, planYear);
}

/** "trước hết quý I" is by its end. */
const isBefore = ({ leads }: Step): boolean => leads.includes('before') && !leads.includes('end');

const SIZES = { day: 0, part: 0, month: 1, quarter: 2, months: 3, span: 3, year: 4 } as const;

/** "Quý I, trước ngày 20/3": a smaller time inside the stretch before it makes that precise. */
function narrows(step: Step, one: Resolved, before: Step | undefined, stretch: Resolved): boolean {
  if (before === undefined || SIZES[step.moment.unit] >= SIZES[before.moment.unit]) return false;
  if (step.join !== 'inside' && !(step.join === 'comma' && step.leads.length > 0)) return false;
  return compareDates(stretch.start, one.due.date) <= 0 && compareDates(one.due.date, stretch.due.date) <= 0;
}

/** "ngày 15 và 30/6": the month stands at the end. An empty row where it never comes. */
function fillMonths(row: readonly Link[], planYear: number): readonly Step[] {
  const filled: Step[] = [];
  for (const { join, leads, moment, isYearly } of [...row].reverse()) {
    if (moment.unit !== 'dayAlone') {
      const year = moment.year ?? (isYearly ? planYear : undefined);
      filled.unshift({ join, leads, moment: { ...moment, year } });
      continue;
    }
    const next = filled[0]?.moment;
    if (next?.unit !== 'day') return [];
    const at = { month: next.last.month, day: moment.day };
    filled.unshift({ join, leads, moment: { ...next, first: at, last: at } });
  }
  return filled;
}

/** "Tháng 3-4" becomes one stretch, due on its last day. "từ" calls for such a pair; else the row is empty. */
function joinSpans(row: readonly Step[]): readonly Step[] {
  const steps: Step[] = [];
  for (const [i, step] of row.entries()) {
    const next = row[i + 1];
    const isStart = step.leads.includes('from');
    if (isStart && next?.join !== 'span' && !isDeadlineBehindStart(next)) return [];
    const isEnd =
      step.join === 'span' || row[i - 1]?.leads.includes('from') === true || isTurn(row[i - 1], step);
    const start = isEnd ? steps.pop() : undefined;
    if (start?.moment.unit === 'span' || start?.leads.includes('before')) return [];
    steps.push(start ? spanOf(start, step) : step);
  }
  return steps;
}

/** "Bắt đầu từ tháng 3, hoàn thành trong tháng 6" */
const isDeadlineBehindStart = (step: Step | undefined): boolean =>
  step !== undefined && step.leads.length > 0 && !step.leads.includes('from');

/** "cuối tháng 11, đầu tháng 12" | "cuối quý I và đầu quý II": one stretch over the turn of a period. */
function isTurn(before: Step | undefined, { moment: after }: Step): boolean {
  if (before?.moment.edge !== 'end' || after.edge !== 'start') return false;
  return after.first.month === (before.moment.last.month % 12) + 1;
}

function spanOf(start: Step, end: Step): Step {
  return {
    join: start.join,
    leads: [],
    moment: {
      ...end.moment,
      ...(isBefore(end) ? endBefore(end.moment) : {}),
      unit: 'span',
      first: start.moment.first,
      firstEnds: start.moment.last,
      firstYear: start.moment.year,
      period: '',
    },
  };
}

/** As in resolveBefore: "từ 01/3 đến trước ngày 15/6" is by that day, "từ tháng 3 đến trước tháng 6" to 31/5. */
function endBefore({ unit, first, implied }: Moment): Partial<Moment> {
  return unit === 'day' || unit === 'part'
    ? { implied: [...implied, 'beforeIsBy'] }
    : { last: first, excludesLast: true, implied: [] };
}
