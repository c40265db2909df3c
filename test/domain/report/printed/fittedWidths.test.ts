import { fittedWidths } from '../../../../src/domain/report/printed/fittedWidths';

describe('widths of columns', () => {
  test.each<[readonly number[], number, readonly number[]]>([
    [[30, 200], 400, [30, 200]],
    [[30, 200], 230, [30, 200]],
    [[30, 170], 100, [15, 85]],
    [[0, 0], 100, [0, 0]],
    [[], 100, []],
  ])('%j on %d points: %j', (widths, room, fitted) =>
    expect(
      fittedWidths(
        widths.map((width) => ({ title: '', align: 'left', width })),
        room,
      ),
    ).toEqual(fitted),
  );
});
