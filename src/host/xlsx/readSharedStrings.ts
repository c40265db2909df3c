import { unescapeCellText } from '../package/escapeXml';
import { parseXml, type XmlElement } from '../package/parseXml';

export function readSharedStrings(text: string | undefined): readonly string[] {
  return text === undefined
    ? []
    : parseXml(text)
        .children.filter(({ name }) => name === 'si')
        .map(richText);
}

/** The text of a string item: its runs joined, without the phonetic hints. */
export function richText(item: XmlElement): string {
  const parts = item.children.map((part) => {
    if (part.name === 't') return part.text;
    return part.name === 'r'
      ? part.children
          .filter(({ name }) => name === 't')
          .map(({ text }) => text)
          .join('')
      : '';
  });
  return unescapeCellText(parts.join('')).replaceAll('\r\n', '\n');
}
