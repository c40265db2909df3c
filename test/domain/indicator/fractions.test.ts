import { ceil, compare, exactly, floor, fraction, toNumber } from '../../../src/domain/indicator/Fraction';

test.each([0, 80, 95.5, 0.1, 0.57, 79.996, -1.5, 123_456_789_012_345, 1e14, 1e15, 2.5e15, 3e20, 1e-7])(
  '%d is taken as written',
  (value) => {
    expect(toNumber(exactly(value))).toBe(value);
    expect(compare(exactly(value), fraction(BigInt(Math.trunc(value))))).toBe(
      Math.sign(value - Math.trunc(value)),
    );
  },
);

test('0.1 + 0.7 is 0.8, as Excel shows it', () =>
  expect(compare(exactly(0.1 + 0.7), fraction(8, 10))).toBe(0));

test.each([
  [7, 2, 3, 4],
  [6, 2, 3, 3],
  [-7, 2, -4, -3],
  [-6, 2, -3, -3],
  [0, 5, 0, 0],
])('%d/%d lies from %d to %d', (over, under, below, above) => {
  expect(floor(fraction(over, under))).toBe(below);
  expect(ceil(fraction(over, under))).toBe(above === 0 ? -0 : above);
});
