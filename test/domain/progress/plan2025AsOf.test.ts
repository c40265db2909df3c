import { plainDate } from '../../../src/domain/calendar/PlainDate';
import { plan2025 } from '../../../src/domain/plan/plan2025';
import { judgeTask } from '../../../src/domain/progress/judgeTask';
import type { Status } from '../../../src/domain/progress/Judgement';
import { parseSchedule } from '../../../src/domain/schedule/parseSchedule';

const THOSE_ALWAYS_GOING = [5, 6, 7, 8, 9, 10, 11, 13, 16, 17, 18, 19, 20, 21, 22, 24, 28];

/** Task numbers of the plan by status, nothing being recorded. */
function tasksByStatus(asOf: {
  year: number;
  month: number;
  day: number;
}): Partial<Record<Status, number[]>> {
  const byStatus: Partial<Record<Status, number[]>> = {};
  for (const { no, time } of plan2025.tasks) {
    const { status } = judgeTask({
      schedule: parseSchedule(time, 2025),
      time: { value: time, numberFormat: 'General', cell: `Sổ theo dõi!E${no}` },
      recorded: {},
      asOf,
      year: 2025,
      soonDays: 15,
    });
    (byStatus[status] ??= []).push(no);
  }
  return byStatus;
}

describe('the plan of 2025 with nothing recorded', () => {
  test('as of 10/4/2025: the first quarter is behind, the half-year not yet due', () => {
    expect(tasksByStatus(plainDate(2025, 4, 10))).toEqual({
      behind: [1, 2, 12, 30],
      needsDeadline: [3, 4, 14, 15, 23, 26, 27, 29],
      needsUpdate: THOSE_ALWAYS_GOING,
      notStarted: [25],
    });
  });

  test('as of 20/3/2025: the first quarter is due soon', () => {
    expect(tasksByStatus(plainDate(2025, 3, 20))).toMatchObject({
      dueSoon: [1, 2, 12, 30],
      notStarted: [25],
    });
  });

  test('as of 2/1/2026: whatever has a date is behind, and nothing is recorded of the rest', () => {
    expect(tasksByStatus(plainDate(2026, 1, 2))).toEqual({
      behind: [1, 2, 12, 25, 30],
      noRecord: [3, 4, ...THOSE_ALWAYS_GOING, 14, 15, 23, 26, 27, 29].sort((a, b) => a - b),
    });
  });
});
