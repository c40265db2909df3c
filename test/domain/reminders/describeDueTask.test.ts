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

describe('the beginning of a long task, at most 160 characters of whole words, without marks at the end', () => {
  const word = (length: number): string => 'x'.repeat(length);

  test.each<[string, string, string]>([
    ['160', word(160), word(160)],
    ['a space and a word more', `${word(160)} b`, `${word(160)}…`],
    ['a word that would reach over the end', `${word(100)} ${word(60)}`, `${word(100)}…`],
    [
      'several words beyond the end',
      `${word(100)} ${word(50)} ${word(100)} b c`,
      `${word(100)} ${word(50)}…`,
    ],
    ['marks before the word that is left out', `${word(100)} ;, ${word(60)}`, `${word(100)}…`],
    ['marks within', `${word(50)}; ${word(50)} ${word(100)}`, `${word(50)}; ${word(50)}…`],
    ['one endless word', word(500), `${word(160)}…`],
    ['marks at the end of a short one', 'Báo cáo . ;,', 'Báo cáo'],
    ['nothing', '', ''],
  ])('%s', (_, content, text) => expect(shorten(content)).toBe(text));
});
