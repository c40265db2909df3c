import { isError, type CellValue } from '../model/Cell';
import { escapeCellText, escapeText } from '../package/escapeXml';
import { xml, type Attributes } from '../package/xml';

/** A value as a cell element holds it: the type attribute and the content; texts stand in place, without a string table. */
export function cellContent(value: CellValue, formula: string): { type: string; content: string } {
  if (value === null) return { type: '', content: formula };
  if (isError(value)) return { type: ' t="e"', content: `${formula}<v>${escapeText(value.error)}</v>` };
  if (typeof value === 'boolean') return { type: ' t="b"', content: `${formula}<v>${value ? 1 : 0}</v>` };
  if (typeof value === 'number') return { type: '', content: `${formula}<v>${value}</v>` };
  if (formula !== '')
    return { type: ' t="str"', content: formula + xml('v', spaceOf(value), escapeCellText(value)) };
  return { type: ' t="inlineStr"', content: `<is><t xml:space="preserve">${escapeCellText(value)}</t></is>` };
}

export const formulaElement = (formula: string, attributes: Attributes = {}): string =>
  xml('f', { ...attributes, ...spaceOf(formula) }, escapeText(formula));

/** Spaces at the ends and line breaks would be lost without it. */
const spaceOf = (text: string): Attributes => (/^\s|\s$|\n/.test(text) ? { 'xml:space': 'preserve' } : {});
