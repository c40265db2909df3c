import fc from 'fast-check';
import { plainDate } from '../../../src/domain/calendar/PlainDate';
import { buildReminders } from '../../../src/domain/reminders/buildReminders';
import { arbitraryAnalysis } from '../report/arbitraryAnalysis';
import { plan2025Analysis, sampleAnalysis, sampleTask } from '../report/sampleAnalysis';

const settings = { agency: 'UBND phường Phổ Ninh' };
const asOf = plainDate(2025, 4, 10);
const due = (month: number, day: number, period = '') => ({ date: plainDate(2025, month, day), period });
const late = (no: string, daysLate: number, office: string) =>
  sampleTask({
    no,
    status: 'behind',
    lead: [office],
    judgement: { daysLate, missed: [due(3, 31, 'Quý I')] },
  });
const soon = (no: string, office: string) =>
  sampleTask({ no, status: 'dueSoon', lead: [office], judgement: { next: due(4, 20) } });
const remind = (...tasks: ReturnType<typeof sampleTask>[]) =>
  buildReminders(sampleAnalysis({ asOf, tasks }), settings);

test('a message to an office: its late tasks, those soon due, what is asked of it', () =>
  expect(remind(late('1', 10, 'Văn phòng – Thống kê'), soon('4', 'Văn phòng – Thống kê'))[0]?.text).toBe(
    [
      'Kính gửi: Văn phòng – Thống kê',
      'Ủy ban nhân dân phường Phổ Ninh thông báo: Theo Kế hoạch hoạt động kiểm soát thủ tục hành chính năm 2025, tính đến ngày 10/4/2025, Văn phòng – Thống kê có 01 nhiệm vụ chậm tiến độ, 01 nhiệm vụ sắp đến hạn, cụ thể:',
      'Nhiệm vụ chậm tiến độ:',
      '- Nhiệm vụ số 1: Nội dung nhiệm vụ 1, hạn 31/3/2025 (Quý I), đã quá hạn 10 ngày.',
      'Nhiệm vụ sắp đến hạn:',
      '- Nhiệm vụ số 4: Nội dung nhiệm vụ 4, hạn 20/4/2025, còn 10 ngày.',
      'Đề nghị Văn phòng – Thống kê khẩn trương hoàn thành, cập nhật kết quả, số văn bản vào sổ theo dõi và báo cáo nguyên nhân chậm tiến độ. Trân trọng./.',
    ].join('\n'),
  ));

test('with nothing late it is asked to keep the deadline', () =>
  expect(
    remind(soon('4', 'Văn hóa – Xã hội'), { ...soon('5', 'Văn hóa – Xã hội'), no: '' })[0]?.text.split('\n'),
  ).toEqual([
    'Kính gửi: Văn hóa – Xã hội',
    'Ủy ban nhân dân phường Phổ Ninh thông báo: Theo Kế hoạch hoạt động kiểm soát thủ tục hành chính năm 2025, tính đến ngày 10/4/2025, Văn hóa – Xã hội có 02 nhiệm vụ sắp đến hạn, cụ thể:',
    'Nhiệm vụ sắp đến hạn:',
    '- Nhiệm vụ số 4: Nội dung nhiệm vụ 4, hạn 20/4/2025, còn 10 ngày;',
    '- Nội dung nhiệm vụ 5, hạn 20/4/2025, còn 10 ngày.',
    'Đề nghị Văn hóa – Xã hội hoàn thành đúng hạn và cập nhật kết quả, số văn bản vào sổ theo dõi. Trân trọng./.',
  ]));

