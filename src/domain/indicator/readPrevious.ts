import type { Problem } from '../problem/Problem';
import { problemAt } from '../problem/problemAt';
import type { TypedCell } from '../sheet/TypedCell';
import type { Fraction } from './Fraction';
import { readActual, type Expected } from './readActual';
import { readAmount } from './readAmount';

/** Last year's result, read as this year's is. */
export function readPrevious(
  cell: TypedCell | undefined,
  unit: string,
  isRate: boolean,
  { isSmall = false }: Expected,
): { readonly value?: Fraction; readonly problems: readonly Problem[] } {
  if (!cell) return { problems: [] };
  const reading = isRate ? readActual(cell, { mayExceed: true, isSmall }) : readAmount(cell, unit);
  if (reading.kind === 'rate') return { value: reading.percent, problems: reading.problems };
  if (reading.kind === 'amount') return { value: reading.amount, problems: [] };
  if (reading.kind === 'noData' || reading.kind === 'noCases') return { problems: [] };
  return { problems: [problemAt(cell, 'previousNotUnderstood', 'warning')] };
}
