/** A piece of a text, and what is to stand in its place. */
export interface Span {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The text with pieces replaced that do not overlap. */
export function replaceSpans(text: string, spans: readonly Span[]): string {
  return [...spans]
    .sort((a, b) => b.start - a.start)
    .reduce((done, { start, end, text: piece }) => done.slice(0, start) + piece + done.slice(end), text);
}
