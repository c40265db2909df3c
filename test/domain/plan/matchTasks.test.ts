import { matchTasks } from '../../../src/domain/plan/matchTasks';
import { planOf, taskOf } from './smallPlan';

/** Contents of the plan, numbered from 1; rows of the sheet as [number, content]; "number: number in the plan". */
type Case = readonly [string, readonly string[], readonly (readonly [string, string])[], readonly string[]];

test.each<Case>([
  ['the same words', ['một hai ba bốn'], [['1', 'một hai ba bốn']], ['1: 1']],
  ['capitals and stops apart', ['một hai ba bốn'], [['1', 'MỘT, hai; ba bốn.']], ['1: 1']],
  ['the same number and half the words', ['một hai ba bốn'], [['1', 'một hai năm sáu']], ['1: 1']],
  ['the same number and less than half', ['một hai ba bốn'], [['1', 'một hai năm sáu bảy']], []],
  ['another number and three words of four', ['một hai ba bốn'], [['9', 'một hai ba năm']], ['9: 1']],
  ['another number and less', ['một hai ba bốn'], [['9', 'một hai ba năm sáu']], []],
  ['no number and half the words', ['một hai ba bốn'], [['', 'một hai năm sáu']], []],
  ['no number and the same words', ['một hai ba bốn'], [['', 'một hai ba bốn']], [': 1']],
  ['a word is shared as often as both have it', ['một một một hai'], [['9', 'một hai hai hai']], []],
  ['a repeated word shared twice', ['một một hai ba'], [['9', 'một một hai bốn']], ['9: 1']],
  ['no words at all', [''], [['1', '']], []],
  [
    'two rows for one task: the number decides',
    ['một hai ba bốn'],
    [
      ['9', 'một hai ba bốn'],
      ['1', 'một hai năm sáu'],
    ],
    ['1: 1'],
  ],
  [
    'two rows for one task: the likelier, wherever it stands',
    ['một hai ba bốn'],
    [
      ['8', 'một hai ba năm'],
      ['9', 'một hai ba bốn'],
    ],
    ['9: 1'],
  ],
  [
    'one row for two tasks: each task and row once',
    ['một hai ba bốn', 'một hai ba năm'],
    [
      ['9', 'một hai ba bốn'],
      ['8', 'một hai ba năm'],
    ],
    ['9: 1', '8: 2'],
  ],
  [
    'one row alike to two tasks is one of them',
    ['một hai ba bốn', 'một hai ba bốn'],
    [['2', 'một hai ba bốn']],
    ['2: 2'],
  ],
  ['a third of the plan', ['một hai', 'ba bốn', 'năm sáu'], [['1', 'một hai']], ['1: 1']],
  ['less than a third is another plan', ['một hai', 'ba bốn', 'năm sáu', 'bảy tám'], [['1', 'một hai']], []],
])('%s', (_, contents, rows, expected) => {
  const tasks = rows.map(([no, content]) => taskOf(no, content));
  const matches = matchTasks(tasks, planOf(...contents));
  expect(
    tasks.flatMap((task) => (matches.has(task) ? [`${task.no}: ${matches.get(task)?.no ?? ''}`] : [])),
  ).toEqual(expected);
});
