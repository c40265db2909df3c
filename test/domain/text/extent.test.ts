import { extent } from '../../../src/domain/text/extent';

test('of more numbers than a call takes arguments', () =>
  expect(extent(Array.from({ length: 500_000 }, (_, i) => (i * 7) % 500_000))).toEqual([0, 499_999]));

test('of one number', () => expect(extent([5])).toEqual([5, 5]));
