import fc from 'fast-check';
import type { LaidRow } from '../../../src/domain/report/layout/LaidRow';
import { paginate } from '../../../src/domain/report/layout/paginate';

const row = (height: number, keepWithNext = false): LaidRow => ({ height, keepWithNext, cells: [] });
const rows = (...heights: number[]): LaidRow[] => heights.map((height) => row(height));
const kept = (...heights: number[]): LaidRow[] => heights.map((height) => row(height, true));

describe('where pages start, 100 points to a page', () => {
  test.each<[string, LaidRow[], number[]]>([
    ['all on one', rows(50, 50), []],
    ['the row that no longer fits starts the next', rows(50, 40, 20, 80), [2]],
    ['a heading goes with its paragraph', [...rows(80), ...kept(15), ...rows(20)], [1]],
    ['so does a chain of headings', [...rows(70), ...kept(10, 10), ...rows(20)], [1]],
    ['a chain longer than a page is broken where it must be', [...kept(60, 60, 60), ...rows(10)], [1, 2]],
    [
      'a chain that fills a page of its own is broken again',
      [...rows(50), ...kept(40, 50), ...rows(20)],
      [1, 3],
    ],
    ['a row higher than a page stands alone', rows(20, 150, 20), [1, 2]],
    ['nothing', [], []],
  ])('%s', (_, sheet, starts) => expect(paginate(sheet, 100)).toEqual(starts));

  test('a repeated header of 20 points leaves 80 on every later page', () =>
    expect(paginate(rows(10, 20, 70, 50, 50, 30), 100, { first: 1, last: 1 })).toEqual([3, 4]));

  test('no page is overfull unless a single row is higher than it, and no page is empty', () =>
    fc.assert(
      fc.property(
        fc.array(fc.record({ height: fc.integer({ min: 1, max: 130 }), keepWithNext: fc.boolean() }), {
          maxLength: 60,
          size: 'max',
        }),
        (shapes) => {
          const sheet = shapes.map(({ height, keepWithNext }) => row(height, keepWithNext));
          const starts = [0, ...paginate(sheet, 100), sheet.length];
          starts.slice(1).forEach((end, index) => {
            const page = sheet.slice(starts[index], end);
            const height = page.reduce((sum, each) => sum + each.height, 0);
            expect(page.length === 0 && sheet.length > 0).toBe(false);
            expect(height <= 100 || page.length === 1).toBe(true);
          });
        },
      ),
    ));
});
