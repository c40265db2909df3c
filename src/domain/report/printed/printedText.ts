import { dateOfSerial, isDateFormat } from '../../calendar/excelSerial';
import { formatDate } from '../../calendar/formatDate';
import type { CellValue } from '../../sheet/Snapshot';
import { formatNumber } from '../../text/formatNumber';

/** Decimals that Excel shows of a number without a format, about. */
const DECIMALS = 10;

/** What a cell shows, in the Vietnamese way whatever the machine's: 45747 as a date "31/03/2025", 0.955 as a percentage "95,5%". */
export function printedText(value: CellValue, numberFormat: string): string {
  if (typeof value === 'string') return value.replace(/\r\n?/g, '\n');
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (isDateFormat(numberFormat)) return formatDate(dateOfSerial(value));
  if (isPercent(numberFormat)) return `${formatNumber(value * 100)}%`;
  const text = formatNumber(value, DECIMALS);
  return numberFormat.includes('#,##') ? text : text.replaceAll('.', '');
}

/** The number in what a cell shows: 0.955 as a percentage is 95.5. */
export function printedNumber(value: CellValue, numberFormat: string): number | undefined {
  if (typeof value !== 'number' || isDateFormat(numberFormat)) return undefined;
  return isPercent(numberFormat) ? value * 100 : value;
}

const isPercent = (numberFormat: string): boolean => numberFormat.includes('%');
