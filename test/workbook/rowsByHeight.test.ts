import fc from 'fast-check';
import { rowsByHeight } from '../../src/workbook/rowsByHeight';

test('rows of one height go together, neighbours as one area', () =>
  expect(rowsByHeight(2, [15, 15, 30, null, 15, 30])).toEqual([
    { height: 15, address: '3:4,7:7' },
    { height: 30, address: '5:5,8:8' },
  ]));

test('no address is longer than Excel takes', () => {
  const calls = rowsByHeight(
    100_000,
    Array.from({ length: 5_000 }, (_, i) => (i % 2 === 0 ? 15 : 30)),
  );
  expect(calls.length).toBeGreaterThan(2);
  for (const { address } of calls) expect(address.length).toBeLessThanOrEqual(2_000);
});

test('every row gets its height, and no other row any', () =>
  fc.assert(
    fc.property(
      fc.nat(100),
      fc.array(fc.option(fc.constantFrom(15, 30, 45)), { maxLength: 400 }),
      (row, heights) => {
        const given = new Map<number, number>();
        for (const { height, address } of rowsByHeight(row, heights)) {
          for (const rows of address.split(',')) {
            const [first = 0, last = 0] = rows.split(':').map(Number);
            for (let each = first; each <= last; each += 1) given.set(each - 1 - row, height);
          }
        }
        const wanted = heights.flatMap((height, i): [number, number][] =>
          height === null ? [] : [[i, height]],
        );
        expect([...given].sort(([a], [b]) => a - b)).toEqual(wanted);
      },
    ),
  ));
