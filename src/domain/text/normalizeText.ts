/** Spaces that Word and web pages leave in cells: NBSP, thin, zero-width, BOM. */
const ODD_SPACES = /[\u00A0\u2000-\u200B\u202F\u205F\u3000\uFEFF]/g;

/** What most cells hold: letters that are composed, single spaces, none at an end. Tested first, for speed. */
const NORMAL = /^(?:[!-~\u00A1-\u024F\u1EA0-\u1EF9\u2010-\u2027]|(?<!^) (?![ \n]|$))*$/;

/**
 * The one form in which text enters the domain: NFC, ordinary spaces, "\n" line ends, no space at line ends.
 * Line breaks are kept: they part the bullets of a cell.
 */
export function normalizeText(text: string): string {
  if (NORMAL.test(text)) return text;
  return text
    .normalize('NFC')
    .replace(ODD_SPACES, ' ')
    .replace(/\r\n?|\u2028|\u2029|\v/g, '\n')
    .replace(/[ \t]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .trim();
}

/** As normalizeText, on one line. */
export function singleLine(text: string): string {
  return normalizeText(text).replace(/\n+/g, ' ');
}
