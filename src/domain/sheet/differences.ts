import { extent } from '../text/extent';
import { formulaAt, valueAt } from './cellAt';
import { isSameCell, looksThatDiffer } from './invertEdits';
import type { Difference } from './Difference';
import { namesGiven } from './namesGiven';
import type { Edit } from './Edit';
import type { Ground, Standing } from './Ground';
import { areasMeet } from './areasMeet';
import type { Area, SheetSnapshot } from './Snapshot';

/** What `edits` can have changed: all that is known where the workbook cannot be read again. */
export const possibleDifferences = ({ before }: Ground, edits: readonly Edit[]): readonly Difference[] =>
  distinct(edits.flatMap((edit) => touchedBy(edit, new Set(before.sheets.map(({ name }) => name)))));

/** What of it does differ: `now` is the ground of the same edits as it is read afterwards. */
export function differences(ground: Ground, now: Ground, edits: readonly Edit[]): readonly Difference[] {
  const { before } = ground;
  const present = new Map(now.before.sheets.map((sheet) => [sheet.id, sheet]));
  const known = new Set(before.sheets.map(({ id }) => id));
  const nameOf = (id: string): string => present.get(id)?.name ?? id;
  const given = namesGiven(edits);
  const active =
    now.before.activeSheet === before.activeSheet ? [] : [{ what: 'activeSheet', sheet: '' } as const];
  return distinct([
    ...before.sheets.flatMap((sheet): readonly Difference[] => {
      const found = present.get(sheet.id);
      if (!found) return [{ what: 'sheetGone', sheet: sheet.name }];
      if (found.name !== sheet.name) return [{ what: 'sheetRenamed', sheet: found.name }];
      return edits.flatMap((edit) => differencesOnSheet(sheet, found, edit));
    }),
    ...before.sheets
      .filter(({ id }) => ground.ruleIds[id]?.length !== now.ruleIds[id]?.length)
      .map(({ name }): Difference => ({ what: 'rules', sheet: name })),
    ...looksThatDiffer(ground.looks, now.looks).flatMap(({ sheet, areas }) =>
      areas.map((area): Difference => ({ what: 'looks', sheet: nameOf(sheet), area })),
    ),
    ...ground.widths
      .filter((widths, i) => JSON.stringify(widths) !== JSON.stringify(now.widths[i]))
      .map(({ sheet, column, widths }): Difference => ({
        what: 'widths',
        sheet: nameOf(sheet),
        area: columns(column, widths.length),
      })),
    ...now.before.sheets
      .filter(({ id, name }) => !known.has(id) && given.has(name))
      .map(({ name }): Difference => ({ what: 'sheetAdded', sheet: name })),
    ...edits.flatMap((edit): readonly Difference[] =>
      edit.kind === 'setting' && before.settings[edit.key] !== now.before.settings[edit.key]
        ? [{ what: 'settings', sheet: '' }]
        : [],
    ),
    ...active,
  ]);
}

function touchedBy(edit: Edit, names: ReadonlySet<string>): readonly Difference[] {
  switch (edit.kind) {
    case 'addSheet':
      return [{ what: 'sheetAdded', sheet: edit.sheet }];
    case 'deleteSheet':
      return [{ what: 'sheetGone', sheet: edit.sheet }];
    case 'renameSheet':
      return [{ what: 'sheetRenamed', sheet: edit.sheet }];
    case 'setting':
    case 'dropSetting':
      return [{ what: 'settings', sheet: '' }];
    case 'activate':
      return [{ what: 'activeSheet', sheet: '' }];
    default:
      return names.has(edit.sheet) ? onSheet(edit) : [];
  }
}

