import { completeFromPlan } from '../../../src/domain/plan/completeFromPlan';
import type { Task } from '../../../src/domain/table/Task';
import { typed } from '../typed';
import { planTask, taskOf } from './smallPlan';

const planned = planTask(3, 'Rà soát');
const blank = typed('', '@', 'Sổ!E7');

test.each<[string, Partial<Task>, Partial<Task>]>([
  ['nothing is blank', { no: '9', result: 'Tờ trình' }, {}],
  ['a number', { no: '' }, { no: '3' }],
  ['a result', { result: '' }, { result: 'Báo cáo.', filled: ['result'] }],
  [
    'a time, whatever its format',
    { time: blank },
    { time: typed('Quý I', 'General', 'Sổ!E7'), filled: ['time'] },
  ],
  [
    'a time of spaces',
    { time: { ...blank, value: ' \n' } },
    { time: typed('Quý I', 'General', 'Sổ!E7'), filled: ['time'] },
  ],
  ['a time that is a number is none', { time: { ...blank, value: 0 } }, {}],
  [
    'a unit, with who leads and who helps',
    { unit: '', lead: [], cooperating: [] },
    { unit: planned.unit, lead: ['Văn phòng'], cooperating: ['Công an'], filled: ['unit'] },
  ],
  ['no unit in the sheet’s own words', { unit: 'Tư pháp', lead: ['Tư pháp'], cooperating: [] }, {}],
  ['a content', { content: '' }, { content: 'Rà soát', filled: ['content'] }],
])('a blank takes the plan’s text: %s', (_, written, completed) => {
  const task = taskOf('3', 'Rà soát', written);
  expect(completeFromPlan(task, planned)).toEqual({ ...task, ...completed });
});

test('a task that the plan lacks stays as it is', () => {
  const task = taskOf('', '', { result: '' });
  expect(completeFromPlan(task, undefined)).toBe(task);
});
