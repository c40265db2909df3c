import type { CellFormat } from '../../sheet/Edit';
import { lineHeight } from '../../text/textMetrics';
import { countLines, wrapText } from '../../text/wrapText';
import type { LaidCell } from './LaidRow';
import { FONT_NAME } from './pageStyle';

/** Points that Excel leaves blank inside a cell, both sides together. */
const CELL_PADDING = 5;

/** Letters on the screen are up to this much wider than the font says, since they are set in whole pixels. */
const SCREEN_WIDENING = 1.03;

export interface TextStyle {
  readonly size: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly horizontal: 'left' | 'center' | 'justify';
  readonly vertical?: 'top' | 'middle' | 'bottom';
  readonly grid?: boolean;
}

/** Points of text that fit on a line of a cell of `width` points. */
export function lineRoom(width: number): number {
  return Math.max(1, (width - CELL_PADDING) / SCREEN_WIDENING);
}

/** The lines in which a text stands in a cell of `width` points. */
export function cellLines(text: string, width: number, { size, bold = false }: TextStyle): string[] {
  return wrapText(text, lineRoom(width), { size, bold });
}

/** Height in points that a text takes in a cell of `width` points; a blank cell is a line high. */
export function textHeight(text: string, width: number, style: TextStyle): number {
  const { size, bold = false } = style;
  return countLines(text, lineRoom(width), { size, bold }) * lineHeight(size);
}

export function cellFormat({ size, bold, italic, horizontal, vertical, grid }: TextStyle): CellFormat {
  return {
    fontName: FONT_NAME,
    fontSize: size,
    bold: bold ?? false,
    italic: italic ?? false,
    horizontal,
    vertical: vertical ?? 'middle',
    wrap: true,
    ...(grid ? { grid } : {}),
  };
}

export function laidText(column: number, columnSpan: number, text: string, style: TextStyle): LaidCell {
  return { column, columnSpan, rowSpan: 1, value: text, format: cellFormat(style) };
}
