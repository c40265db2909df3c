import type { PrintedBlock, PrintedText } from './PrintedReport';
import type { PrintedLine } from './printedLines';
import { isBodyText, isRoom } from './isText';
import { isHeader, readTableLines } from './readTableLines';

/** The blocks of the body, or the row from 0 that is neither text nor part of a table. */
export function readBody(
  lines: readonly PrintedLine[],
  widths: readonly number[],
): readonly PrintedBlock[] | number {
  const blocks: PrintedBlock[] = [];
  for (const part of partsOf(lines)) {
    const [first] = part;
    if (isText(first)) {
      blocks.push(...readText(first));
      continue;
    }
    const table = readTableLines(part, widths);
    if (!table) return first.row;
    blocks.push({ kind: 'table', table });
  }
  return blocks;
}

/** Lines that belong together, at least one. */
type BodyPart = readonly [PrintedLine, ...PrintedLine[]];

/** Each text alone, each table as a whole. */
function partsOf(lines: readonly PrintedLine[]): readonly BodyPart[] {
  const parts: [PrintedLine, ...PrintedLine[]][] = [];
  for (const line of lines) {
    const last = parts.at(-1);
    if (last && goesOn(last, line)) last.push(line);
    else parts.push([line]);
  }
  return parts;
}

/** One text in a row; under column titles that is a row of the table or a note to it. */
const isText = ({ cells }: PrintedLine): boolean => cells.length === 1;

/** A blank row or the body's indent parts a text from the table above it; a cell merged over rows leaves blank ones too. */
function goesOn(part: BodyPart, line: PrintedLine): boolean {
  const [first] = part;
  const last = part.at(-1) ?? first;
  if (isText(first) || isBodyText(line)) return false;
  if (isHeader(line)) return part.length === 1 && line.cells[0]?.column !== 0;
  return line.row === last.row + 1 || !isText(line) || line.cells[0]?.column !== 0;
}

const LEVEL_1 = /^[IVXLC]+\.\s/;

/** Lines that were typed into one cell are paragraphs. */
function readText({ cells: [cell] }: PrintedLine): readonly PrintedText[] {
  if (!cell || isRoom(cell.text)) return [{ kind: 'room' }];
  const lines = cell.text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  return lines.map((text): PrintedText => {
    if (cell.isBold) return { kind: 'heading', level: LEVEL_1.test(text) ? 1 : 2, text };
    return { kind: text.startsWith('- ') ? 'item' : 'paragraph', text };
  });
}
