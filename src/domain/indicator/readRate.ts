import { isDateFormat } from '../calendar/excelSerial';
import type { TypedCell } from '../sheet/TypedCell';
import { foldText } from '../text/foldText';
import { exactly, fraction, times, type Fraction } from './Fraction';
import { parseQuantity, type Quantity } from './parseQuantity';

/** What a cell of a % indicator says. Percentages are exact: 0.57 in a percent format is 57. */
export type RateReading =
  | {
      readonly kind: 'rate';
      readonly percent: Fraction;
      /** "12/15" */
      readonly counts?: readonly [number, number];
      /** A bare 0.955 was taken for 95.5; "khoảng 95%" for 95. */
      readonly assumed?: 'scaled' | 'approximate';
    }
  /** A bare 1: 1 % or 100 %? */
  | { readonly kind: 'one' }
  | { readonly kind: 'counts'; readonly counts: readonly [number, number] }
  | { readonly kind: 'noCases' | 'noData' | 'notUnderstood' };

const NO_CASES =
  /^(?:khong(?: co)?(?: phat sinh)?(?: (?:ho so|tthc|truong hop|phan anh|kien nghi|giao dich|nao))*|kps|n a)$/;
const NO_DATA =
  /^(?:(?:chua|khong)(?: co)? (?:so lieu|ket qua|thong ke|bao cao|danh gia|cap nhat)(?: thong ke)?|chua(?: co)?|chua thuc hien|dang [a-z ]+)?$/;

export function readRate({ value, numberFormat }: TypedCell): RateReading {
  if (typeof value === 'boolean') return { kind: 'notUnderstood' };
  if (typeof value === 'string') return readText(value);
  if (isDateFormat(numberFormat)) return { kind: 'notUnderstood' };
  const shown = numberFormat.replace(/\[[^\]]*\]/g, '');
  if (/"[^"]*%[^"]*"|\\%/.test(shown)) return { kind: 'rate', percent: exactly(value) };
  return shown.includes('%') ? { kind: 'rate', percent: times(exactly(value), HUNDRED) } : readBare(value);
}

const HUNDRED = fraction(100);

/** A number that no "%" stands by. */
function readBare(value: number): RateReading {
  if (value === 1) return { kind: 'one' };
  if (value > 0 && value < 1) {
    return { kind: 'rate', percent: times(exactly(value), HUNDRED), assumed: 'scaled' };
  }
  return { kind: 'rate', percent: exactly(value) };
}

function readText(text: string): RateReading {
  const folded = foldText(text);
  if (NO_DATA.test(folded)) return { kind: 'noData' };
  if (NO_CASES.test(folded)) return { kind: 'noCases' };
  const quantity = parseQuantity(text);
  return quantity ? readQuantity(quantity) : { kind: 'notUnderstood' };
}

function readQuantity({ readings, isPercent, counts, isApproximate }: Quantity): RateReading {
  const value = readings?.find((n) => n >= 0 && n <= 100) ?? readings?.[0];
  if (value === undefined) return counts ? { kind: 'counts', counts } : { kind: 'notUnderstood' };
  if (!isPercent) {
    const reading = readBare(value);
    return isApproximate && reading.kind === 'rate' ? { ...reading, assumed: 'approximate' } : reading;
  }
  return {
    kind: 'rate',
    percent: exactly(value),
    ...(counts && { counts }),
    ...(isApproximate && { assumed: 'approximate' as const }),
  };
}
