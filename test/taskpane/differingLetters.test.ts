import fc from 'fast-check';
import { differingLetters, type MarkedText } from '../../src/taskpane/differingLetters';

const shown = ({ before, differing, after }: MarkedText) => `${before}[${differing}]${after}`;

test.each<[string, string, string, string]>([
  ['trực tuyển tích hợp', 'trực tuyến tích hợp', 'trực tuy[ể]n tích hợp', 'trực tuy[ế]n tích hợp'],
  ['Đột xuất', 'Đột suất', 'Đột [x]uất', 'Đột [s]uất'],
  ['Quý I', 'Quý II', 'Quý I[]', 'Quý I[I]'],
  ['năm 2025', 'năm 2026', 'năm 202[5]', 'năm 202[6]'],
  ['Phòng Nội vụ', 'Công an', '[Phòng Nội vụ]', '[Công an]'],
])('%s / %s', (a, b, left, right) => {
  expect(differingLetters(a, b).map(shown)).toEqual([left, right]);
});

test('letters written with marks of their own are the same letters', () =>
  expect(differingLetters('Quý I', 'Quý I'.normalize('NFD')).map(({ differing }) => differing)).toEqual([
    '',
    '',
  ]));

test('nothing is lost', () =>
  fc.assert(
    fc.property(fc.string(), fc.string(), (a, b) =>
      expect(
        differingLetters(a, b).map(({ before, differing, after }) => before + differing + after),
      ).toEqual([a.normalize('NFC'), b.normalize('NFC')]),
    ),
  ));
