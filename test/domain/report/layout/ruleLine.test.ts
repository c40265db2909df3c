import { ruleLine } from '../../../../src/domain/report/layout/ruleLine';
import { cell } from './laid';

describe('a line is underscores of 3 points each, together a part of the text that they stand under', () => {
  test.each<[what: string, text: string, bold: boolean, part: number, count: number]>([
    ['as long as 60 points', '0'.repeat(10), false, 1, 20],
    ['half as long', '0'.repeat(10), false, 0.5, 10],
    ['of bold text', 'đ'.repeat(10), true, 1, 22],
    ['to the nearest underscore', '0'.repeat(4), false, 0.42, 3],
    ['at least one', '', false, 1, 1],
  ])('%s', (_, text, bold, part, count) =>
    expect(ruleLine(2, 6, text, { size: 12, bold }, part)).toEqual(
      cell(2, 6, '_'.repeat(count), '6 center top'),
    ),
  );
});