function onSheet(edit: Extract<Edit, { sheet: string }>): readonly Difference[] {
  const { sheet } = edit;
  switch (edit.kind) {
    case 'cells':
      return [{ what: 'cells', sheet, area: written(edit) }];
    case 'restore':
      return [{ what: 'cells', sheet, area: written({ ...edit, values: edit.formulas }) }];
    case 'format':
    case 'copyFormats':
      return [{ what: 'looks', sheet, area: edit.area }];
    case 'merge':
      return [{ what: 'merges', sheet, area: edit.area }];
    case 'columnWidths':
      return [{ what: 'widths', sheet, area: columns(edit.column, edit.widths.length) }];
    case 'highlight':
    case 'removeRules':
      return [{ what: 'rules', sheet }];
    case 'sheetProperty':
      return [{ what: 'marks', sheet }];
    case 'printArea':
      return [{ what: 'printArea', sheet }];
    case 'resizeTable':
      return [{ what: 'tables', sheet, area: edit.before }];
    case 'filter':
      return [{ what: 'filter', sheet, area: edit.before.area }];
    case 'fonts':
      return [{ what: 'fonts', sheet, area: written({ ...edit, values: edit.names }) }];
    default:
      return [];
  }
}

type Grid = readonly (readonly unknown[])[];

const written = ({ row, column, values }: { row: number; column: number; values: Grid }): Area => ({
  row,
  column,
  rowCount: values.length,
  columnCount: values[0]?.length ?? 0,
});

const columns = (column: number, columnCount: number): Area => ({ row: 0, column, rowCount: 1, columnCount });

/** What cannot be read again may differ. */
function differencesOnSheet(sheet: SheetSnapshot, now: SheetSnapshot, edit: Edit): readonly Difference[] {
  if (!('sheet' in edit) || edit.sheet !== sheet.name) return [];
  switch (edit.kind) {
    case 'cells':
      return cellsThatDiffer(sheet, now, edit.row, edit.column, edit.values);
    case 'restore':
      return cellsThatDiffer(sheet, now, edit.row, edit.column, edit.formulas);
    case 'merge':
      return mergesIn(sheet, edit.area) === mergesIn(now, edit.area) ? [] : onSheet(edit);
    case 'sheetProperty':
      return sheet.properties[edit.key] === now.properties[edit.key] ? [] : onSheet(edit);
    case 'resizeTable':
      return isEqual(sheet.tables, now.tables) ? [] : onSheet(edit);
    case 'filter':
      return isEqual(sheet.filter, now.filter) ? [] : onSheet(edit);
    case 'printArea':
    case 'fonts':
      return onSheet(edit);
    default:
      return [];
  }
}

const isEqual = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

function cellsThatDiffer(
  sheet: SheetSnapshot,
  now: SheetSnapshot,
  top: number,
  left: number,
  mask: Grid,
  counts: (row: number, column: number) => boolean = () => true,
): readonly Difference[] {
  const places = mask.flatMap((cells, i) =>
    cells.flatMap((cell, j) => {
      const [row, column] = [top + i, left + j];
      const isSame = cell === null || isSameCell(sheet, now, row, column) || !counts(row, column);
      return isSame ? [] : [{ row, column }];
    }),
  );
  if (places.length === 0) return [];
  const [first, last] = extent(places.map(({ row }) => row));
  const [start, end] = extent(places.map(({ column }) => column));
  const area = { row: first, column: start, rowCount: last - first + 1, columnCount: end - start + 1 };
  return [{ what: 'cells', sheet: sheet.name, area }];
}

/** Texts that were written over: several letters in one cell and an apostrophe before it are told to nobody. */
export const overwrittenTexts = (
  { before }: Ground,
  edits: readonly Edit[],
  { cells = {} }: Standing,
): readonly Difference[] =>
  distinct(
    before.sheets.flatMap((sheet) => {
      const now = cells[sheet.id];
      const isText = (row: number, column: number): boolean => {
        const value = valueAt(sheet, row, column);
        return typeof value === 'string' && value !== '' && value === formulaAt(sheet, row, column);
      };
      return edits.flatMap((edit) =>
        now && edit.kind === 'cells' && edit.sheet === sheet.name
          ? cellsThatDiffer(sheet, now, edit.row, edit.column, edit.values, isText)
          : [],
      );
    }),
  );

const mergesIn = ({ merged }: SheetSnapshot, area: Area): string =>
  merged
    .filter((merge) => areasMeet(merge, area))
    .map((merge) => JSON.stringify(merge))
    .sort()
    .join();

export const distinct = (list: readonly Difference[]): readonly Difference[] => [
  ...new Map(list.map((difference) => [JSON.stringify(difference), difference])).values(),
];
