/** "- Văn phòng", "+ …", "a) …" open a line of their own. */
const BULLET = /^(?:[-–+•*]\s|[a-zđ]\)\s)/u;

/** "QĐ-" + "UBND", "45/" + "KH-UBND", "Quảng Ng" is not told from a whole word: only marks are. */
const OPEN_TOKEN = /[\p{L}\p{N}][-/]$/u;

export const opensLine = (text: string): boolean => BULLET.test(text);

/** The two halves of a cell that a page break split. */
export function joinText(upper: string, lower: string): string {
  if (upper === '' || lower === '') return upper + lower;
  if (opensLine(lower)) return `${upper}\n${lower}`;
  return OPEN_TOKEN.test(upper) ? upper + lower : `${upper} ${lower}`;
}
