import type { Problem } from '../problem/Problem';
import { problemAt } from '../problem/problemAt';
import { exactly, fraction, type Fraction } from './Fraction';
import { formatRate } from './formatRate';
import type { Indicator } from '../table/Indicator';
import { agree, readActual, type ActualReading, type Expected } from './readActual';
import { readAmount } from './readAmount';
import { readCounts, type CountsReading } from './readCounts';

/** This period's result, with the counts it was computed from. */
export interface Result {
  readonly kind: 'value' | 'noCases' | 'noData' | 'invalid';
  readonly value?: Fraction;
  readonly numerator?: number;
  readonly denominator?: number;
  /** The cells that were used, "Sheet!F5". */
  readonly cells: readonly string[];
  readonly problems: readonly Problem[];
}

/** A rate: numerator / denominator where both stand, else the typed rate. */
export function readRateResult(indicator: Indicator, expected: Expected): Result {
  const counts = readCounts(indicator, expected.mayExceed ?? false);
  const typed = readActual(indicator.actual, expected);
  const counted = {
    ...(counts.numerator !== undefined && { numerator: counts.numerator }),
    ...(counts.denominator !== undefined && { denominator: counts.denominator }),
  };
  const cells = [indicator.numerator, indicator.denominator].flatMap((cell) => (cell ? [cell.cell] : []));
  switch (counts.kind) {
    case 'invalid':
      return { kind: 'invalid', ...counted, cells, problems: counts.problems };
    case 'noCases':
      return { kind: 'noCases', ...counted, cells, problems: counts.problems };
    case 'counts':
      return { ...fromCounts(counts, typed, indicator), ...counted, cells };
    case 'none':
      return fromTyped(indicator, typed, counts, { ...counted, cells });
  }
}

function fromCounts(
  { numerator, denominator }: Extract<CountsReading, { kind: 'counts' }>,
  typed: ActualReading,
  { actual: cell }: Indicator,
): Pick<Result, 'kind' | 'value' | 'problems'> {
  const value = fraction(numerator * 100, denominator);
  if (!cell || typed.kind === 'noData') return { kind: 'value', value, problems: [] };
  const candidates = typed.problems.some(({ code }) => code === 'actualOneIsAmbiguous')
    ? [exactly(1), exactly(100)]
    : typed.kind === 'rate'
      ? [typed.percent]
      : [];
  if (candidates.some((percent) => agree(percent, value))) return { kind: 'value', value, problems: [] };
  const differs = problemAt(cell, 'actualDiffersFromCounts', 'warning', { counted: `${formatRate(value)}%` });
  return { kind: 'value', value, problems: [differs] };
}

function fromTyped(
  { actual: cell }: Indicator,
  typed: ActualReading,
  { problems }: CountsReading,
  counted: Pick<Result, 'numerator' | 'denominator' | 'cells'>,
): Result {
  const all = [...problems, ...typed.problems];
  const cells = cell ? [cell.cell] : counted.cells;
  if (typed.kind !== 'rate') return { kind: typed.kind, ...counted, cells, problems: all };
  const [numerator, denominator] = typed.counts ?? [];
  return {
    kind: 'value',
    value: typed.percent,
    ...counted,
    ...(numerator !== undefined && { numerator }),
    ...(denominator !== undefined && { denominator }),
    cells,
    problems: all,
  };
}

/** A count or a measure: the typed result alone. */
export function readAmountResult({ actual: cell }: Indicator, unit: string): Result {
  if (!cell) return { kind: 'noData', cells: [], problems: [] };
  const reading = readAmount(cell, unit);
  const cells = [cell.cell];
  switch (reading.kind) {
    case 'amount':
      return { kind: 'value', value: reading.amount, cells, problems: [] };
    case 'noData':
      return { kind: 'noData', cells, problems: [] };
    case 'notUnderstood':
      return { kind: 'invalid', cells, problems: [problemAt(cell, 'actualNotUnderstood', 'error')] };
  }
}
