import { formatNumber } from '../text/formatNumber';
import { singleLine } from '../text/normalizeText';
import { shownNumber } from './shownNumber';
import type { TypedCell } from './TypedCell';

/** What the user sees in a cell, near enough to name it in a message: "95,5%", "15/03/2025", "Quý I". */
export function writtenText({ value, numberFormat }: Omit<TypedCell, 'cell'>): string {
  if (typeof value === 'string') return singleLine(value);
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  const shown = shownNumber(value, numberFormat);
  if (shown !== undefined) return shown;
  return numberFormat.includes('%') ? `${formatNumber(value * 100, 6)}%` : formatNumber(value, 10);
}
