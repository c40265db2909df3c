import type { PlainDate } from './PlainDate';

/** Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.4: a leading zero on days below 10 and on months 1 and 2 only. */
const parts = ({ year, month, day }: PlainDate): [day: string, month: string, year: string] => [
  String(day).padStart(2, '0'),
  month <= 2 ? `0${month}` : String(month),
  String(year),
];

/** In running text: "05/02/2025", "14/3/2025". */
export function describeDay(date: PlainDate): string {
  return parts(date).join('/');
}

/** In the place and date line: "ngày 05 tháng 02 năm 2025". */
export function describeDayInWords(date: PlainDate): string {
  const [day, month, year] = parts(date);
  return `ngày ${day} tháng ${month} năm ${year}`;
}
