import { parseQuantity, type Quantity } from '../../../src/domain/indicator/parseQuantity';

const plain = { isPercent: false, isApproximate: false };
const percent = { isPercent: true, isApproximate: false };

test.each<[string, Quantity]>([
  ['95', { ...plain, readings: [95] }],
  ['95,5%', { ...percent, readings: [95.5] }],
  ['95,5 phần trăm', { ...percent, readings: [95.5] }],
  ['1.200 hồ sơ', { ...plain, readings: [1200, 1.2] }],
  ['12/15', { ...plain, counts: [12, 15] }],
  ['12 / 15 hồ sơ', { ...plain, counts: [12, 15] }],
  ['80% (12/15 hồ sơ)', { ...percent, readings: [80], counts: [12, 15] }],
  ['12/15 (80%)', { ...percent, readings: [80], counts: [12, 15] }],
  ['-5%', { ...percent, readings: [-5] }],
  ['- 5', { ...plain, readings: [-5] }],
  ['-1.200', { ...plain, readings: [-1200, -1.2] }],
  ['- Đạt 95%', { ...percent, readings: [95] }],
  ['12/15 = 80%', { ...percent, readings: [80], counts: [12, 15] }],
  ['(95%)', { ...percent, readings: [95] }],
  ['Kết quả: đạt tỷ lệ 95%', { ...percent, readings: [95] }],
  ['Ket qua: dat ty le 95%', { ...percent, readings: [95] }],
])('%s', (text, quantity) => expect(parseQuantity(text)).toStrictEqual(quantity));

test.each([
  '~95%',
  '≈ 95%',
  'Khoảng 95%',
  'Xấp xỉ 95%',
  'Ước đạt 95%',
  'Khoang 95%',
  'Xap xi 95%',
  'Uoc 95%',
])('%s is approximate', (text) =>
  expect(parseQuantity(text)).toStrictEqual({ isPercent: true, isApproximate: true, readings: [95] }),
);

test.each([
  ...['', '-', 'Tốt', '95 ©', '© 95', '> 95%', '95% ≥', 'abc 95%', 'Tốt 95%'],
  ...['không đạt 95%', '95% chưa đạt', 'từ 95%', '95% trở lên', '95% tro len', '95% xuong, giam', '95% hơn'],
  ...['80% 90%', '12/15 13/15', '12/15 80', '80 (12/15)', '15/12/2025'],
])('%j is no single result', (text) => expect(parseQuantity(text)).toBeUndefined());
