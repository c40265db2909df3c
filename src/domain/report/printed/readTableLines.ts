import type { PrintedColumn, PrintedRow, PrintedTable } from './PrintedReport';
import type { PrintedCell, PrintedLine } from './printedLines';

/** A table from its lines, headings first; undefined where they begin with no headings. `widths` of the sheet's columns. */
export function readTableLines(
  lines: readonly PrintedLine[],
  widths: readonly number[],
): PrintedTable | undefined {
  const [first, second, ...rest] = lines;
  if (first?.cells[0]?.column !== 0 || !isHeader(first)) return undefined;
  const lower = second && isLowerHeader(second) ? second : undefined;
  const columns = readColumns(first, lower, widths);
  const below = lower ? rest : lines.slice(1);
  return {
    columns: columns.map(({ start, ...column }) => ({
      ...column,
      align: isCentred(below, start) ? 'center' : 'left',
    })),
    rows: below.filter((line) => !isNote(line)).map((line) => readRow(line, columns)),
    notes: below.filter(isNote).flatMap(({ cells }) => cells.map(({ text }) => text.trim())),
  };
}

/** Column titles are bold and centred, all of them. */
export const isHeader = ({ cells }: PrintedLine): boolean =>
  cells.length > 1 && cells.every(({ isBold, isCentred }) => isBold && isCentred);

/** Titles under a group: number and name stand merged over both rows, so that theirs are blank here. */
const isLowerHeader = (line: PrintedLine): boolean => isHeader(line) && (line.cells[0]?.column ?? 0) > 1;

/** Printed in italics under the table. */
export const isNote = ({ cells }: PrintedLine): boolean => cells.length === 1 && cells[0]?.isItalic === true;

interface Column extends Omit<PrintedColumn, 'align'> {
  /** The sheet's column in which it begins. */
  readonly start: number;
}

function readColumns(
  upper: PrintedLine,
  lower: PrintedLine | undefined,
  widths: readonly number[],
): readonly Column[] {
  const below = lower?.cells ?? [];
  const starts = [...new Set([...upper.cells, ...below].map(({ column }) => column))].sort((a, b) => a - b);
  return starts.map((start, index) => {
    const title = below.find(({ column }) => column === start)?.text;
    const above = upper.cells.findLast(({ column }) => column <= start)?.text ?? '';
    const width = widths.slice(start, starts[index + 1]).reduce((sum, each) => sum + each, 0);
    return title === undefined ? { start, width, title: above } : { start, width, title, group: above };
  });
}

/** A cell stands in the column that begins at it or before it. */
function readRow({ cells }: PrintedLine, columns: readonly Column[]): PrintedRow {
  const texts = columns.map(({ start }, index) => {
    const end = columns[index + 1]?.start ?? Infinity;
    return cells
      .filter(({ column }) => column >= start && column < end)
      .map(({ text }) => text)
      .join('\n');
  });
  const isBold = cells.every((cell) => cell.isBold);
  const isHeading = isBold && texts.slice(2).every((text) => text === '');
  return { kind: isHeading ? 'heading' : isBold ? 'total' : 'data', cells: texts };
}

/** As most of its cells are. */
function isCentred(lines: readonly PrintedLine[], column: number): boolean {
  const cells = lines.flatMap((line): readonly PrintedCell[] =>
    line.cells.filter((cell) => cell.column === column && !cell.isBold),
  );
  return 2 * cells.filter((cell) => cell.isCentred).length > cells.length;
}
