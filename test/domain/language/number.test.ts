import { fraction, numeral } from '../../../src/domain/language/number';
import { tokenize } from '../../../src/domain/language/tokenize';

test.each<[string, readonly number[] | undefined, number]>([
  ['80', [80], 1],
  ['1.200', [1200, 1.2], 3],
  ['97,5%', [97.5], 3],
  ['80.', [80], 1],
  ['12 500 000 đồng', [12_500_000], 3],
  ['12 500,5', [12_500.5], 4],
  ['12 5', [12], 1],
  ['1.2.3', [], 5],
  ['12/15', undefined, 0],
  ['12/15/2025', [12], 1],
  ['hồ sơ', undefined, 0],
])('the number that begins %s: %j', (text, readings, length) => {
  const [match] = numeral(tokenize(text), 0);
  expect([match?.value, match?.next ?? 0]).toEqual([readings, length]);
});

test.each<[string, readonly [number, number] | undefined]>([
  ['12/15', [12, 15]],
  ['1.200 / 1.500 hồ sơ', [1200, 1500]],
  ['12/15.', [12, 15]],
  ['12.5/15', undefined],
  ['12/15/2025', undefined],
  ['12/hồ sơ', undefined],
])('the fraction that begins %s: %j', (text, parts) =>
  expect(fraction(tokenize(text), 0)[0]?.value).toEqual(parts),
);
