import { toNumber } from '../../../src/domain/indicator/Fraction';
import { readAmount } from '../../../src/domain/indicator/readAmount';
import type { CellValue } from '../../../src/domain/sheet/Snapshot';
import { typed } from '../typed';

const read = (value: CellValue, unit: string, format?: string) => {
  const reading = readAmount(typed(value, format), unit);
  return reading.kind === 'amount' ? toNumber(reading.amount) : reading.kind;
};

test.each<[CellValue, string, number]>([
  [25, 'hồ sơ', 25],
  [12.5, 'điểm', 12.5],
  ['1.200 hồ sơ', 'hồ sơ', 1200],
  ['1,200', 'hồ sơ', 1200],
  ['1,200', 'điểm', 1.2],
  ['1.200', 'điểm', 1200],
  ['12,5', 'hồ sơ', 12.5],
  ['12,5 triệu đồng', 'triệu đồng', 12.5],
  ['Đạt 85 điểm', 'điểm', 85],
  ['14/19', 'tiêu chí', 14],
  ['80% (12/15)', 'hồ sơ', 12],
  ['Không', 'hồ sơ', 0],
  ['Không có', 'hồ sơ', 0],
  ['không phát sinh', 'hồ sơ', 0],
  ['Không có phát sinh', 'điểm', 0],
])('%j of %s is %d', (value, unit, amount) => expect(read(value, unit)).toBe(amount));

test.each(['', ' ', '-', 'Chưa', 'Chưa có', 'chưa có số liệu', 'Chưa số liệu', 'Không có số liệu'])(
  '%j is no figure yet',
  (value) => expect(read(value, 'hồ sơ')).toBe('noData'),
);

test.each<[CellValue, string, string]>([
  [25, 'hồ sơ', 'd/m/yyyy'],
  [0.25, 'điểm', '0%'],
  [true, 'hồ sơ', 'General'],
  ['80%', 'hồ sơ', 'General'],
  ['14/19', 'điểm', 'General'],
  ['80% (12/15)', 'điểm', 'General'],
  ['1.2.3', 'điểm', 'General'],
  ['Tốt', 'điểm', 'General'],
  ['Không rõ', 'hồ sơ', 'General'],
  ['Hồ sơ: không', 'hồ sơ', 'General'],
  ['Hiện chưa có', 'hồ sơ', 'General'],
  ['Chưa có hồ sơ', 'hồ sơ', 'General'],
  ['#DIV/0!', 'hồ sơ', 'General'],
])('%j of %s (%s) is not understood', (value, unit, format) =>
  expect(read(value, unit, format)).toBe('notUnderstood'),
);
