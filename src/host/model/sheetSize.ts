import type { Sheet } from './Sheet';

/** Pixels of a digit in the default font (Calibri 11): widths in files count such digits (ECMA-376 18.3.1.13). */
const DIGIT_PIXELS = 7;
const POINTS_A_PIXEL = 72 / 96;

export const pixelsOfWidth = (width: number) =>
  Math.trunc(((256 * width + Math.trunc(128 / DIGIT_PIXELS)) / 256) * DIGIT_PIXELS);

/** Office.js gives column widths in points. */
export const pointsOfWidth = (width: number) => pixelsOfWidth(width) * POINTS_A_PIXEL;

export const widthOfPoints = (points: number) =>
  Math.trunc((points / POINTS_A_PIXEL / DIGIT_PIXELS) * 256) / 256;

export const pixelsOfPoints = (points: number) => Math.round(points / POINTS_A_PIXEL);

export const columnWidth = (sheet: Sheet, column: number) =>
  sheet.columns.get(column)?.width ?? sheet.defaultWidth;
