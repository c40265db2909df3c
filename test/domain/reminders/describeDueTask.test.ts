import { plainDate } from '../../../src/domain/calendar/PlainDate';
import { describeDueTask, shorten } from '../../../src/domain/reminders/describeDueTask';
import { sampleTask, type TaskSample } from '../report/sampleAnalysis';

const due = (month: number, day: number, period = '') => ({ date: plainDate(2025, month, day), period });

describe('a task on 10/4/2025', () => {
  test.each<[string, TaskSample['judgement'], string]>([
    ['no due date', {}, 'Nhiệm vụ số 12: Rà soát thủ tục'],
    ['due in ten days', { next: due(4, 20) }, 'Nhiệm vụ số 12: Rà soát thủ tục, hạn 20/4/2025, còn 10 ngày'],
    [
      'due today',
      { next: due(4, 10, 'Kỳ 1') },
      'Nhiệm vụ số 12: Rà soát thủ tục, hạn 10/4/2025 (Kỳ 1), đến hạn hôm nay',
    ],
    [
      'late, whatever is next',
      { missed: [due(1, 31), due(3, 31, 'Quý I')], next: due(4, 20), daysLate: 69 },
      'Nhiệm vụ số 12: Rà soát thủ tục, hạn 31/01/2025, 31/3/2025 (Quý I), đã quá hạn 69 ngày',
    ],
  ])('%s', (_, judgement, text) => {
    const task = sampleTask({ no: '12', status: 'behind', content: 'Rà soát\nthủ tục. ;', judgement });
    expect(describeDueTask(task, plainDate(2025, 4, 10))).toBe(text);
  });
});

test('a message holds at most 160 characters of a task', () => {
  expect(shorten('x'.repeat(160))).toBe('x'.repeat(160));
  expect(shorten(`${'x'.repeat(160)} y`)).toBe(`${'x'.repeat(160)}…`);
});
