import type { PrintedTable } from './PrintedReport';

export interface HeaderCell {
  readonly text: string;
  /** Its first column, from 0. */
  readonly column: number;
  readonly columnSpan: number;
  readonly rowSpan: number;
}

/** Column titles: one row, or two where groups stand above some of them. */
export function headerRows({ columns }: Pick<PrintedTable, 'columns'>): readonly (readonly HeaderCell[])[] {
  if (columns.every(({ group }) => group === undefined)) {
    return [columns.map(({ title }, column) => ({ text: title, column, columnSpan: 1, rowSpan: 1 }))];
  }
  const upper = columns.flatMap(({ title, group }, column): readonly HeaderCell[] => {
    if (group === undefined) return [{ text: title, column, columnSpan: 1, rowSpan: 2 }];
    if (columns[column - 1]?.group === group) return [];
    const end = columns.findIndex((other, at) => at > column && other.group !== group);
    return [{ text: group, column, columnSpan: (end < 0 ? columns.length : end) - column, rowSpan: 1 }];
  });
  const lower = columns.flatMap(({ title, group }, column) =>
    group === undefined ? [] : [{ text: title, column, columnSpan: 1, rowSpan: 1 }],
  );
  return [upper, lower];
}
