import { readCounts, type CountsReading } from '../../../src/domain/indicator/readCounts';
import { problemAt } from '../../../src/domain/problem/problemAt';
import type { CellValue } from '../../../src/domain/sheet/Snapshot';
import { typed } from '../typed';
import { indicatorOf, type IndicatorCells } from './indicatorOf';

const over = (value: CellValue) => typed(value, 'General', 'Chỉ tiêu!F5');
const under = (value: CellValue) => typed(value, 'General', 'Chỉ tiêu!G5');
const told = { kind: 'invalid' } as const;

test.each<[IndicatorCells, boolean, CountsReading]>([
  [{ numerator: 4, denominator: 5 }, false, { kind: 'counts', numerator: 4, denominator: 5, problems: [] }],
  [{ numerator: 5, denominator: 5 }, false, { kind: 'counts', numerator: 5, denominator: 5, problems: [] }],
  [{ numerator: 0, denominator: 5 }, false, { kind: 'counts', numerator: 0, denominator: 5, problems: [] }],
  [{ numerator: 6, denominator: 5 }, true, { kind: 'counts', numerator: 6, denominator: 5, problems: [] }],
  [
    { numerator: 6, denominator: 5 },
    false,
    {
      ...{ ...told, numerator: 6, denominator: 5 },
      problems: [problemAt(over(6), 'numeratorAboveDenominator', 'error', { numerator: 6, denominator: 5 })],
    },
  ],
  [
    { numerator: 6, denominator: 0 },
    true,
    {
      ...{ ...told, numerator: 6, denominator: 0 },
      problems: [problemAt(over(6), 'numeratorAboveDenominator', 'error', { numerator: 6, denominator: 0 })],
    },
  ],
  [{ numerator: 0, denominator: 0 }, true, { kind: 'noCases', numerator: 0, denominator: 0, problems: [] }],
  [{ numerator: '', denominator: 0 }, false, { kind: 'noCases', denominator: 0, problems: [] }],
  [{ denominator: 'Không phát sinh' }, false, { kind: 'noCases', denominator: 0, problems: [] }],
  [
    { numerator: 'x', denominator: 5 },
    false,
    { ...told, problems: [problemAt(over('x'), 'countsNotUnderstood', 'error')] },
  ],
  [
    { numerator: 4, denominator: 5.5 },
    false,
    { ...told, problems: [problemAt(under(5.5), 'countsNotUnderstood', 'error')] },
  ],
  [
    { numerator: 'x', denominator: 'y' },
    false,
    {
      ...told,
      problems: [
        problemAt(over('x'), 'countsNotUnderstood', 'error'),
        problemAt(under('y'), 'countsNotUnderstood', 'error'),
      ],
    },
  ],
  [
    { numerator: 4, denominator: '' },
    false,
    {
      ...{ kind: 'none', numerator: 4 },
      problems: [
        problemAt(over(4), 'countsOneMissing', 'warning', {
          missing: 'denominator',
          missingCell: 'Chỉ tiêu!G5',
        }),
      ],
    },
  ],
  [
    { numerator: 0 },
    false,
    {
      ...{ kind: 'none', numerator: 0 },
      problems: [problemAt(over(0), 'countsOneMissing', 'warning', { missing: 'denominator' })],
    },
  ],
  [
    { numerator: 'Chưa có', denominator: 5 },
    false,
    {
      ...{ kind: 'none', denominator: 5 },
      problems: [
        problemAt(under(5), 'countsOneMissing', 'warning', {
          missing: 'numerator',
          missingCell: 'Chỉ tiêu!F5',
        }),
      ],
    },
  ],
  [{ numerator: '', denominator: '' }, false, { kind: 'none', problems: [] }],
  [{}, false, { kind: 'none', problems: [] }],
])('%j, may exceed: %s', (cells, mayExceed, reading) =>
  expect(readCounts(indicatorOf(cells), mayExceed)).toStrictEqual(reading),
);
