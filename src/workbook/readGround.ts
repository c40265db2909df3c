import type { Edit } from '../domain/sheet/Edit';
import type { Ground, Place, StandingRule, StandingWidths } from '../domain/sheet/Ground';
import type { SheetSnapshot, Snapshot } from '../domain/sheet/Snapshot';
import { containsArea } from '../domain/sheet/areasMeet';
import { areaAddress } from '../domain/sheet/cellAddress';
import { areaOf, loadMerged } from './loadDetails';
import { WorkbookError } from './WorkbookError';
import { readCellLooks } from './readCellLooks';

/**
 * What `edits` are about to change on sheets that are there already; `before` is the snapshot that they were made from.
 * Afterwards the rules that they took away are not there to be read (`areRulesThere`).
 *
 * No request where they only add sheets or write into cells that were read, else one; more where looks differ.
 */
export async function readGround(
  context: Excel.RequestContext,
  before: Snapshot,
  edits: readonly Edit[],
  areRulesThere = true,
): Promise<Ground> {
  const coloured = before.sheets.filter((sheet) => isColoured(sheet, edits));
  const named = new Map(before.sheets.map((sheet) => [sheet.name, sheet]));
  const onSheets = edits.flatMap((edit) => {
    const sheet = 'sheet' in edit ? named.get(edit.sheet) : undefined;
    return sheet ? [{ sheet, edit }] : [];
  });
  const places = outermost(onSheets.flatMap(({ sheet, edit }) => placesOf(sheet, edit))).flatMap(byEdge);
  const sources = edits.flatMap((edit) =>
    edit.kind === 'copyFormats' ? [{ sheet: edit.sheet, area: edit.source }] : [],
  );
  const widths = onSheets.flatMap(({ sheet, edit }) =>
    edit.kind === 'columnWidths' ? [loadWidths(context, { ...edit, sheet: sheet.id })] : [],
  );
  const rules = onSheets.flatMap(({ sheet, edit }) =>
    areRulesThere && edit.kind === 'removeRules' ? [loadRules(context, { ...edit, sheet: sheet.id })] : [],
  );
  const ruleIds = coloured.map((sheet) => loadRuleIds(context, sheet));
  if (places.length === 0 && widths.length + ruleIds.length > 0) await context.sync();
  const merges = onSheets.flatMap(({ sheet, edit }) => mergesUnder(context, sheet, edit));
  const looks = await readCellLooks(context, [...places, ...sources]);
  const inTheWay = merges.find((read) => read() !== '');
  if (inTheWay) throw new WorkbookError('mergedThere', inTheWay());
  return {
    before,
    places,
    looks: looks.slice(0, places.length).flat(),
    sources: looks.slice(places.length).flat(),
    widths: widths.map((read) => read()),
    rules: rules.map((read) => read()),
    ruleIds: Object.fromEntries(ruleIds.map((read) => read())),
  };
}

/** Where columns come in beside a table: '' or the cells that are merged there already, which would swallow what is written. */
function mergesUnder(
  context: Excel.RequestContext,
  sheet: SheetSnapshot,
  edit: Edit,
): readonly (() => string)[] {
  if (edit.kind !== 'format') return [];
  const { row, column, rowCount, columnCount } = edit.area;
  const merged = loadMerged(
    context.workbook.worksheets.getItem(sheet.id).getRangeByIndexes(row, column, rowCount, columnCount),
  );
  const own = new Set(sheet.merged.map((area) => JSON.stringify(area)));
  return [
    () =>
      merged()
        .filter((area) => !own.has(JSON.stringify(area)))
        .map((area) => `${sheet.name}!${areaAddress(area)}`)
        .join(', '),
  ];
}

/** Whether rules come to a sheet or go. */
export const isColoured = ({ name }: SheetSnapshot, edits: readonly Edit[]): boolean =>
  edits.some((edit) => (edit.kind === 'highlight' || edit.kind === 'removeRules') && edit.sheet === name);

export function loadRuleIds(
  context: Excel.RequestContext,
  { id }: Pick<SheetSnapshot, 'id'>,
): () => readonly [string, readonly string[]] {
  const rules = context.workbook.worksheets.getItem(id).getRange().conditionalFormats.load('items/id');
  return () => [id, rules.items.map((rule) => rule.id)];
}

/** Cells whose look may change. Where cells are written only, what Excel does to their look is not said by the snapshot. */
function placesOf(sheet: SheetSnapshot, edit: Edit): readonly Place[] {
  switch (edit.kind) {
    case 'format':
    case 'copyFormats':
    case 'merge':
      return [{ sheet: sheet.id, area: edit.area }];
    default:
      return [];
  }
}

const outermost = (places: readonly Place[]): readonly Place[] =>
  places.filter(
    (place, i) =>
      !places.some((other, j) => {
        const isWithin = other.sheet === place.sheet && containsArea(other.area, place.area);
        return i !== j && isWithin && (j < i || !containsArea(place.area, other.area));
      }),
  );

/** The first column apart: its left edge is the right one of a table's last cells, and so seldom like the others. */
const byEdge = ({ sheet, area }: Place): readonly Place[] =>
  area.columnCount === 1
    ? [{ sheet, area }]
    : [
        { sheet, area: { ...area, columnCount: 1 } },
        { sheet, area: { ...area, column: area.column + 1, columnCount: area.columnCount - 1 } },
      ];

type EditOf<K extends Edit['kind']> = Extract<Edit, { kind: K }>;

function loadWidths(
  context: Excel.RequestContext,
  { sheet, column, widths }: EditOf<'columnWidths'>,
): () => StandingWidths {
  const target = context.workbook.worksheets.getItem(sheet);
  const formats = widths.map((_, i) =>
    target.getRangeByIndexes(0, column + i, 1, 1).format.load('columnWidth,useStandardWidth'),
  );
  return () => ({
    sheet,
    column,
    widths: formats.map(({ columnWidth, useStandardWidth }) => (useStandardWidth ? null : columnWidth)),
  });
}

function loadRules(
  context: Excel.RequestContext,
  { sheet, ids }: EditOf<'removeRules'>,
): () => Ground['rules'][number] {
  const formats = context.workbook.worksheets.getItem(sheet).getRange().conditionalFormats;
  const rules = ids.map((id) => {
    const rule = formats.getItem(id);
    rule.load(
      'id,priority,stopIfTrue,custom/rule/formula,custom/format/fill/color,custom/format/font/color,custom/format/font/bold,custom/format/font/italic,custom/format/font/underline,custom/format/font/strikethrough',
    );
    const { areas } = rule.getRanges();
    areas.load('rowIndex,columnIndex,rowCount,columnCount');
    return { rule, areas };
  });
  const read = (): readonly StandingRule[] =>
    rules.map(({ rule: { id, priority, stopIfTrue, custom }, areas }) => ({
      id,
      formula: custom.rule.formula,
      fill: custom.format.fill.color,
      fontColor: custom.format.font.color,
      font: given(custom.format.font.toJSON()),
      areas: areas.items.map(areaOf),
      priority,
      stopIfTrue,
    }));
  return () => ({ sheet, rules: [...read()].sort((a, b) => a.priority - b.priority) });
}

/** Of a conditional format's letters: what it sets beside their colour. */
const given = ({ color, ...font }: Excel.Interfaces.ConditionalRangeFontData): StandingRule['font'] =>
  Object.fromEntries(Object.entries(font).filter(([, value]) => isSet(value)));

const isSet = (value: unknown): value is string | boolean =>
  value !== null && value !== undefined && value !== false && value !== 'None';
