import { plainDate, type PlainDate } from './PlainDate';

const DAY =
  /(?<![\d/])(\d{1,2})\s*[/.-]\s*(\d{1,2})\s*[/.-]\s*(\d{4})(?!\d)|ngày\s+(\d{1,2})\s+tháng\s+(\d{1,2})\s+năm\s+(\d{4})/giu;

/** Full dates in running text, real or not: "ngày 05/02/2025", "31/02/2025". */
export function datesInText(text: string): readonly PlainDate[] {
  return [...text.normalize('NFC').matchAll(DAY)].map((match) => {
    const [day, month, year] = match.slice(1).filter((part: string | undefined) => part !== undefined);
    return plainDate(Number(year), Number(month), Number(day));
  });
}
