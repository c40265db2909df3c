import type { Settings } from '../settings/Settings';
import { compare, exactly, fraction, plus, times, toNumber } from './Fraction';
import type { AssignedTarget, Target } from '../table/Indicator';

/** Quyết định số 35/QĐ-UBND, Phụ lục, khoản 1 điểm b: "phấn đấu tăng thêm 10%". */
const RAISE = 10;
const WHOLE = 100;

/**
 * The unit's own target, from the central one and last year's result (Phụ lục, khoản 1). The annex speaks of rates that
 * are to be reached; other targets stay as they are.
 */
export function assignTarget(
  central: Target,
  previous: number | undefined,
  raiseBy: Settings['raiseBy'],
): AssignedTarget {
  const { op, value, unit } = central;
  if (previous === undefined || typeof value !== 'number' || unit !== '%' || (op !== '>=' && op !== '>')) {
    return { ...central, rule: 'central' };
  }
  if (compare(exactly(previous), exactly(value)) < 0) return { ...central, rule: 'a' };
  const raised = toNumber(
    raiseBy === 'points'
      ? plus(exactly(previous), fraction(RAISE))
      : times(exactly(previous), fraction(100 + RAISE, 100)),
  );
  const assigned = Math.max(value, Math.min(WHOLE, raised));
  return { op: assigned > value ? '>=' : op, value: assigned, unit, rule: 'b' };
}
