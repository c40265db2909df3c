const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\n': '&#10;',
  '\r': '&#13;',
  '\t': '&#9;',
};

/** For an attribute: white space other than a space would be read as one. */
export const escapeXml = (text: string) =>
  /[&<>"\n\r\t]/.test(text)
    ? text.replace(/[&<>"\n\r\t]/g, (character) => ENTITIES[character] ?? character)
    : text;

/** For the content of an element: line breaks and tabs stand for themselves. */
export const escapeText = (text: string) =>
  /[&<>\r]/.test(text) ? text.replace(/[&<>\r]/g, (character) => ENTITIES[character] ?? character) : text;

/** What XML has no place for, and half a surrogate pair. */
const UNWRITABLE =
  /[\u0000-\u0008\u000b-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** Cell text: control characters as _x000D_, and a literal "_x000D_" as "_x005F_x000D_" (ECMA-376 22.9.2.19). */
export const escapeCellText = (text: string) =>
  escapeText(text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_').replace(UNWRITABLE, hexEscape));

export const unescapeCellText = (text: string) =>
  text.includes('_x')
    ? text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)))
    : text;

const hexEscape = (character: string) =>
  `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;

const REFERENCE = /&(?:#x([0-9a-fA-F]+)|#(\d+)|(\w+))?;?/g;
const NAMED: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&apos;': "'",
};

/** The text with its references resolved; undefined when one of them stands for nothing. */
export function unescapeXml(text: string): string | undefined {
  if (!text.includes('&')) return text;
  const wrong: string[] = [];
  const plain = text.replace(REFERENCE, (reference, hex?: string, decimal?: string) => {
    const code = hex !== undefined ? parseInt(hex, 16) : decimal !== undefined ? Number(decimal) : undefined;
    const character = code === undefined ? NAMED[reference] : characterOf(code);
    if (character === undefined || !reference.endsWith(';')) wrong.push(reference);
    return character ?? '';
  });
  return wrong.length === 0 ? plain : undefined;
}

/** XML 1.0, 2.2. */
function characterOf(code: number): string | undefined {
  const allowed =
    code === 0x9 ||
    code === 0xa ||
    code === 0xd ||
    (code >= 0x20 && code <= 0xd7ff) ||
    (code >= 0xe000 && code <= 0xfffd) ||
    (code >= 0x10000 && code <= 0x10ffff);
  return allowed ? String.fromCodePoint(code) : undefined;
}
