import type { Target } from '../indicator/Indicator';
import { formatNumber } from '../text/formatNumber';
import { targetSigns } from './reportTexts';

/** A target as short as a table column: "≥ 80", "80 – 85", "tăng 10"; '' when it was not understood. */
export function targetCell({ op, value }: Target): string {
  if (value === null || op === 'notUnderstood') return '';
  const numbers = (typeof value === 'number' ? [value] : value).map((number) => formatNumber(number));
  return [targetSigns[op], numbers.join(' – ')].filter(Boolean).join(' ');
}

/** The numbers that a result is held against. */
export function targetBounds({ value }: Target): readonly number[] {
  if (value === null) return [];
  return typeof value === 'number' ? [value] : value;
}
