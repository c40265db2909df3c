import fc from 'fast-check';
import type { LaidRow } from '../../../../src/domain/report/layout/LaidRow';
import { paginate } from '../../../../src/domain/report/layout/paginate';

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

  test.each<[string, LaidRow[], { first: number; last: number }, number[]]>([
    [
      'a repeated header of 20 points leaves 80 on every later page',
      rows(10, 20, 70, 50, 50, 30),
      { first: 1, last: 1 },
      [3, 4],
    ],
    ['80 fill such a page', rows(10, 20, 70, 50, 30, 1), { first: 1, last: 1 }, [3, 5]],
    ['a header of two rows', rows(10, 20, 10, 60, 50, 20, 1), { first: 1, last: 2 }, [4, 6]],
    [
      'it is not repeated on the page on which it stands',
      rows(90, 20, 80, 10),
      { first: 1, last: 1 },
      [1, 3],
    ],
  ])('%s', (_, sheet, header, starts) => expect(paginate(sheet, 100, header)).toEqual(starts));

  test('Excel takes 1000 page breaks at most', () => {
    const starts = Array.from({ length: 1000 }, (_, index) => index + 1);
    expect(paginate(rows(...starts.map(() => 100), 100), 100)).toEqual(starts);
    expect(paginate(rows(...starts.map(() => 100), 100, 100), 100)).toEqual(starts);
  });

  test('also where one row begins two pages', () => {
    const two = [row(10), row(60, true), row(50), row(50)];
    const sheet = Array.from({ length: 600 }, () => two).flat();
    expect(paginate(two, 100)).toEqual([1, 2]);
    expect(paginate(sheet, 100)).toHaveLength(1000);
  });

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
