import type { PrintedCell, PrintedLine } from '../../../../src/domain/report/printed/printedLines';

/**
 * Printed lines drawn as text, the first in row 0: the cells of columns A, B… are parted by "|" and marked "#" where bold,
 * "^" where centred, "~" where italic. A number shows itself; an undrawn row is blank.
 */
export const drawnLines = (...rows: readonly string[]): readonly PrintedLine[] =>
  rows.flatMap((drawn, row) => {
    const cells = drawn.split('|').flatMap(drawnCell);
    return cells.length > 0 ? [{ row, cells }] : [];
  });

function drawnCell(drawn: string, column: number): readonly PrintedCell[] {
  const [, marks = '', text = ''] = /^ *([#^~]*)(.*?) *$/su.exec(drawn) ?? [];
  if (text === '') return [];
  return [
    {
      column,
      text,
      shown: /^\d+$/.test(text) ? Number(text) : undefined,
      isBold: marks.includes('#'),
      isCentred: marks.includes('^'),
      isItalic: marks.includes('~'),
    },
  ];
}
