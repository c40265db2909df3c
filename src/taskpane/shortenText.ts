/** Cuts at the end of a word and says so: ("Xây dựng Kế hoạch, năm 2025", 18) -> "Xây dựng Kế hoạch…". */
export function shortenText(text: string, most: number): string {
  if (text.length <= most) return text;
  const wholeWords = text.slice(0, most + 1).replace(/\s+\S*$/u, '');
  return `${wholeWords.slice(0, most).replace(/[\s,;:.–-]+$/u, '')}…`;
}
