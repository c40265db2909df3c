import { compareWithPlan } from '../../../src/domain/analysis/compareWithPlan';
import { matchTasks } from '../../../src/domain/plan/matchTasks';
import type { Task } from '../../../src/domain/table/Task';
import { typed } from '../typed';
import { planOf, taskOf } from '../plan/smallPlan';

const plan = planOf('Rà soát thủ tục hành chính', 'Kiểm tra công tác một cửa', 'Báo cáo định kỳ');
const compare = (...tasks: readonly Task[]) => compareWithPlan(tasks, plan, matchTasks(tasks, plan));
const first = 'Rà soát thủ tục hành chính';

describe('texts that are not the plan’s', () => {
  const differences = (more: Partial<Task>, content = first) =>
    compare(taskOf('1', content, more)).differences;

  test.each<[string, Partial<Task>, readonly unknown[]]>([
    ['all as in the plan, layout apart', { result: '- BÁO CÁO' }, []],
    ['a result', { result: 'Tờ trình' }, [{ cell: 'Sổ!C7', written: 'Tờ trình', plan: 'Báo cáo.' }]],
    [
      'a unit',
      { unit: 'Văn phòng' },
      [{ cell: 'Sổ!D7', written: 'Văn phòng', plan: 'Văn phòng chủ trì, phối hợp với Công an' }],
    ],
    [
      'a time',
      { time: typed('Quý\nII', 'General', 'Sổ!E7') },
      [{ cell: 'Sổ!E7', written: 'Quý II', plan: 'Quý I' }],
    ],
    [
      'a time that is a date, as it is shown',
      { time: typed(45_731, 'dd/mm/yyyy', 'Sổ!E7') },
      [{ cell: 'Sổ!E7', written: '15/03/2025', plan: 'Quý I' }],
    ],
    ['blanks are no other text', { result: '', unit: '', time: typed('') }, []],
    [
      'no such column',
      { result: 'Tờ trình', cells: { content: 'Sổ!B7', result: '', unit: 'Sổ!D7', time: 'Sổ!E7' } },
      [],
    ],
  ])('%s', (_, more, expected) => expect(differences(more)).toEqual(expected));

  test('a content, and several in the order of the columns', () => {
    expect(differences({ result: 'Tờ trình' }, `${first} cấp xã`)).toEqual([
      { cell: 'Sổ!B7', written: `${first} cấp xã`, plan: first },
      { cell: 'Sổ!C7', written: 'Tờ trình', plan: 'Báo cáo.' },
    ]);
  });
});

describe('tasks that one of the two lacks', () => {
  test('by number of the plan and row of the sheet', () => {
    expect(compare(taskOf('2', 'Báo cáo định kỳ'), taskOf('9', 'Việc riêng', { row: 8 }))).toEqual({
      differences: [],
      missing: [1, 2],
      outside: [8],
    });
  });

  test('a sheet of another plan is not held against this one', () => {
    expect(compare(taskOf('1', 'Việc riêng'))).toEqual({ differences: [], missing: [], outside: [] });
  });
});
