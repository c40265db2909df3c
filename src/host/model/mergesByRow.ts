import { lastRow, type Area } from './Area';

/** Which merged areas each row meets, so that a cell need not be held against all of them. */
export function mergesByRow(merges: readonly Area[]): ReadonlyMap<number, readonly Area[]> {
  const byRow = new Map<number, Area[]>();
  for (const merge of merges) {
    for (let row = merge.row; row <= lastRow(merge); row++) {
      const known = byRow.get(row);
      if (known) known.push(merge);
      else byRow.set(row, [merge]);
    }
  }
  return byRow;
}
