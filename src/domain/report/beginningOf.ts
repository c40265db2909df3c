import { singleLine } from '../text/normalizeText';

/** A text on one line without marks at its end; of a long one at most `longest` characters of whole words: "Rà soát, đánh giá…" */
export function beginningOf(text: string, longest: number): string {
  const line = withoutMarks(singleLine(text));
  if (line.length <= longest) return line;
  const words = line.slice(0, longest + 1).replace(/ \S*$/u, '');
  return `${withoutMarks(words.slice(0, longest))}…`;
}

const withoutMarks = (text: string): string => text.replace(/[.;,\s]+$/u, '');
