import type { PlainDate } from '../calendar/PlainDate';
import { annexNumerals, annexSheetName } from './annexSheetName';
import type { NamedPeriod, Period } from '../period/Period';

const NAMES: Readonly<Record<NamedPeriod, string>> = {
  q1: 'quý I-',
  q2: 'quý II-',
  q3: 'quý III-',
  q4: 'quý IV-',
  '6m': '6 tháng-',
  '9m': '9 tháng-',
  year: 'năm ',
};

/**
 * "Báo cáo quý I-2025", or "Báo cáo quý I-2025 (2)" where that name or one of its annexes' is taken.
 * Names of sheets have at most 31 characters and no : \ / ? * [ ] (support.microsoft.com, "Rename a worksheet").
 */
export function reportSheetName(period: Period, year: number, taken: readonly string[]): string {
  const occupied = new Set(taken.map((name) => name.toLowerCase()));
  const isFree = (name: string): boolean =>
    [name, ...annexNumerals.map((numeral) => annexSheetName(name, numeral))].every(
      (candidate) => !occupied.has(candidate.toLowerCase()),
    );
  const base =
    period.kind === 'custom'
      ? `Báo cáo ${shortDay(period.from)}-${shortDay(period.to)}`
      : `Báo cáo ${NAMES[period.kind]}${year}`;
  let name = base;
  for (let count = 2; !isFree(name); count += 1) name = `${base} (${count})`;
  return name;
}

/** "01.07.25": a sheet's name has no room for more. */
const shortDay = ({ year, month, day }: PlainDate): string =>
  [day, month, year % 100].map((part) => String(part).padStart(2, '0')).join('.');
