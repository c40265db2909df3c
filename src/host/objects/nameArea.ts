import { parseReference, referenceArea } from '../formula/Reference';
import { tokenize } from '../formula/tokenize';
import type { Sheet } from '../model/Sheet';
import type { Name, Workbook } from '../model/Workbook';
import type { RangeTarget } from './Targets';

const sameName = (a: string, b: string) => a.toLowerCase() === b.toLowerCase();

/** The range of a defined name as seen from a sheet: the sheet's own names come first. */
export function nameArea(workbook: Workbook, name: string, own: Sheet): RangeTarget | undefined {
  const named = (sheet: Sheet | undefined) =>
    workbook.names.find((item) => item.sheet === sheet && sameName(item.name, name));
  const found = named(own) ?? named(undefined);
  return found && rangeOfName(workbook, found);
}

/** The one range a name stands for; none for constants, formulas and unions. */
export function rangeOfName(workbook: Workbook, { formula, sheet: own }: Name): RangeTarget | undefined {
  const tokens = tokenize(formula);
  const reference =
    tokens.length === 1 && tokens[0]?.kind === 'reference' ? parseReference(tokens[0].text) : undefined;
  if (!reference) return undefined;
  const sheet =
    reference.sheet === undefined
      ? own
      : workbook.sheets.find(({ name }) => sameName(name, reference.sheet ?? ''));
  return sheet && { sheet, area: referenceArea(reference) };
}
