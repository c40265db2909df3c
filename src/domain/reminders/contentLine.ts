/** RFC 5545, 3.1: lines of at most 75 octets without their end; the next begins with a space, which counts. */
const MOST_OCTETS = 75;

/** A line of an iCalendar file with its end, folded where it is long and never within a character. */
export function contentLine(text: string): string {
  let folded = '';
  let octets = 0;
  for (const character of text) {
    const size = utf8Size(character);
    if (octets + size > MOST_OCTETS) {
      folded += '\r\n ';
      octets = 1;
    }
    folded += character;
    octets += size;
  }
  return `${folded}\r\n`;
}

function utf8Size(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x10000 ? 3 : 4;
}

/** RFC 5545, 3.3.11: a text with its special signs escaped; other control characters may not stand in one. */
export function textValue(text: string): string {
  return text
    .replace(/[\\;,]/g, (sign) => `\\${sign}`)
    .replace(/\r\n?|\n/g, '\\n')
    .replace(/[^\P{Cc}\t]/gu, '');
}
