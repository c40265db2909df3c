import { lastColumn, lastRow, type Area } from '../model/Area';

interface Item {
  readonly area: Area;
}

/** Areas of the same columns: a tree over their rows. */
interface Span<T extends Item> {
  readonly first: number;
  readonly last: number;
  readonly items: readonly T[];
  /** By item: the last row of any in the part of the tree that it heads. */
  readonly lowest: readonly number[];
}

/** Areas of one sheet, to be asked which of them overlap another. */
export type AreaIndex<T extends Item> = readonly Span<T>[];

export function newAreaIndex<T extends Item>(items: Iterable<T>): AreaIndex<T> {
  const spans = new Map<string, T[]>();
  for (const item of items) {
    const key = `${item.area.column} ${item.area.columns}`;
    const known = spans.get(key);
    if (known) known.push(item);
    else spans.set(key, [item]);
  }
  return [...spans.values()].flatMap(newSpan);
}

function newSpan<T extends Item>(items: readonly T[]): Span<T>[] {
  const sorted = items.toSorted((a, b) => a.area.row - b.area.row);
  const lowest = new Array<number>(sorted.length).fill(-1);
  const fill = (from: number, to: number): number => {
    if (from >= to) return -1;
    const middle = (from + to) >> 1;
    const own = sorted[middle];
    const last = Math.max(own ? lastRow(own.area) : -1, fill(from, middle), fill(middle + 1, to));
    lowest[middle] = last;
    return last;
  };
  fill(0, sorted.length);
  const [first] = sorted;
  return first ? [{ first: first.area.column, last: lastColumn(first.area), items: sorted, lowest }] : [];
}

export function eachOverlap<T extends Item>(index: AreaIndex<T>, area: Area, visit: (item: T) => void): void {
  for (const span of index)
    if (span.first <= lastColumn(area) && span.last >= area.column) eachInRows(span, area, visit);
}

function eachInRows<T extends Item>({ items, lowest }: Span<T>, area: Area, visit: (item: T) => void): void {
  const bottom = lastRow(area);
  const look = (from: number, to: number): void => {
    if (from >= to) return;
    const middle = (from + to) >> 1;
    const item = items[middle];
    if (!item || (lowest[middle] ?? -1) < area.row) return;
    look(from, middle);
    if (item.area.row > bottom) return;
    if (lastRow(item.area) >= area.row) visit(item);
    look(middle + 1, to);
  };
  look(0, items.length);
}
