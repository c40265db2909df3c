import { movedFormula } from '../formula/rewriteReferences';
import { recalculate } from '../formula/recalculate';
import { cellArea, containsArea, intersection, isWholeColumns, isWholeRows, type Area } from '../model/Area';
import type { Cell } from '../model/Cell';
import { cellAt, refitRow, styleNumberAt, writableCell } from '../model/cells';
import type { Sheet } from '../model/Sheet';
import { HostError } from '../protocol/HostError';
import type { Session } from '../protocol/Session';
import { cellsChanged, touched } from './changed';
import { clearConditionalFormats, clearValidations } from './clearCells';
import { copyConditionalFormats, copyValidations, type Corner, type Place } from './copyRules';
import { cellKey, coveredCells } from './coveredCells';
import { pasteArea, tilesOf } from './pasteArea';
import { requireAllowed, requireWritableCells } from './requireWritable';

export const COPY_TYPES = ['All', 'Formulas', 'Values', 'Formats', 'Link'] as const;

export interface Copy {
  readonly type: (typeof COPY_TYPES)[number];
  readonly skipBlanks: boolean;
  readonly transpose: boolean;
}

interface CopiedCell {
  readonly row: number;
  readonly column: number;
  readonly style: number;
  readonly content: Pick<Cell, 'value' | 'formula' | 'source'>;
}

/** Range.copyFrom: what the Copy and Paste Special commands do, without the clipboard. */
export function copyCells(session: Session, from: Place, to: Place, copy: Copy): void {
  requireKnown(from.area, to.area, copy);
  recalculate(session.workbook);
  const cells = copiedCells(from, copy);
  const size = copy.transpose ? { rows: from.area.columns, columns: from.area.rows } : from.area;
  const area = pasteArea(size, to.area);
  const withFormats = copy.type === 'All' || copy.type === 'Formats';
  const withContent = copy.type !== 'Formats';
  requireWholeMerges(to.sheet, area);
  if (withFormats) requireAllowed(to.sheet, 'formatCells');
  if (withContent) requireWritableCells(session, to.sheet, area);
  const origins = tilesOf(area, size);
  const parts = copy.skipBlanks ? cells.map(({ row, column }) => cellArea(row, column)) : [from.area];
  const targets = origins.flatMap((origin) => parts.map((part) => landing(from.area, part, origin, copy)));
  const merges = from.sheet.merges.filter((merge) => parts.some((part) => containsArea(part, merge)));
  const rules = {
    from,
    to: to.sheet,
    parts,
    origins,
    landing: (part: Area, origin: Corner) => landing(from.area, part, origin, copy),
  };
  if (withFormats) {
    copyConditionalFormats(rules, () =>
      targets.forEach((target) => clearConditionalFormats(to.sheet, target)),
    );
  }
  if (copy.type === 'All') {
    copyValidations(rules, () => targets.forEach((target) => clearValidations(to.sheet, target)));
  }
  if (withFormats) {
    to.sheet.merges = [
      ...to.sheet.merges.filter((merge) => !targets.some((target) => intersection(target, merge))),
      ...origins.flatMap((origin) => merges.map((merge) => landing(from.area, merge, origin, copy))),
    ];
  }
  const covered = withFormats ? new Set<number>() : coveredCells(to.sheet, area);
  for (const origin of origins) {
    for (const copied of cells) put(from, to.sheet, copied, origin, copy, covered);
  }
  if (withContent) cellsChanged(session, to.sheet, area);
  else touched(session, to.sheet);
}

/** What of Excel's copying is not answered here is refused, never half done. */
function requireKnown(from: Area, to: Area, { type }: Copy): void {
  if (type === 'Link') throw new HostError('NotImplemented', 'Links are not pasted here.');
  if ([from, to].some((area) => isWholeColumns(area) || isWholeRows(area)))
    throw new HostError('NotImplemented', 'Whole rows and columns are not copied here.');
}

/** Read before anything is written: source and destination may overlap. */
function copiedCells({ sheet, area }: Place, { skipBlanks, transpose, type }: Copy): CopiedCell[] {
  const cells: CopiedCell[] = [];
  for (let row = area.row; row < area.row + area.rows; row++) {
    for (let column = area.column; column < area.column + area.columns; column++) {
      const cell = cellAt(sheet, row, column);
      const { value = null, formula, source } = cell ?? { formula: undefined, source: undefined };
      if (skipBlanks && value === null && formula === undefined) continue;
      if (transpose && formula !== undefined && type !== 'Values' && type !== 'Formats')
        throw new HostError('NotImplemented', 'Formulas are not transposed here.');
      const content = { value, formula, source: formula === undefined ? source : undefined };
      cells.push({ row, column, style: styleNumberAt(sheet, row, column), content });
    }
  }
  return cells;
}

function requireWholeMerges(sheet: Sheet, area: Area): void {
  if (sheet.merges.some((merge) => intersection(merge, area) && !containsArea(area, merge)))
    throw new HostError('MergedRangeConflict', 'Part of a merged cell cannot be changed.');
}

/** Where a part of the source comes to lie in the copy that begins at `origin`. */
function landing(source: Area, part: Area, origin: Corner, { transpose }: Pick<Copy, 'transpose'>): Area {
  const [down, right] = [part.row - source.row, part.column - source.column];
  return transpose
    ? { row: origin.row + right, column: origin.column + down, rows: part.columns, columns: part.rows }
    : { ...part, row: origin.row + down, column: origin.column + right };
}

function put(
  from: Place,
  sheet: Sheet,
  copied: CopiedCell,
  origin: Corner,
  copy: Copy,
  covered: ReadonlySet<number>,
): void {
  const { row, column } = landing(from.area, cellArea(copied.row, copied.column), origin, copy);
  if (covered.has(cellKey(row, column))) return;
  refitRow(sheet, row);
  if (copy.type !== 'Formats') putContent(sheet, row, column, copied, copy);
  const withFormats = copy.type === 'All' || copy.type === 'Formats';
  if (withFormats && styleNumberAt(sheet, row, column) !== copied.style)
    writableCell(sheet, row, column).style = copied.style;
}

function putContent(sheet: Sheet, row: number, column: number, copied: CopiedCell, { type }: Copy): void {
  const { value, formula, source } = copied.content;
  if (!cellAt(sheet, row, column) && value === null && formula === undefined) return;
  const withFormula = type !== 'Values' && formula !== undefined;
  Object.assign(writableCell(sheet, row, column), {
    // The formula looks at other cells there.
    value: withFormula ? null : value,
    formula: withFormula ? movedFormula(formula, row - copied.row, column - copied.column) : undefined,
    array: undefined,
    source: type === 'All' ? source : undefined,
  });
}
