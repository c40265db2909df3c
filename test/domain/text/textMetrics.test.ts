import fc from 'fast-check';
import { lineHeight, textWidth } from '../../../src/domain/text/textMetrics';
import { wrapText } from '../../../src/domain/text/wrapText';

const regular = { size: 10, bold: false };
const bold = { size: 10, bold: true };

describe('width of a text in Times New Roman, size 10', () => {
  test.each([
    ['a digit is half an em', '5', regular, 5],
    ['a space is a quarter', ' ', regular, 2.5],
    ['an accented letter is as wide as its base', 'ế', regular, textWidth('e', regular)],
    ['ư is wider than u', 'ư', regular, 5.42],
    ['ờ is as wide as ơ', 'ờ', regular, 5.29],
    ['bold u', 'u', bold, 5.56],
    [
      'decomposed letters measure like composed ones',
      'Ủy ban'.normalize('NFD'),
      regular,
      textWidth('Ủy ban', regular),
    ],
    ['letters add up', 'ABC', regular, 7.22 + 6.67 + 6.67],
    ['a character that is not known takes an em', '字', regular, 10],
  ])('%s', (_, text, font, width) => expect(textWidth(text, font)).toBeCloseTo(width, 10));

  test('grows with the size', () =>
    expect(textWidth('Báo cáo', { size: 20, bold: false })).toBeCloseTo(
      2 * textWidth('Báo cáo', regular),
      10,
    ));
});

test.each([
  [6, 8.25],
  [10, 13.5],
  [11, 15],
  [12, 15.75],
  [13, 16.5],
  [14, 18.75],
])('a line of size %d takes %d points, as Excel makes a row', (size, height) =>
  expect(lineHeight(size)).toBe(height),
);

test.each([
  [16, 21],
  [20, 25.5],
  [28, 34.5],
])('a line of another size, %d, takes %d points: its height in whole pixels', (size, height) =>
  expect(lineHeight(size)).toBe(height),
);

describe('wrapping', () => {
  test.each([
    ['short', 'một', 100, ['một']],
    ['at a space', 'một hai', 20, ['một', 'hai']],
    ['line breaks of the text stay', 'a\nb', 100, ['a', 'b']],
    ['a blank line stays', 'a\n\nb', 100, ['a', '', 'b']],
    ['a word wider than the column is broken', 'aaaa', 9, ['aa', 'aa']],
    ['a non-breaking space keeps words together', 'x quý\u00A0I', 26, ['x', 'quý\u00A0I']],
    ['nothing', '', 100, ['']],
    ['a line as wide as the column', '12 34', 22.5, ['12 34']],
    ['a line wider by a little', '12 34', 22.4, ['12', '34']],
    ['a word as wide as the column', '1234', 20, ['1234']],
    ['pieces as wide as the column', '12345', 10, ['12', '34', '5']],
    ['a column narrower than a letter', '12 3', 4, ['1', '2', '3']],
    ['spaces count between words', '12 34 56 78', 35, ['12 34 56', '78']],
    ['a word that is broken goes on with the next', '12345 6', 20, ['1234', '5 6']],
    ['a space at the start of a line counts for nothing', ' 12', 10, ['12']],
  ])('%s', (_, text, width, lines) => expect(wrapText(text, width, regular)).toEqual(lines));

  const texts = fc.array(fc.constantFrom('thủ', 'tục', 'hành', 'chính', 'nghiêng', 'a', 'kiểm', '\n'), {
    maxLength: 40,
  });

  test('no line is wider than the column, and every letter is on one', () =>
    fc.assert(
      fc.property(texts, fc.integer({ min: 12, max: 200 }), (words, width) => {
        const lines = wrapText(words.join(' '), width, regular);
        for (const line of lines) expect(textWidth(line, regular)).toBeLessThanOrEqual(width);
        expect(lines.join('').replace(/\s/g, '')).toBe(words.join('').replace(/\s/g, ''));
      }),
    ));

  test('a narrower column never takes fewer lines', () =>
    fc.assert(
      fc.property(
        texts,
        fc.integer({ min: 40, max: 200 }),
        fc.integer({ min: 0, max: 30 }),
        (words, width, less) =>
          expect(wrapText(words.join(' '), width - less, regular).length).toBeGreaterThanOrEqual(
            wrapText(words.join(' '), width, regular).length,
          ),
      ),
    ));
});
