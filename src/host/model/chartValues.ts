import { referencedCells } from '../formula/referencedCells';
import { isError, type CellValue } from './Cell';
import { boundedArea, cellAt } from './cells';
import type { Chart, ChartSeries } from './Chart';
import { styleAt } from './Styles';
import type { Workbook } from './Workbook';

export interface ReferencedValues {
  readonly values: readonly CellValue[];
  /** Of the first cell. */
  readonly numberFormat: string;
}

const NOTHING: ReferencedValues = { values: [], numberFormat: 'General' };

/** What stands in the cells that a reference names, row by row. */
export function referencedValues(workbook: Workbook, formula: string | undefined): ReferencedValues {
  const found = formula === undefined ? undefined : referencedCells(workbook, formula);
  const area = found && boundedArea(found.sheet, found.area);
  if (!found || !area) return NOTHING;
  const cells = Array.from({ length: area.rows * area.columns }, (_, index) =>
    cellAt(found.sheet, area.row + Math.floor(index / area.columns), area.column + (index % area.columns)),
  );
  return {
    values: cells.map((cell) => cell?.value ?? null),
    numberFormat: styleAt(workbook.styles, cells[0]?.style ?? 0).numberFormat,
  };
}

/** "Series 1" is what Excel calls one without a name. */
export function seriesName(workbook: Workbook, { series }: Chart, item: ChartSeries): string {
  const { name } = item;
  if (name === undefined) return `Series${series.indexOf(item) + 1}`;
  return 'text' in name
    ? name.text
    : referencedValues(workbook, name.reference).values.map(valueText).join(' ');
}

export const valueText = (value: CellValue): string =>
  value === null ? '' : isError(value) ? value.error : String(value);
