import { fitColumns, usableWidth } from '../../../../src/domain/report/layout/pageStyle';
import { sideWidths } from '../../../../src/domain/report/layout/sides';

describe('columns fill the page, each a whole number of pixels (0,75 points)', () => {
  test.each<[shares: number[], orientation: 'portrait' | 'landscape', widths: number[]]>([
    [[1], 'portrait', [453]],
    [[1, 1], 'portrait', [226.5, 226.5]],
    [[1, 2, 7], 'portrait', [45, 90, 317.25]],
    [[1, 1], 'landscape', [349.5, 349.5]],
  ])('%j, %s', (shares, orientation, widths) => {
    expect(fitColumns(shares, orientation)).toEqual(widths);
  });

  test('A4 less 30 mm on the left and 20 mm on the right', () => {
    expect(usableWidth.portrait).toBeCloseTo((160 * 72) / 25.4);
    expect(usableWidth.landscape).toBeCloseTo((247 * 72) / 25.4);
  });
});

describe('width of some columns of the body', () => {
  test.each<[column: number, span: number, width: number]>([
    [0, 2, 169.5],
    [2, 6, 280.5],
    [0, 8, 450],
    [1, 1, 141.75],
  ])('from %d, %d of them: %d points', (column, span, width) =>
    expect(sideWidths({ column, span })).toBe(width),
  );
});
