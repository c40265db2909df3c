export const QUARTERS = ['Quý I', 'Quý II', 'Quý III', 'Quý IV'];
export const MONTHS = Array.from({ length: 12 }, (_, i) => `Tháng ${i + 1}`);
export const under = (names: readonly string[], days: readonly string[]): readonly string[] =>
  days.map((day, i) => `${day} ${names[i] ?? ''}`);
export const inMonths = (days: readonly number[]) =>
  days.map((day, i) => `2025-${String(i + 1).padStart(2, '0')}-${String(day).padStart(2, '0')}`);
export const onEach = (day: number) => under(MONTHS, inMonths(MONTHS.map(() => day)));

export const MONTH_ENDS = under(MONTHS, inMonths([31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]));
export const QUARTER_ENDS = under(QUARTERS, ['2025-03-31', '2025-06-30', '2025-09-30', '2025-12-31']);
export const HALVES = ['2025-06-30 6 tháng đầu năm', '2025-12-31 6 tháng cuối năm'];
export const THIRDS = ['2025-04-30 Tháng 1-4', '2025-08-31 Tháng 5-8', '2025-12-31 Tháng 9-12'];
export const THE_YEAR = ['2025-12-31 Năm 2025'];
export const NEXT_MONTHS = [...inMonths(MONTHS.map(() => 5)).slice(1), '2026-01-05'];
export const NEXT_QUARTERS = ['2025-04-05', '2025-07-05', '2025-10-05', '2026-01-05'];
