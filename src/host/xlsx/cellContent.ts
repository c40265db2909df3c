import { isError, type CellValue } from '../model/Cell';
import { escapeCellText, escapeXml } from '../package/escapeXml';

/** A value as a cell element holds it: the type attribute and the content; formulas give texts without a string table. */
export function cellContent(value: CellValue, formula: string): { type: string; content: string } {
  if (value === null) return { type: '', content: formula };
  if (isError(value)) return { type: ' t="e"', content: `${formula}<v>${escapeXml(value.error)}</v>` };
  if (typeof value === 'boolean') return { type: ' t="b"', content: `${formula}<v>${value ? 1 : 0}</v>` };
  if (typeof value === 'number') return { type: '', content: `${formula}<v>${value}</v>` };
  if (formula !== '') return { type: ' t="str"', content: `${formula}<v>${escapeCellText(value)}</v>` };
  return { type: ' t="inlineStr"', content: `<is><t xml:space="preserve">${escapeCellText(value)}</t></is>` };
}

/** The same formula element (an array formula, say) with another result. */
export function withResult(
  xml: { type: string; content: string },
  value: CellValue,
): { type: string; content: string } {
  const formula = /^\s*<f(?:\s[^>]*)?(?:\/>|>[^]*?<\/f>)/.exec(xml.content)?.[0] ?? '';
  const { type, content } = cellContent(value, formula);
  return { type: xml.type.replace(/ t="[^"]*"/, '') + type, content };
}
