import type { CellFormat } from '../domain/sheet/Edit';

const GRID = [
  'EdgeTop',
  'EdgeBottom',
  'EdgeLeft',
  'EdgeRight',
  'InsideHorizontal',
  'InsideVertical',
] as const;

const HORIZONTAL = {
  left: 'Left',
  center: 'Center',
  right: 'Right',
  justify: 'Justify',
  centerAcrossSelection: 'CenterAcrossSelection',
} as const;

const VERTICAL = { top: 'Top', middle: 'Center', bottom: 'Bottom' } as const;

/** Queues the assignments of one format; nothing that the format leaves out is touched. */
export function applyFormat(range: Excel.Range, format: CellFormat): void {
  const { format: target } = range;
  const { font } = target;
  if (format.fontName !== undefined) font.name = format.fontName;
  if (format.fontSize !== undefined) font.size = format.fontSize;
  if (format.bold !== undefined) font.bold = format.bold;
  if (format.italic !== undefined) font.italic = format.italic;
  if (format.underline !== undefined) font.underline = format.underline ? 'Single' : 'None';
  if (format.fontColor !== undefined) font.color = format.fontColor;
  if (format.fill !== undefined) target.fill.color = format.fill;
  if (format.horizontal !== undefined) target.horizontalAlignment = HORIZONTAL[format.horizontal];
  if (format.vertical !== undefined) target.verticalAlignment = VERTICAL[format.vertical];
  if (format.wrap !== undefined) target.wrapText = format.wrap;
  // One value stands for every cell of the range (Microsoft, Range.numberFormat).
  if (format.numberFormat !== undefined) range.numberFormat = format.numberFormat as unknown as string[][];
  if (format.indent !== undefined) target.indentLevel = format.indent;
  if (format.grid === true) GRID.forEach((edge) => drawLine(target, edge));
  if (format.bottomLine === true) drawLine(target, 'EdgeBottom');
}

function drawLine(target: Excel.RangeFormat, edge: (typeof GRID)[number]): void {
  const border = target.borders.getItem(edge);
  border.style = 'Continuous';
  border.weight = 'Thin';
  border.color = '#000000';
}
