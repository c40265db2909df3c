import fc from 'fast-check';
import { exactly, fraction } from '../../../src/domain/indicator/Fraction';
import { shortfall } from '../../../src/domain/indicator/shortfall';
import { keepsBound, type Bound } from '../../../src/domain/indicator/targetBounds';

const atLeast = (percent: number): Bound => ({ op: '>=', at: exactly(percent) });

describe('how many more cases had to meet the target', () => {
  test.each([
    { percent: 80, numerator: 0, denominator: 250, missing: 200 },
    { percent: 80, numerator: 199, denominator: 250, missing: 1 },
    { percent: 80, numerator: 200, denominator: 250, missing: 0 },
    { percent: 87.3, numerator: 872, denominator: 1000, missing: 1 },
    { percent: 55, numerator: 10, denominator: 33, missing: 9 },
    { percent: 100, numerator: 99_999, denominator: 100_000, missing: 1 },
    { percent: 99.9, numerator: 0, denominator: 1_000_000_000, missing: 999_000_000 },
  ])(
    '$percent % of $denominator with $numerator: $missing more',
    ({ percent, numerator, denominator, missing }) => {
      expect(shortfall(atLeast(percent), numerator, denominator)).toBe(missing);
    },
  );

  test('"trên 80%" of 250 takes 201', () => {
    expect(shortfall({ op: '>', at: exactly(80) }, 0, 250)).toBe(201);
  });

  test('an upper limit has none', () => {
    expect(shortfall({ op: '<=', at: exactly(5) }, 10, 100)).toBeUndefined();
  });

  test('is enough, and one less is not', () => {
    const counts = fc.integer({ min: 1, max: 1_000_000 }).chain((denominator) =>
      fc.record({
        denominator: fc.constant(denominator),
        numerator: fc.integer({ min: 0, max: denominator }),
      }),
    );
    const bound = fc.record({
      op: fc.constantFrom('>=' as const, '>' as const),
      at: fc.integer({ min: 1, max: 99_999 }).map((n) => fraction(n, 1000)),
    });
    fc.assert(
      fc.property(counts, bound, ({ numerator, denominator }, limit) => {
        const missing = shortfall(limit, numerator, denominator) ?? -1;
        const reaches = (n: number) => keepsBound(fraction((numerator + n) * 100, denominator), limit);
        expect(reaches(missing)).toBe(true);
        if (missing > 0) expect(reaches(missing - 1)).toBe(false);
      }),
    );
  });
});
