const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

export const escapeXml = (text: string) =>
  text.replace(/[&<>"]/g, (character) => ENTITIES[character] ?? character).replace(/\n/g, '&#10;');

/** Cell text: control characters as _x000D_, and a literal "_x000D_" as "_x005F_x000D_" (ECMA-376 22.9.2.19). */
export const escapeCellText = (text: string) =>
  escapeXml(
    text
      .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
      .replace(/[\u0000-\u0008\u000b-\u001f\ufffe\uffff]/g, hexEscape),
  ).replaceAll('&#10;', '\n');

export const unescapeCellText = (text: string) =>
  text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)));

const hexEscape = (character: string) =>
  `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;
