import { singleLine } from '../text/normalizeText';
import { withoutEndMarks } from '../text/withoutEndMarks';

/** Whether two texts say the same: bullets, line ends, dashes, case and the final stop are layout. */
export function sameWords(a: string, b: string): boolean {
  return plainWords(a) === plainWords(b);
}

function plainWords(text: string): string {
  return withoutEndMarks(singleLine(text.replace(/[-–—]|(?<![^\s.;])[•+*](?=\s)/g, ' '))).toLowerCase();
}
