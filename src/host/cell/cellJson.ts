import { isError, type Cell } from '../model/Cell';
import type { Json } from '../model/Workbook';

/** A cell's value as Office.js gives it: '' for an empty one, errors as their text. */
export function toJson(cell: Cell | undefined): Json {
  const value = cell?.value ?? '';
  return typeof value === 'object' ? value.error : value;
}

/** What Range.formulas gives: the formula in English, or the value. */
export const formulaJson = (cell: Cell | undefined): Json =>
  cell?.formula === undefined ? toJson(cell) : `=${cell.formula}`;

/** Range.valueTypes. */
export function valueType(cell: Cell | undefined): string {
  const value = cell?.value ?? null;
  if (value === null) return 'Empty';
  if (isError(value)) return 'Error';
  return { string: 'String', number: 'Double', boolean: 'Boolean' }[
    typeof value as 'string' | 'number' | 'boolean'
  ];
}
