import type { LaidRow } from '../../../../src/domain/report/layout/LaidRow';
import { splitTallRow } from '../../../../src/domain/report/layout/splitTallRow';
import { cell, keptRow, row } from './laid';

const texts = [cell(0, 1, '1', '11 center grid'), cell(1, 2, 'Rà soát', '11 grid')];
const over = (rowSpan: number) => [
  cell(0, 1, '1', '11 center grid top', { rowSpan }),
  cell(1, 2, 'Rà soát', '11 grid top', { rowSpan }),
];

describe("a row higher than Excel's limit becomes several, its cells merged down, their texts on top", () => {
  test.each<[what: string, whole: LaidRow, rows: LaidRow[]]>([
    ['390 points: one row', row(390, ...texts), [row(390, ...texts)]],
    ['391: two', row(391, ...texts), [row(390, ...over(2)), row(1)]],
    ['780: two', row(780, ...texts), [row(390, ...over(2)), row(390)]],
    ['1000: three', row(1000, ...texts), [row(390, ...over(3)), row(390), row(220)]],
    [
      'the last is kept with the next where the whole was',
      keptRow(1000, ...texts),
      [row(390, ...over(3)), row(390), keptRow(220)],
    ],
  ])('%s', (_, whole, rows) => expect(splitTallRow(whole)).toEqual(rows));
});
