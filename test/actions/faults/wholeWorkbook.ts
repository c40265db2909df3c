import { recalculate } from '../../../src/host/formula/recalculate';
import type { Cell } from '../../../src/host/model/Cell';
import type { Row, Sheet } from '../../../src/host/model/Sheet';
import { styleAt, type Styles } from '../../../src/host/model/Styles';
import type { Workbook } from '../../../src/host/model/Workbook';

type Plain = Readonly<Record<string, unknown>>;

/** All that a workbook keeps but what formulas give, by sheet ("" is the workbook itself), as plain data that compares by content. */
export function wholeWorkbook(workbook: Workbook): ReadonlyMap<string, Plain> {
  recalculate(workbook);
  const { names, settings, activeSheet, calculation, protection } = workbook;
  return new Map<string, Plain>([
    [
      '',
      {
        order: workbook.sheets.map((sheet) => [sheet.name, sheet.selected || sheet === activeSheet]),
        names: names.map(({ name, formula, sheet, hidden }) => [name, formula, sheet?.name, hidden]),
        settings: sorted(settings),
        activeSheet: activeSheet.name,
        calculation,
        protection,
      },
    ],
    ...workbook.sheets.map((sheet): [string, Plain] => [sheet.name, wholeSheet(sheet, workbook.styles)]),
  ]);
}

/** By sheet ("" is the workbook itself): what differs of it. */
export function whereDifferent(
  before: ReadonlyMap<string, Plain>,
  after: ReadonlyMap<string, Plain>,
): ReadonlyMap<string, readonly string[]> {
  const names = [...new Set([...before.keys(), ...after.keys()])];
  const found = names.map((name): [string, readonly string[]] => {
    const [old, now] = [before.get(name) ?? {}, after.get(name) ?? {}];
    const keys = [...new Set([...Object.keys(old), ...Object.keys(now)])];
    return [name, keys.filter((key) => JSON.stringify(old[key]) !== JSON.stringify(now[key]))];
  });
  return new Map(found.filter(([, keys]) => keys.length > 0));
}

function wholeSheet(sheet: Sheet, styles: Styles): Plain {
  const {
    rows,
    columns,
    customProperties,
    conditionalFormats,
    validations,
    autoFilter,
    tables,
    page,
    ...rest
  } = sheet;
  const { visibility, tabColor, showGridlines, defaultHeight, defaultWidth } = rest;
  const { merges, hyperlinks, frozen, rowBreaks, columnBreaks, protection, selection } = rest;
  const style = (number: number) => styleAt(styles, number);
  const inherited = (row: Row, column: number) => row.style ?? columns.get(column)?.style ?? 0;
  const isNothing = ({ value, formula, style: own }: Cell, row: Row, column: number) =>
    value === null && formula === undefined && own === inherited(row, column);
  const cellsOf = (row: Row) =>
    [...row.cells]
      .filter(([column, cell]) => !isNothing(cell, row, column))
      .sort(([a], [b]) => a - b)
      .map(([column, { value, formula, array, style: own }]) => [
        ...[column, formula === undefined ? value : undefined, formula, array, style(own)],
      ]);
  const widthOf = (width: number | undefined) => width ?? defaultWidth;
  return {
    ...{ visibility, tabColor, showGridlines, defaultHeight, defaultWidth },
    ...{ hyperlinks, frozen, protection, selection, page },
    breaks: [sorted(rowBreaks), sorted(columnBreaks)],
    merges: merges.map((area) => JSON.stringify(area)).sort(),
    customProperties: sorted(customProperties),
    rules: [...conditionalFormats]
      .sort((a, b) => a.priority - b.priority)
      .map(({ type, areas, stopIfTrue, formulas, style: look, attributes, rest: more }) => [
        ...[type, areas, stopIfTrue, formulas, look, attributes, more],
      ]),
    validations: validations.map((validation) => ({ ...validation, element: undefined })),
    tables: tables.map((table) => ({ ...table, part: undefined })),
    autoFilter: autoFilter && [autoFilter.area, sorted(autoFilter.criteria)],
    rows: [...rows]
      .map(([index, row]) => ({ index, row, cells: cellsOf(row) }))
      .filter(
        ({ row, cells }) =>
          cells.length > 0 || row.height !== undefined || row.hidden || row.style !== undefined,
      )
      .sort((a, b) => a.index - b.index)
      .map(({ index, row: { height, customHeight, hidden, style: own }, cells }) => [
        ...[index, height, customHeight, hidden, own === undefined ? undefined : style(own), cells],
      ]),
    columns: [...columns]
      .filter(
        ([, column]) => widthOf(column.width) !== defaultWidth || column.hidden || column.style !== undefined,
      )
      .sort(([a], [b]) => a - b)
      .map(([index, column]) => [index, widthOf(column.width), column.hidden, style(column.style ?? 0)]),
  };
}

const sorted = (map: ReadonlyMap<unknown, unknown>) =>
  [...map].sort(([a], [b]) => String(a).localeCompare(String(b)));
