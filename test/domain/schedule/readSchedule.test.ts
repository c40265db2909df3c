import { readSchedule } from '../../../src/domain/schedule/readSchedule';
import { essenceOf, named, PLAN_YEAR, readPhrase } from './readPhrase';
import { typed } from '../typed';

describe('a date that lost its format', () => {
  test.each([
    ['45991', '2025-11-30', ['serial']],
    ['45991.', '2025-11-30', ['serial']],
    ['45991;', '2025-11-30', ['serial']],
    ['- 45991', '2025-11-30', ['serial']],
    ['•45991', '2025-11-30', ['serial']],
    ['45657', '2024-12-31', ['serial', 'otherYear']],
    ['36526', '2000-01-01', ['serial', 'otherYear']],
    ['73050', '2099-12-31', ['serial', 'otherYear']],
  ])('%s', (text, day, implied) => {
    const date = { due: [day], implied };
    expect(essenceOf(text)).toEqual({
      kind: 'once',
      ...date,
      parts: [{ kind: 'once', ...date, text }],
    });
  });

  test.each(['36525', '73051', '4599', '459911', '45991 45992', 'a 45991', '45991,5'])('not %s', (text) =>
    expect(typeof readPhrase(text)).toBe('string'),
  );
});

describe('a cell is read as it is typed', () => {
  test.each([
    [45_991, 'dd/mm/yyyy', ['2025-11-30']],
    [45_991.75, 'dd/mm/yyyy hh:mm', ['2025-11-30']],
    [45_991, 'General', ['2025-11-30']],
    ['45991', '@', ['2025-11-30']],
    ['Quý I', 'General', ['2025-03-31 Quý I']],
    ['15/3/2025', 'dd/mm/yyyy', ['2025-03-15']],
    [45_962, 'mm/yyyy', ['2025-11-30 Tháng 11']],
    [2, '"Quý "0', ['2025-06-30 Quý II']],
    [2, '"Đợt "0', 'not understood: Đợt 2'],
    [45_991.75, 'General', 'not understood: 45991.75'],
    [0.5, 'hh:mm', 'not understood: 0.5'],
    [true, 'General', 'not understood: true'],
    ['', 'General', 'not understood: '],
  ])('%j, %s', (value, numberFormat, wanted) => {
    const reading = readSchedule(typed(value, numberFormat), PLAN_YEAR);
    const due = reading.kind === 'understood' ? reading.schedule.due.map(named) : undefined;
    expect(due ?? `not understood: ${reading.kind === 'notUnderstood' ? reading.rest : ''}`).toEqual(wanted);
  });
});

describe('no phrase is longer than 250 words and signs', () => {
  const manyTimes = (count: number) => Array.from({ length: count }, () => 'thường xuyên').join(' ');
  test('250', () => expect(readPhrase(manyTimes(125))).toMatchObject({ kind: 'ongoing' }));
  test('251', () => expect(readPhrase(`${manyTimes(125)}.`)).toBe(`not understood: ${manyTimes(125)}.`));
});
