import { dateOfSerial, isDateFormat, isMonthFormat } from '../calendar/excelSerial';
import { formatDate, formatMonth } from '../calendar/formatDate';
import { formatNumber } from '../text/formatNumber';
import { literalNumber } from '../text/literalNumber';
import { singleLine } from '../text/normalizeText';
import type { TypedCell } from './TypedCell';

/** What the user sees in a cell, near enough to name it in a message: "95,5%", "15/03/2025", "Quý I". */
export function writtenText({ value, numberFormat }: Omit<TypedCell, 'cell'>): string {
  if (typeof value === 'string') return singleLine(value);
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (isMonthFormat(numberFormat)) return formatMonth(dateOfSerial(value));
  if (isDateFormat(numberFormat)) return formatDate(dateOfSerial(value));
  if (numberFormat.includes('%')) return `${formatNumber(value * 100, 6)}%`;
  return literalNumber(value, numberFormat) ?? formatNumber(value, 10);
}
