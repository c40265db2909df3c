import { formulaAt, numberFormatAt, valueAt } from './cellAt';
import { namesGiven } from './namesGiven';
import type { Edit } from './Edit';
import type { Ground, LookGroup, Standing, StandingRule, StandingWidths } from './Ground';
import { freeSheetName } from './freeSheetName';
import type { CellValue, SheetSnapshot, Snapshot } from './Snapshot';

/**
 * What takes a list of edits back, whether all of them were carried out or some: what was renamed gets its name again,
 * what was written over becomes what it was, what was added goes. May be carried out again. A setting that somebody has
 * changed since stays.
 *
 * A sheet that took the place of one that is gone stays: the older one cannot come back.
 * Excel's own undo does not cover add-ins on Office LTSC.
 */
export function invertEdits(ground: Ground, edits: readonly Edit[], standing: Standing): readonly Edit[] {
  const { before } = ground;
  const isReplaced = goneForGood(before, edits, standing).length > 0;
  const ids = new Set(standing.sheets.map(({ id }) => id));
  const here = before.sheets.filter(({ id }) => ids.has(id));
  const added = addedSheets(before, edits, standing);
  const replacing = new Set(edits.flatMap((edit) => (edit.kind === 'renameSheet' ? [edit.name] : [])));
  return [
    ...(isReplaced ? [] : namesBack(here, added, edits, standing)),
    ...here.flatMap((sheet) => invertOnSheet(ground, sheet, edits, standing)),
    ...edits.flatMap((edit) =>
      edit.kind === 'setting' && standing.settings[edit.key] === edit.value
        ? [settingBack(before, edit.key)]
        : [],
    ),
    ...here
      .filter(({ id, name }) => name === before.activeSheet && isVisible(standing, id))
      .map(({ id }): Edit => ({ kind: 'activate', sheet: id })),
    ...added
      .filter(({ name }) => !isReplaced || !replacing.has(name))
      .map(({ id }): Edit => ({ kind: 'deleteSheet', sheet: id })),
  ];
}

const isVisible = ({ sheets }: Standing, wanted: string): boolean =>
  sheets.some(({ id, visibility }) => id === wanted && visibility === 'visible');

/** Sheets from before that these edits have deleted: they cannot come back. */
export function goneForGood(
  { sheets }: Snapshot,
  edits: readonly Edit[],
  standing: Pick<Standing, 'sheets'>,
): readonly SheetSnapshot[] {
  const named = new Map(sheets.map((sheet) => [sheet.name, sheet]));
  const there = new Set(standing.sheets.map(({ id }) => id));
  return edits.flatMap((edit) => {
    const sheet = 'sheet' in edit ? named.get(edit.sheet) : undefined;
    if (edit.kind === 'renameSheet') {
      named.delete(edit.sheet);
      if (sheet) named.set(edit.name, sheet);
    }
    return edit.kind === 'deleteSheet' && sheet && !there.has(sheet.id) ? [sheet] : [];
  });
}

/** Sheets that were not there before and have a name that these edits give. */
function addedSheets({ sheets }: Snapshot, edits: readonly Edit[], standing: Standing): Standing['sheets'] {
  const known = new Set(sheets.map(({ id }) => id));
  const given = namesGiven(edits);
  return standing.sheets.filter(({ id, name }) => !known.has(id) && given.has(name));
}

/** Names that were taken are given back; what has them now goes out of the way. */
function namesBack(
  here: readonly SheetSnapshot[],
  added: Standing['sheets'],
  edits: readonly Edit[],
  standing: Standing,
): readonly Edit[] {
  const now = new Map(standing.sheets.map(({ id, name }) => [id, name]));
  const taken = new Set(edits.flatMap((edit) => (edit.kind === 'renameSheet' ? [edit.sheet] : [])));
  const renamed = here.filter(({ id, name }) => taken.has(name) && now.get(id) !== name);
  const wanted = new Set(renamed.map(({ name }) => name));
  return [
    ...added
      .filter(({ name }) => wanted.has(name))
      .map(({ id }, i): Edit => ({
        kind: 'renameSheet',
        sheet: id,
        name: freeSheetName(`tthc-${i + 1}`, standing.sheets),
      })),
    ...renamed.map(({ id, name }): Edit => ({ kind: 'renameSheet', sheet: id, name })),
  ];
}

function invertOnSheet(
  { looks, widths, rules, ruleIds }: Ground,
  sheet: SheetSnapshot,
  edits: readonly Edit[],
  standing: Standing,
): readonly Edit[] {
  const { id, name } = sheet;
  const isHere = (each: { readonly sheet: string }): boolean => each.sheet === id;
  const before = ruleIds[id] ?? [];
  const now = standing.ruleIds[id] ?? [];
  const isGone = (rule: StandingRule): boolean => !now.includes(rule.id);
  return [
    ...[...edits]
      .reverse()
      .flatMap((edit) =>
        'sheet' in edit && edit.sheet === name ? invertEdit(sheet, edit, standing.cells?.[id]) : [],
      ),
    ...looksThatDiffer(looks.filter(isHere), standing.looks).map(({ areas, look: { style } }): Edit => ({
      kind: 'looks',
      sheet: id,
      areas,
      look: style === undefined ? {} : { style },
    })),
    ...widths.filter(isHere).flatMap(widthsBack),
    { kind: 'removeRules', sheet: id, ids: now.filter((rule) => !before.includes(rule)) } satisfies Edit,
    ...rules.filter(isHere).map((each): Edit => ({
      kind: 'restoreRules',
      sheet: id,
      rules: each.rules.filter(isGone),
    })),
  ].filter(doesSomething);
}

