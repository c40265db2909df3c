import { isOnSheet, sameArea, type Area } from '../model/Area';
import { nameKey } from '../model/nameKey';
import type { Sheet } from '../model/Sheet';
import type { SheetArea } from '../model/SheetArea';
import type { Formula } from './Formula';
import { isAbsolute, referenceArea, type Reference } from './Reference';

/** What a formula's value hangs on. */
export interface Dependencies {
  readonly areas: SheetArea[];
  /** By nameKey. */
  readonly names: Set<string>;
  /** Cells that only Excel can name: any change may be one of theirs. */
  anything: boolean;
  /** Which rows are hidden. */
  hidden: boolean;
  /** Which sheets stand between others. */
  tabs: boolean;
}

/** What names in formulas mean. */
export interface Vocabulary {
  sheetNamed(name: string): Sheet | undefined;
  /** From one sheet to another, in the order of the tabs. */
  sheetsBetween(first: string, last: string): readonly Sheet[];
  /** The formula of a defined name, as a sheet sees it. */
  named(own: Sheet, sheet: string | undefined, name: string): Formula | undefined;
  isDefined(own: Sheet, sheet: string | undefined, name: string): boolean;
  table(name: string): SheetArea | undefined;
}

/** Functions whose value changes with cells that they do not name, or at every calculation. */
const RESTLESS = new Set([
  'INDIRECT',
  'OFFSET',
  'RAND',
  'RANDBETWEEN',
  'RANDARRAY',
  'CELL',
  'INFO',
  'GETPIVOTDATA',
  'TABLE',
  'SHEET',
  'SHEETS',
  'RTD',
]);
/** These look at where a reference points, not at what stands there. */
const OF_PLACES = new Set(['ROW', 'COLUMN', 'ROWS', 'COLUMNS']);
const OF_VISIBLE_ROWS = new Set(['SUBTOTAL', 'AGGREGATE']);
/** These add up as many cells as they test, wherever the third argument ends. */
const BESIDE = new Set(['SUMIF', 'AVERAGEIF']);

/** `formula` is undefined when it was not understood. */
export function dependenciesOf(formula: Formula | undefined, own: Sheet, words: Vocabulary): Dependencies {
  const found: Dependencies = { areas: [], names: new Set(), anything: false, hidden: false, tabs: false };
  if (formula) collect(formula, { own, words, found, names: [] });
  else found.anything = true;
  return found;
}

interface Walk {
  readonly own: Sheet;
  readonly words: Vocabulary;
  readonly found: Dependencies;
  /** The names that were followed to come here. */
  readonly names: readonly Formula[];
}

const MOST_NAMES = 16;

function collect(formula: Formula, walk: Walk): void {
  const { found, words } = walk;
  switch (formula.kind) {
    case 'value':
    case 'array':
    case 'external':
      return;
    case 'reference':
      collectReference(formula.reference, formula.area, walk);
      return;
    case 'sheets': {
      const area = referenceArea(formula.reference);
      found.tabs = true;
      for (const sheet of words.sheetsBetween(formula.first, formula.last)) found.areas.push({ sheet, area });
      return;
    }
    case 'structured':
      collectTable(formula.table, walk);
      return;
    case 'name':
      collectName(formula.sheet, formula.name, walk);
      return;
    case 'percent':
    case 'prefix':
      collect(formula.operand, walk);
      return;
    case 'infix': {
      let left: Formula = formula;
      for (; left.kind === 'infix'; left = left.left) collect(left.right, walk);
      collect(left, walk);
      return;
    }
    case 'joined':
      // What lies between is not named.
      if (formula.operator === ':') found.anything = true;
      for (const operand of formula.operands) collect(operand, walk);
      return;
    case 'call':
      collectCall(formula.name, formula.args, walk);
      return;
  }
}

function collectReference(reference: Reference, area: Area, { own, words, found, names }: Walk): void {
  if (names.length > 0 && !isAbsolute(reference)) found.anything = true;
  const sheet = reference.sheet === undefined ? own : words.sheetNamed(reference.sheet);
  if (sheet) found.areas.push({ sheet, area });
}

function collectTable(name: string | undefined, { own, words, found }: Walk): void {
  const table = name === undefined ? undefined : words.table(name);
  if (table) found.areas.push(table);
  else for (const { area } of own.tables) found.areas.push({ sheet: own, area });
}

function collectName(sheet: string | undefined, name: string, walk: Walk): void {
  const { own, words, found, names } = walk;
  found.names.add(nameKey(name));
  const table = words.isDefined(own, sheet, name) ? undefined : words.table(name);
  if (table) found.areas.push(table);
  if (!words.isDefined(own, sheet, name)) return;
  const named = words.named(own, sheet, name);
  if (named && names.includes(named)) return;
  if (named && names.length < MOST_NAMES) collect(named, { ...walk, names: [...names, named] });
  else found.anything = true;
}

function collectCall(name: string, args: readonly Formula[], walk: Walk): void {
  const { found, own, words } = walk;
  if (RESTLESS.has(name)) found.anything = true;
  if (OF_VISIBLE_ROWS.has(name)) found.hidden = true;
  // A LAMBDA with a name of its own.
  if (words.isDefined(own, undefined, name)) collectName(undefined, name, walk);
  for (const arg of args) if (arg.kind !== 'reference' || !OF_PLACES.has(name)) collect(arg, walk);
  if (BESIDE.has(name) && args.length > 2) collectBeside(args, walk);
}

function collectBeside([tested, , beside]: readonly Formula[], walk: Walk): void {
  const [shape, start] = [areaNamed(tested, walk), areaNamed(beside, walk)];
  if (!shape || !start) {
    walk.found.anything = true;
    return;
  }
  const area = { ...start.area, rows: shape.area.rows, columns: shape.area.columns };
  if (!sameArea(area, start.area) && isOnSheet(area)) walk.found.areas.push({ sheet: start.sheet, area });
}

function areaNamed(formula: Formula | undefined, { own, words }: Walk): SheetArea | undefined {
  const named = formula?.kind === 'name' ? words.named(own, formula.sheet, formula.name) : formula;
  if (named?.kind !== 'reference') return undefined;
  const { sheet: name } = named.reference;
  const sheet = name === undefined ? own : words.sheetNamed(name);
  return sheet && { sheet, area: named.area };
}
