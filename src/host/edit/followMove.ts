import { referenceArea, withArea, type Reference } from '../formula/Reference';
import { rewriteReferences } from '../formula/rewriteReferences';
import { tokenize, type Token } from '../formula/tokenize';
import { quotedSheet, quotedSheets, splitSheet } from '../model/address';
import type { Area } from '../model/Area';
import type { Move } from '../model/Move';
import type { Sheet } from '../model/Sheet';
import { shiftArea, type Shift } from './Shift';
import { columnSpecifier } from './tableColumns';

const isNamed = (name: string | undefined, other: string) => name?.toLowerCase() === other.toLowerCase();

/** The formula as it reads afterwards; addresses without a sheet are those of `own`. */
export function followFormula(formula: string, own: Sheet | undefined, move: Move): string {
  switch (move.kind) {
    case 'shift':
      return rewriteReferences(formula, (reference) => followReference(reference, own, move));
    case 'rename':
      return rewriteTokens(formula, (token) => renamed(token, move));
    case 'delete':
      return rewriteTokens(formula, (token) => withoutSheet(token, move));
    case 'columns':
      return rewriteTokens(formula, (token) => withoutColumns(token, move));
    case 'table':
    case 'rules':
      return formula;
  }
}

type Shifting = Extract<Move, { kind: 'shift' }>;
type Renaming = Extract<Move, { kind: 'rename' }>;
type ColumnRemoval = Extract<Move, { kind: 'columns' }>;
type Deletion = Extract<Move, { kind: 'delete' }>;

/** Whether a reference means cells of the sheet whose cells move. */
export const isOnShifted = ({ sheet }: Reference, own: Sheet | undefined, move: Shifting): boolean =>
  sheet === undefined ? own === move.sheet : isNamed(sheet, move.name);

const followReference = (reference: Reference, own: Sheet | undefined, move: Shifting) =>
  isOnShifted(reference, own, move) ? shiftReference(reference, move.shift) : reference;

/** undefined when all of its cells are deleted. */
export function shiftReference(reference: Reference, shift: Shift): Reference | undefined {
  const area = referenceArea(reference);
  const target = shiftArea(area, shift);
  if (!target) return undefined;
  return target === area ? reference : withArea(reference, target);
}

/** Where an area is afterwards; undefined when it is deleted. */
export const followArea = (area: Area, sheet: Sheet | undefined, move: Move): Area | undefined =>
  move.kind === 'shift' && move.sheet === sheet ? shiftArea(area, move.shift) : area;

const rewriteTokens = (formula: string, rewrite: (token: Token) => string): string =>
  tokenize(formula).map(rewrite).join('');

/** The kinds that may begin with a sheet. */
const ON_SHEET = new Set<Token['kind']>(['reference', 'name', 'error']);

function renamed({ kind, text }: Token, { from, to }: Renaming): string {
  if (!ON_SHEET.has(kind) && kind !== 'sheets') return text;
  const { sheet, rest } = splitSheet(text);
  if (sheet === undefined) return text;
  if (kind !== 'sheets') return isNamed(sheet, from) ? `${quotedSheet(to)}!${rest}` : text;
  const names = sheet.split(':');
  if (!names.some((name) => isNamed(name, from))) return text;
  return `${quotedSheets(names.map((name) => (isNamed(name, from) ? to : name)))}!${rest}`;
}

const GONE = '#REF!';

const tableOf = (text: string) => text.slice(0, text.indexOf('['));

function withoutColumns({ kind, text }: Token, { table, removed }: ColumnRemoval): string {
  if (kind !== 'structured' || !isNamed(tableOf(text), table)) return text;
  const specifiers = text.toLowerCase();
  return removed.some((name) => specifiers.includes(columnSpecifier(name).toLowerCase())) ? GONE : text;
}

function withoutSheet({ kind, text }: Token, { name, before, after, tables }: Deletion): string {
  if (kind === 'structured') return tables.some((table) => isNamed(tableOf(text), table)) ? GONE : text;
  const { sheet, rest } = splitSheet(text);
  if (ON_SHEET.has(kind)) return isNamed(sheet, name) ? GONE : text;
  if (kind !== 'sheets' || sheet === undefined) return text;
  const [first = '', last = ''] = sheet.split(':');
  if (isNamed(first, name) && isNamed(last, name)) return GONE;
  // Of several sheets those are left that stand between.
  if (isNamed(first, name)) return `${quotedSheets([after ?? last, last])}!${rest}`;
  return isNamed(last, name) ? `${quotedSheets([first, before ?? first])}!${rest}` : text;
}
