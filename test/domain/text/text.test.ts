import fc from 'fast-check';
import { foldText } from '../../../src/domain/text/foldText';
import { formatNumber } from '../../../src/domain/text/formatNumber';
import { halfWidth } from '../../../src/domain/text/halfWidth';
import { likeness, wordBag } from '../../../src/domain/text/likeness';
import { normalizeText, singleLine } from '../../../src/domain/text/normalizeText';
import { memoize } from '../../../src/domain/text/memoize';
import { UNPRINTABLE } from '../../../src/domain/text/unprintable';

describe('normalizeText', () => {
  test.each([
    ['decomposed accents', 'Quý I'.normalize('NFD'), 'Quý I'],
    ['non-breaking and zero-width spaces', 'Quý\u00A0I\u200B', 'Quý I'],
    ['line ends of Windows and Word', '- a;\r\n- b.\u000B- c', '- a;\n- b.\n- c'],
    ['line ends of old Macs and of Unicode', 'a\rb\u2028c\u2029d', 'a\nb\nc\nd'],
    ['a blank line', 'a\r\n\r\nb', 'a\n\nb'],
    ['spaces around line ends', ' a  b \n  c ', 'a b\nc'],
    ['a space before a line end', 'a \nb', 'a\nb'],
    ['a space behind a line end', 'a\n b', 'a\nb'],
    ['tabs', '\ta\t\tb\t', 'a b'],
    ['a line end at either end', '\na\n', 'a'],
    ['what is normal', 'Quý I, II', 'Quý I, II'],
  ])('%s', (_, written, wanted) => expect(normalizeText(written)).toBe(wanted));

  test('once is enough', () =>
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) =>
        expect(normalizeText(normalizeText(text))).toBe(normalizeText(text)),
      ),
    ));

  test.each([
    ['a\n\n b', 'a b'],
    [' a \r\n b\nc ', 'a b c'],
    ['a  b', 'a b'],
  ])('%j on one line', (written, line) => expect(singleLine(written)).toBe(line));
});

describe('foldText', () => {
  test.each([
    ['Cơ quan, ĐƠN VỊ\nthực hiện', 'co quan don vi thuc hien'],
    ['Hoà', foldText('Hòa')],
    ['Kết quả (%)', 'ket qua %'],
    ['  – STT:', 'stt'],
    ['Số 1/2', 'so 1 2'],
    ['2. Ø của α, β', '2 ø cua α β'],
    ['–α–', 'α'],
    ['x\u20D7 là véc-tơ α', 'x la vec to α'],
    ['…', ''],
  ])('%j', (written, folded) => expect(foldText(written)).toBe(folded));
});

describe('likeness', () => {
  test.each([
    ['same words', 'Rà soát TTHC', 'rà soát, tthc.', 1],
    ['nothing shared', 'Quý I', 'Thường xuyên', 0],
    ['half shared', 'một hai', 'hai ba', 0.5],
    ['repeats count', 'a a b', 'a b b', 2 / 3],
  ])('%s', (_, a, b, wanted) => expect(likeness(a, b)).toBeCloseTo(wanted, 10));

  test.each([
    ['A, b – a!', { counts: new Map(Object.entries({ a: 2, b: 1 })), size: 3 }],
    ['–', { counts: new Map(), size: 0 }],
  ])('the words of "%s"', (text, bag) => expect(wordBag(text)).toEqual(bag));

  test('of two empty texts is whole', () => expect(likeness('', '–')).toBe(1));

  test('does not depend on the order of the two, and lies between 0 and 1', () =>
    fc.assert(
      fc.property(fc.string(), fc.string(), (a, b) => {
        expect(likeness(a, b)).toBe(likeness(b, a));
        expect(likeness(a, b)).toBeGreaterThanOrEqual(0);
        expect(likeness(a, b)).toBeLessThanOrEqual(1);
      }),
    ));
});

describe('formatNumber: decimal comma, full-stop thousands, at most two decimals', () => {
  test.each([
    [80, '80'],
    [97.5, '97,5'],
    [0.955, '0,96'],
    [1.005, '1,01'],
    [1234567.891, '1.234.567,89'],
    [-12.3, '-12,3'],
    [-0.001, '0'],
    [-0.01, '-0,01'],
    [-1, '-1'],
    [0, '0'],
    [-0, '0'],
    [10, '10'],
    [-100, '-100'],
    [999, '999'],
    [1000, '1.000'],
    [1e-7, '0'],
  ])('%d', (value, written) => expect(formatNumber(value)).toBe(written));

  test.each([
    [1234.5, 0, '1.235'],
    [-0.4, 0, '0'],
    [0.12345678, 6, '0,123457'],
    [1e-7, 10, '0,0000001'],
  ])('%d, of %i decimals at most', (value, digits, written) =>
    expect(formatNumber(value, digits)).toBe(written),
  );
});

describe('halfWidth', () => {
  test.each([
    ['９５％', '95%'],
    ['Ｑ１／２０２５', 'Q1/2025'],
    ['！～', '!~'],
    ['Quý\u3000I｟', 'Quý\u3000I｟'],
  ])('%s', (written, wanted) => expect(halfWidth(written)).toBe(wanted));
});

test.each([
  ['what has no place in XML goes', '\u0000a\u0008\u000B\u000Cb\u000E\u001Fc\uFFFE\uFFFF', 'abc'],
  ['tabs, line ends and letters stay', 'a\tb\nc\rd ế\uFFFD', 'a\tb\nc\rd ế\uFFFD'],
])('%s', (_, written, printed) => expect(written.replace(UNPRINTABLE, '')).toBe(printed));

describe('memoize', () => {
  const counting = () => {
    const read: string[] = [];
    const differenceOf = memoize((text: string, number: number) => {
      read.push(`${text} ${number}`);
      return number - Number(text);
    });
    return { differenceOf, read };
  };

  test('each text is read once, whatever it is read as', () => {
    const { differenceOf, read } = counting();
    expect([differenceOf('1', 1), differenceOf('1', 1), differenceOf('1', 3), differenceOf('1', 1)]).toEqual([
      0, 0, 2, 0,
    ]);
    expect(read).toEqual(['1 1', '1 3']);
  });

  test('arguments that look alike when joined are told apart', () => {
    const { differenceOf } = counting();
    expect([differenceOf('1', 23), differenceOf('12', 3)]).toEqual([22, -9]);
  });

  test('of 2000 texts each is known, one more and all are forgotten', () => {
    const { differenceOf, read } = counting();
    for (let number = 1; number <= 2000; number += 1) differenceOf('0', number);
    differenceOf('0', 1);
    expect(read).toHaveLength(2000);
    differenceOf('0', 2001);
    differenceOf('0', 1);
    expect(read.slice(2000)).toEqual(['0 2001', '0 1']);
  });
});
