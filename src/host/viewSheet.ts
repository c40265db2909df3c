import { formatValue } from './cell/formatValue';
import { recalculate } from './formula/recalculate';
import { cellArea, containsCell, lastColumn, lastRow, type Area } from './model/Area';
import { isError, type Cell, type CellValue } from './model/Cell';
import { cellAt, styleNumberAt, usedArea } from './model/cells';
import { mergesByRow } from './model/mergesByRow';
import type { Row, Sheet } from './model/Sheet';
import type { DifferentialStyle } from './model/Style';
import { columnWidth, pixelsOfPoints, pixelsOfWidth } from './model/sheetSize';
import { isFittedAnew } from './model/textHeight';
import { styleAt } from './model/Styles';
import type { Workbook } from './model/Workbook';
import { conditionalLooks, hiddenRules } from './view/conditionalLooks';
import { editText } from './view/editText';
import type { CellLook, CellView, ColumnView, RowView, SheetView } from './view/SheetView';
import { viewCharts } from './view/viewCharts';
import { viewEdges } from './view/viewEdges';
import { viewLook } from './view/viewLook';

/** A sheet of the workbook as a person sees it now. */
export function viewSheet(workbook: Workbook, sheetName: string): SheetView {
  recalculate(workbook);
  const sheet = workbook.sheets.find(({ name }) => name === sheetName);
  if (!sheet) throw new Error(`No sheet named ${sheetName}`);
  const used = extent(sheet);
  const cells = new Map<string, CellView>();
  const look = looks(workbook);
  const overlays = conditionalLooks(workbook, sheet);
  const mergeAt = mergeFinder(sheet.merges);

  const view = (row: number, column: number): CellView => {
    const cell = cellAt(sheet, row, column) ?? BLANK;
    const number = styleNumberAt(sheet, row, column);
    const style = styleAt(workbook.styles, number);
    return {
      text: formatValue(cell.value, style.numberFormat, workbook),
      editText: editText(cell, style, workbook),
      kind: kindOf(cell.value),
      general: typeof cell.value === 'number' && style.numberFormat === 'General',
      look: look(number, overlays(row, column)),
      edges: viewEdges(sheet, workbook.styles, mergeAt(row, column) ?? cellArea(row, column)),
    };
  };

  return {
    name: sheet.name,
    showGridlines: sheet.showGridlines,
    frozen: { ...sheet.frozen },
    rows: Array.from({ length: used.rows }, (_, row) => viewRow(workbook, sheet, sheet.rows.get(row))),
    columns: Array.from({ length: used.columns }, (_, column) => viewColumn(sheet, column)),
    defaultHeight: pixelsOfPoints(sheet.defaultHeight),
    defaultWidth: pixelsOfWidth(sheet.defaultWidth),
    merges: sheet.merges,
    charts: viewCharts(workbook, sheet),
    hiddenRules: hiddenRules(sheet),
    isBlank: (row, column) => (cellAt(sheet, row, column)?.value ?? null) === null,
    cell: (row, column) => {
      const key = `${row},${column}`;
      const found = cells.get(key) ?? view(row, column);
      cells.set(key, found);
      return found;
    },
  };
}

const BLANK: Cell = { value: null, formula: undefined, style: 0, source: undefined };

function kindOf(value: CellValue): CellView['kind'] {
  if (value === null) return 'blank';
  if (isError(value)) return 'error';
  return typeof value === 'string' ? 'text' : typeof value === 'number' ? 'number' : 'boolean';
}

/** Rows and columns from A1 to the last that hold, format or merge anything. */
function extent(sheet: Sheet): Area {
  const areas = [usedArea(sheet, false), ...sheet.merges].filter((area) => area !== undefined);
  return {
    row: 0,
    column: 0,
    rows: areas.reduce((most, area) => Math.max(most, lastRow(area) + 1), 0),
    columns: areas.reduce((most, area) => Math.max(most, lastColumn(area) + 1), 0),
  };
}

function looks(workbook: Workbook) {
  const known = new Map<string, CellLook>();
  const numbers = new Map<DifferentialStyle, number>();
  return (style: number, overlays: readonly DifferentialStyle[]): CellLook => {
    for (const overlay of overlays) if (!numbers.has(overlay)) numbers.set(overlay, numbers.size);
    const key = [style, ...overlays.map((overlay) => numbers.get(overlay))].join();
    const found = known.get(key) ?? viewLook(styleAt(workbook.styles, style), overlays, workbook.styles);
    known.set(key, found);
    return found;
  };
}

function mergeFinder(merges: readonly Area[]): (row: number, column: number) => Area | undefined {
  const byRow = mergesByRow(merges);
  return (row, column) => byRow.get(row)?.find((merge) => containsCell(merge, row, column));
}

function viewRow(workbook: Workbook, sheet: Sheet, row: Row | undefined): RowView {
  const hidden = row?.hidden ?? false;
  const given = row && !isFittedAnew(row) ? row.height : undefined;
  const needs = row && given === undefined ? textHeights(workbook, sheet, row) : { line: 0, wrapped: 0 };
  const height = Math.max(pixelsOfPoints(given ?? sheet.defaultHeight), needs.line);
  return { height, fixed: row?.customHeight ?? false, likelyHeight: Math.max(height, needs.wrapped), hidden };
}

const viewColumn = (sheet: Sheet, column: number): ColumnView => ({
  width: pixelsOfWidth(columnWidth(sheet, column)),
  hidden: sheet.columns.get(column)?.hidden ?? false,
});

/** Parts of the font size: a letter of Vietnamese text is about half as wide as it is high. */
const LETTER = 0.5;
const LINE = 1.2;
/** What Excel gives a row of one line: 14 pt Times New Roman stands in 18.75 pt. */
const ROW = 1.3;

/** One line of the largest font in a row, blank and merged cells too, and what its wrapped texts need. */
function textHeights(workbook: Workbook, sheet: Sheet, row: Row): { line: number; wrapped: number } {
  let [line, wrapped] = [0, 0];
  for (const [column, { value, style }] of row.cells) {
    const { font, alignment } = styleAt(workbook.styles, style);
    const size = pixelsOfPoints(font.size ?? 11);
    line = Math.max(line, Math.round(size * ROW));
    if (typeof value !== 'string' || alignment.wrap !== true) continue;
    const lines = Math.ceil((value.length * size * LETTER) / pixelsOfWidth(columnWidth(sheet, column)));
    wrapped = Math.max(wrapped, Math.round(lines * size * LINE));
  }
  return { line, wrapped };
}
