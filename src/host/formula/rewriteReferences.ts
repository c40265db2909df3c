import { formatReference, movedReference, parseReference, type Reference } from './Reference';
import { tokenize } from './tokenize';

/** The formula with every reference replaced; a reference that is gone becomes #REF!. */
export function rewriteReferences(
  formula: string,
  rewrite: (reference: Reference) => Reference | undefined,
): string {
  return joined(piecesOf(formula), rewrite);
}

/** A piece of a formula, and what it refers to. */
interface Piece {
  readonly text: string;
  readonly reference: Reference | undefined;
}

const piecesOf = (formula: string): readonly Piece[] =>
  tokenize(formula).map(({ kind, text }) => ({
    text,
    reference: kind === 'reference' ? parseReference(text) : undefined,
  }));

const joined = (pieces: readonly Piece[], rewrite: (reference: Reference) => Reference | undefined): string =>
  pieces
    .map(({ text, reference }) => {
      if (!reference) return text;
      const changed = rewrite(reference);
      if (changed === reference) return text;
      return changed ? formatReference(changed) : '#REF!';
    })
    .join('');

/** Gives a formula as it reads in other places: it is taken apart once. */
export function movableFormula(formula: string): (rows: number, columns: number) => string {
  const pieces = piecesOf(formula);
  return (rows, columns) => joined(pieces, (reference) => movedReference(reference, rows, columns));
}
