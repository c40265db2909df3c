import type { Sheet } from './Sheet';

/** {0000000N-…}: the number of the chart, then that of its sheet. */
export const idOf = (sheet: Pick<Sheet, 'id'>, number: number) =>
  `{${number.toString(16).toUpperCase().padStart(8, '0')}${sheet.id.slice(9)}`;
