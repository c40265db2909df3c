import { exactly } from '../../../src/domain/indicator/Fraction';
import { readAmount } from '../../../src/domain/indicator/readAmount';
import { readCount } from '../../../src/domain/indicator/readCount';
import type { CellValue } from '../../../src/domain/sheet/Snapshot';
import { typed } from '../typed';

const AMOUNTS: readonly (readonly [
  value: CellValue,
  format: string,
  unit: string,
  amount: number | string,
])[] = [
  [25, 'General', 'hồ sơ', 25],
  [12.5, '0.0', 'triệu đồng', 12.5],
  [0, 'General', 'hồ sơ', 0],
  ['25', 'General', 'hồ sơ', 25],
  ['1.200', 'General', 'hồ sơ', 1200],
  ['1.200 hồ sơ', 'General', 'hồ sơ', 1200],
  ['12,5 triệu đồng', 'General', 'triệu đồng', 12.5],
  ['12/15', 'General', 'hồ sơ', 12],
  ['12/15', 'General', 'triệu đồng', 'notUnderstood'],
  ['Không', 'General', 'hồ sơ', 0],
  ['Không có', 'General', 'hồ sơ', 0],
  ['Không phát sinh', 'General', 'hồ sơ', 0],
  ['Không có phát sinh', 'General', 'hồ sơ', 0],
  ['Không rõ', 'General', 'hồ sơ', 'notUnderstood'],
  ['Hầu như không', 'General', 'hồ sơ', 'notUnderstood'],
  ['', 'General', 'hồ sơ', 'noData'],
  [' . ', 'General', 'hồ sơ', 'noData'],
  ['Chưa', 'General', 'hồ sơ', 'noData'],
  ['Chưa có', 'General', 'hồ sơ', 'noData'],
  ['Chưa có số liệu', 'General', 'hồ sơ', 'noData'],
  ['Không có số liệu', 'General', 'hồ sơ', 'noData'],
  ['Chưa có số liệu quý I', 'General', 'hồ sơ', 'notUnderstood'],
  ['#DIV/0!', 'General', 'hồ sơ', 'errorValue'],
  [' #N/A ', 'General', 'hồ sơ', 'errorValue'],
  ['xem #N/A', 'General', 'hồ sơ', 'notUnderstood'],
  [true, 'General', 'hồ sơ', 'notUnderstood'],
  [0.25, '0%', 'hồ sơ', 'notUnderstood'],
  [45_744, 'dd/mm/yyyy', 'hồ sơ', 'notUnderstood'],
  ['25%', 'General', 'hồ sơ', 'notUnderstood'],
  ['nhiều', 'General', 'hồ sơ', 'notUnderstood'],
];

test.each(AMOUNTS)('an amount %p as %s of %s: %p', (value, format, unit, amount) => {
  expect(readAmount(typed(value, format), unit)).toEqual(
    typeof amount === 'number' ? { kind: 'amount', amount: exactly(amount) } : { kind: amount },
  );
});

const COUNTS: readonly (readonly [value: CellValue, format: string, count: number | string | undefined])[] = [
  [25, 'General', 25],
  [0, 'General', 0],
  ['25 hồ sơ', 'General', 25],
  ['1.200', 'General', 1200],
  ['', 'General', undefined],
  [' . ', 'General', undefined],
  ['Chưa có', 'General', undefined],
  ['Chưa có số liệu', 'General', undefined],
  ['Không có số liệu', 'General', undefined],
  ['Không', 'General', 0],
  ['Không có hồ sơ', 'General', 0],
  ['Không phát sinh hồ sơ', 'General', 0],
  ['Không có gì lạ', 'General', 'notUnderstood'],
  ['12/15', 'General', 'notUnderstood'],
  ['Khoảng 25', 'General', 'notUnderstood'],
  ['25%', 'General', 'notUnderstood'],
  ['12,5', 'General', 'notUnderstood'],
  [12.5, 'General', 'notUnderstood'],
  [-1, 'General', 'notUnderstood'],
  [2 ** 53, 'General', 'notUnderstood'],
  [0.25, '0%', 'notUnderstood'],
  [25, '0%', 'notUnderstood'],
  [45_744, 'dd/mm/yyyy', 'notUnderstood'],
  [false, 'General', 'notUnderstood'],
];

test.each(COUNTS)('a count %p as %s: %p', (value, format, count) => {
  expect(readCount(typed(value, format))).toBe(count);
});

test('no column, no count', () => expect(readCount(undefined)).toBeUndefined());
