import { error } from './values';
import type { CellError } from '../model/Cell';
import { leaveAlone } from './leaveAlone';

const DIGITS = 15;
/** Sums this much smaller than what they were made of Excel may or may not take for 0 (Microsoft KB 78113). */
const REMAINDER = 2 ** -47;
/** The last bits of a number, beyond the 15 digits that count. */
const LAST_BITS = 2 ** -49;

/** A number by the 15 digits that Excel shows and compares. */
const seen = (number: number) =>
  Number.isInteger(number) && size(number) < 1e15 ? number : Number(number.toPrecision(DIGITS));

/** A number without anything beyond its 15 digits. */
export const isShort = (number: number) => seen(number) === number;

/** Differences this large, compared with the numbers, show in 15 digits: most are, and need no closer look. */
const SURELY_APART = 1e-13;

const size = (number: number) => (number < 0 ? -number : number);

/** Whether two numbers are one to Excel; undefined when that hangs on their last bits. */
export function sameNumber(a: number, b: number): boolean | undefined {
  if (a === b) return true;
  if (size(a - b) > (size(a) + size(b)) * SURELY_APART) return false;
  if (seen(a) === seen(b)) return true;
  if (isShort(a) && isShort(b)) return false;
  return size(a - b) > (size(a) + size(b)) * LAST_BITS ? false : undefined;
}

/** A total, unless so little is left of its parts that it may be nothing but their last bits. */
export function settled(total: number, largest: number): number {
  if (total !== 0 && size(total) < largest * REMAINDER && !Number.isInteger(total)) return leaveAlone();
  return total;
}

/** A result that a cell can hold. */
export const finite = (number: number): number | CellError =>
  Number.isFinite(number) ? number : error('#NUM!');

export function sum(numbers: readonly number[]): number {
  let [total, largest] = [0, 0];
  for (const number of numbers) {
    total += number;
    const part = size(number) + size(total);
    if (part > largest) largest = part;
  }
  return settled(total, largest);
}

type Rounding = (number: number) => number;

/** More digits than a number has. */
const MOST_DIGITS = 20;

/** Its size rounded as it is written, not as binary keeps it; left alone when its 16th digit would decide. */
export function roundedTo(number: number, digits: number, round: Rounding): number {
  if (number === 0 || digits >= MOST_DIGITS) return number;
  if (digits <= -MOST_DIGITS) return leaveAlone();
  const positive = size(number);
  const [exact, short] = [String(positive), positive.toPrecision(DIGITS)].map((text) =>
    shifted(round(shifted(Number(text), digits)), -digits),
  );
  if (exact !== short || exact === undefined) return leaveAlone();
  return Math.sign(number) * exact;
}

/** The decimal point moved in the number's digits: no multiplication, so no new error. */
function shifted(number: number, places: number): number {
  const [digits = '', exponent = '0'] = String(number).split('e');
  return Number(`${digits}e${Number(exponent) + places}`);
}

/** The whole number below; left alone when the last bits would decide. */
export function floor(number: number): number {
  const nearest = Math.round(number);
  if (number !== nearest && size(number - nearest) <= Math.max(1, size(number)) * LAST_BITS)
    return leaveAlone();
  return Math.floor(number);
}

/** Towards zero, as Excel takes the count in an argument. */
export const truncated = (number: number) => Math.sign(number) * floor(size(number));
