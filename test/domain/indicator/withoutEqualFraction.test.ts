import { withoutEqualFraction } from '../../../src/domain/indicator/withoutEqualFraction';

test.each([
  ['100% (25/25 thôn)', '100% '],
  ['Tối thiểu 66,7% (2/3 số xã)', 'Tối thiểu 66,7% '],
  ['66.5 % hồ sơ (200 / 300).', '66.5 % hồ sơ .'],
  ['80% (20/25)', '80% '],
  ['80,5% (20/25)', '80,5% '],
  ['80,6% (20/25)', '80,6% (20/25)'],
  ['90% (20/25 thôn)', '90% (20/25 thôn)'],
  ['80% (20/25 thôn, 80%)', '80% (20/25 thôn, 80%)'],
  ['80% (20/25) thôn', '80% (20/25) thôn'],
  ['80 (20/25 thôn)', '80 (20/25 thôn)'],
  ['0% (0/0 thôn)', '0% (0/0 thôn)'],
  ['80%', '80%'],
])('"%s" -> "%s"', (text, rest) => expect(withoutEqualFraction(text)).toBe(rest));
