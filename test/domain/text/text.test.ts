import fc from 'fast-check';
import { foldText } from '../../../src/domain/text/foldText';
import { formatNumber } from '../../../src/domain/text/formatNumber';
import { likeness } from '../../../src/domain/text/likeness';
import { normalizeText, singleLine } from '../../../src/domain/text/normalizeText';

describe('normalizeText', () => {
  test.each([
    ['decomposed accents', 'Quý I'.normalize('NFD'), 'Quý I'],
    ['non-breaking and zero-width spaces', 'Quý\u00A0I\u200B', 'Quý I'],
    ['line ends of Windows and Word', '- a;\r\n- b.\u000B- c', '- a;\n- b.\n- c'],
    ['spaces around line ends', ' a  b \n  c ', 'a b\nc'],
  ])('%s', (_, written, wanted) => expect(normalizeText(written)).toBe(wanted));

  test('once is enough', () =>
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) =>
        expect(normalizeText(normalizeText(text))).toBe(normalizeText(text)),
      ),
    ));

  test('one line', () => expect(singleLine('a\n\n b')).toBe('a b'));
});

describe('foldText', () => {
  test.each([
    ['Cơ quan, ĐƠN VỊ\nthực hiện', 'co quan don vi thuc hien'],
    ['Hoà', foldText('Hòa')],
    ['Kết quả (%)', 'ket qua %'],
    ['  – STT:', 'stt'],
  ])('%j', (written, folded) => expect(foldText(written)).toBe(folded));
});

describe('likeness', () => {
  test.each([
    ['same words', 'Rà soát TTHC', 'rà soát, tthc.', 1],
    ['nothing shared', 'Quý I', 'Thường xuyên', 0],
    ['half shared', 'một hai', 'hai ba', 0.5],
    ['repeats count', 'a a b', 'a b b', 2 / 3],
  ])('%s', (_, a, b, wanted) => expect(likeness(a, b)).toBeCloseTo(wanted, 10));

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
  ])('%d', (value, written) => expect(formatNumber(value)).toBe(written));
});
