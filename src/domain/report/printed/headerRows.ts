import type { PrintedTable } from './PrintedReport';

export interface HeaderCell {
  readonly text: string;
  readonly columnSpan: number;
  readonly rowSpan: number;
}

/** Column titles: one row, or two where groups stand above some of them. */
export function headerRows({ columns }: Pick<PrintedTable, 'columns'>): readonly (readonly HeaderCell[])[] {
  if (columns.every(({ group }) => group === undefined)) {
    return [columns.map(({ title }) => ({ text: title, columnSpan: 1, rowSpan: 1 }))];
  }
  const upper = columns.flatMap(({ title, group }, index): readonly HeaderCell[] => {
    if (group === undefined) return [{ text: title, columnSpan: 1, rowSpan: 2 }];
    if (columns[index - 1]?.group === group) return [];
    const end = columns.findIndex((column, at) => at > index && column.group !== group);
    return [{ text: group, columnSpan: (end < 0 ? columns.length : end) - index, rowSpan: 1 }];
  });
  const lower = columns
    .filter(({ group }) => group !== undefined)
    .map(({ title }) => ({ text: title, columnSpan: 1, rowSpan: 1 }));
  return [upper, lower];
}
