/** Cuts at the end of a word and says so: ("Xây dựng Kế hoạch năm 2025", 20) -> "Xây dựng Kế hoạch…". */
export function shortenText(text: string, most: number): string {
  if (text.length <= most) return text;
  const cut = text.slice(0, most).replace(/\s+\S*$/u, '');
  return `${cut.replace(/[\s,;:.–-]+$/u, '')}…`;
}
