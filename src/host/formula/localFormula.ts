import { tokenize } from './tokenize';

/** A formula as it reads on a Vietnamese machine: semicolons between arguments, decimal commas. */
export const localFormula = (formula: string) =>
  tokenize(formula)
    .map(({ kind, text }) =>
      kind === 'number' ? text.replace('.', ',') : kind === 'operator' && text === ',' ? ';' : text,
    )
    .join('');

/** The other way round; a formula without a semicolon that reads as English is taken as English. */
export function englishFormula(formula: string): string {
  if (!formula.includes(';') && !/\d,\d/.test(formula)) return formula;
  return formula
    .split(/("(?:[^"]|"")*")/)
    .map((piece, index) =>
      index % 2 === 1 ? piece : piece.replace(/(\d),(\d)/g, '$1.$2').replaceAll(';', ','),
    )
    .join('');
}
