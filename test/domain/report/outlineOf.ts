import type { Block, ReportTable } from '../../../src/domain/report/Report';
import { formatDate } from '../../../src/domain/calendar/formatDate';

/** The blocks of a body, a line each: "# I. …", "## 1. …", texts as they are, "…" for room, "[units]" for a table. */
export const outlineOf = (blocks: readonly Block[]): readonly string[] => blocks.map(lineOf);

function lineOf(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return `${'#'.repeat(block.level)} ${block.text}`;
    case 'paragraph':
    case 'item':
      return block.text;
    case 'room':
      return '…';
    case 'table':
      return `[${block.table.id}]`;
  }
}

const ALIGNED = { left: (title: string) => title, center: (title: string) => `>${title}<` } as const;

/** A table, a line each row: titles first, those of centred columns between "><", groups before them; "heading: A | Nhóm"; notes. */
export const tableLines = ({ columns, rows, notes }: ReportTable): readonly string[] => [
  columns
    .map(({ title, group, align }) => `${group ? `${group}: ` : ''}${ALIGNED[align](title)}`)
    .join(' | '),
  ...rows.map(
    ({ kind, cells }) =>
      `${kind}: ${cells.map((cell) => (typeof cell === 'object' ? formatDate(cell) : cell)).join(' | ')}`,
  ),
  ...notes,
];
