import { guardText, LONGEST_TEXT } from '../../src/workbook/guardText';

describe('text that Excel would read as something else gets an apostrophe', () => {
  test.each([
    ...[
      '- Văn phòng – Thống kê',
      '=A1',
      '+3',
      '@x',
      '-5 hồ sơ',
      '1/2',
      '15/12',
      '35/QĐ-UBND',
      '50%',
      '1.200',
      '007',
    ],
    ...['2025-04-10', '#N/A', '$120', '₫5', ' x', '.5', '(1)', "'x", 'TRUE', 'false', 'Jan 5', 'march-25'],
  ])('%j', (text) => expect(guardText(text)).toBe(`'${text}`));
});

describe('other text and other values stay as they are', () => {
  test.each([
    ...[
      'Văn phòng',
      'Quý I',
      'Thường xuyên',
      'Đ',
      'a) Rà soát',
      '√ Hoàn thành',
      '▲ Chậm tiến độ',
      '– Khi phát sinh',
      '',
    ],
    ...[45_747, 0, true, false],
  ])('%j', (value) => expect(guardText(value)).toBe(value));
});

test('a text longer than a cell can hold is cut, never refused', () =>
  expect(String(guardText('x'.repeat(40_000))).length).toBeLessThanOrEqual(LONGEST_TEXT));
