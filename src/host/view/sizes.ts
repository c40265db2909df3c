import type { Sheet } from '../model/Sheet';

const PIXELS_PER_POINT = 96 / 72;

/** Widest digit of Calibri 11 at 96 dpi (ECMA-376 18.3.1.13); widths in the file hold the padding already. */
const DIGIT = 7;

export const pointsToPixels = (points: number) => Math.round(points * PIXELS_PER_POINT);

export const widthInPixels = (characters: number) =>
  Math.trunc(((256 * characters + Math.trunc(128 / DIGIT)) / 256) * DIGIT);

export const columnPixels = (sheet: Sheet, column: number) =>
  widthInPixels(sheet.columns.get(column)?.width ?? sheet.defaultWidth);
