import type { Edit } from '../sheet/Edit';
import { layOwnTable, type TableRow } from '../fill/layOwnTable';
import { GENERAL, type OwnColumn } from '../table/header/OwnColumn';
import { OWN_KIND } from '../table/ownMarks';
import type { Change, Rollover, Superseded } from './Rollover';
import { rolloverText } from './rollover.vi';

const COLUMNS: readonly OwnColumn[] = rolloverText.changeHeaders.map((header, i) => ({
  role: 'other',
  header,
  width: [90, 110, 230, 230, 150][i] ?? 100,
  align: 'left',
  numberFormat: GENERAL,
}));

/** What became of each cell: old, new, where it stood; then the names that are no more. */
export function buildChangeSheet({ year, changes, superseded }: Rollover, sheet: string): readonly Edit[] {
  const rows = [...changes.map(changeCells), ...superseded.map(supersededCells)];
  return [
    { kind: 'addSheet', sheet, properties: { [OWN_KIND]: 'changes' } },
    ...layOwnTable({
      sheet,
      titles: [rolloverText.changeTitle(year)],
      columns: COLUMNS,
      rows: rows.map((values): TableRow => ({ kind: 'row', values })),
    }),
  ];
}

export function changeCells(change: Change): readonly string[] {
  const { kind, cell, before } = change;
  const label = rolloverText.kinds[kind];
  return change.kind === 'kept'
    ? [label, cell, before, before, rolloverText.kept(change.years, change.reason)]
    : [
        label,
        cell,
        before,
        change.after,
        kind === 'previous' && change.after === '' ? rolloverText.noResult : '',
      ];
}

export function supersededCells({
  cell,
  written,
  after,
  source,
  isCertain,
  isReplaced,
}: Superseded): readonly string[] {
  const note = [
    isReplaced ? rolloverText.replaced : rolloverText.notReplaced,
    source,
    ...(isCertain ? [] : [rolloverText.notCertain]),
  ];
  return [rolloverText.superseded, cell, written, after, note.join('; ')];
}
