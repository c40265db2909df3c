import { toNumber } from '../../../src/domain/indicator/Fraction';
import { readAmountResult, readRateResult, type Result } from '../../../src/domain/indicator/readResult';
import { toldProblems } from '../progress/toldProblems';
import { indicatorOf, type IndicatorCells } from './indicatorOf';

const [F, G, H] = ['Chỉ tiêu!F5', 'Chỉ tiêu!G5', 'Chỉ tiêu!H5'];
const plain = ({ value, problems, ...others }: Result) => ({
  ...others,
  ...(value && { value: toNumber(value) }),
  problems: toldProblems(problems),
});
const differs = (counted: string) => ({
  ...{ code: 'actualDiffersFromCounts', severity: 'warning', cell: H, counted },
});
const halfCounted = {
  ...{ code: 'countsOneMissing', severity: 'warning', cell: F, missing: 'denominator', missingCell: G },
};

describe('a rate', () => {
  test.each<[IndicatorCells, object]>([
    [
      { numerator: 4, denominator: 5 },
      { kind: 'value', value: 80, numerator: 4, denominator: 5, cells: [F, G], problems: [] },
    ],
    [
      { numerator: 4, denominator: 5, actual: '80%' },
      { kind: 'value', value: 80, numerator: 4, denominator: 5, cells: [F, G], problems: [] },
    ],
    [
      { numerator: 4, denominator: 5, actual: '' },
      { kind: 'value', value: 80, numerator: 4, denominator: 5, cells: [F, G], problems: [] },
    ],
    [
      { numerator: 5, denominator: 5, actual: 1 },
      { kind: 'value', value: 100, numerator: 5, denominator: 5, cells: [F, G], problems: [] },
    ],
    [
      { numerator: 1, denominator: 100, actual: 1 },
      { kind: 'value', value: 1, numerator: 1, denominator: 100, cells: [F, G], problems: [] },
    ],
    [
      { numerator: 4, denominator: 5, actual: 1 },
      { kind: 'value', value: 80, numerator: 4, denominator: 5, cells: [F, G], problems: [differs('80%')] },
    ],
    [
      { numerator: 4, denominator: 5, actual: '81%' },
      { kind: 'value', value: 80, numerator: 4, denominator: 5, cells: [F, G], problems: [differs('80%')] },
    ],
    [
      { numerator: 4, denominator: 5, actual: 'Tốt' },
      { kind: 'value', value: 80, numerator: 4, denominator: 5, cells: [F, G], problems: [differs('80%')] },
    ],
    [
      { numerator: 4, denominator: 5, actual: 'Không phát sinh' },
      { kind: 'value', value: 80, numerator: 4, denominator: 5, cells: [F, G], problems: [differs('80%')] },
    ],
    [
      { numerator: 0, denominator: 0, actual: '80%' },
      { kind: 'noCases', numerator: 0, denominator: 0, cells: [F, G], problems: [] },
    ],
    [{ denominator: 0 }, { kind: 'noCases', denominator: 0, cells: [G], problems: [] }],
    [
      { numerator: 5, denominator: 4, actual: '80%' },
      {
        ...{ kind: 'invalid', numerator: 5, denominator: 4, cells: [F, G] },
        problems: [
          { code: 'numeratorAboveDenominator', severity: 'error', cell: F, numerator: 5, denominator: 4 },
        ],
      },
    ],
    [
      { numerator: 4, denominator: '', actual: '80%' },
      { kind: 'value', value: 80, numerator: 4, cells: [H], problems: [halfCounted] },
    ],
    [
      { numerator: 4, denominator: '', actual: '' },
      { kind: 'noData', numerator: 4, cells: [H], problems: [halfCounted] },
    ],
    [
      { numerator: '', denominator: '', actual: '12/15' },
      { kind: 'value', value: 80, numerator: 12, denominator: 15, cells: [H], problems: [] },
    ],
    [{ actual: '80%' }, { kind: 'value', value: 80, cells: [H], problems: [] }],
    [{ actual: 'Không phát sinh' }, { kind: 'noCases', cells: [H], problems: [] }],
    [
      { actual: 'Tốt' },
      {
        kind: 'invalid',
        cells: [H],
        problems: [{ code: 'actualNotUnderstood', severity: 'error', cell: H }],
      },
    ],
    [
      { actual: '112%' },
      {
        kind: 'invalid',
        cells: [H],
        problems: [{ code: 'actualOutOfRange', severity: 'error', cell: H, read: '112%' }],
      },
    ],
    [{}, { kind: 'noData', cells: [], problems: [] }],
  ])('%j', (cells, result) => expect(plain(readRateResult(indicatorOf(cells), {}))).toStrictEqual(result));

  test('of a target above 100 % may exceed the whole', () => {
    const result = { kind: 'value', value: 120, numerator: 6, denominator: 5, cells: [F, G], problems: [] };
    const cells = { numerator: 6, denominator: 5, actual: '120%' };
    expect(plain(readRateResult(indicatorOf(cells), { mayExceed: true }))).toStrictEqual(result);
  });
});

describe('an amount is the typed result alone', () => {
  test.each<[IndicatorCells, object]>([
    [
      { actual: '25 hồ sơ', numerator: 1, denominator: 2 },
      { kind: 'value', value: 25, cells: [H], problems: [] },
    ],
    [{ actual: 'Không' }, { kind: 'value', value: 0, cells: [H], problems: [] }],
    [{ actual: '' }, { kind: 'noData', cells: [H], problems: [] }],
    [
      { numerator: 1, denominator: 2 },
      { kind: 'noData', cells: [], problems: [] },
    ],
    [
      { actual: '80%' },
      {
        kind: 'invalid',
        cells: [H],
        problems: [{ code: 'actualNotUnderstood', severity: 'error', cell: H }],
      },
    ],
  ])('%j', (cells, result) =>
    expect(plain(readAmountResult(indicatorOf(cells), 'hồ sơ'))).toStrictEqual(result),
  );
});
