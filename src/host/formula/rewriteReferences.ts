import { formatReference, movedReference, parseReference, type Reference } from './Reference';
import { tokenize } from './tokenize';

/** The formula with every reference replaced; a reference that is gone becomes #REF!. */
export function rewriteReferences(
  formula: string,
  rewrite: (reference: Reference) => Reference | undefined,
): string {
  return tokenize(formula)
    .map(({ kind, text }) => {
      const reference = kind === 'reference' ? parseReference(text) : undefined;
      if (!reference) return text;
      const changed = rewrite(reference);
      if (changed === reference) return text;
      return changed ? formatReference(changed) : '#REF!';
    })
    .join('');
}

/** The formula as it reads when copied some rows down and columns to the right. */
export const movedFormula = (formula: string, rows: number, columns: number) =>
  rows === 0 && columns === 0
    ? formula
    : rewriteReferences(formula, (reference) => movedReference(reference, rows, columns));
