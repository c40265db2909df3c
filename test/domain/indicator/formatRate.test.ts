import fc from 'fast-check';
import { formatRate } from '../../../src/domain/indicator/formatRate';
import { fraction } from '../../../src/domain/indicator/Fraction';

describe('a rate is shown with at most two decimals that never cross a border', () => {
  test.each([
    { rate: 79.996, borders: [80], shown: '79,99' },
    { rate: 79.996, borders: [], shown: '80' },
    { rate: 80, borders: [80], shown: '80' },
    { rate: 80.004, borders: [80], shown: '80,01' },
    { rate: 5.004, borders: [5], shown: '5,01' },
    { rate: 66.666_666, borders: [80], shown: '66,67' },
    { rate: 97.5, borders: [95], shown: '97,5' },
    { rate: 79.995, borders: [79.995], shown: '79,995' },
    { rate: 79.995, borders: [80, 79.995], shown: '79,995' },
    { rate: 80.005, borders: [80.0049, 80.0051], shown: '80,005' },
    { rate: 0, borders: [80], shown: '0' },
    { rate: 100, borders: [100], shown: '100' },
    { rate: 99.999, borders: [100], shown: '99,99' },
  ])('$rate beside $borders: $shown', ({ rate, borders, shown }) => {
    expect(formatRate(rate, borders)).toBe(shown);
  });

  test('what is shown stands on the side of the border where the value stands', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 100_000 }),
        fc.integer({ min: 0, max: 100_000 }),
        fc.integer({ min: 0, max: 10_000 }),
        (under, over, border) => {
          const rate = fraction(over * 100, under);
          const shown = Number(
            formatRate(rate, [border / 100])
              .replaceAll('.', '')
              .replace(',', '.'),
          );
          expect(Math.sign(shown - border / 100)).toBe(Math.sign(over * 10_000 - border * under));
        },
      ),
    );
  });
});
