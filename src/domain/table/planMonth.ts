import type { Grid } from '../sheet/Grid';
import { titlesAbove } from './titlesAbove';

/** Of the days of a letterhead, "ngày 05 tháng 02 năm 2026", no month is taken. */
const MONTH = /(?=tháng)(?<!ngày\s+(?:[\d.…]+\s*)?)(?<![\p{L}\p{N}])tháng\s+(\d{1,2})(?!\p{N})/giu;
const PROGRAMME = /(?:chương trình|kế hoạch|nhiệm vụ|công tác|công việc|lịch)/iu;

/** The month that a programme is for: "CHƯƠNG TRÌNH CÔNG TÁC THÁNG 2 NĂM 2026". Undefined for a plan of several, or of a year. */
export function planMonth(sheet: Grid, headerRow: number): number | undefined {
  const named = titlesAbove(sheet, headerRow)
    .filter((title) => PROGRAMME.test(title))
    .flatMap((title) => [...title.matchAll(MONTH)].map((match) => Number(match[1])));
  const [month = 0, ...others] = new Set(named);
  return others.length === 0 && month >= 1 && month <= 12 ? month : undefined;
}
