import { isRealDate, plainDate, type PlainDate } from './PlainDate';

const two = (n: number): string => String(n).padStart(2, '0');

/** 05/04/2025 */
export function formatDate({ year, month, day }: PlainDate): string {
  return `${two(day)}/${two(month)}/${year}`;
}

/** 04/2025 */
export function formatMonth({ year, month }: PlainDate): string {
  return `${two(month)}/${year}`;
}

/** 2025-04-05 */
export function isoDate({ year, month, day }: PlainDate): string {
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`;
}

/** "2025-04-05"; undefined for anything else, 2025-02-30 included. */
export function parseIsoDate(text: string): PlainDate | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (!match) return undefined;
  const date = plainDate(Number(match[1]), Number(match[2]), Number(match[3]));
  return isRealDate(date) ? date : undefined;
}
