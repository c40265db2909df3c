import type { ReviewCode, ReviewItem } from './ReviewItem';

/** Items of one kind: they are told under one heading, with one piece of advice. */
export interface ReviewGroup {
  readonly code: ReviewCode;
  readonly severity: ReviewItem['severity'];
  readonly findings: readonly ReviewFinding[];
}

export interface ReviewFinding {
  /** The first of those that say the same. */
  readonly item: ReviewItem;
  /** The cells of the others: "Sheet!B7". */
  readonly alsoIn: readonly string[];
}

const SEVERITIES: readonly ReviewItem['severity'][] = ['error', 'warning', 'note'];

/** By severity and kind, the gravest first; what is written alike in several cells is one finding. */
export function groupReview(items: readonly ReviewItem[]): readonly ReviewGroup[] {
  return SEVERITIES.flatMap((severity) =>
    parted(
      items.filter((item) => item.severity === severity),
      ({ code }) => code,
    ).map((ofCode) => ({ code: ofCode[0].code, severity, findings: findingsOf(ofCode) })),
  );
}

function findingsOf(items: readonly ReviewItem[]): readonly ReviewFinding[] {
  return parted(items, saying).map(([item, ...others]) => ({ item, alsoIn: others.map(({ cell }) => cell) }));
}

/** A blank says nothing by itself: each has a place of its own. */
const saying = ({ cell, written, details }: ReviewItem): string =>
  JSON.stringify(written === '' ? [cell, details] : [written, details]);

type Part<Item> = readonly [Item, ...Item[]];

/** In the order of first appearance. */
function parted<Item>(items: readonly Item[], keyOf: (item: Item) => string): readonly Part<Item>[] {
  const parts = new Map<string, [Item, ...Item[]]>();
  for (const item of items) {
    const part = parts.get(keyOf(item));
    if (part) part.push(item);
    else parts.set(keyOf(item), [item]);
  }
  return [...parts.values()];
}
