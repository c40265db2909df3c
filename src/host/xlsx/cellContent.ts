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

/** The same array formula, or table of what-if values, reading otherwise; `place` says where the cells stand that it names. */
export function withFormula(
  { type, content }: { type: string; content: string },
  formula: string | undefined,
  place: (address: string) => string,
): { type: string; content: string } {
  return {
    type,
    content: content
      .replace(/^(\s*<f\b)([^>]*)/, (_, start: string, attributes: string) => {
        const placed = attributes.replace(
          / (ref|r1|r2)="([^"]*)"/g,
          (_all, name: string, address: string) => ` ${name}="${place(address)}"`,
        );
        return start + placed;
      })
      .replace(/(<f\b[^>]*[^/>]>)[^<]*(?=<\/f>)/, (_, start: string) => start + escapeXml(formula ?? '')),
  };
}
