import { parseCodedText, parseRowCode, romanValue } from '../../../../src/domain/table/rows/rowCode';

describe('what stands in the number column', () => {
  test.each([
    ['1', 1],
    ['01', 1],
    ["'01", 1],
    ['’2', 2],
    [' 1. ', 1],
    ['1)', 1],
    ['(1)', 1],
    ['1 :', 1],
    ['1.)', 1],
    ['12/', 12],
    ['12-', 12],
    ['１２．', 12],
    ['2025', 2025],
    ['Mục 3', 3],
    ['Tiểu mục 2:', 2],
  ])('"%s" is the number %d', (written, value) => {
    expect(parseRowCode(written)).toEqual({ kind: 'number', text: String(value), value });
  });

  test.each([
    ['1.1', '1.1', ['1', '1']],
    ['1.1.', '1.1', ['1', '1']],
    ['(1.1)', '1.1', ['1', '1']],
    ['1.10.123', '1.10.123', ['1', '10', '123']],
    ['1-2', '1-2', ['1', '2']],
    ['1/2', '1/2', ['1', '2']],
    ['II.3', 'II.3', ['II', '3']],
    ['Đ.1', 'Đ.1', ['Đ', '1']],
    ['3.đ', '3.đ', ['3', 'đ']],
    ['NV-01', 'NV-01', ['NV', '01']],
    ['ABCDE-1', 'ABCDE-1', ['ABCDE', '1']],
    ['Mục 2.1', '2.1', ['2', '1']],
  ])('"%s" is the path %s', (written, text, parts) => {
    expect(parseRowCode(written)).toEqual({ kind: 'path', text, parts });
  });

  test.each([
    ['I', 'romanOrLetter', 'I'],
    ['V.', 'romanOrLetter', 'V'],
    ['X', 'romanOrLetter', 'X'],
    ['L', 'romanOrLetter', 'L'],
    ['(C)', 'romanOrLetter', 'C'],
    ['Phần I', 'romanOrLetter', 'I'],
    ['PHẦN THỨ I', 'romanOrLetter', 'I'],
    ['II', 'roman', 'II'],
    ['Chương IV:', 'roman', 'IV'],
    ['XIX', 'roman', 'XIX'],
    ['A', 'letter', 'A'],
    ['Đ)', 'letter', 'Đ'],
    ['Nhóm B', 'letter', 'B'],
    ['a)', 'lower', 'a'],
    ['(đ)', 'lower', 'đ'],
    ['-', 'bullet', '-'],
    [' – ', 'bullet', '-'],
    ['+', 'bullet', '-'],
    ['•', 'bullet', '-'],
    ['*', 'bullet', '-'],
    ['IIII', 'text', 'IIII'],
    ['AB', 'text', 'AB'],
    ['ab', 'text', 'ab'],
    ['ă', 'text', 'ă'],
    ['Ă', 'text', 'Ă'],
    ['12345', 'text', '12345'],
    ['1.1234', 'text', '1.1234'],
    ['ABCDEF-1', 'text', 'ABCDEF-1'],
    ['A.B', 'text', 'A.B'],
    ['.1', 'text', '.1'],
    ['1..1', 'text', '1..1'],
    ['1.1 x', 'text', '1.1 x'],
    [' Tổng cộng: ', 'text', 'Tổng cộng:'],
    ['Phần mở đầu', 'text', 'Phần mở đầu'],
    ['Thuộc mục 3', 'text', 'Thuộc mục 3'],
  ])('"%s" is %s %s', (written, kind, text) => {
    expect(parseRowCode(written)).toEqual({ kind, text });
  });

  test.each(['', ' ', '.', '()', '--', ' :'])('"%s" is nothing', (written) => {
    expect(parseRowCode(written)).toBeUndefined();
  });
});

describe('a code with its title in one cell', () => {
  test.each([
    ['A. Ban hành văn bản', 'letter', 'A', 'Ban hành văn bản'],
    ['Đ) Ban hành', 'letter', 'Đ', 'Ban hành'],
    ['A: Ban hành', 'letter', 'A', 'Ban hành'],
    ['A - Ban hành', 'letter', 'A', 'Ban hành'],
    ['A – Ban hành', 'letter', 'A', 'Ban hành'],
    ['A . Ban hành', 'letter', 'A', 'Ban hành'],
    ['I. Công khai', 'romanOrLetter', 'I', 'Công khai'],
    ['XVIII. Công khai', 'roman', 'XVIII', 'Công khai'],
    ['II.) Công khai', 'roman', 'II', 'Công khai'],
    ['Phần I: Mở đầu', 'romanOrLetter', 'I', 'Mở đầu'],
    ['Phần  thứ  II. Mở đầu', 'roman', 'II', 'Mở đầu'],
    ['CHƯƠNG IV. Mở đầu', 'roman', 'IV', 'Mở đầu'],
    ['Nhóm B: Một cửa', 'letter', 'B', 'Một cửa'],
    ['1. Rà soát', 'number', '1', 'Rà soát'],
    ['123. Rà soát', 'number', '123', 'Rà soát'],
    ['Mục 3. Rà soát', 'number', '3', 'Rà soát'],
    ['1.1. Rà soát', 'path', '1.1', 'Rà soát'],
    ['1.12.123) Rà soát', 'path', '1.12.123', 'Rà soát'],
    ['a) Niêm yết', 'lower', 'a', 'Niêm yết'],
    ['đ) Niêm yết', 'lower', 'đ', 'Niêm yết'],
    ['A.  Ban hành\nvăn bản ', 'letter', 'A', 'Ban hành\nvăn bản'],
  ])('"%s"', (written, kind, text, title) => {
    const coded = parseCodedText(written);
    expect(coded?.code).toMatchObject({ kind, text });
    expect(coded?.title).toBe(title);
  });

  test.each([
    '',
    'A.',
    'A. ',
    'A Ban hành',
    'A.Ban hành',
    'A- Ban hành',
    'A -Ban hành',
    '1 Rà soát',
    '1234. Rà soát',
    '1.1234. Rà soát',
    'a. Rà soát',
    'i. Rà soát',
    'ii) Rà soát',
    'IIII. Rà soát',
    'IIIIIII. Rà soát',
    'AB. Rà soát',
    'Việc A. Rà soát',
    'Phần A Rà soát',
    '- Rà soát',
  ])('none in "%s"', (written) => {
    expect(parseCodedText(written)).toBeUndefined();
  });
});

test.each([
  ['I', 1],
  ['II', 2],
  ['III', 3],
  ['IV', 4],
  ['V', 5],
  ['VIII', 8],
  ['IX', 9],
  ['XIV', 14],
  ['XXXIX', 39],
  ['XL', 40],
  ['LXXIV', 74],
  ['XC', 90],
  ['XCIX', 99],
  ['CCC', 300],
  ['', 0],
  ['IIII', 0],
  ['VX', 0],
  ['VIV', 0],
  ['XLX', 0],
  ['IC', 0],
  ['iv', 0],
  ['A', 0],
  ['IVA', 0],
])('"%s" is Roman for %d', (text, value) => {
  expect(romanValue(text)).toBe(value);
});
