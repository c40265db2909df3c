import { FIRST_LINE_INDENT } from '../layout/pageStyle';
import type { PrintedLine } from './printedLines';

const DOTS = /^[….\s]+$/u;
const RULE = /^_+$/;

/** A drawn line under letterhead and subject (layout/ruleLine). */
export const isRule = (text: string): boolean => RULE.test(text.trim());

/** A dotted line on which nobody has written. */
export const isRoom = (text: string): boolean => DOTS.test(text);

/** A row that a table cannot hold: one text from the left margin, indented or dotted as the body is. */
export function isBodyText({ cells: [only, ...more] }: PrintedLine): boolean {
  return (
    only?.column === 0 && more.length === 0 && (only.text.startsWith(FIRST_LINE_INDENT) || isRoom(only.text))
  );
}
