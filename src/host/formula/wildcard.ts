import { leaveAlone } from './leaveAlone';
import { caseless, isComposed } from './texts';

/** A run of signs between two stars. */
interface Piece {
  readonly signs: string;
  /** Places where any sign will do. */
  readonly any: readonly number[];
}

/** "Chậm*" and "?.1" */
export interface Wildcard {
  readonly pieces: readonly Piece[];
}

/** Excel's limit for what is looked for. */
const LONGEST_PATTERN = 255;

/** ~ makes the next star, question mark or ~ plain; a ~ before anything else is not sure. */
export function parseWildcard(text: string): Wildcard {
  if (text.length > LONGEST_PATTERN) return leaveAlone();
  const pieces: { signs: string; any: number[] }[] = [{ signs: '', any: [] }];
  const signs = searchable(text);
  for (let at = 0; at < signs.length; at++) {
    const sign = signs.charAt(at);
    const piece = pieces.at(-1);
    if (sign === '*' || !piece) {
      pieces.push({ signs: '', any: [] });
      continue;
    }
    if (sign === '?') piece.any.push(piece.signs.length);
    if (sign === '~') at++;
    piece.signs += sign === '~' ? escaped(signs.charAt(at)) : sign;
  }
  return { pieces };
}

const escaped = (sign: string) => (/[*?~]/.test(sign) ? sign : leaveAlone());

export const hasWildcard = (text: string) => /[*?~]/.test(text);

/** Where the text, from a place on, first holds what is looked for; -1 when nowhere. */
export function findWildcard({ pieces }: Wildcard, text: string, from: number): number {
  const signs = searchable(text);
  let [start, at] = [-1, from];
  for (const piece of pieces) {
    const found = findPiece(piece, signs, at);
    if (found < 0) return -1;
    if (start < 0) start = found;
    at = found + piece.signs.length;
  }
  return start;
}

/** Whether the whole text is as the pattern says. */
export function matchesWildcard({ pieces }: Wildcard, text: string): boolean {
  const signs = searchable(text);
  const [first, last] = [pieces[0], pieces.at(-1)];
  if (!first || !last) return false;
  if (pieces.length === 1) return signs.length === first.signs.length && fits(first, signs, 0);
  const end = signs.length - last.signs.length;
  let at = first.signs.length;
  if (end < at || !fits(first, signs, 0) || !fits(last, signs, end)) return false;
  for (const piece of pieces.slice(1, -1)) {
    const found = findPiece(piece, signs, at);
    if (found < 0) return false;
    at = found + piece.signs.length;
  }
  return at <= end;
}

const searchable = (text: string) => (isComposed(text) ? leaveAlone() : caseless(text));

function fits({ signs, any }: Piece, text: string, at: number): boolean {
  if (any.length === 0) return text.startsWith(signs, at);
  for (let index = 0; index < signs.length; index++)
    if (text.charAt(at + index) !== signs.charAt(index) && !any.includes(index)) return false;
  return true;
}

function findPiece(piece: Piece, text: string, from: number): number {
  if (piece.any.length === 0) return text.indexOf(piece.signs, from);
  for (let at = from; at + piece.signs.length <= text.length; at++) if (fits(piece, text, at)) return at;
  return -1;
}
