import { formatDate } from '../calendar/formatDate';
import type { PlainDate } from '../calendar/PlainDate';
import { ownSheetText } from '../table/table.vi';
import type { Edit } from '../sheet/Edit';
import { OWN_COLUMNS, OWN_KIND, OWN_SOURCE } from '../table/ownMarks';
import type { OwnColumn } from '../table/header/OwnColumn';
import { layOwnTable, type TableRow } from './layOwnTable';

export interface OwnSheet {
  readonly sheet: string;
  readonly kind: 'tracker' | 'indicators';
  /** The sheet that it is made from, '' for the plan that ships. */
  readonly source: string;
  readonly title: string;
  readonly subtitle: string;
  readonly asOf: PlainDate;
  readonly columns: readonly OwnColumn[];
  /** Columns right of these that are the user's own. */
  readonly kept?: readonly OwnColumn[];
  readonly rows: readonly TableRow[];
}

/** Title lines of a sheet of ours; the last is the day of its data. */
export const TITLE_LINES = 3;

/** A sheet of ours: its marks, its titles with the day of the data, its table. */
export function buildOwnSheet({
  kind,
  source,
  title,
  subtitle,
  asOf,
  kept = [],
  ...table
}: OwnSheet): readonly Edit[] {
  return [
    {
      kind: 'addSheet',
      sheet: table.sheet,
      properties: {
        [OWN_KIND]: kind,
        [OWN_SOURCE]: source,
        [OWN_COLUMNS]: JSON.stringify(table.columns.map((column) => column.header)),
      },
    },
    ...layOwnTable({
      ...table,
      columns: [...table.columns, ...kept],
      titles: [title, subtitle, ownSheetText.asOf(formatDate(asOf))],
    }),
  ];
}
