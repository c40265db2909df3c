import type { Block } from '../Report';
import { lineHeight, textWidth } from '../../text/textMetrics';
import { laidText, lineRoom, textHeight, type TextStyle } from './laidText';
import type { LaidRow } from './LaidRow';
import { layTable } from './layTable';
import { FIRST_LINE_INDENT, PARAGRAPH_GAP, sizes, usableHeight } from './pageStyle';
import { sideWidths, wholeWidth } from './sides';
import { splitTallRow } from './splitTallRow';
import { bodyShapes } from './tableShape';

type TableBlock = Extract<Block, { kind: 'table' }>;
type TextBlock = Exclude<Block, { kind: 'table' } | { kind: 'room' }>;

const STYLES: Readonly<Record<TextBlock['kind'], TextStyle>> = {
  heading: { size: sizes.body, bold: true, horizontal: 'justify' },
  paragraph: { size: sizes.body, horizontal: 'justify' },
  item: { size: sizes.body, horizontal: 'justify' },
  note: { size: sizes.note, italic: true, horizontal: 'justify' },
};

/** The body's rows, one a paragraph. */
export function layBody(blocks: readonly Block[]): readonly LaidRow[] {
  return blocks.flatMap((block, index) => {
    if (block.kind === 'table') return layBodyTable(block);
    if (block.kind === 'room') return [ROOM];
    return splitTallRow(textRow(block, blocks[index + 1]));
  });
}

/** A dotted line as wide as the text, for the clerk to write on. */
const ROOM_STYLE: TextStyle = { size: sizes.body, horizontal: 'left' };
const DOTS = '…'.repeat(
  Math.floor(lineRoom(sideWidths(wholeWidth)) / textWidth('…', { size: sizes.body, bold: false })),
);
const ROOM: LaidRow = {
  height: lineHeight(sizes.body) + PARAGRAPH_GAP,
  cells: [laidText(wholeWidth.column, wholeWidth.span, DOTS, ROOM_STYLE)],
  keepWithNext: false,
};

function textRow(block: TextBlock, next: Block | undefined): LaidRow {
  const style = STYLES[block.kind];
  const text = block.kind === 'note' ? block.text : FIRST_LINE_INDENT + block.text;
  return {
    height: textHeight(text, sideWidths(wholeWidth), style) + PARAGRAPH_GAP,
    cells: [laidText(wholeWidth.column, wholeWidth.span, text, style)],
    keepWithNext: block.kind === 'heading' || next?.kind === 'table' || leadsIn(block, next),
  };
}

/** A sentence that ends in a colon stays with what it announces. */
const leadsIn = ({ text }: TextBlock, next: Block | undefined): boolean =>
  text.endsWith(':') && (next?.kind === 'item' || next?.kind === 'room');

/** A table of up to half a page is not broken: without its header the rest would be unreadable. */
function layBodyTable({ table }: TableBlock): LaidRow[] {
  const { header, rows } = layTable(table, bodyShapes[table.id]);
  const height = [...header, ...rows].reduce((sum, row) => sum + row.height, 0);
  const kept = height <= usableHeight.portrait / 2 ? rows.length - 1 : Math.min(1, rows.length - 1);
  return [
    ...header,
    ...rows.map((row, index) => (index < kept ? { ...row, keepWithNext: true } : row)),
    { height: PARAGRAPH_GAP, cells: [], keepWithNext: false },
  ];
}
