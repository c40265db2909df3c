import { matchTasks } from '../../../src/domain/plan/matchTasks';
import { plan2025 } from '../../../src/domain/plan/plan2025';
import type { PlanTask } from '../../../src/domain/plan/Plan';
import type { Task } from '../../../src/domain/table/Task';
import { typed } from '../typed';
import { planOf, planTask, taskOf } from './smallPlan';

/** Contents of the plan, numbered from 1; rows of the sheet as [number, content]; "number: number in the plan". */
type Case = readonly [string, readonly string[], readonly (readonly [string, string])[], readonly string[]];

test.each<Case>([
  ['the same words', ['một hai ba bốn'], [['1', 'một hai ba bốn']], ['1: 1']],
  ['capitals and stops apart', ['một hai ba bốn'], [['1', 'MỘT, hai; ba bốn.']], ['1: 1']],
  ['the same number and half the words', ['một hai ba bốn'], [['1', 'một hai năm sáu']], ['1: 1']],
  ['the same number and a third', ['một hai ba bốn'], [['1', 'một hai năm sáu bảy tám']], ['1: 1']],
  ['the same number and other words', ['một hai ba bốn'], [['1', 'năm sáu bảy tám']], []],
  ['another number and three words of four', ['một hai ba bốn'], [['9', 'một hai ba năm']], ['9: 1']],
  ['another number and less', ['một hai ba bốn'], [['9', 'một hai ba năm sáu']], []],
  ['no number and half the words', ['một hai ba bốn'], [['', 'một hai năm sáu']], []],
  ['no number and the same words', ['một hai ba bốn'], [['', 'một hai ba bốn']], [': 1']],
  ['a word is shared as often as both have it', ['một một một hai'], [['9', 'một hai hai hai']], []],
  ['a repeated word shared twice', ['một một hai ba'], [['9', 'một một hai bốn']], ['9: 1']],
  [
    'two rows for one task: the content decides where it is clear',
    ['một hai ba bốn'],
    [
      ['9', 'một hai ba bốn'],
      ['1', 'một hai năm sáu'],
    ],
    ['9: 1'],
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

describe('rows of the plan of 2025 whose content does not tell', () => {
  const planned = (no: number): PlanTask => plan2025.tasks[no - 1] ?? planTask(no, '');

  /** A row with all that the plan says, under a number. */
  const row = (no: number, number = no, more: Partial<Task> = {}): Task => {
    const { section, content, result, unit, time } = planned(no);
    return taskOf(String(number), content, {
      section,
      result,
      unit,
      time: typed(time),
      row: number,
      ...more,
    });
  };
  const bare = (number: number, more: Partial<Task> = {}): Task =>
    taskOf(String(number), '', { section: '', result: '', unit: '', time: typed(''), ...more });
  const own = (number: number): Task =>
    taskOf(String(number), 'Tổ chức hội thi tiếng hát công chức', {
      unit: 'Công đoàn',
      result: 'Hội thi',
      section: '',
    });

  test.each<[string, readonly Task[], readonly (number | undefined)[]]>([
    ['blank', [row(1), row(2), bare(3), row(4)], [1, 2, 3, 4]],
    ['blank at the end', [row(1), row(2), row(3), bare(9)], [1, 2, 3, 9]],
    [
      'cut short, whatever the number',
      [
        row(1),
        row(2),
        taskOf('', planned(10).content.slice(0, 60)),
        taskOf('40', planned(20).content.slice(0, 40)),
      ],
      [1, 2, 10, 20],
    ],
    [
      'cut short where several tasks begin so: the number decides',
      [row(1), row(2), row(15), row(16), taskOf('18', 'Tiếp tục triển khai thực hiện')],
      [1, 2, 15, 16, 18],
    ],
    [
      'reworded',
      [row(12), bare(13, { content: 'Dùng bộ nhận diện thương hiệu Bộ phận Một cửa' }), row(14)],
      [12, 13, 14],
    ],
    [
      'reworded to a few words',
      [row(15), bare(16, { content: 'Số hóa hồ sơ, kết quả' }), row(17)],
      [15, 16, 17],
    ],
    ['a task of their own in its place', [row(1), own(2), row(3)], [1, undefined, 3]],
    [
      'renumbered by a row that came in',
      [row(1), row(2), own(3), row(3, 4), row(4, 5)],
      [1, 2, undefined, 3, 4],
    ],
    [
      'renumbered, and blank between two that tell by how much',
      [row(1), own(2), row(2, 3), bare(4), row(4, 5)],
      [1, undefined, 2, 3, 4],
    ],
    [
      'blank where the numbers jump: either of two tasks, and so none',
      [row(1), row(2), bare(3), bare(4), row(4, 6)],
      [1, 2, undefined, undefined, 4],
    ],
    [
      'blank where the numbers jump, with its result and time',
      [
        row(1),
        row(2),
        bare(3, { result: planned(3).result, time: typed('Theo kế hoạch') }),
        own(4),
        row(4, 5),
      ],
      [1, 2, 3, undefined, 4],
    ],
    [
      'numbered anew in each section',
      [row(1, 1), row(2, 2), row(3, 1), row(4, 2), row(6, 1), bare(2), row(8, 3)],
      [1, 2, 3, 4, 6, 7, 8],
    ],
    [
      'blank, and all beside it says something else',
      [row(1), row(2), bare(9, { result: 'Giấy mời', unit: 'Công đoàn', time: typed('Tháng 7') })],
      [1, 2, undefined],
    ],
    [
      'numbers that somebody prepared under another plan',
      [own(1), own(2), bare(3), bare(4)],
      [...Array<undefined>(4)],
    ],
    [
      'few rows, and most of them the plan’s',
      [bare(3), taskOf('10', planned(10).content.slice(0, 60)), row(13), bare(20)],
      [3, 10, 13, 20],
    ],
    [
      'few rows, all of them reworded: perhaps another plan',
      [bare(3, { content: 'Rà soát TTHC' }), bare(13, { content: 'Bộ nhận diện thương hiệu' })],
      [undefined, undefined],
    ],
    ['few rows, and most of them others', [row(3), row(4), own(1), own(2), own(5)], [...Array<undefined>(5)]],
  ])('%s', (_, tasks, expected) => {
    const matches = matchTasks(tasks, plan2025);
    expect(tasks.map((task) => matches.get(task)?.no)).toEqual(expected);
  });
});
