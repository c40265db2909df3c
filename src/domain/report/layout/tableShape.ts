import type { ReportTable, TableId } from '../Report';
import { fitColumns } from './pageStyle';

/** How a table's columns lie on those of its sheet: `spans` says how many sheet columns each takes. */
export interface TableShape {
  readonly widths: readonly number[];
  readonly spans: readonly number[];
}

/** The body's columns, shared by all its tables: number, text, then six that hold the longest word of a heading. */
export const bodyWidths = fitColumns([28, 142, 47, 47, 48, 48, 47, 47], 'portrait');

/** Spans by the number of columns, the text wider where few stand beside it. */
const SPANS: readonly (readonly number[])[] = [
  [],
  [8],
  [5, 3],
  [1, 4, 3],
  [1, 3, 2, 2],
  [1, 2, 2, 1, 2],
  [1, 1, 2, 1, 2, 1],
  [1, 1, 2, 1, 1, 1, 1],
  [1, 1, 1, 1, 1, 1, 1, 1],
];

const OWN_SPANS: Readonly<Partial<Record<TableId, Readonly<Record<number, readonly number[]>>>>> = {
  statuses: { 2: [4, 4], 3: [2, 2, 4] },
  sections: { 5: [1, 4, 1, 1, 1], 6: [1, 3, 1, 1, 1, 1], 7: [1, 2, 1, 1, 1, 1, 1], 4: [1, 5, 1, 1] },
  indicators: { 6: [1, 1, 1, 1, 2, 2], 7: [1, 1, 1, 1, 1, 2, 1] },
  late: { 4: [1, 3, 2, 2], 5: [1, 1, 2, 2, 2] },
};

export const bodyShape = ({ id, columns }: ReportTable): TableShape => ({
  widths: bodyWidths,
  spans: OWN_SPANS[id]?.[columns.length] ?? SPANS[columns.length] ?? [],
});

const ANNEX_WIDTHS: Readonly<Record<TableId, readonly number[]>> = {
  tasks: [28, 415, 125, 72, 68],
  statuses: [300, 100, 300],
  sections: [50, 290, 60, 60, 60, 60, 60, 60],
  indicators: [30, 290, 80, 80, 70, 90, 80],
  outlook: [30, 290, 110, 75, 65, 130],
  late: [30, 270, 150, 80, 170],
};

export function annexShape({ id, columns }: ReportTable): TableShape {
  const shares = ANNEX_WIDTHS[id].slice(0, columns.length);
  return { widths: fitColumns(shares, 'landscape'), spans: shares.map(() => 1) };
}
