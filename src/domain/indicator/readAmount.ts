import { isDateFormat } from '../calendar/excelSerial';
import type { TypedCell } from '../sheet/TypedCell';
import { foldText } from '../text/foldText';
import { exactly, type Fraction } from './Fraction';
import { parseQuantity } from './parseQuantity';
import { unitKind } from '../language/units';

export type AmountReading =
  { readonly kind: 'amount'; readonly amount: Fraction } | { readonly kind: 'noData' | 'notUnderstood' };

/** The result of an indicator that is no rate: 25, "1.200 hồ sơ", "12,5 triệu đồng". */
export function readAmount({ value, numberFormat }: TypedCell, unit: string): AmountReading {
  if (typeof value === 'number') {
    const isOther = isDateFormat(numberFormat) || numberFormat.includes('%');
    return isOther ? { kind: 'notUnderstood' } : { kind: 'amount', amount: exactly(value) };
  }
  if (typeof value === 'boolean') return { kind: 'notUnderstood' };
  if (/^(?:chua(?: co)?(?: so lieu)?|khong co so lieu)?$/.test(foldText(value))) return { kind: 'noData' };
  if (/^khong(?: co)?(?: phat sinh)?$/.test(foldText(value))) return { kind: 'amount', amount: exactly(0) };
  const quantity = parseQuantity(value);
  const counted = quantity?.counts?.[0];
  if (counted !== undefined && unitKind(unit) === 'whole')
    return { kind: 'amount', amount: exactly(counted) };
  if (!quantity?.readings || quantity.isPercent || quantity.counts) return { kind: 'notUnderstood' };
  const whole = unitKind(unit) === 'whole' ? quantity.readings.find(Number.isInteger) : undefined;
  const amount = whole ?? quantity.readings[0];
  return amount === undefined ? { kind: 'notUnderstood' } : { kind: 'amount', amount: exactly(amount) };
}
