import { LABEL_COLUMN } from '../layout/layChart';
import { chartTitle } from './chartText';
import type { PrintedChart, PrintedGroup } from './PrintedReport';
import type { PrintedLine } from './printedLines';
import { isNote } from './readTableLines';

/** Lines that belong together, at least one. */
export type BodyPart = readonly [PrintedLine, ...PrintedLine[]];

/** A row of a chart under its text: names of the series or figures, right of column A. */
const isChartRow = ({ cells: [first] }: PrintedLine): boolean => (first?.column ?? 0) >= LABEL_COLUMN;

/** Under the text of a chart its rows, then notes in italics; a blank row parts single texts from it. */
export function goesOnInChart([text, ...below]: BodyPart, line: PrintedLine): boolean {
  const last = below.at(-1) ?? text;
  const isNext = line.row === last.row + 1;
  if (isChartRow(line)) return (isNext || line.cells.length > 1) && below.every(isChartRow);
  return isNext && isNote(line) && below.length > 0;
}

/** A chart from its lines: its text, the names of its series, its figures, its notes; or the row from 0 that fits none of them. */
export function readChartLines(lines: readonly PrintedLine[]): PrintedChart | number {
  const [text, names, ...below] = lines;
  if (!text || !names) return text?.row ?? 0;
  const rows = below.filter(isChartRow);
  const count = names.cells.length;
  const misplaced =
    [names].find(({ cells }) => cells.some(({ column }, index) => column !== FIRST_SERIES + index)) ??
    rows.find(({ cells }) => cells.some(({ column }) => column >= FIRST_SERIES + count));
  if (misplaced || rows.length === 0) return (misplaced ?? names).row;
  const groups = rows.map((row) => readGroup(row, count));
  return {
    title: chartTitle(text.cells[0]?.text ?? '', groups[0]?.label ?? ''),
    series: names.cells.map((cell) => cell.text.trim()),
    groups,
    notes: below
      .filter((line) => !isChartRow(line))
      .flatMap(({ cells }) => cells.map((cell) => cell.text.trim())),
  };
}

const FIRST_SERIES = LABEL_COLUMN + 1;

function readGroup({ cells }: PrintedLine, count: number): PrintedGroup {
  const at = (column: number) => cells.find((cell) => cell.column === column);
  return {
    label: at(LABEL_COLUMN)?.text.trim() ?? '',
    figures: Array.from({ length: count }, (_, index) => {
      const cell = at(FIRST_SERIES + index);
      return { text: cell?.text.trim() ?? '', value: cell?.shown };
    }),
  };
}
