import { parseNumber } from '../cell/parseNumber';
import { isError, type CellValue } from '../model/Cell';
import { wildcardPattern } from './wildcardPattern';

const CRITERION = /^(<>|<=|>=|=|<|>)?([^]*)$/;

/** Whether a cell meets a criterion of COUNTIF and its kin: ">=80", "Chậm*", 5. */
export function matchesCriterion(item: CellValue, criterion: CellValue): boolean {
  if (typeof criterion !== 'string') return criterion === null ? item === 0 : sameValue(item, criterion);
  const [, operator = '=', operand = ''] = CRITERION.exec(criterion) ?? [];
  const number = parseNumber(operand);
  if (operator === '=' || operator === '<>') {
    const equal = number !== undefined ? numberOf(item) === number : matchesText(item, operand, criterion);
    return operator === '=' ? equal : !equal;
  }
  const order =
    number !== undefined && typeof item === 'number' ? item - number : textOrder(item, operand, number);
  if (order === undefined) return false;
  return operator === '<'
    ? order < 0
    : operator === '>'
      ? order > 0
      : operator === '<='
        ? order <= 0
        : order >= 0;
}

function sameValue(item: CellValue, criterion: CellValue): boolean {
  if (item !== null && criterion !== null && isError(item) && isError(criterion))
    return item.error === criterion.error;
  return item === criterion || (typeof criterion === 'number' && numberOf(item) === criterion);
}

const numberOf = (item: CellValue) =>
  typeof item === 'number' ? item : typeof item === 'string' ? parseNumber(item) : undefined;

function matchesText(item: CellValue, operand: string, criterion: string): boolean {
  if (operand === '') return item === null || (criterion === '' && item === '');
  if (/^(true|false)$/i.test(operand)) return item === (operand.toLowerCase() === 'true');
  return typeof item === 'string' && wildcardPattern(operand, true).test(item);
}

const textOrder = (item: CellValue, operand: string, number: number | undefined) =>
  number === undefined && typeof item === 'string' ? item.localeCompare(operand, 'vi') : undefined;
