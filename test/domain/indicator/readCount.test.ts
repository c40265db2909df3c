import { readCount } from '../../../src/domain/indicator/readCount';
import type { CellValue } from '../../../src/domain/sheet/Snapshot';
import { typed } from '../typed';

test.each<[CellValue, string, number]>([
  [12, 'General', 12],
  [0, '#,##0', 0],
  ['12', '@', 12],
  ['1.200', '@', 1200],
  ['1,200', '@', 1200],
  ['1.200 hồ sơ', '@', 1200],
  ['Đạt 15 hồ sơ', '@', 15],
  ['Không', '@', 0],
  ['Không có', '@', 0],
  ['không phát sinh', '@', 0],
  ['Không có phát sinh hồ sơ', '@', 0],
  ['Không hồ sơ', '@', 0],
  [Number.MAX_SAFE_INTEGER, 'General', Number.MAX_SAFE_INTEGER],
])('%j in %s counts', (value, format, count) => expect(readCount(typed(value, format))).toBe(count));

test.each(['', ' ', '-', 'Chưa có', 'Chưa có số liệu', 'KHÔNG CÓ SỐ LIỆU'])('%j says nothing', (value) =>
  expect(readCount(typed(value))).toBeUndefined(),
);

test('no column says nothing', () => expect(readCount(undefined)).toBeUndefined());

test.each<[CellValue, string]>([
  [12.5, 'General'],
  [-1, 'General'],
  [2 ** 53, 'General'],
  [12, 'd/m/yyyy'],
  [1, '0%'],
  [true, 'General'],
  ['12,5', 'General'],
  ['-5', 'General'],
  ['80%', 'General'],
  ['Khoảng 80', 'General'],
  ['12/15', 'General'],
  ['80% (12/15)', 'General'],
  ['1.2.3', 'General'],
  ['Không rõ', 'General'],
  ['Hồ sơ không có', 'General'],
  ['Chưa có kết quả', 'General'],
  ['Hiện chưa có', 'General'],
  ['Nhiều', 'General'],
])('%j %s is no whole number of cases', (value, format) =>
  expect(readCount(typed(value, format))).toBe('notUnderstood'),
);
