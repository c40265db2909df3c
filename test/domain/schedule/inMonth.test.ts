import { inMonth } from '../../../src/domain/schedule/inMonth';
import { typed } from '../typed';

test.each<[string | number, number | undefined, string | number]>([
  ['Cuối tháng', 2, 'Cuối tháng 2'],
  [' giữa tháng. ', 12, 'giữa tháng 12'],
  ['Trong tháng', 3, 'Trong tháng 3'],
  ['Vào đầu tháng', 3, 'Vào đầu tháng 3'],
  ['Cuối tháng'.normalize('NFD'), 2, 'Cuối tháng 2'],
  ['Cuối tháng', undefined, 'Cuối tháng'],
  ['Cuối tháng 5', 2, 'Cuối tháng 5'],
  ['Hằng tháng', 2, 'Hằng tháng'],
  ['Cuối mỗi tháng', 2, 'Cuối mỗi tháng'],
  ['Tuần cuối tháng', 2, 'Tuần cuối tháng'],
  [45_000, 2, 45_000],
])('%j in a programme of month %s is %j', (value, month, read) =>
  expect(inMonth(typed(value), month).value).toBe(read),
);
