import { spend, type Budget } from '../package/Budget';
import { unescapeCellText } from '../package/escapeXml';
import { parseXml, type XmlElement } from '../package/parseXml';

export function readSharedStrings(text: string | undefined, budget: Budget): readonly string[] {
  if (text === undefined) return [];
  const items = parseXml(text).children.filter(({ name }) => name === 'si');
  spend(budget, 'strings', items.length);
  return items.map((item) => {
    const string = richText(item);
    spend(budget, 'letters', string.length);
    return string;
  });
}

/** The text of a string item: its runs joined, without the phonetic hints. */
export function richText({ children }: XmlElement): string {
  const [only] = children;
  if (children.length === 1 && only?.name === 't') return plainText(only.text);
  const parts = children.map((part) => {
    if (part.name === 't') return part.text;
    return part.name === 'r'
      ? part.children
          .filter(({ name }) => name === 't')
          .map(({ text }) => text)
          .join('')
      : '';
  });
  return plainText(parts.join(''));
}

export const plainText = (text: string) => unescapeCellText(text).replaceAll('\r\n', '\n');
