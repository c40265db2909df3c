import type { SheetArea } from '../model/SheetArea';
import type { Workbook } from '../model/Workbook';
import { parseReference, referenceArea } from './Reference';
import { tokenize } from './tokenize';

/** The one area that a reference with a sheet name stands for; none for names, unions and #REF!. */
export function referencedCells({ sheets }: Workbook, formula: string): SheetArea | undefined {
  const [token, ...more] = tokenize(formula);
  const reference = more.length === 0 && token?.kind === 'reference' ? parseReference(token.text) : undefined;
  const sheet = sheets.find(({ name }) => name.toLowerCase() === reference?.sheet?.toLowerCase());
  return reference && sheet && { sheet, area: referenceArea(reference) };
}
