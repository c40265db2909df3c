import { formatValue } from '../../src/host/cell/formatValue';
import type { CellValue } from '../../src/host/model/Cell';

const DAY = 46_006; // 15 December 2025, a Monday

const SHOWN: readonly (readonly [value: CellValue, format: string, text: string])[] = [
  [95.5, 'General', '95,5'],
  [0.1 + 0.2, 'General', '0,3'],
  [1234567.891, 'General', '1234567,891'],
  [123456789012, 'General', '1,23457E+11'],
  [0, 'General', '0'],
  ['Quý I', 'General', 'Quý I'],
  [true, 'General', 'TRUE'],
  [null, 'General', ''],
  [{ error: '#N/A' }, '0.00', '#N/A'],
  [95.5, '0', '96'],
  [95.5, '0.00', '95,50'],
  [1.005, '0.00', '1,01'],
  [1234.5, '#,##0.00', '1.234,50'],
  [1234567, '#,##0', '1.234.567'],
  [12, '#,##0', '12'],
  [-1234, '#,##0', '-1.234'],
  [-0.001, '0.00', '0,00'],
  [0.955, '0%', '96%'],
  [0.955, '0.0%', '95,5%'],
  [0.955, '0.##%', '95,5%'],
  [5, '000', '005'],
  [5, '#', '5'],
  [0, '#', ''],
  [0.5, '#.##', ',5'],
  [1500000, '#,##0,', '1.500'],
  [1500000, '0.0,,"tr"', '1,5tr'],
  [-5, '0;(0)', '(5)'],
  [0, '0;(0);"-"', '-'],
  ['x', '0;(0);"-";"[" @ "]"', '[ x ]'],
  [12, '[>10]"nhiều";"ít"', 'nhiều'],
  [5, '[Red]0', '5'],
  [120, '$#,##0', '$120'],
  [1200, '#,##0 "₫"', '1.200 ₫'],
  [0.5, '# ?/?', '1/2'],
  [2.25, '# ?/?', '2 1/4'],
  [12345, '0.00E+00', '1,23E+04'],
  [DAY, 'dd/mm/yyyy', '15/12/2025'],
  [DAY, 'm/d/yyyy', '15/12/2025'],
  [DAY, 'd-mmm', '15-Thg12'],
  [DAY, 'd/m/yy', '15/12/25'],
  [DAY, 'dddd', 'Thứ Hai'],
  [DAY, '"ngày" dd "tháng" mm "năm" yyyy', 'ngày 15 tháng 12 năm 2025'],
  [DAY + 0.4375, 'dd/mm/yyyy hh:mm', '15/12/2025 10:30'],
  [0.4375, 'h:mm AM/PM', '10:30 SA'],
  [1.5, '[h]:mm', '36:00'],
  [61, 'd/m/yyyy', '1/3/1900'],
  ['=A1', '@', '=A1'],
];

describe('numbers are shown as on a Vietnamese machine', () => {
  test.each(SHOWN)('%j as %s is %j', (value, format, text) => {
    expect(formatValue(value, format, { date1904: false })).toBe(text);
  });
});
