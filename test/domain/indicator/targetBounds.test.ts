import { describeTarget } from '../../../src/domain/indicator/describeTarget';
import { exactly, toNumber } from '../../../src/domain/indicator/Fraction';
import type { Target } from '../../../src/domain/indicator/Indicator';
import { keepsBound, targetBounds, type Bound } from '../../../src/domain/indicator/targetBounds';

interface Case {
  readonly target: Target;
  readonly previous?: number;
  /** A rate, of which a percentage is so many points or a share of it. */
  readonly rate?: 'points' | 'relative';
  readonly bounds: readonly string[] | undefined;
}

const up = (value: number, unit: string, more: Partial<Target> = {}): Target => ({
  op: 'increase',
  value,
  unit,
  ...more,
});
const down = (value: number, unit: string, more: Partial<Target> = {}): Target => ({
  ...up(value, unit, more),
  op: 'decrease',
});

const CASES: readonly Case[] = [
  { target: { op: '>=', value: 80, unit: '%' }, bounds: ['>= 80'] },
  { target: { op: '=', value: 100, unit: '%' }, bounds: ['= 100'] },
  { target: { op: 'between', value: [80, 85], unit: '%' }, bounds: ['>= 80', '<= 85'] },
  { target: { op: 'between', value: 80, unit: '%' }, bounds: undefined },
  { target: { op: 'notUnderstood', value: null, unit: '' }, bounds: undefined },
  { target: { op: '>=', value: null, unit: '%' }, bounds: undefined },
  { target: { op: 'notUnderstood', value: 80, unit: '' }, bounds: undefined },
  { target: up(5, 'hồ sơ'), bounds: undefined },
  { target: up(5, 'hồ sơ'), previous: 100, bounds: ['>= 105'] },
  { target: up(5, 'hồ sơ', { strict: true }), previous: 100, bounds: ['> 105'] },
  { target: up(5, 'hồ sơ', { base: 'quy định' }), previous: 100, bounds: undefined },
  { target: { op: 'increase', value: [5, 10], unit: 'hồ sơ' }, previous: 100, bounds: ['>= 105'] },
  { target: down(5, 'hồ sơ'), previous: 100, bounds: ['<= 95'] },
  { target: down(5, 'hồ sơ', { strict: true }), previous: 100, bounds: ['< 95'] },
  { target: up(5, '%'), previous: 1000, bounds: ['>= 1050'] },
  { target: down(20, '%'), previous: 1000, bounds: ['<= 800'] },
  { target: up(5, '%'), previous: 0, bounds: undefined },
  { target: up(5, '%'), previous: 80, rate: 'relative', bounds: ['>= 84'] },
  { target: up(5, '%'), previous: 80, rate: 'points', bounds: ['>= 85'] },
  { target: up(5, '%'), previous: 0, rate: 'points', bounds: ['>= 5'] },
  { target: up(5, 'điểm %'), previous: 80, rate: 'relative', bounds: ['>= 85'] },
  { target: up(2, 'lần'), previous: 100, bounds: ['>= 200'] },
  { target: up(2, 'lần', { strict: true }), previous: 100, bounds: ['> 200'] },
  { target: down(2, 'lần'), previous: 100, bounds: ['<= 50'] },
  { target: down(2, 'lần', { strict: true }), previous: 100, bounds: ['< 50'] },
  { target: up(0, 'lần'), previous: 100, bounds: undefined },
  { target: up(3, 'bậc'), previous: 20, bounds: ['<= 17'] },
  { target: down(3, 'hạng'), previous: 20, bounds: ['>= 23'] },
];

const title = ({ target, previous, rate }: Case): string =>
  [describeTarget(target) || target.op, previous ?? 'nothing', rate ?? 'no rate', target.strict].join(', ');

test.each(CASES.map((each) => [title(each), each] as const))(
  '%s',
  (_, { target, previous, rate, bounds }) => {
    const last = previous === undefined ? undefined : exactly(previous);
    const found = targetBounds(target, last, rate !== undefined, rate ?? 'points');
    expect(found?.map(({ op, at }) => `${op} ${toNumber(at)}`)).toEqual(bounds);
  },
);

/** Of 79, 80 and 81 those that keep it. */
test.each<readonly [Bound['op'], readonly number[]]>([
  ['>=', [80, 81]],
  ['>', [81]],
  ['<=', [79, 80]],
  ['<', [79]],
  ['=', [80]],
])('%s 80 is kept by %j', (op, kept) => {
  expect([79, 80, 81].filter((n) => keepsBound(exactly(n), { op, at: exactly(80) }))).toEqual(kept);
});

test.each<readonly [Target, string]>([
  [{ op: '>=', value: 80, unit: '%' }, '≥ 80%'],
  [{ op: '<', value: 1200, unit: 'hồ sơ' }, '< 1.200 hồ sơ'],
  [{ op: '=', value: 5, unit: '' }, '= 5'],
  [{ op: 'between', value: [80, 85.5], unit: '%' }, 'từ 80% đến 85,5%'],
  [{ op: 'increase', value: [3, 5], unit: 'điểm %' }, 'tăng từ 3 điểm % đến 5 điểm %'],
  [up(5, '%'), 'tăng ít nhất 5%'],
  [down(5, '%', { strict: true }), 'giảm trên 5%'],
  [up(5, '%', { base: 'quy định' }), 'tăng ít nhất 5% so với quy định'],
  [{ op: 'notUnderstood', value: null, unit: '' }, ''],
  [{ op: 'notUnderstood', value: 5, unit: '' }, ''],
  [{ op: '>=', value: null, unit: '%' }, ''],
])('%j is described as "%s"', (target, text) => {
  expect(describeTarget(target)).toBe(text);
});
