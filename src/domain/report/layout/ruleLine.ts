import { textWidth, type TextFont } from '../../text/textMetrics';
import { laidText, type TextStyle } from './laidText';
import type { LaidCell } from './LaidRow';

/** Size of the underscores that a line is drawn with: a hairline close under the text. */
const RULE_SIZE = 6;

const RULE: TextStyle = { size: RULE_SIZE, horizontal: 'center', vertical: 'top' };

export const RULE_HEIGHT = 8.25;

/**
 * A line `part` as long as a text (Nghị định 30/2020/NĐ-CP: under the motto all of it, under agency and subject 1/3 to 1/2).
 * A cell border is as long as the cell, and underlining is not allowed; so the line is a row of underscores of that length.
 */
export function ruleLine(
  column: number,
  columnSpan: number,
  text: string,
  font: TextFont,
  part: number,
): LaidCell {
  const underscore = textWidth('_', { size: RULE_SIZE, bold: false });
  const count = Math.round((textWidth(text, font) * part) / underscore);
  return laidText(column, columnSpan, '_'.repeat(Math.max(1, count)), RULE);
}
