import { formatNumber } from '../text/formatNumber';
import type { Target, TargetOp } from '../table/Indicator';

const SIGNS: Readonly<Partial<Record<TargetOp, string>>> = {
  '>=': '≥',
  '<=': '≤',
  '>': '>',
  '<': '<',
  '=': '=',
};
const VERBS = { increase: 'tăng', decrease: 'giảm' } as const;

/** "≥ 80%", "từ 80% đến 85%", "tăng ít nhất 5 điểm %"; '' for a target that was not understood. Inverse of parseTarget. */
export function describeTarget(target: Target): string {
  const { op, value } = target;
  if (op === 'notUnderstood' || value === null) return '';
  const amount = (n: number) => withUnit(n, target.unit);
  const range = typeof value === 'number' ? '' : `từ ${amount(value[0])} đến ${amount(value[1])}`;
  if (op !== 'increase' && op !== 'decrease') {
    return typeof value === 'number' ? `${SIGNS[op] ?? ''} ${amount(value)}` : range;
  }
  const least = typeof value === 'number' ? `${target.strict ? 'trên' : 'ít nhất'} ${amount(value)}` : range;
  return `${VERBS[op]} ${least}${target.base ? ` so với ${target.base}` : ''}`;
}

/** 80 -> "80%", 1200 -> "1.200 hồ sơ". */
export function withUnit(value: number, unit: string): string {
  const number = formatNumber(value, 10);
  return unit === '%' ? `${number}%` : unit === '' ? number : `${number} ${unit}`;
}
