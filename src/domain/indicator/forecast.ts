import { daysBetween } from '../calendar/dayNumber';
import type { PlainDate } from '../calendar/PlainDate';
import { ceil, exactly, floor, fraction, minus, times, toNumber } from './Fraction';
import type { Forecast } from './Outlook';
import { shortfall } from './shortfall';
import type { Figures } from './sumFigures';
import { keepsBound, type Bound } from './targetBounds';

/** Fewer cases tell no pace. */
const LEAST_CASES = 10;

/** What the cases still to come must bring by `end`; undefined where there are too few to say how many will come. */
export function forecast(bound: Bound, soFar: Figures, end: PlainDate): Forecast | undefined {
  const { from, to, numerator, denominator } = soFar;
  const remaining = Math.round((denominator * daysBetween(to, end)) / (daysBetween(from, to) + 1));
  const isLost = toNumber(bound.at) >= 100 && bound.op === '>=' && numerator < denominator;
  if (isLost) return { kind: 'outOfReach', ...soFar, remaining, share: 0, isLimit: false };
  if (denominator < LEAST_CASES || remaining === 0) return undefined;
  const { least, most, isLimit } = casesWanted(bound, numerator, denominator, remaining);
  const share = isLimit ? percentDown(most, remaining) : percentUp(least, remaining);
  const counts = { ...soFar, remaining, isLimit };
  if (least > remaining || most < 0) return { kind: 'outOfReach', ...counts, share: 0 };
  if (least === 0 && most >= remaining) return { kind: 'secured', ...counts, share: 0 };
  const isKept = keepsBound(fraction(numerator * 100, denominator), bound);
  return { kind: isKept ? 'onTrack' : 'within', ...counts, share };
}

/** To two decimals, to the safe side. */
const percentUp = (cases: number, of: number): number => Math.ceil((cases * 10_000) / of) / 100;
const percentDown = (cases: number, of: number): number => Math.floor((cases * 10_000) / of) / 100;

interface CasesWanted {
  readonly least: number;
  readonly most: number;
  readonly isLimit: boolean;
}

/** How many of the remaining cases have to count for the whole year to keep its limit, or may at most. */
function casesWanted(bound: Bound, numerator: number, denominator: number, remaining: number): CasesWanted {
  const least = shortfall(bound, numerator, denominator + remaining);
  if (least !== undefined) return { least, most: remaining, isLimit: false };
  const room = minus(times(bound.at, fraction(denominator + remaining, 100)), exactly(numerator));
  return { least: 0, most: bound.op === '<' ? ceil(room) - 1 : floor(room), isLimit: true };
}
