import { countStatuses } from '../../src/taskpane/countStatuses';
import { analysis } from './planOf2025';

test('the plan with nothing recorded, as of 10/4/2025: what presses most comes first', () => {
  expect(countStatuses(analysis.tasks)).toEqual([
    { status: 'behind', count: 4 },
    { status: 'needsDeadline', count: 8 },
    { status: 'needsUpdate', count: 17 },
    { status: 'notStarted', count: 1 },
  ]);
});

test('every task is counted once', () => {
  const sum = countStatuses(analysis.tasks).reduce((total, { count }) => total + count, 0);
  expect(sum).toBe(analysis.tasks.length);
});

test('no tasks, no statuses', () => {
  expect(countStatuses([])).toEqual([]);
});
