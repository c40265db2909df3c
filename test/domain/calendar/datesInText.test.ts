import { plainDate } from '../../../src/domain/calendar/PlainDate';
import { datesInText } from '../../../src/domain/calendar/datesInText';

describe('full dates in running text, real or not', () => {
  test.each<[string, readonly (readonly [number, number, number])[]]>([
    ['12/KH-UBND ngày 05/02/2025', [[2025, 2, 5]]],
    ['31/02/2025', [[2025, 2, 31]]],
    [
      '5-2-2025, 6.3.2025',
      [
        [2025, 2, 5],
        [2025, 3, 6],
      ],
    ],
    ['05 / 02 / 2025', [[2025, 2, 5]]],
    ['Ngày 5 tháng 2 năm 2025', [[2025, 2, 5]]],
    ['ngày 5 tháng 2 năm 2025'.normalize('NFD'), [[2025, 2, 5]]],
    [
      'ngày 05/02/2025 và ngày  06  tháng  3  năm 2025',
      [
        [2025, 2, 5],
        [2025, 3, 6],
      ],
    ],
    ['1/05/02/2025', []],
    ['05/02/20255', []],
    ['05/02', []],
    ['', []],
  ])('%j', (text, dates) =>
    expect(datesInText(text)).toStrictEqual(dates.map(([year, month, day]) => plainDate(year, month, day))),
  );
});
