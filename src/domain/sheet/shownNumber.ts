import { dateOfSerial, isDateFormat, isMonthFormat } from '../calendar/excelSerial';
import { formatDate, formatMonth } from '../calendar/formatDate';
import { literalNumber } from '../text/literalNumber';

/** What its format makes of a number: "15/03/2025", "03/2025", "Quý 2"; undefined where it stays a number. */
export function shownNumber(value: number, numberFormat: string): string | undefined {
  if (isMonthFormat(numberFormat)) return formatMonth(dateOfSerial(value));
  if (isDateFormat(numberFormat)) return formatDate(dateOfSerial(value));
  return literalNumber(value, numberFormat);
}
