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
  const event = (day: string, next: string, period: string, due: string) => [
    'BEGIN:VEVENT',
    `UID:…-${day}@theo-doi-ke-hoach-tthc`,
    'DTSTAMP:20250410T000000Z',
    `DTSTART;VALUE=DATE:${day}`,
    `DTEND;VALUE=DATE:${next}`,
    'SUMMARY:Hạn nhiệm vụ 12: Công bố kết quả đánh giá chất lượng\\; báo cáo\\, công khai',
    [
      'DESCRIPTION:Công bố kết quả đánh giá chất lượng\\; báo cáo\\, công khai.',
      `Kỳ: ${period}`,
      `Hạn hoàn thành: ${due}`,
      'Kết quả: Báo cáo',
      'Cơ quan\\, đơn vị thực hiện: - Văn phòng – Thống kê\\; - Các ngành liên quan phối hợp.',
    ].join('\\n'),
    'TRANSP:TRANSPARENT',
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    'TRIGGER:-P7D',
    'DESCRIPTION:Hạn nhiệm vụ 12: Công bố kết quả đánh giá chất lượng\\; báo cáo\\, công khai',
    'END:VALARM',
    'END:VEVENT',
  ];

  test('an all-day event for each coming deadline, which tells the task and reminds a week before', () =>
    expect(unfolded(fileOf(task())).map((line) => line.replace(/^UID:[0-9a-f]{16}-/, 'UID:…-'))).toEqual([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//Theo doi ke hoach TTHC//VI',
      'CALSCALE:GREGORIAN',
      'X-WR-CALNAME:Kế hoạch kiểm soát TTHC năm 2025',
      ...event('20250630', '20250701', 'Quý II', '30/06/2025'),
      ...event('20251231', '20260101', 'Quý IV', '31/12/2025'),
      'END:VCALENDAR',
      '',
    ]));

  test('the same events have the same UIDs next week, and each its own', () => {
    const later = calendarFile(sampleAnalysis({ asOf: plainDate(2025, 4, 17), tasks: [task()] }));
    const uids = values(fileOf(task()), 'UID:');
    expect(values(later, 'UID:')).toEqual(uids);
    const twins = values(fileOf(task(), task()), 'UID:');
    expect(twins.sort()).toEqual([...uids, ...uids.map((uid) => uid.replace('@', '-2@'))].sort());
    expect(values(fileOf(task({ no: '13' })), 'UID:')).not.toEqual(uids);
  });
});

test('what the sheet does not tell is left out', () => {
  const next = { date: plainDate(2025, 6, 30), period: '' };
  const bare = task({ no: '', result: '', unit: '', judgement: { due: [next], next } });
  expect(values(fileOf(bare), 'DESCRIPTION:')[0]).toBe(
    'Công bố kết quả đánh giá chất lượng\\; báo cáo\\, công khai.\\nHạn hoàn thành: 30/06/2025',
  );
  expect(values(fileOf(bare), 'SUMMARY:')[0]).toMatch(/^Hạn: Công bố/);
});

test('texts of several lines stand on one', () =>
  expect(
    values(fileOf(task({ content: 'Một;\nhai', result: '- a\n- b', unit: 'A\nB' })), 'DESCRIPTION:')[0],
  ).toBe(
    [
      'Một\\; hai\\nKỳ: Quý II\\nHạn hoàn thành: 30/06/2025\\nKết quả: - a - b',
      'Cơ quan\\, đơn vị thực hiện: A B',
    ].join('\\n'),
  ));

test('events of all tasks stand in the order of their days', () => {
  const next = { date: plainDate(2025, 5, 5), period: '' };
  const sooner = task({ no: '13', judgement: { due: [next], next } });
  expect(values(fileOf(task(), sooner), 'DTSTART;VALUE=DATE:')).toEqual(['20250505', '20250630', '20251231']);
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
    ['dòng 1\rdòng 2', 'dòng 1\\ndòng 2'],
    ['tab\tvà \u0007chuông', 'tab\tvà chuông'],
  ])('%j is written %j', (text, written) => expect(textValue(text)).toBe(written));

  test('no letter is cut in two by folding', () => {
    const lines = contentLine(
      'Thực hiện nhiệm vụ đã được giao tại Quyết định của Ủy ban nhân dân tỉnh '.repeat(5),
    ).split('\r\n');
    expect(lines.join('')).not.toContain('\uFFFD');
    expect(lines.every((line) => Buffer.from(line, 'utf8').toString('utf8') === line)).toBe(true);
  });

  describe('a line is folded before its 76th octet, a folded one before its 75th beside the space', () => {
    const a = (count: number): string => 'a'.repeat(count);

    test.each<[string, readonly string[]]>([
      ['', ['']],
      [a(75), [a(75)]],
      [a(76), [a(75), 'a']],
      [a(75 + 74), [a(75), a(74)]],
      [a(75 + 75), [a(75), a(74), 'a']],
    ])('%s', (text, lines) => expect(contentLine(text)).toBe(`${lines.join('\r\n ')}\r\n`));

    test.each<[string, number]>([
      ['\u007F', 1],
      ['\u0080', 2],
      ['\u07FF', 2],
      ['\u0800', 3],
      ['\uFFFD', 3],
      ['\uFFFF', 3],
      ['\u{10000}', 4],
      ['😀', 4],
    ])('%j is %d octets', (character, size) => {
      expect(contentLine(a(75 - size) + character)).toBe(`${a(75 - size)}${character}\r\n`);
      expect(contentLine(a(76 - size) + character)).toBe(`${a(76 - size)}\r\n ${character}\r\n`);
    });
  });
});
