import type { Area } from './Area';
import { nameKey } from './nameKey';
import type { Sheet } from './Sheet';
import type { SheetArea } from './SheetArea';

/** What changed since formulas were last calculated. */
export interface Changes {
  /** Cells with another value or another formula. */
  readonly cells: SheetArea[];
  /** Defined names that stand for something else, by nameKey. */
  readonly names: Set<string>;
  /** Formulas stand in other places or name cells otherwise, whatever their value. */
  rewritten: boolean;
  /** Sheets were deleted or put in another order. */
  tabs: boolean;
  /** Rows were hidden or shown. */
  hidden: boolean;
}

interface Changing {
  readonly changes: Changes;
}

export const noChanges = (): Changes => ({
  cells: [],
  names: new Set(),
  rewritten: false,
  tabs: false,
  hidden: false,
});

export const cellsDiffer = ({ changes }: Changing, sheet: Sheet, area: Area) =>
  void changes.cells.push({ sheet, area });

export const nameDiffers = ({ changes }: Changing, name: string) => void changes.names.add(nameKey(name));

/** What changed until now, leaving nothing behind. */
export function takeChanges({ changes }: Changing): Changes {
  const taken = { ...changes, cells: changes.cells.splice(0), names: new Set(changes.names) };
  changes.names.clear();
  Object.assign(changes, { rewritten: false, tabs: false, hidden: false });
  return taken;
}

export const isAny = ({ cells, names, rewritten, tabs, hidden }: Changes) =>
  cells.length > 0 || names.size > 0 || rewritten || tabs || hidden;
