import fc from 'fast-check';
import { dateOfDayNumber } from '../../src/domain/calendar/dayNumber';
import { formatDate } from '../../src/domain/calendar/formatDate';
import { overlongMonth, parseTypedDate } from '../../src/taskpane/parseTypedDate';

describe('a date as people here write it: day first', () => {
  const cases: readonly { typed: string; day: number; month: number }[] = [
    { typed: '10/04/2025', day: 10, month: 4 },
    { typed: '10/4/2025', day: 10, month: 4 },
    { typed: '5-9-2025', day: 5, month: 9 },
    { typed: '31.12.2025', day: 31, month: 12 },
    { typed: ' 1 / 7 / 2025 ', day: 1, month: 7 },
  ];
  test.each(cases)('$typed', ({ typed, day, month }) => {
    expect(parseTypedDate(typed)).toEqual({ year: 2025, month, day });
  });
});

describe('what is half typed or no date is not taken for one', () => {
  const cases = ['', '10', '10/4', '10/4/20', '10/4/202', '31/4/2025', '29/2/2025', '4/13/2025', '10/4/1999'];
  test.each([...cases, '2025-04-10', '10/4/2025 sáng', 'hôm nay'])('"%s"', (typed) => {
    expect(parseTypedDate(typed)).toBeUndefined();
  });
});

describe('a day that its month does not have: how many it has', () => {
  test.each([
    ['31/2/2025', { month: '2/2025', days: 28 }],
    ['30/2/2024', { month: '2/2024', days: 29 }],
    ['31-04-2025', { month: '4/2025', days: 30 }],
    ['32/1/2025', { month: '1/2025', days: 31 }],
    ['10/4/2025', undefined],
    ['0/4/2025', undefined],
    ['10/13/2025', undefined],
    ['10/4', undefined],
  ])('%s', (typed, told) => {
    expect(overlongMonth(typed)).toEqual(told);
  });
});

test('every date that the pane shows reads back as itself', () => {
  const from2000to2099 = fc.integer({ min: 10_957, max: 47_481 }).map(dateOfDayNumber);
  fc.assert(fc.property(from2000to2099, (date) => expect(parseTypedDate(formatDate(date))).toEqual(date)));
});
