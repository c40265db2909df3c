import type { Area } from '../model/Area';
import type { Sheet } from '../model/Sheet';
import type { Workbook } from '../model/Workbook';
import { parseReference, referenceArea } from './Reference';
import { tokenize } from './tokenize';

export interface SheetArea {
  readonly sheet: Sheet;
  readonly area: Area;
}

/** The one area that a reference with a sheet name stands for; none for names, unions and #REF!. */
export function referencedCells({ sheets }: Workbook, formula: string): SheetArea | undefined {
  const [token, ...more] = tokenize(formula);
  const reference = more.length === 0 && token?.kind === 'reference' ? parseReference(token.text) : undefined;
  const sheet = sheets.find(({ name }) => name.toLowerCase() === reference?.sheet?.toLowerCase());
  return reference && sheet && { sheet, area: referenceArea(reference) };
}
