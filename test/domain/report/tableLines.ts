import type { ReportTable } from '../../../src/domain/report/Report';
import { formatDate } from '../../../src/domain/calendar/formatDate';

const ALIGNED = { left: (title: string) => title, center: (title: string) => `>${title}<` } as const;

/** A table, a line each row: titles first, those of centred columns between "><", groups before them; "heading: A | Nhóm"; notes. */
export const tableLines = ({ columns, rows, notes }: ReportTable): readonly string[] => [
  columns
    .map(({ title, group, align }) => `${group ? `${group}: ` : ''}${ALIGNED[align](title)}`)
    .join(' | '),
  ...rows.map(
    ({ kind, cells }) =>
      `${kind}: ${cells.map((cell) => (typeof cell === 'object' ? formatDate(cell) : cell)).join(' | ')}`,
  ),
  ...notes,
];
