import type { Area } from '../model/Area';
import { isError, type CellError, type CellValue } from '../model/Cell';
import type { Sheet } from '../model/Sheet';
import { leaveAlone } from './leaveAlone';
import { numberInText } from './numberInText';

/** Cells that a formula points at. */
export interface Range {
  readonly kind: 'range';
  readonly sheet: Sheet;
  readonly area: Area;
}

/** A rectangle of values that stands in no cells, row by row. */
export interface Matrix {
  readonly kind: 'matrix';
  readonly rows: number;
  readonly columns: number;
  readonly values: readonly CellValue[];
}

/** What a part of a formula gives. */
export type Result = CellValue | Range | Matrix;

export const isRange = (result: Result): result is Range =>
  result !== null && typeof result === 'object' && 'kind' in result && result.kind === 'range';
export const isMatrix = (result: Result): result is Matrix =>
  result !== null && typeof result === 'object' && 'kind' in result && result.kind === 'matrix';

export const error = (code: string): CellError => ({ error: code });

/** A text that says TRUE or FALSE: some functions take it for the value, some do not. */
export const isTruthValue = (text: string) => /^(?:true|false)$/i.test(text);

/** In arithmetic. A text with digits may be a number or a date in some language only. */
export function toNumber(value: CellValue): number | CellError {
  if (typeof value === 'number') return value;
  if (value === null) return 0;
  if (typeof value === 'boolean') return value ? 1 : 0;
  if (isError(value)) return value;
  const number = isTruthValue(value) ? 'unsure' : numberInText(value);
  return number === 'unsure' ? leaveAlone() : (number ?? error('#VALUE!'));
}

const LONGEST_WHOLE_NUMBER = 1e15;

/** Whole numbers read the same on every machine; the decimal mark does not. */
export function toText(value: CellValue): string | CellError {
  if (typeof value === 'string') return value;
  if (value === null) return '';
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value !== 'number') return value;
  return Number.isInteger(value) && Math.abs(value) < LONGEST_WHOLE_NUMBER
    ? String(value === 0 ? 0 : value)
    : leaveAlone();
}

export function toBoolean(value: CellValue): boolean | CellError {
  if (typeof value === 'boolean') return value;
  if (typeof value !== 'string') {
    const number = toNumber(value);
    return typeof number === 'number' ? number !== 0 : number;
  }
  return isTruthValue(value) || /\p{N}/u.test(value) ? leaveAlone() : error('#VALUE!');
}
