import type { Edit } from '../../sheet/Edit';
import type { Annex } from '../Report';
import { laidText, textHeight, type TextStyle } from './laidText';
import type { LaidRow } from './LaidRow';
import { layTable } from './layTable';
import { margins, PAGE_NUMBER, PARAGRAPH_GAP, sizes, usableHeight } from './pageStyle';
import { paginate } from './paginate';
import { sheetEdits } from './sheetEdits';
import { annexShapes } from './tableShape';

const HEADING: TextStyle = { size: sizes.annexHeading, bold: true, horizontal: 'center' };
const TITLE: TextStyle = { size: sizes.annexTitle, bold: true, horizontal: 'center' };
const REFERENCE: TextStyle = { size: sizes.annexTitle, italic: true, horizontal: 'center' };
const NOTE: TextStyle = { size: sizes.note, italic: true, horizontal: 'left' };

/** A table on landscape pages of its own, its header on each (Phụ lục I, mục III). */
export function layAnnex({ heading, title, reference, asOf, table }: Annex, sheet: string): readonly Edit[] {
  const shape = annexShapes[table.id];
  const width = shape.widths.reduce((sum, column) => sum + column, 0);
  const line = (text: string, style: TextStyle): LaidRow => ({
    height: textHeight(text, width, style),
    cells: [laidText(0, shape.widths.length, text, style)],
    keepWithNext: true,
  });
  const top = [
    line(heading, HEADING),
    line(title, TITLE),
    line(reference, REFERENCE),
    line(asOf, REFERENCE),
    { height: PARAGRAPH_GAP, cells: [], keepWithNext: true },
  ];
  const { header, rows } = layTable(table, shape);
  const all = [...top, ...header, ...rows, ...table.notes.map((note) => line(note, NOTE))];
  const titleRows = { first: top.length, last: top.length + header.length - 1 };
  return sheetEdits(sheet, all, shape.widths, {
    orientation: 'landscape',
    margins,
    fitToWidth: true,
    printArea: { row: 0, column: 0, rowCount: all.length, columnCount: shape.widths.length },
    titleRows,
    headerCenter: PAGE_NUMBER,
    firstPageNumber: 1,
    pageBreaksBefore: paginate(all, usableHeight.landscape, titleRows),
  });
}
