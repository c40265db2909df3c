import { exactly, toNumber } from '../../../src/domain/indicator/Fraction';
import type { Target } from '../../../src/domain/table/Indicator';
import { keepsBound, targetBounds, type Bound } from '../../../src/domain/indicator/targetBounds';

const change = (
  op: 'increase' | 'decrease',
  value: Target['value'],
  unit: string,
  more: Partial<Target> = {},
) => ({
  ...{ op, value, unit },
  ...more,
});
const bounds = (
  target: Target,
  previous?: number,
  isRate = false,
  raiseBy: 'relative' | 'points' = 'relative',
) =>
  targetBounds(target, previous === undefined ? undefined : exactly(previous), isRate, raiseBy)?.map(
    ({ op, at }) => `${op} ${toNumber(at)}`,
  );

describe('the limits that a target sets', () => {
  test.each<[Target, readonly string[] | undefined]>([
    [{ op: '>=', value: 80, unit: '%' }, ['>= 80']],
    [{ op: '=', value: 80, unit: '%' }, ['= 80']],
    [{ op: 'between', value: [80, 85], unit: '%' }, ['>= 80', '<= 85']],
    [{ op: 'between', value: 80, unit: '%' }, undefined],
    [{ op: 'notUnderstood', value: null, unit: '' }, undefined],
    [{ op: 'notUnderstood', value: 80, unit: '' }, undefined],
    [{ op: '>=', value: null, unit: '' }, undefined],
  ])('%j: %j', (target, expected) => expect(bounds(target)).toEqual(expected));

  test.each<[Target, readonly string[] | undefined]>([
    [change('increase', 5, '%'), ['>= 210']],
    [change('increase', 5, '%', { strict: true }), ['> 210']],
    [change('increase', [5, 10], '%'), ['>= 210']],
    [change('increase', 5, 'hồ sơ'), ['>= 205']],
    [change('increase', 3, 'bậc'), ['<= 197']],
    [change('increase', 3, 'hạng', { strict: true }), ['< 197']],
    [change('decrease', 3, 'bậc'), ['>= 203']],
    [change('decrease', 5, '%'), ['<= 190']],
    [change('decrease', 5, '%', { strict: true }), ['< 190']],
    [change('increase', 2, 'lần'), ['>= 400']],
    [change('increase', 2, 'lần', { strict: true }), ['> 400']],
    [change('decrease', 2, 'lần'), ['<= 100']],
    [change('decrease', 0.5, 'lần', { strict: true }), ['< 400']],
    [change('increase', 0, 'lần'), undefined],
    [change('increase', 5, '%', { base: 'quy định' }), undefined],
  ])('200 last year, %j: %j', (target, expected) => expect(bounds(target, 200)).toEqual(expected));

  test('5 % more of a rate is a share of it or points, by the setting', () => {
    expect(bounds(change('increase', 5, '%'), 80, true, 'relative')).toEqual(['>= 84']);
    expect(bounds(change('increase', 5, '%'), 80, true, 'points')).toEqual(['>= 85']);
    expect(bounds(change('increase', 5, '%'), 80, false, 'points')).toEqual(['>= 84']);
  });

  test('of nothing, or without last year, there is no share', () => {
    expect(bounds(change('increase', 5, '%'), 0)).toBeUndefined();
    expect(bounds(change('increase', 5, 'hồ sơ'), 0)).toEqual(['>= 5']);
    expect(bounds(change('increase', 5, '%'), 0, true, 'points')).toEqual(['>= 5']);
    expect(bounds(change('increase', 5, '%'))).toBeUndefined();
  });
});

test.each<[Bound['op'], readonly boolean[]]>([
  ['>=', [false, true, true]],
  ['>', [false, false, true]],
  ['<=', [true, true, false]],
  ['<', [true, false, false]],
  ['=', [false, true, false]],
])('79, 80 and 81 against %s 80: %j', (op, kept) =>
  expect([79, 80, 81].map((value) => keepsBound(exactly(value), { op, at: exactly(80) }))).toEqual(kept),
);
