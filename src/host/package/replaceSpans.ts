/** A piece of a text, and what is to stand in its place. */
export interface Span {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The text with pieces replaced that do not overlap. */
export function replaceSpans(text: string, spans: readonly Span[]): string {
  const pieces: string[] = [];
  let at = 0;
  for (const { start, end, text: piece } of [...spans].sort((a, b) => a.start - b.start || a.end - b.end)) {
    pieces.push(text.slice(at, start), piece);
    at = end;
  }
  return pieces.join('') + text.slice(at);
}
