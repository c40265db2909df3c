import type { Block } from '../Report';
import { laidText, textHeight, type TextStyle } from './laidText';
import type { LaidRow } from './LaidRow';
import { layTable } from './layTable';
import { FIRST_LINE_INDENT, PARAGRAPH_GAP, sizes } from './pageStyle';
import { sideWidths, wholeWidth } from './sides';
import { splitTallRow } from './splitTallRow';
import { bodyShapes } from './tableShape';

type TextBlock = Exclude<Block, { kind: 'table' }>;

const STYLES: Readonly<Record<TextBlock['kind'], TextStyle>> = {
  heading: { size: sizes.body, bold: true, horizontal: 'justify' },
  paragraph: { size: sizes.body, horizontal: 'justify' },
  item: { size: sizes.body, horizontal: 'justify' },
  note: { size: sizes.note, italic: true, horizontal: 'justify' },
};

/** The body's rows, one a paragraph. */
export function layBody(blocks: readonly Block[]): readonly LaidRow[] {
  return blocks.flatMap((block, index) =>
    block.kind === 'table' ? layBodyTable(block) : splitTallRow(textRow(block, blocks[index + 1])),
  );
}

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
  text.endsWith(':') && next?.kind === 'item';

function layBodyTable({ table }: Extract<Block, { kind: 'table' }>): LaidRow[] {
  const { header, rows } = layTable(table, bodyShapes[table.id]);
  const gap: LaidRow = { height: PARAGRAPH_GAP, cells: [], keepWithNext: false };
  return [...header, ...rows.map((row, index) => (index === 0 ? keepTotal(row, rows[1]) : row)), gap];
}

/** A table does not leave its first row alone on a page. */
const keepTotal = (row: LaidRow, next: LaidRow | undefined): LaidRow =>
  next && row.cells.length > 0 ? { ...row, keepWithNext: true } : row;
