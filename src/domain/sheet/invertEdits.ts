import { formulaAt, numberFormatAt, valueAt } from './cellAt';
import type { Edit } from './Edit';
import type { Area, CellValue, SheetSnapshot, Snapshot } from './Snapshot';

/**
 * What takes a list of edits back, in reverse order: sheets that were added go, cells get the formulas, values and
 * number formats that they had. A report that took an older one's place stays: the older one cannot come back.
 * Excel's own undo does not cover add-ins on Office LTSC (design 9).
 */
export function invertEdits(before: Snapshot, edits: readonly Edit[]): readonly Edit[] {
  const renamed = new Set(edits.flatMap((edit) => (edit.kind === 'renameSheet' ? [edit.sheet] : [])));
  const inverses = edits.flatMap((edit): Edit[] => {
    if (edit.kind === 'addSheet')
      return renamed.has(edit.sheet) ? [] : [{ kind: 'deleteSheet', sheet: edit.sheet }];
    const sheet = 'sheet' in edit ? before.sheets.find(({ name }) => name === edit.sheet) : undefined;
    return sheet ? invertOnSheet(sheet, edit) : [];
  });
  return [...inverses.reverse(), { kind: 'activate', sheet: before.activeSheet }];
}

function invertOnSheet(sheet: SheetSnapshot, edit: Edit): Edit[] {
  switch (edit.kind) {
    case 'cells':
      return [restore(sheet, edit)];
    case 'format':
    case 'copyFormats':
      return isOutsideUsed(sheet, edit.area) ? [{ kind: 'clear', sheet: sheet.name, area: edit.area }] : [];
    case 'printArea':
      return [{ ...edit, area: edit.before, before: edit.area }];
    case 'fonts':
      return [{ ...edit, names: edit.before, before: edit.names }];
    case 'sheetProperty':
      return [{ ...edit, value: sheet.properties[edit.key] ?? '' }];
    default:
      return [];
  }
}

const isOutsideUsed = ({ used }: SheetSnapshot, { row, column }: Area): boolean =>
  column >= used.column + used.columnCount || row >= used.row + used.rowCount;

function restore(sheet: SheetSnapshot, edit: Extract<Edit, { kind: 'cells' }>): Edit {
  const at = <T>(read: (row: number, column: number) => T): (T | null)[][] =>
    edit.values.map((values, i) =>
      values.map((value, j) => (value === null ? null : read(edit.row + i, edit.column + j))),
    );
  return {
    kind: 'restore',
    sheet: sheet.name,
    row: edit.row,
    column: edit.column,
    formulas: at((row, column) => formulaText(sheet, row, column)),
    numberFormats: at((row, column) => numberFormatAt(sheet, row, column)),
  };
}

/** What Excel would read otherwise: "-5 hồ sơ", "1/2", "TRUE", "Mar 3". */
const READ_AS_SOMETHING_ELSE = /^\P{L}|^(true|false)$|^[a-z]{3,9}[\s.,/-]*\d/iu;

/** Text that only looks like a formula… was stored with an apostrophe, which Excel does not give back (office-js#6687). */
function formulaText(sheet: SheetSnapshot, row: number, column: number): CellValue {
  const formula = formulaAt(sheet, row, column);
  const isText = typeof formula === 'string' && formula === valueAt(sheet, row, column);
  return isText && READ_AS_SOMETHING_ELSE.test(formula) ? `'${formula}` : formula;
}
