import { headerLevels, saysPeriods } from '../../../../src/domain/table/header/headerLevels';

test.each([
  ['Nội dung', 'Nội dung'],
  ['Thời gian – Quý I', 'Thời gian | Quý I'],
  ['Tháng thực hiện – 1', 'Tháng thực hiện | Tháng 1'],
  ['Tháng thực hiện – 12', 'Tháng thực hiện | Tháng 12'],
  ['Tháng thực hiện – 01', 'Tháng thực hiện | Tháng 1'],
  ['Tháng thực hiện – 0', 'Tháng thực hiện | 0'],
  ['Tháng thực hiện – 13', 'Tháng thực hiện | 13'],
  ['Tháng thực hiện – I', 'Tháng thực hiện | I'],
  ['Năm 2025 – Các tháng – 3', 'Năm 2025 | Các tháng | Tháng 3'],
  ['Quý thực hiện – IV', 'Quý thực hiện | Quý IV'],
  ['Quý thực hiện – 4', 'Quý thực hiện | Quý 4'],
  ['Quý thực hiện – 5', 'Quý thực hiện | 5'],
  ['Quý thực hiện – V', 'Quý thực hiện | V'],
  ['Thời gian – T3', 'Thời gian | Tháng 3'],
  ['t 11', 'Tháng 11'],
  ['Điểm – 1', 'Điểm | 1'],
  ['Thắng – 1', 'Thắng | Tháng 1'],
  ['Quyết định – 1', 'Quyết định | 1'],
  ['', ''],
])('"%s" -> %s', (header, levels) => expect(headerLevels(header).join(' | ')).toBe(levels));

test.each([
  ['thang thuc hien', true],
  ['thoi gian quy', true],
  ['quyet dinh', false],
  ['', false],
])('"%s" speaks of periods: %s', (folded, says) => expect(saysPeriods(folded)).toBe(says));
