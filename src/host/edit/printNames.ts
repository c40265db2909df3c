import { parseReference, referenceArea } from '../formula/Reference';
import { tokenize } from '../formula/tokenize';
import { isWholeColumns, isWholeRows, MAX_COLUMNS, MAX_ROWS, type Area } from '../model/Area';
import { absoluteName, quotedSheet } from '../model/address';
import { nameDiffers } from '../model/Changes';
import type { Sheet } from '../model/Sheet';
import type { Name, Workbook } from '../model/Workbook';

/** What is printed of a sheet stands in two defined names of its own (ECMA-376 18.2.5). */
const AREA = '_xlnm.Print_Area';
const TITLES = '_xlnm.Print_Titles';

const sheetName = ({ names }: Workbook, sheet: Sheet, name: string) =>
  names.find((item) => item.sheet === sheet && item.name === name);

const areasIn = (formula: string): Area[] =>
  tokenize(formula).flatMap(({ kind, text }) => {
    const reference = kind === 'reference' ? parseReference(text) : undefined;
    return reference ? [referenceArea(reference)] : [];
  });

export function printTarget(workbook: Workbook, sheet: Sheet, kind: 'area' | 'rows' | 'columns'): Area[] {
  const areas = areasIn(sheetName(workbook, sheet, kind === 'area' ? AREA : TITLES)?.formula ?? '');
  return kind === 'area' ? areas : areas.filter(kind === 'rows' ? isWholeRows : isWholeColumns);
}

export const setPrintArea = (workbook: Workbook, sheet: Sheet, areas: readonly Area[]) =>
  setName(workbook, sheet, AREA, areas);

export function setPrintTitles(workbook: Workbook, sheet: Sheet, kind: 'rows' | 'columns', area: Area): void {
  const rows =
    kind === 'rows' ? [{ ...area, column: 0, columns: MAX_COLUMNS }] : printTarget(workbook, sheet, 'rows');
  const columns =
    kind === 'columns' ? [{ ...area, row: 0, rows: MAX_ROWS }] : printTarget(workbook, sheet, 'columns');
  setName(workbook, sheet, TITLES, [...columns, ...rows]);
}

function setName(workbook: Workbook, sheet: Sheet, name: string, areas: readonly Area[]): void {
  const formula = areas.map((area) => `${quotedSheet(sheet.name)}!${absoluteName(area)}`).join(',');
  const known = sheetName(workbook, sheet, name);
  nameDiffers(workbook, name);
  if (known) known.formula = formula;
  else
    workbook.names.push({
      name,
      formula,
      sheet,
      hidden: false,
      comment: '',
      attributes: {},
      origin: undefined,
    } satisfies Name);
}
