import { singleLine } from '../text/normalizeText';
import { withoutEndMarks } from '../text/withoutEndMarks';

/** A text on one line without marks at its end; of a long one at most `longest` characters of whole words: "Rà soát, đánh giá…" */
export function beginningOf(text: string, longest: number): string {
  const line = withoutEndMarks(singleLine(text));
  if (line.length <= longest) return line;
  const words = line.slice(0, longest + 1).replace(/ \S*$/u, '');
  return `${withoutEndMarks(words.slice(0, longest))}…`;
}
