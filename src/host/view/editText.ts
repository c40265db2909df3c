import { formatSections, isDateSection, type FormatSection } from '../cell/formatSections';
import { formatValue, type FormatOptions } from '../cell/formatValue';
import { localFormula } from '../formula/localFormula';
import { isError, type Cell } from '../model/Cell';
import type { Style } from '../model/Style';

/** What the formula bar shows: typed again, it gives the same cell. */
export function editText({ value, formula }: Cell, style: Style, options: FormatOptions): string {
  if (formula !== undefined) return `=${localFormula(formula)}`;
  if (value === null) return '';
  if (isError(value)) return value.error;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'string') return style.quotePrefix ? `'${value}` : value;
  const section = formatSections(style.numberFormat)[0];
  if (section && isDateSection(section)) return formatValue(value, dateFormat(value, section), options);
  if (section && isPercent(section)) return `${plainNumber(value * 100)}%`;
  return plainNumber(value);
}

const isPercent = ({ tokens }: FormatSection) =>
  tokens.some(({ kind, text }) => kind === 'code' && text === '%');

function dateFormat(serial: number, { tokens }: FormatSection): string {
  const onlyTime = serial < 1 && !tokens.some(({ kind, text }) => kind === 'code' && /^[dy]/i.test(text));
  if (onlyTime) return 'hh:mm:ss';
  return Number.isInteger(serial) ? 'dd/mm/yyyy' : 'dd/mm/yyyy hh:mm:ss';
}

/** Excel keeps 15 digits. */
const plainNumber = (value: number) =>
  String(Number(value.toPrecision(15)))
    .replace('.', ',')
    .replace('e', 'E');
