import { literalNumber } from '../../../src/domain/text/literalNumber';

test.each<[number, string, string | undefined]>([
  [2, '"Quý "0', 'Quý 2'],
  [2, '\\Q\\u\\ý\\ 0', 'Quý 2'],
  [3, '"Tháng "00', 'Tháng 03'],
  [12, '"Tháng "00', 'Tháng 12'],
  [3, '"Tháng" #', 'Tháng 3'],
  [3, '0" lần"', '3 lần'],
  [2.5, '"Quý "0', undefined],
  [-2, '"Quý "0', undefined],
  [2, 'General', undefined],
  [2, '0', undefined],
  [2, '"- "0', undefined],
  [2, '"Quý "0"/"0', undefined],
  [2, '"Quý "0.0', undefined],
  [2, '"Quý"', undefined],
  [2, '"ngày "dd', undefined],
])('%d as %s is %s', (value, format, text) => expect(literalNumber(value, format)).toBe(text));
