import { parseReference, referenceArea } from '../formula/Reference';
import { tokenize } from '../formula/tokenize';
import { isWholeColumns, MAX_COLUMNS, type Area } from '../model/Area';
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

const areasOf = (workbook: Workbook, sheet: Sheet, name: string): Area[] =>
  areasIn(sheetName(workbook, sheet, name)?.formula ?? '');

export const areasToPrint = (workbook: Workbook, sheet: Sheet) => areasOf(workbook, sheet, AREA);

export const setPrintArea = (workbook: Workbook, sheet: Sheet, areas: readonly Area[]) =>
  setName(workbook, sheet, AREA, areas);

/** The columns stay that are repeated on every page. */
export function setPrintTitleRows(workbook: Workbook, sheet: Sheet, area: Area): void {
  const columns = areasOf(workbook, sheet, TITLES).filter(isWholeColumns);
  setName(workbook, sheet, TITLES, [...columns, { ...area, column: 0, columns: MAX_COLUMNS }]);
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
      attributes: {},
      origin: undefined,
    } satisfies Name);
}
