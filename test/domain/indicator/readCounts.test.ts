import { readCounts } from '../../../src/domain/indicator/readCounts';
import type { CellValue } from '../../../src/domain/sheet/Snapshot';
import { indicatorOf } from './indicatorOf';

/** `undefined`: the table has no such column. */
function counts(numerator: CellValue | undefined, denominator: CellValue | undefined, mayExceed = false) {
  return readCounts(
    indicatorOf({
      ...(numerator !== undefined && { numerator }),
      ...(denominator !== undefined && { denominator }),
    }),
    mayExceed,
  );
}

const problem = (code: string, severity: string, cell: string, written: string, details?: object) => ({
  code,
  severity,
  cell,
  written,
  ...(details && { details }),
});

test.each([
  [80, 100, { kind: 'counts', numerator: 80, denominator: 100, problems: [] }],
  [100, 100, { kind: 'counts', numerator: 100, denominator: 100, problems: [] }],
  [0, 100, { kind: 'counts', numerator: 0, denominator: 100, problems: [] }],
  ['1.200 hồ sơ', '1.500', { kind: 'counts', numerator: 1200, denominator: 1500, problems: [] }],
  [0, 0, { kind: 'noCases', numerator: 0, denominator: 0, problems: [] }],
  ['', 0, { kind: 'noCases', denominator: 0, problems: [] }],
  [undefined, 0, { kind: 'noCases', denominator: 0, problems: [] }],
  ['', '', { kind: 'none', problems: [] }],
  [undefined, '', { kind: 'none', problems: [] }],
  [undefined, undefined, { kind: 'none', problems: [] }],
  [
    101,
    100,
    {
      kind: 'invalid',
      numerator: 101,
      denominator: 100,
      problems: [
        problem('numeratorAboveDenominator', 'error', 'Chỉ tiêu!F5', '101', {
          numerator: 101,
          denominator: 100,
        }),
      ],
    },
  ],
  [
    5,
    0,
    {
      kind: 'invalid',
      numerator: 5,
      denominator: 0,
      problems: [
        problem('numeratorAboveDenominator', 'error', 'Chỉ tiêu!F5', '5', { numerator: 5, denominator: 0 }),
      ],
    },
  ],
  [
    'nhiều',
    100,
    { kind: 'invalid', problems: [problem('countsNotUnderstood', 'error', 'Chỉ tiêu!F5', 'nhiều')] },
  ],
  [80, 12.5, { kind: 'invalid', problems: [problem('countsNotUnderstood', 'error', 'Chỉ tiêu!G5', '12,5')] }],
  [
    true,
    '80%',
    {
      kind: 'invalid',
      problems: [
        problem('countsNotUnderstood', 'error', 'Chỉ tiêu!F5', 'TRUE'),
        problem('countsNotUnderstood', 'error', 'Chỉ tiêu!G5', '80%'),
      ],
    },
  ],
  [
    80,
    '',
    {
      kind: 'none',
      numerator: 80,
      problems: [
        problem('countsOneMissing', 'warning', 'Chỉ tiêu!F5', '80', {
          missing: 'denominator',
          missingCell: 'Chỉ tiêu!G5',
        }),
      ],
    },
  ],
  [
    80,
    undefined,
    {
      kind: 'none',
      numerator: 80,
      problems: [problem('countsOneMissing', 'warning', 'Chỉ tiêu!F5', '80', { missing: 'denominator' })],
    },
  ],
  [
    '',
    100,
    {
      kind: 'none',
      denominator: 100,
      problems: [
        problem('countsOneMissing', 'warning', 'Chỉ tiêu!G5', '100', {
          missing: 'numerator',
          missingCell: 'Chỉ tiêu!F5',
        }),
      ],
    },
  ],
])('%p of %p', (numerator, denominator, expected) => {
  expect(counts(numerator, denominator)).toEqual(expected);
});

describe('a target above 100 % lets the numerator exceed the denominator', () => {
  test.each([
    [110, 100, 'counts'],
    [5, 0, 'invalid'],
    [0, 0, 'noCases'],
  ])('%p of %p', (numerator, denominator, kind) => {
    expect(counts(numerator, denominator, true).kind).toBe(kind);
  });
});
