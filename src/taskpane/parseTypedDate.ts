import { isRealDate, plainDate, type PlainDate } from '../domain/calendar/PlainDate';

/** The years that a plan can be of: a half-typed year ("10/4/20") is none of them. */
const FIRST_YEAR = 2000;
const LAST_YEAR = 2099;

/** "10/4/2025", "10-04-2025", "10.4.2025": day first, whatever the language of Windows. */
export function parseTypedDate(text: string): PlainDate | undefined {
  const date = threeNumbers(text);
  return date !== undefined && isRealDate(date) ? date : undefined;
}

/** Of "31/2/2025" the month and how many days it has; undefined where the day is not what is wrong. */
export function overlongMonth(text: string): { readonly month: string; readonly days: number } | undefined {
  const date = threeNumbers(text);
  if (date === undefined || date.month < 1 || date.month > 12 || isRealDate(date)) return undefined;
  const days = [31, 30, 29, 28].find((day) => isRealDate({ ...date, day }));
  return days === undefined || date.day <= days ? undefined : { month: `${date.month}/${date.year}`, days };
}

function threeNumbers(text: string): PlainDate | undefined {
  const match = /^\s*(\d{1,2})\s*[/.-]\s*(\d{1,2})\s*[/.-]\s*(\d{4})\s*$/.exec(text);
  if (match === null) return undefined;
  const date = plainDate(Number(match[3]), Number(match[2]), Number(match[1]));
  return date.year >= FIRST_YEAR && date.year <= LAST_YEAR ? date : undefined;
}
