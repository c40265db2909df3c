import { isError, type CellError, type CellValue } from '../model/Cell';
import { parseNumber } from '../cell/parseNumber';

/** What a part of a formula gives: one value, or a rectangle of them. */
export type Result = CellValue | Matrix;
export interface Matrix {
  readonly rows: readonly (readonly CellValue[])[];
}

export const error = (code: string): CellError => ({ error: code });

export const isMatrix = (result: Result): result is Matrix =>
  result !== null && typeof result === 'object' && 'rows' in result;

/** Every value of the arguments, in order. */
export const flat = (results: readonly Result[]): CellValue[] =>
  results.flatMap((result) => (isMatrix(result) ? result.rows.flat() : [result]));

/** A rectangle where one value is wanted gives its first (dynamic arrays are not modelled). */
export const single = (result: Result): CellValue =>
  isMatrix(result) ? (result.rows[0]?.[0] ?? null) : result;

export function toNumber(value: CellValue): number | CellError {
  if (typeof value === 'number') return value;
  if (value === null) return 0;
  if (typeof value === 'boolean') return value ? 1 : 0;
  if (isError(value)) return value;
  return parseNumber(value.trim()) ?? error('#VALUE!');
}

export function toText(value: CellValue): string | CellError {
  if (value === null) return '';
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return typeof value === 'object' ? value : String(value);
}

export function toBoolean(value: CellValue): boolean | CellError {
  if (typeof value === 'boolean') return value;
  if (typeof value === 'string')
    return /^(true|false)$/i.test(value) ? value.toLowerCase() === 'true' : error('#VALUE!');
  const number = toNumber(value);
  return typeof number === 'number' ? number !== 0 : number;
}

/** Numbers before texts before booleans; texts without regard to case; an empty cell is 0, "" or FALSE. */
export function compareValues(a: CellValue, b: CellValue): number {
  const left = a ?? blankLike(b);
  const right = b ?? blankLike(a);
  const ranks = [rank(left), rank(right)] as const;
  if (ranks[0] !== ranks[1]) return ranks[0] - ranks[1];
  if (typeof left === 'string' && typeof right === 'string') {
    const [x, y] = [left.toLocaleLowerCase('vi'), right.toLocaleLowerCase('vi')];
    return x === y ? 0 : x < y ? -1 : 1;
  }
  return Number(left) - Number(right);
}

const blankLike = (other: CellValue): CellValue =>
  typeof other === 'string' ? '' : typeof other === 'boolean' ? false : 0;
const rank = (value: CellValue) => (typeof value === 'number' ? 0 : typeof value === 'string' ? 1 : 2);