test('with nothing soon due of late tasks alone; those whom nobody names are all, within a sentence too', () =>
  expect(remind({ ...late('1', 10, ''), lead: [], cooperating: [] })[0]?.text.split('\n')).toEqual([
    'Kính gửi: Các cơ quan, đơn vị liên quan',
    'Ủy ban nhân dân phường Phổ Ninh thông báo: Theo Kế hoạch hoạt động kiểm soát thủ tục hành chính năm 2025, tính đến ngày 10/4/2025, các cơ quan, đơn vị liên quan có 01 nhiệm vụ chậm tiến độ, cụ thể:',
    'Nhiệm vụ chậm tiến độ:',
    '- Nhiệm vụ số 1: Nội dung nhiệm vụ 1, hạn 31/3/2025 (Quý I), đã quá hạn 10 ngày.',
    'Đề nghị các cơ quan, đơn vị liên quan khẩn trương hoàn thành, cập nhật kết quả, số văn bản vào sổ theo dõi và báo cáo nguyên nhân chậm tiến độ. Trân trọng./.',
  ]));

test('only the first word of an office is written small in a sentence', () =>
  expect(remind(late('1', 10, 'Ban Các vấn đề xã hội'))[0]?.text).toContain(
    'Đề nghị Ban Các vấn đề xã hội khẩn trương',
  ));

test('an office that a task names twice is told of it once', () => {
  const [reminder] = remind({ ...late('1', 10, ''), lead: ['Văn hóa – Xã hội', 'Văn hoá- xã hội'] });
  expect(reminder?.late.map(({ no }) => no)).toEqual(['1']);
});

test('one message an office however it is spelt, the latest first', () =>
  expect(
    remind(
      soon('1', 'Tư pháp – Hộ tịch'),
      late('2', 3, 'Văn hóa – Xã hội'),
      late('3', 40, 'Công an phường'),
      late('4', 5, 'Văn hoá- xã hội'),
    ).map((reminder) => [
      reminder.unit,
      reminder.late.map(({ no }) => no),
      reminder.soon.map(({ no }) => no),
    ]),
  ).toEqual([
    ['Công an phường', ['3'], []],
    ['Văn hóa – Xã hội', ['4', '2'], []],
    ['Tư pháp – Hộ tịch', [], ['1']],
  ]));

test('where no office leads, those that cooperate are asked; where none is named but by its kind, all are', () => {
  const task = { ...late('1', 10, ''), lead: [], cooperating: ['Các ban, ngành liên quan', 'Công an'] };
  expect(
    remind(task, { ...task, no: '2', cooperating: ['Các ngành liên quan'] }).map(
      ({ text }) => text.split('\n')[0],
    ),
  ).toEqual(['Kính gửi: Công an', 'Kính gửi: Các cơ quan, đơn vị liên quan']);
});

test('a long task is cut between words', () => {
  const content = `${'Rà soát, đánh giá thủ tục hành chính; '.repeat(10)}hết.`;
  const [, , , item = ''] = remind({ ...late('1', 10, 'A'), content })[0]?.text.split('\n') ?? [];
  expect(item).toMatch(/^- Nhiệm vụ số 1: Rà soát.*(?:soát|giá|thủ|tục|hành|chính)…, hạn 31\/3\/2025/);
  expect(item.length).toBeLessThan(240);
});

test('the plan of 2025 on 10/4: everyone with a task behind', () => {
  const reminders = buildReminders(plan2025Analysis(), settings);
  const numbers = reminders.flatMap((reminder) => reminder.late.map(({ no }) => no));
  expect([...new Set(numbers)].sort()).toEqual(['1', '12', '2', '30']);
  expect(reminders.map(({ unit }) => unit)).toContain('');
});

test('whatever the workbook holds: every late or soon task is in some message, no other is in any', () =>
  fc.assert(
    fc.property(arbitraryAnalysis(20), (analysis) => {
      const reminders = buildReminders(analysis, settings);
      const reminded = new Set(reminders.flatMap((reminder) => [...reminder.late, ...reminder.soon]));
      const wanted = analysis.tasks.filter(({ judgement }) =>
        ['behind', 'dueSoon'].includes(judgement.status),
      );
      expect(reminded).toEqual(new Set(wanted));
      for (const { text } of reminders) expect(text).not.toMatch(/undefined|\[object| {2}/);
    }),
  ));
