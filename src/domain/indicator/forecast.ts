import { daysBetween } from '../calendar/dayNumber';
import type { PlainDate } from '../calendar/PlainDate';
import { ceil, exactly, floor, fraction, minus, times, toNumber } from './Fraction';
import type { Forecast } from './Outlook';
import { shortfall } from './shortfall';
import type { Figures } from './sumFigures';
import type { Bound } from './targetBounds';

/** Fewer cases tell no pace. */
const LEAST_CASES = 10;

/** What the cases still to come must bring by `end`; undefined where there are too few to say how many will come. */
export function forecast(bound: Bound, soFar: Figures, end: PlainDate): Forecast | undefined {
  const { from, to, numerator, denominator } = soFar;
  const remaining = Math.round((denominator * daysBetween(to, end)) / (daysBetween(from, to) + 1));
  const isLost = toNumber(bound.at) >= 100 && bound.op === '>=' && numerator < denominator;
  if (!isLost && (denominator < LEAST_CASES || remaining === 0)) return undefined;
  const least = shortfall(bound, numerator, denominator + remaining);
  if (least !== undefined) {
    const kind = least === 0 ? 'secured' : isLost || least > remaining ? 'outOfReach' : 'within';
    const share = kind === 'within' ? Math.ceil((least * 10_000) / remaining) / 100 : 0;
    return { kind, ...soFar, remaining, share, isLimit: false };
  }
  const most = allowance(bound, numerator, denominator + remaining);
  const kind = most >= remaining ? 'secured' : most < 0 ? 'outOfReach' : 'within';
  const share = kind === 'within' ? Math.floor((most * 10_000) / remaining) / 100 : 0;
  return { kind, ...soFar, remaining, share, isLimit: true };
}

/** How many more cases an upper limit leaves room for; negative when it is passed. */
function allowance({ op, at }: Bound, numerator: number, denominator: number): number {
  const room = minus(times(at, fraction(denominator, 100)), exactly(numerator));
  return op === '<' ? ceil(room) - 1 : floor(room);
}
