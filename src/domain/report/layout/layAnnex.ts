import type { Edit } from '../../sheet/Edit';
import type { Annex } from '../Report';
import { laidText, textHeight, type TextStyle } from './laidText';
import type { LaidRow } from './LaidRow';
import { layTable } from './layTable';
import { margins, PAGE_NUMBER, PARAGRAPH_GAP, sizes, usableHeight } from './pageStyle';
import { paginate } from './paginate';
import { sheetEdits } from './sheetEdits';
import { RULE_HEIGHT, ruleLine } from './ruleLine';
import { annexShape } from './tableShape';
import { bodyTexts } from '../report.vi';

const HEADING: TextStyle = { size: sizes.annexHeading, bold: true, horizontal: 'center' };
const TITLE: TextStyle = { size: sizes.annexTitle, bold: true, horizontal: 'center' };
const REFERENCE: TextStyle = { size: sizes.annexTitle, italic: true, horizontal: 'center' };
const NOTE: TextStyle = { size: sizes.note, italic: true, horizontal: 'left' };

const END: TextStyle = { size: sizes.annexTitle, horizontal: 'left' };

/** Part of the title that the line under it is long. */
const RULE_PART = 0.4;

/** A table on landscape pages of its own, its header on each (Phụ lục I, mục III). */
export function layAnnex({ heading, title, reference, table }: Annex, sheet: string): readonly Edit[] {
  const shape = annexShape(table);
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
    {
      height: RULE_HEIGHT,
      cells: [ruleLine(0, shape.widths.length, title, { size: TITLE.size, bold: true }, RULE_PART)],
      keepWithNext: true,
    },
    { height: PARAGRAPH_GAP, cells: [], keepWithNext: true },
  ];
  const { header, rows } = layTable(table, shape);
  const last = rows.length - 1;
  const kept = rows.map((row, index) => (index === last ? { ...row, keepWithNext: true } : row));
  const all = [
    ...top,
    ...header,
    ...kept,
    ...table.notes.map((note) => line(note, NOTE)),
    line(bodyTexts.end, END),
  ];
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
