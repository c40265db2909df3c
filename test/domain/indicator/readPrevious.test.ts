import { toNumber } from '../../../src/domain/indicator/Fraction';
import { readPrevious } from '../../../src/domain/indicator/readPrevious';
import type { CellValue } from '../../../src/domain/sheet/Snapshot';
import { toldProblems } from '../progress/toldProblems';
import { typed } from '../typed';

const read = (value: CellValue, isRate: boolean, isSmall: boolean) => {
  const reading = readPrevious(typed(value), 'hồ sơ', isRate, { isSmall });
  return [reading.value && toNumber(reading.value), toldProblems(reading.problems)];
};
const scaled = (percent: string) => [
  { code: 'actualScaled', severity: 'warning', cell: 'S!A1', read: `${percent}%` },
];

const words = [{ code: 'previousNotUnderstood', severity: 'warning', cell: 'S!A1' }];

describe('last year', () => {
  test.each<[string, CellValue, number | undefined, unknown]>([
    ['a rate', '85%', 85, []],
    ['a rate above 100 %', '120%', 120, []],
    ['a bare 0,9', 0.9, 90, scaled('90')],
    ['no rate yet', 'Chưa có', undefined, []],
    ['no cases', 'Không phát sinh', undefined, []],
    ['words', 'Tốt', undefined, words],
  ])('%s', (_, value, result, problems) =>
    expect(read(value, true, false)).toStrictEqual([result, problems]),
  );

  test('a bare 0,9 where results are small', () =>
    expect(read(0.9, true, true)).toStrictEqual([0.9, scaled('0,9')]));

  test.each<[string, CellValue, number | undefined, unknown]>([
    ['a count', '1.200 hồ sơ', 1200, []],
    ['a bare 0,9 of an amount', 0.9, 0.9, []],
    ['no count yet', '', undefined, []],
    ['words', 'Tốt', undefined, words],
  ])('%s', (_, value, result, problems) =>
    expect(read(value, false, false)).toStrictEqual([result, problems]),
  );

  test('no column', () => expect(readPrevious(undefined, '%', true, {})).toStrictEqual({ problems: [] }));
});
