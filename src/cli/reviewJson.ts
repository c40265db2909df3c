import { describeReview } from '../domain/review/review.vi';
import type { ReviewItem } from '../domain/review/ReviewItem';

/** "review" in the JSON of `check`. */
export function reviewJson(items: readonly ReviewItem[]): unknown {
  return items.map((item) => ({
    code: item.code,
    severity: item.severity,
    cell: item.cell,
    written: item.written,
    message: describeReview(item),
  }));
}