/** Of those before, the ones that are not there now. */
export function looksThatDiffer(
  before: readonly LookGroup[],
  now: readonly LookGroup[],
): readonly LookGroup[] {
  const same = new Set(now.map((group) => JSON.stringify(group)));
  return before.filter((group) => !same.has(JSON.stringify(group)));
}

const doesSomething = (edit: Edit): boolean =>
  edit.kind === 'removeRules'
    ? edit.ids.length > 0
    : edit.kind === 'restoreRules'
      ? edit.rules.length > 0
      : edit.kind !== 'standardWidths' || edit.columns.length > 0;

function widthsBack({ sheet, column, widths }: StandingWidths): readonly Edit[] {
  const columns = widths.flatMap((width, i) => (width === null ? [column + i] : []));
  return [
    { kind: 'columnWidths', sheet, column, widths },
    { kind: 'standardWidths', sheet, columns },
  ];
}

function invertEdit(sheet: SheetSnapshot, edit: Edit, now: SheetSnapshot | undefined): readonly Edit[] {
  const { id } = sheet;
  switch (edit.kind) {
    case 'cells':
      return restore(sheet, edit, now);
    case 'restore':
      return restore(sheet, { ...edit, values: edit.formulas }, now);
    case 'merge':
      return [{ ...edit, sheet: id, kind: 'unmerge' }];
    case 'printArea':
      return [{ ...edit, sheet: id, area: edit.before, before: edit.area }];
    case 'resizeTable':
      return tableBack(sheet, edit, now);
    case 'filter':
      return isEqual(now?.filter, edit.before)
        ? []
        : [{ ...edit, sheet: id, filter: edit.before, before: edit.filter }];
    case 'fonts':
      return [{ ...edit, sheet: id, names: edit.before, before: edit.names }];
    case 'sheetProperty':
      return [propertyBack(sheet, edit.key)];
    default:
      return [];
  }
}

/** Rows that it got since stay in it; a table that somebody made a range of is none again. */
function tableBack(
  { id }: SheetSnapshot,
  edit: Extract<Edit, { kind: 'resizeTable' }>,
  now: SheetSnapshot | undefined,
): readonly Edit[] {
  const standing = now?.tables?.find(({ name }) => name === edit.table);
  if (now?.tables && !standing) return [];
  const { rowCount, columnCount } = standing?.area ?? edit.area;
  const area = {
    ...edit.before,
    rowCount: rowCount === edit.area.rowCount ? edit.before.rowCount : rowCount,
    columnCount: columnCount === edit.area.columnCount ? edit.before.columnCount : columnCount,
  };
  return isEqual(standing?.area, area) ? [] : [{ ...edit, sheet: id, area, before: edit.area }];
}

const isEqual = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

function settingBack({ settings }: Snapshot, key: string): Edit {
  const value = settings[key];
  return value === undefined ? { kind: 'dropSetting', key } : { kind: 'setting', key, value };
}

function propertyBack({ id, properties }: SheetSnapshot, key: string): Edit {
  const value = properties[key];
  return value === undefined
    ? { kind: 'dropProperty', sheet: id, key }
    : { kind: 'sheetProperty', sheet: id, key, value };
}

type Written = Pick<Extract<Edit, { kind: 'cells' }>, 'row' | 'column' | 'values'>;

/** Only cells that hold something else now. */
function restore(
  sheet: SheetSnapshot,
  { row, column, values }: Written,
  now: SheetSnapshot | undefined,
): readonly Edit[] {
  const differs = values.map((cells, i) =>
    cells.map((value, j) => value !== null && (!now || !isSameCell(sheet, now, row + i, column + j))),
  );
  if (!differs.some((cells) => cells.includes(true))) return [];
  const at = <T>(read: (sheet: SheetSnapshot, row: number, column: number) => T): (T | null)[][] =>
    differs.map((cells, i) =>
      cells.map((isWanted, j) => (isWanted ? read(sheet, row + i, column + j) : null)),
    );
  return [
    {
      kind: 'restore',
      sheet: sheet.id,
      row,
      column,
      formulas: at(formulaText),
      numberFormats: at(knownFormat),
    },
  ];
}

export const isSameCell = (a: SheetSnapshot, b: SheetSnapshot, row: number, column: number): boolean =>
  formulaAt(a, row, column) === formulaAt(b, row, column) &&
  numberFormatAt(a, row, column) === numberFormatAt(b, row, column);

/** Beyond the used range nothing was read: formats that were set there are among the looks. */
const knownFormat = ({ used, numberFormats }: SheetSnapshot, row: number, column: number): string | null =>
  numberFormats[row - used.row]?.[column - used.column] ?? null;

const TEXT_FORMAT = '@';

/** What Excel would read as a formula, a number, a date or a truth value: "-5 hồ sơ", "1/2", "TRUE", "Mar 3", "3-Mar". */
const READ_AS_SOMETHING_ELSE =
  /^[=+\-@'#]|^(true|false)$|^[\s\p{Sc}\p{N}.,:;/%()e-]+(\s*[ap]m)?$|^[a-z]{3,9}[\s.,/-]*\p{N}|^\p{N}+[\s./-]*[a-z]{3,9}\b/iu;

/**
 * Text that only looks like a formula… was stored with an apostrophe, which Excel does not give back (office-js#6687);
 * cells of the format Text need none.
 */
function formulaText(sheet: SheetSnapshot, row: number, column: number): CellValue {
  const formula = formulaAt(sheet, row, column);
  const isText = typeof formula === 'string' && formula === valueAt(sheet, row, column);
  const isRead = isText && formula !== '' && numberFormatAt(sheet, row, column) !== TEXT_FORMAT;
  return isRead && READ_AS_SOMETHING_ELSE.test(formula) ? `'${formula}` : formula;
}
