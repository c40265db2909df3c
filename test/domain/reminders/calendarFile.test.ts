import fc from 'fast-check';
import { plainDate } from '../../../src/domain/calendar/PlainDate';
import { calendarFile } from '../../../src/domain/reminders/calendarFile';
import { contentLine, textValue } from '../../../src/domain/reminders/contentLine';
import type { DueDate } from '../../../src/domain/schedule/Schedule';
import { sampleAnalysis, sampleTask, type TaskSample } from '../report/sampleAnalysis';

const quarters: readonly DueDate[] = [
  { date: plainDate(2025, 3, 31), period: 'Quý I' },
  { date: plainDate(2025, 6, 30), period: 'Quý II' },
  { date: plainDate(2025, 12, 31), period: 'Quý IV' },
];
const task = (change: Partial<TaskSample> = {}) =>
  sampleTask({
    no: '12',
    status: 'behind',
    content: 'Công bố kết quả đánh giá chất lượng; báo cáo, công khai.',
    judgement: { due: quarters, missed: quarters.slice(0, 1), next: quarters[1] ?? quarters[0] },
    ...change,
  });
const fileOf = (...tasks: ReturnType<typeof sampleTask>[]): string =>
  calendarFile(sampleAnalysis({ asOf: plainDate(2025, 4, 10), tasks }));
const unfolded = (file: string): string[] => file.replaceAll('\r\n ', '').split('\r\n');
const values = (file: string, name: string): string[] =>
  unfolded(file).flatMap((line) => (line.startsWith(name) ? [line.slice(name.length)] : []));

describe('the calendar of a task due each quarter, after the first has passed', () => {
  const file = fileOf(task());

  test('one all-day event for each coming deadline', () => {
    expect(values(file, 'DTSTART;VALUE=DATE:')).toEqual(['20250630', '20251231']);
    expect(values(file, 'DTEND;VALUE=DATE:')).toEqual(['20250701', '20260101']);
  });

  test('that tells the task and reminds a week before', () => {
    const [, event] = file.replaceAll('\r\n ', '').split('BEGIN:VEVENT\r\n');
    expect(event?.split('\r\n')).toEqual([
      expect.stringMatching(/^UID:[0-9a-f]{16}-20250630@theo-doi-ke-hoach-tthc$/),
      'DTSTAMP:20250410T000000Z',
      'DTSTART;VALUE=DATE:20250630',
      'DTEND;VALUE=DATE:20250701',
      'SUMMARY:Hạn nhiệm vụ 12: Công bố kết quả đánh giá chất lượng\\; báo cáo\\, công khai',
      expect.stringContaining('\\nKỳ: Quý II\\nHạn hoàn thành: 30/06/2025\\nKết quả: Báo cáo'),
      'TRANSP:TRANSPARENT',
      'BEGIN:VALARM',
      'ACTION:DISPLAY',
      'TRIGGER:-P7D',
      expect.stringMatching(/^DESCRIPTION:Hạn nhiệm vụ 12/),
      'END:VALARM',
      'END:VEVENT',
      '',
    ]);
  });

  test('the same events have the same UIDs next week, and each its own', () => {
    const later = calendarFile(sampleAnalysis({ asOf: plainDate(2025, 4, 17), tasks: [task()] }));
    expect(values(later, 'UID:')).toEqual(values(file, 'UID:'));
    const twins = values(fileOf(task(), task()), 'UID:');
    expect(new Set(twins).size).toBe(4);
  });
});

test('what has no coming deadline has no event; without any there is no calendar', () => {
  const done = sampleTask({ no: '1', status: 'done', judgement: { due: quarters } });
  expect(values(fileOf(done, task()), 'UID:')).toHaveLength(2);
  expect(fileOf(done)).toBe('');
});

describe('RFC 5545', () => {
  const octets = (line: string): number => new TextEncoder().encode(line).length;

  test('lines end with CRLF and have at most 75 octets; unfolded they are whole', () =>
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
        const value = textValue(text);
        const lines = contentLine(value).split('\r\n');
        expect(lines.at(-1)).toBe('');
        expect(lines.every((line) => octets(line) <= 75)).toBe(true);
        expect(lines.slice(0, -1).join('\r\n').replaceAll('\r\n ', '')).toBe(value);
      }),
    ));

  test.each([
    ['a; b, c\\d', 'a\\; b\\, c\\\\d'],
    ['dòng 1\ndòng 2\r\ndòng 3', 'dòng 1\\ndòng 2\\ndòng 3'],
    ['tab\tvà \u0007chuông', 'tab\tvà chuông'],
  ])('%j is written %j', (text, written) => expect(textValue(text)).toBe(written));

  test('no letter is cut in two by folding', () => {
    const lines = contentLine(
      'Thực hiện nhiệm vụ đã được giao tại Quyết định của Ủy ban nhân dân tỉnh '.repeat(5),
    ).split('\r\n');
    expect(lines.join('')).not.toContain('\uFFFD');
    expect(lines.every((line) => Buffer.from(line, 'utf8').toString('utf8') === line)).toBe(true);
  });
});
