import type { Block } from '../Report';
import { textWidth } from '../../text/textMetrics';
import { laidText, lineRoom, textHeight, type TextStyle } from './laidText';
import type { LaidRow } from './LaidRow';
import { layTable } from './layTable';
import { FIRST_LINE_INDENT, PARAGRAPH_GAP, sizes, usableHeight } from './pageStyle';
import { sideWidths, wholeWidth } from './sides';
import { splitTallRow } from './splitTallRow';
import { bodyShape } from './tableShape';

type TableBlock = Extract<Block, { kind: 'table' }>;
type TextBlock = Exclude<Block, { kind: 'table' | 'room' }>;

const STYLES: Readonly<Record<TextBlock['kind'], TextStyle>> = {
  heading: { size: sizes.body, bold: true, horizontal: 'justify' },
  paragraph: { size: sizes.body, horizontal: 'justify' },
  item: { size: sizes.body, horizontal: 'justify' },
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
const ROOM = wideRow(DOTS, ROOM_STYLE, PARAGRAPH_GAP, false);

function textRow(block: TextBlock, next: Block | undefined): LaidRow {
  const keepWithNext = block.kind === 'heading' || next?.kind === 'table' || leadsIn(block, next);
  return wideRow(FIRST_LINE_INDENT + block.text, STYLES[block.kind], PARAGRAPH_GAP, keepWithNext);
}

/** A sentence that ends in a colon stays with what it announces. */
const leadsIn = ({ text }: TextBlock, next: Block | undefined): boolean =>
  text.endsWith(':') && (next?.kind === 'item' || next?.kind === 'room');

/** Part of a page up to which a table is not broken: without its header the rest would be unreadable. */
const WHOLE_TABLE = 0.6;

const NOTE: TextStyle = { size: sizes.note, italic: true, horizontal: 'justify' };

function layBodyTable({ table }: TableBlock): LaidRow[] {
  const { header, rows } = layTable(table, bodyShape(table));
  const notes = table.notes.map((text) => wideRow(text, NOTE, 0, true));
  const height = [...header, ...rows, ...notes].reduce((sum, row) => sum + row.height, 0);
  const isWhole = height <= usableHeight.portrait * WHOLE_TABLE;
  const keeps = (index: number): boolean =>
    index === rows.length - 1 ? notes.length > 0 : isWhole || index === 0;
  return [
    ...header,
    ...rows.map((row, index) => (keeps(index) ? { ...row, keepWithNext: true } : row)),
    ...notes,
    { height: PARAGRAPH_GAP, cells: [], keepWithNext: false },
  ];
}

function wideRow(text: string, style: TextStyle, space: number, keepWithNext: boolean): LaidRow {
  const { column, span } = wholeWidth;
  return {
    height: textHeight(text, sideWidths(wholeWidth), style) + space,
    cells: [laidText(column, span, text, style)],
    keepWithNext,
  };
}
