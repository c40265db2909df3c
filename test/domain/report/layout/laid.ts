import type { LaidCell, LaidRow } from '../../../../src/domain/report/layout/LaidRow';
import type { CellFormat } from '../../../../src/domain/sheet/Edit';

/** The format of a text: "13 bold center" is its size, then how it stands; upright, light and in the middle unless said. */
export function look(words: string): CellFormat {
  const [size, ...has] = words.split(' ');
  return {
    fontName: 'Times New Roman',
    fontSize: Number(size),
    bold: has.includes('bold'),
    italic: has.includes('italic'),
    horizontal: (['center', 'justify'] as const).find((word) => has.includes(word)) ?? 'left',
    vertical: has.includes('top') ? 'top' : 'middle',
    wrap: true,
    ...(has.includes('grid') ? { grid: true } : {}),
  };
}

/** A cell over `columnSpan` columns of one row. */
export function cell(
  column: number,
  columnSpan: number,
  value: LaidCell['value'],
  words: string,
  more: Partial<LaidCell> = {},
): LaidCell {
  return { column, columnSpan, rowSpan: 1, value, format: look(words), ...more };
}

export const row = (height: number, ...cells: LaidCell[]): LaidRow => ({
  height,
  cells,
  keepWithNext: false,
});

export const keptRow = (height: number, ...cells: LaidCell[]): LaidRow => ({
  height,
  cells,
  keepWithNext: true,
});
