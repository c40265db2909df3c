import { dateOfSerial, isDateFormat } from '../calendar/excelSerial';
import { formatDate } from '../calendar/formatDate';
import type { TypedCell } from '../sheet/TypedCell';
import { formatNumber } from '../text/formatNumber';
import { normalizeText } from '../text/normalizeText';

/** What a cell shows: 45747 in a date format -> "31/03/2025", 0.5 in a percent format -> "50%". */
export function describeTypedCell(cell: TypedCell | undefined): string {
  if (cell === undefined) return '';
  const { value, numberFormat } = cell;
  if (typeof value === 'string') return normalizeText(value);
  if (typeof value === 'boolean') return value ? 'Có' : 'Không';
  if (isDateFormat(numberFormat)) return formatDate(dateOfSerial(value));
  return numberFormat.includes('%') ? `${formatNumber(value * 100)}%` : formatNumber(value);
}
