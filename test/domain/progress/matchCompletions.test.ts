import fc from 'fast-check';
import { addDays } from '../../../src/domain/calendar/dayNumber';
import { formatDate } from '../../../src/domain/calendar/formatDate';
import {
  compareDates,
  lastDayOfMonth,
  lastDayOfQuarter,
  plainDate,
} from '../../../src/domain/calendar/PlainDate';
import { matchCompletions } from '../../../src/domain/progress/matchCompletions';
import { parseDateCell } from '../../../src/domain/schedule/parseDates';
import type { DueDate } from '../../../src/domain/schedule/Schedule';

const QUARTERS: readonly DueDate[] = ['I', 'II', 'III', 'IV'].map((roman, i) => ({
  date: lastDayOfQuarter(2025, i + 1),
  period: `Quý ${roman}`,
}));
const MONTHS: readonly DueDate[] = Array.from({ length: 12 }, (_, i) => ({
  date: lastDayOfMonth(2025, i + 1),
  period: `Tháng ${i + 1}`,
}));

const match = (due: readonly DueDate[], typed: string) => {
  const { served, unmatched } = matchCompletions(due, parseDateCell(typed, '@', 2025).dates);
  return {
    served: served.map((date) => date && formatDate(date).slice(0, 5)),
    unmatched: unmatched.map(({ date }) => formatDate(date).slice(0, 5)),
  };
};

describe('each completion serves one due date', () => {
  test.each([
    { typed: '', served: [], unmatched: [], why: 'nothing recorded' },
    { typed: '28/3', served: ['28/03'], unmatched: [], why: 'just before' },
    { typed: '5/4', served: ['05/04'], unmatched: [], why: 'just after: late' },
    { typed: '28/3; 27/6', served: ['28/03', '27/06'], unmatched: [], why: 'one each' },
    { typed: '27/6; 28/3', served: ['28/03', '27/06'], unmatched: [], why: 'in any order' },
    { typed: '27/6', served: [undefined, '27/06'], unmatched: [], why: 'the first was missed' },
    {
      typed: 'Quý I: 5/6',
      served: ['05/06'],
      unmatched: [],
      why: 'a named period wins over the nearest date',
    },
    { typed: 'Quý I: 05/4/2025, Quý II: 28/6', served: ['05/04', '28/06'], unmatched: [], why: 'named' },
    {
      typed: '25/6; 28/6',
      served: ['25/06', '28/06'],
      unmatched: [],
      why: 'the spare one makes up for the first quarter',
    },
    { typed: '20/3; 28/3', served: ['28/03'], unmatched: ['20/03'], why: 'nothing earlier is open' },
    { typed: '28/3; 5/4', served: ['28/03'], unmatched: ['05/04'], why: 'never counted for a later period' },
    {
      typed: '28/3; 10/5',
      served: ['28/03'],
      unmatched: ['10/05'],
      why: 'nearer to the first quarter than to the second',
    },
    {
      typed: '28/3; Quý II: 10/5',
      served: ['28/03', '10/05'],
      unmatched: [],
      why: 'unless it names its period',
    },
    {
      typed: '15/1/2026',
      served: [undefined, undefined, undefined, '15/01'],
      unmatched: [],
      why: 'after the year: the last',
    },
  ])('quarterly, "$typed": $why', ({ typed, served, unmatched }) => {
    const filled = QUARTERS.map((_, i) => (served as readonly (string | undefined)[])[i]);
    expect(match(QUARTERS, typed)).toEqual({ served: filled, unmatched });
  });

  test('monthly: two reports at the end of February, none in January', () => {
    expect(match(MONTHS, '27/2; 28/2').served.slice(0, 3)).toEqual(['27/02', '28/02', undefined]);
  });

  test('one due date: the last completion in time, else the first after it', () => {
    const once = QUARTERS.slice(0, 1);
    expect(match(once, '20/3; 5/4').served).toEqual(['20/03']);
    expect(match(once, '5/4; 9/4').served).toEqual(['05/04']);
  });

  const completions = fc.array(
    fc
      .integer({ min: 0, max: 400 })
      .map((days) => ({ date: addDays(plainDate(2025, 1, 1), days), period: '' })),
    { maxLength: 6 },
  );

  test('no completion is used twice, none is lost', () => {
    fc.assert(
      fc.property(fc.constantFrom(QUARTERS, MONTHS), completions, (due, typed) => {
        const { served, unmatched } = matchCompletions(due, typed);
        const used = [...served.filter((date) => date !== undefined), ...unmatched.map(({ date }) => date)];
        expect(used.sort(compareDates)).toEqual(typed.map(({ date }) => date).sort(compareDates));
      }),
    );
  });

  test('one more completion never opens a due date again', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(QUARTERS, MONTHS),
        completions,
        fc.integer({ min: 0, max: 400 }),
        (due, typed, days) => {
          const before = matchCompletions(due, typed).served;
          const more = [...typed, { date: addDays(plainDate(2025, 1, 1), days), period: '' }];
          const after = matchCompletions(due, more).served;
          before.forEach((date, i) => {
            if (date) expect(after[i]).toBeDefined();
          });
        },
      ),
    );
  });
});
