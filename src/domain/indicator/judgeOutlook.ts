import { daysBetween } from '../calendar/dayNumber';
import { compareDates } from '../calendar/PlainDate';
import type { DateWindow } from '../period/Period';
import { forecast } from './forecast';
import { exactly } from './Fraction';
import type { IndicatorJudgement } from '../table/Indicator';
import type { Outlook, OutlookGap } from './Outlook';
import { sumFigures, type Figures } from './sumFigures';
import type { Bound } from './targetBounds';

export interface OutlookFacts {
  readonly judgement: IndicatorJudgement;
  /** The days that this period's figures were counted in, up to the as-of date. */
  readonly counted: DateWindow;
  readonly year: DateWindow;
  /** The same indicator's figures of finished earlier periods. */
  readonly earlier: readonly Figures[];
}

/** Two months: less of a year tells no pace. */
const LEAST_DAYS = 60;
/** The same two counts from this many cases on are no coincidence but figures not brought up to date. */
const MANY_CASES = 20;

/** Whether the year's target can still be met, or what is missing to say so; never a guess. */
export function judgeOutlook({ judgement, counted, year, earlier }: OutlookFacts): Outlook {
  const bound = boundOf(judgement);
  if (!bound) return notEnough({ kind: 'noTarget' });
  const { verdict, denominator, numerator = denominator === 0 ? 0 : undefined } = judgement;
  if (verdict === 'invalid' || numerator === undefined || denominator === undefined)
    return notEnough({ kind: 'noCounts' });
  const now = { ...counted, numerator, denominator };
  if (earlier.some((then) => isCopied(now, then))) return notEnough({ kind: 'sameFigures' });
  if (daysBetween(year.from, counted.to) + 1 < LEAST_DAYS) return notEnough({ kind: 'tooShort' });
  const sum = sumFigures(now, earlier, year.from);
  if ('missing' in sum) return notEnough({ kind: 'gap', ...sum.missing });
  if (sum.denominator === 0) return notEnough({ kind: 'noCases' });
  return forecast(bound, sum, year.to) ?? notEnough({ kind: 'tooFew' });
}

const notEnough = (gap: OutlookGap): Outlook => ({ kind: 'notEnough', gap });

/** The one limit of a rate; changes against last year and ranges are not followed. */
function boundOf({ assigned: { op, value, unit } }: IndicatorJudgement): Bound | undefined {
  if (unit !== '%' || typeof value !== 'number') return undefined;
  return op === '>=' || op === '>' || op === '<=' || op === '<' ? { op, at: exactly(value) } : undefined;
}

function isCopied(now: Figures, then: Figures): boolean {
  return (
    compareDates(then.to, now.from) < 0 &&
    now.denominator >= MANY_CASES &&
    now.numerator === then.numerator &&
    now.denominator === then.denominator
  );
}
