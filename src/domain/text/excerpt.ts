/** Enough of a long cell to know it by. */
export function excerpt(text: string, length = 120): string {
  const line = text.replace(/\s+/gu, ' ').trim();
  return line.length <= length ? line : `${line.slice(0, line.lastIndexOf(' ', length))} …`;
}
