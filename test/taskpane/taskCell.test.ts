import type { FollowedTask } from '../../src/domain/analysis/Analysis';
import type { Status } from '../../src/domain/progress/Judgement';
import type { Problem } from '../../src/domain/problem/Problem';
import { taskCell } from '../../src/taskpane/taskCell';
import { analysis } from './planOf2025';

const typed = (cell: string) => ({ value: '', numberFormat: 'General', cell: `Sổ!${cell}` });
const [plain] = analysis.tasks;
if (!plain) throw new Error('the plan has tasks');

const recorded = {
  due: typed('F7'),
  completedOn: typed('G7'),
  actualResult: typed('H7'),
  evidence: typed('I7'),
};
const judged = (status: Status, over: Partial<FollowedTask> = {}): FollowedTask => ({
  ...{ ...plain, sheet: 'Sổ', row: 7, time: typed('E7'), recorded },
  ...{ judgement: { ...plain.judgement, status }, ...over },
});
const swapped: Problem = { code: 'dateSwapped', severity: 'error', cell: 'Sổ!F7', written: '13/31' };

test.each<[says: string, task: FollowedTask, cell: string]>([
  ['late: the day of completion is missing', judged('behind'), 'Sổ!G7'],
  ['soon due: likewise', judged('dueSoon'), 'Sổ!G7'],
  ['without a deadline: the due date', judged('needsDeadline'), 'Sổ!F7'],
  ['ongoing without a record: the result', judged('needsUpdate'), 'Sổ!H7'],
  [
    'ongoing, where there is no column of results: the document',
    judged('needsUpdate', { recorded: { evidence: typed('I7') } }),
    'Sổ!I7',
  ],
  [
    'not understood: the cell that is not',
    {
      ...judged('notUnderstood'),
      judgement: { ...plain.judgement, status: 'notUnderstood', problems: [swapped] },
    },
    'Sổ!F7',
  ],
  ['late, where nothing can be recorded: the time', judged('behind', { recorded: {} }), 'Sổ!E7'],
  [
    'a sheet without such columns: the row',
    judged('behind', { recorded: {}, time: { ...typed('E7'), cell: '' } }),
    'Sổ!A7',
  ],
])('%s', (_says, task, cell) => {
  expect(taskCell(task)).toBe(cell);
});
