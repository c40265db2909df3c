import fc from 'fast-check';
import { differingParts } from '../../../src/domain/review/differingParts';

test.each<[string, string, readonly [string, string]]>([
  ['Tối thiểu 75', 'Tối thiểu 80', ['Tối thiểu 75', 'Tối thiểu 80']],
  [
    'Danh mục dịch vụ công trực tuyển tích hợp trên Cổng Dịch vụ công',
    'Danh mục dịch vụ công trực tuyến tích hợp trên Cổng Dịch vụ công',
    ['… vụ công trực tuyển tích hợp trên …', '… vụ công trực tuyến tích hợp trên …'],
  ],
  ['Quý I', 'Quý I năm 2025', ['Quý I', 'Quý I năm 2025']],
  ['a b c d e f', 'a b c x d e f', ['a b c d e f', 'a b c x d e f']],
  ['a a', 'a a a', ['a a', 'a a a']],
  ['a b c d', 'a b c d e', ['… b c d', '… b c d e']],
  ['x a b c d', 'y a b c d', ['x a b c …', 'y a b c …']],
  ['như nhau', 'như nhau', ['như nhau', 'như nhau']],
])('%s / %s', (a, b, parts) => expect(differingParts(a, b)).toEqual(parts));

test('different texts have different parts', () =>
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom('một', 'hai', 'ba')),
      fc.array(fc.constantFrom('một', 'hai')),
      (a, b) => {
        fc.pre(a.join(' ') !== b.join(' '));
        const [left, right] = differingParts(a.join(' '), b.join(' '));
        expect(left).not.toBe(right);
      },
    ),
  ));
