import { isError, type CellValue } from '../model/Cell';
import { sameNumber } from './numbers';
import { sameText, textOrder } from './texts';

/** Whether = holds between two values; undefined when only Excel can say. */
export function sameValue(a: CellValue, b: CellValue): boolean | undefined {
  const [left, right] = alike(a, b);
  if (typeof left === 'number' && typeof right === 'number') return sameNumber(left, right);
  if (typeof left === 'string' && typeof right === 'string') return sameText(left, right);
  return left === right;
}

/** Numbers before texts before booleans; undefined when only Excel can say. */
export function valueOrder(a: CellValue, b: CellValue): number | undefined {
  const [left, right] = alike(a, b);
  const ranks = [rank(left), rank(right)] as const;
  if (ranks[0] !== ranks[1]) return ranks[0] - ranks[1];
  if (typeof left === 'string' && typeof right === 'string') return textOrder(left, right);
  const same = sameNumber(Number(left), Number(right));
  if (same === undefined) return undefined;
  return same ? 0 : Number(left) - Number(right);
}

/** An empty cell is 0, "" or FALSE, as the other side has it. */
const alike = (a: CellValue, b: CellValue): readonly [CellValue, CellValue] => [
  a ?? blankLike(b),
  b ?? blankLike(a),
];
const blankLike = (other: CellValue): CellValue =>
  typeof other === 'string' ? '' : typeof other === 'boolean' ? false : 0;
const rank = (value: CellValue) => (typeof value === 'number' ? 0 : typeof value === 'string' ? 1 : 2);

/** Whether a result says the same as the one before: then that stays, with its last bits. */
export function sameResult(a: CellValue, b: CellValue): boolean {
  if (typeof a === 'number' && typeof b === 'number') return sameNumber(a, b) === true;
  if (a !== null && b !== null && isError(a) && isError(b)) return a.error === b.error;
  return a === b;
}
