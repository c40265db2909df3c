import { isDateFormat } from '../calendar/excelSerial';
import type { TypedCell } from '../sheet/TypedCell';
import { foldText } from '../text/foldText';
import { parseQuantity } from './parseQuantity';

/** A whole number of cases; undefined for a cell that says nothing; "notUnderstood" for 12.5, -1, 80% or a date. */
export function readCount(cell: TypedCell | undefined): number | undefined | 'notUnderstood' {
  if (cell === undefined) return undefined;
  const { value, numberFormat } = cell;
  if (typeof value === 'boolean') return 'notUnderstood';
  if (typeof value === 'number') {
    return isDateFormat(numberFormat) || numberFormat.includes('%') ? 'notUnderstood' : wholeOf([value]);
  }
  const folded = foldText(value);
  if (folded === '' || /^(?:chua co(?: so lieu)?|khong co so lieu)$/.test(folded)) return undefined;
  if (/^(?:khong(?: co)?(?: phat sinh)?(?: ho so)?)$/.test(folded)) return 0;
  const quantity = parseQuantity(value);
  if (!quantity?.readings || quantity.isPercent || quantity.isApproximate || quantity.counts)
    return 'notUnderstood';
  return wholeOf(quantity.readings);
}

function wholeOf(readings: readonly number[]): number | 'notUnderstood' {
  return readings.find((n) => Number.isSafeInteger(n) && n >= 0) ?? 'notUnderstood';
}
