import { parseArea, splitSheet } from '../model/address';
import type { Area } from '../model/Area';
import type { Sheet, Table } from '../model/Sheet';
import type { Workbook } from '../model/Workbook';
import { nameArea } from '../objects/nameArea';
import { sheetNamed } from '../objects/rangeArgs';

interface Cells {
  readonly sheet: Sheet;
  readonly area: Area;
}

/**
 * Where a text leads that is typed in the name box: an address or a name, after its sheet or without one. A sheet that is
 * hidden cannot be gone to.
 */
export function cellsNamed(workbook: Workbook, from: Sheet, text: string): Cells | undefined {
  const { sheet: sheetName, rest } = splitSheet(text.trim());
  const sheet = sheetName === undefined ? from : sheetNamed(workbook, sheetName);
  if (!sheet) return undefined;
  const area = parseArea(rest);
  const found = area ? { sheet, area } : (definedCells(workbook, sheet, rest) ?? tableCells(workbook, rest));
  return found?.sheet.visibility === 'visible' ? found : undefined;
}

/** Excel shows the names of its own, like that of the print area, without the mark that they bear in files. */
const BUILT_IN = '_xlnm.';

function definedCells(workbook: Workbook, sheet: Sheet, name: string): Cells | undefined {
  const found = nameArea(workbook, name, sheet) ?? nameArea(workbook, BUILT_IN + name, sheet);
  return found?.area && { sheet: found.sheet, area: found.area };
}

/** The name of a table is that of its rows between header and totals. */
function tableCells({ sheets }: Workbook, name: string): Cells | undefined {
  for (const sheet of sheets) {
    const table = sheet.tables.find((candidate) => candidate.name.toLowerCase() === name.toLowerCase());
    if (table) return { sheet, area: bodyOf(table) };
  }
  return undefined;
}

const bodyOf = ({ area, headerRow, totalsRow }: Table): Area => ({
  ...area,
  row: area.row + (headerRow ? 1 : 0),
  rows: area.rows - (headerRow ? 1 : 0) - (totalsRow ? 1 : 0),
});
