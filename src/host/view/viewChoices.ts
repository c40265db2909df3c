import { boundedArea, cellAt, styleNumberAt } from '../model/cells';
import { containsCell, type Area } from '../model/Area';
import type { DataValidation } from '../model/rules';
import type { Sheet } from '../model/Sheet';
import { styleAt } from '../model/Styles';
import type { Workbook } from '../model/Workbook';
import { formatValue } from '../cell/formatValue';
import { movedReference, parseReference, referenceArea, type Reference } from '../formula/Reference';
import type { Choices } from './SheetView';

/** The list that a cell's data validation offers. */
export function viewChoices(
  workbook: Workbook,
  sheetName: string,
  row: number,
  column: number,
): Choices | undefined {
  const sheet = workbook.sheets.find(({ name }) => name === sheetName);
  const validation = sheet?.validations.find(
    ({ type, areas }) => type === 'list' && areas.some((area) => containsCell(area, row, column)),
  );
  const items = sheet && validation && listItems(workbook, sheet, validation, row, column);
  if (!validation || !items) return undefined;
  const { error, inCellDropDown } = validation;
  return {
    items,
    dropDown: inCellDropDown,
    strict: error.show && error.style === 'stop',
    title: error.title,
    message: error.message,
  };
}

function listItems(
  workbook: Workbook,
  sheet: Sheet,
  { formulas, areas }: DataValidation,
  row: number,
  column: number,
) {
  const source = formulas[0].replace(/^=/, '');
  const literal = /^"(.*)"$/s.exec(source)?.[1];
  if (literal !== undefined)
    return literal
      .replaceAll('""', '"')
      .split(',')
      .map((item) => item.trim());
  const first = areas[0] ?? { row, column };
  const reference = parseReference(source);
  if (reference)
    return texts(workbook, sheet, movedReference(reference, row - first.row, column - first.column));
  const name = workbook.names.find((candidate) => candidate.name.toLowerCase() === source.toLowerCase());
  return name && texts(workbook, sheet, parseReference(name.formula));
}

function texts(
  workbook: Workbook,
  own: Sheet,
  reference: Reference | undefined,
): readonly string[] | undefined {
  const sheet =
    reference?.sheet === undefined ? own : workbook.sheets.find(({ name }) => name === reference.sheet);
  const area = reference && sheet && boundedArea(sheet, referenceArea(reference));
  return area && cellTexts(workbook, sheet, area).filter((text) => text !== '');
}

const cellTexts = (workbook: Workbook, sheet: Sheet, area: Area): string[] =>
  Array.from({ length: area.rows * area.columns }, (_, index) => {
    const [row, column] = [area.row + Math.floor(index / area.columns), area.column + (index % area.columns)];
    const { numberFormat } = styleAt(workbook.styles, styleNumberAt(sheet, row, column));
    return formatValue(cellAt(sheet, row, column)?.value ?? null, numberFormat, workbook);
  });
