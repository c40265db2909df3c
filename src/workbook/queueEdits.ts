import { areaAddress } from '../domain/sheet/cellAddress';
import type { Edit, HighlightRule } from '../domain/sheet/Edit';
import type { Area, CellValue } from '../domain/sheet/Snapshot';
import { applyFormat } from './applyFormat';
import { applyLook } from './applyLook';
import { applyPageSetup } from './applyPageSetup';
import { guardText } from './guardText';
import { rowsByHeight } from './rowsByHeight';
import { runsOf } from './runsOf';

/** What can be queued as it is; a look that is copied has to be read first: see withCopiedLooks. */
export type QueuedEdit = Exclude<Edit, { kind: 'copyFormats' }>;
type EditOf<K extends QueuedEdit['kind']> = Extract<QueuedEdit, { kind: K }>;

/**
 * Queues all edits in order; nothing happens before the caller's context.sync(). One request for all of them: round
 * trips do not grow with rows.
 */
export function queueEdits(context: Excel.RequestContext, edits: readonly QueuedEdit[]): void {
  for (const edit of edits) {
    const queue = QUEUE[edit.kind] as (context: Excel.RequestContext, edit: QueuedEdit) => void;
    queue(context, edit);
  }
}

const sheetOf = (context: Excel.RequestContext, name: string): Excel.Worksheet =>
  context.workbook.worksheets.getItem(name);

const rangeOf = (context: Excel.RequestContext, sheet: string, area: Area): Excel.Range =>
  sheetOf(context, sheet).getRangeByIndexes(area.row, area.column, area.rowCount, area.columnCount);

const QUEUE: {
  readonly [K in QueuedEdit['kind']]: (context: Excel.RequestContext, edit: EditOf<K>) => void;
} = {
  addSheet: (context, { sheet, properties, isHidden }) => {
    const added = context.workbook.worksheets.add(sheet);
    if (isHidden) added.visibility = 'Hidden';
    for (const [key, value] of Object.entries(properties)) added.customProperties.add(key, value);
  },
  deleteSheet: (context, { sheet }) => sheetOf(context, sheet).delete(),
  renameSheet: (context, { sheet, name }) => {
    sheetOf(context, sheet).name = name;
  },
  cells: queueCells,
  restore: (context, { sheet, row, column, formulas, numberFormats }) => {
    const range = rangeOf(context, sheet, block(row, column, formulas));
    range.numberFormat = numberFormats as string[][];
    range.formulas = formulas as CellValue[][];
  },
  merge: (context, { sheet, area }) => rangeOf(context, sheet, area).merge(false),
  unmerge: (context, { sheet, area }) => rangeOf(context, sheet, area).unmerge(),
  format: (context, { sheet, area, format }) => applyFormat(rangeOf(context, sheet, area), format),
  columnWidths: (context, { sheet, column, widths }) => {
    const target = sheetOf(context, sheet);
    for (const { first, count, value } of runsOf(widths)) {
      target.getRangeByIndexes(0, column + first, 1, count).format.columnWidth = value;
    }
  },
  standardWidths: (context, { sheet, columns }) => {
    const target = sheetOf(context, sheet);
    for (const column of columns) target.getRangeByIndexes(0, column, 1, 1).format.useStandardWidth = true;
  },
  rowHeights: (context, { sheet, row, heights }) => {
    const target = sheetOf(context, sheet);
    for (const { height, address } of rowsByHeight(row, heights)) {
      target.getRanges(address).format.rowHeight = height;
    }
  },
  highlight: (context, { sheet, area, rules }) => {
    const formats = rangeOf(context, sheet, area).conditionalFormats;
    for (const rule of rules) addRule(formats, rule);
  },
  removeRules: (context, { sheet, ids }) => {
    const formats = sheetOf(context, sheet).getRange().conditionalFormats;
    for (const id of ids) formats.getItem(id).delete();
  },
  restoreRules: (context, { sheet, rules }) => {
    const target = sheetOf(context, sheet);
    for (const rule of rules) {
      const format = addRule(target.getRanges(rule.areas.map(areaAddress).join()).conditionalFormats, rule);
      format.stopIfTrue = rule.stopIfTrue;
      format.priority = rule.priority;
    }
  },
  looks: (context, { sheet, areas, look }) => applyLook(sheetOf(context, sheet), areas, look),
  resizeTable: (context, { sheet, table, area }) =>
    sheetOf(context, sheet).tables.getItem(table).resize(areaAddress(area)),
  filter: (context, { sheet, filter: { area, criteria } }) => {
    const { autoFilter } = sheetOf(context, sheet);
    const range = rangeOf(context, sheet, area);
    autoFilter.remove();
    autoFilter.apply(range);
    for (const [column, each] of criteria.entries())
      if (each) autoFilter.apply(range, column, each as unknown as Excel.FilterCriteria);
  },
  freezeRows: (context, { sheet, rows }) => sheetOf(context, sheet).freezePanes.freezeRows(rows),
  pageSetup: (context, { sheet, setup }) => applyPageSetup(sheetOf(context, sheet), setup),
  printArea: (context, { sheet, area }) => sheetOf(context, sheet).pageLayout.setPrintArea(areaAddress(area)),
  fonts: (context, { sheet, row, column, names }) =>
    rangeOf(context, sheet, block(row, column, names)).setCellProperties(
      names.map((cells) => cells.map((name) => (name === null ? {} : { format: { font: { name } } }))),
    ),
  showGridlines: (context, { sheet, show }) => {
    sheetOf(context, sheet).showGridlines = show;
  },
  sheetProperty: (context, { sheet, key, value }) => {
    sheetOf(context, sheet).customProperties.add(key, value);
  },
  dropProperty: (context, { sheet, key }) =>
    sheetOf(context, sheet).customProperties.getItemOrNullObject(key).delete(),
  setting: (context, { key, value }) => {
    context.workbook.settings.add(key, value);
  },
  dropSetting: (context, { key }) => context.workbook.settings.getItemOrNullObject(key).delete(),
  activate: (context, { sheet }) => sheetOf(context, sheet).activate(),
};

function addRule(
  formats: Excel.ConditionalFormatCollection,
  { formula, fill, fontColor, font }: HighlightRule,
): Excel.ConditionalFormat {
  const added = formats.add(Excel.ConditionalFormatType.custom);
  const { rule, format } = added.custom;
  rule.formula = formula;
  if (fill !== '') format.fill.color = fill;
  if (fontColor !== '') format.font.color = fontColor;
  if (font) Object.assign(format.font, font);
  return added;
}

/** Formats go first: a cell's format decides what Excel makes of the value that follows. */
function queueCells(context: Excel.RequestContext, edit: EditOf<'cells'>): void {
  const range = rangeOf(context, edit.sheet, block(edit.row, edit.column, edit.values));
  if (edit.numberFormats?.some((row) => row.some((format) => format !== null)) === true) {
    range.numberFormat = edit.numberFormats as string[][];
  }
  range.values = edit.values.map((row) => row.map((value) => (value === null ? null : guardText(value))));
}

function block(row: number, column: number, rows: readonly (readonly unknown[])[]): Area {
  return { row, column, rowCount: rows.length, columnCount: rows[0]?.length ?? 0 };
}
