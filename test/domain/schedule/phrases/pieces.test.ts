import { citation } from '../../../../src/domain/schedule/phrases/citation';
import { ending, separator } from '../../../../src/domain/schedule/phrases/item';
import { leads } from '../../../../src/domain/language/leads';
import { count, digits, year2, year4 } from '../../../../src/domain/language/number';
import { share } from '../../../../src/domain/schedule/phrases/verbs';
import type { Reader } from '../../../../src/domain/language/Reader';
import { textBetween, tokenize } from '../../../../src/domain/language/tokenize';

/** The longest reading from the start: what it gives and the words that it takes. Undefined where there is none. */
function read<T>(reader: Reader<T>, text: string, at = 0): readonly [T, string] | undefined {
  const phrase = tokenize(text, 2025);
  const [longest] = [...reader(phrase, at)].sort((a, b) => b.next - a.next);
  return longest && [longest.value, textBetween(phrase, at, longest.next)];
}

describe('numbers', () => {
  test.each([
    ['5', 5],
    ['05', 5],
    ['1', 1],
    ['31', 31],
    ['năm', 5],
    ['mười lăm', 15],
    ['hai mươi mốt', 21],
    ['ba mươi mốt', 31],
    ['05 (năm)', 5],
    ['năm (05)', 5],
    ['15 (mười lăm)', 15],
  ])('%s', (text, value) => expect(read(count(1, 31), text)).toEqual([value, text]));

  test.each(['0', '32', '005', 'xyz', ''])('"%s" is no day', (text) =>
    expect(read(count(1, 31), text)).toBeUndefined(),
  );

  test.each([
    ['5 (sáu)', [5, '5']],
    ['5 (', [5, '5']],
    ['mười', undefined],
    ['một', undefined],
    ['hai', [2, 'hai']],
    ['chín', [9, 'chín']],
  ])('of 2 to 9: %s', (text, wanted) => expect(read(count(2, 9), text)).toEqual(wanted));

  test.each([
    ['5', 5],
    ['005', 5],
    ['100', 100],
    ['101', undefined],
    ['0005', undefined],
    ['4', undefined],
    ['năm', undefined],
  ])('digits of 5 to 100: %s', (text, value) => expect(read(digits(5, 100, 3), text)?.[0]).toBe(value));

  test.each([
    ['2025', 2025],
    ['2000', 2000],
    ['1999', undefined],
    ['20255', undefined],
    ['12025', undefined],
    ['25', undefined],
  ])('year %s', (text, value) => expect(read(year4, text)?.[0]).toBe(value));

  test.each([
    ['/25', 2025],
    ['/39', 2039],
    ['/ 25', undefined],
    ['/19', undefined],
    ['/40', undefined],
    ['/2', undefined],
    ['/225', undefined],
  ])('year of two digits behind a sign: %s', (text, value) => expect(read(year2, text, 1)?.[0]).toBe(value));
});

describe('the number or the date of a document', () => {
  test.each([
    '45/KH-UBND',
    '45/KH-UBND ngày 12/02/2025',
    '45/KH-UBND, ngày 12 tháng 02 năm 2025',
    '02-KH/BCĐTW',
    '09/2019/NĐ-CP',
    'số 45/KH-UBND',
    'số: 76',
    'số 76, ngày 5 tháng 3 năm 2025',
  ])('%s', (text) => expect(read(citation, text)).toEqual([null, text]));

  test.each(['45', '45/2025', '15/3', 'ngày 15/3/2025', '45 /KH', '45/ KH', 'kế hoạch', 'số', 'ngày', ''])(
    'not "%s"',
    (text) => expect(read(citation, text)).toBeUndefined(),
  );

  test.each([
    ['45/KH chung', '45/KH'],
    ['45/KH - UBND', '45/KH'],
    ['45/KH-', '45/KH'],
    ['45/KH-)', '45/KH'],
  ])('%s', (text, cited) => expect(read(citation, text)).toEqual([null, cited]));

  test.each(['trước', 'đến', 'hết', 'nhất', 'là', 'vào', 'từ', 'sau', 'hạn', 'và'])(
    '"%s ngày 15/3" is a deadline',
    (word) => expect(read(citation, `${word} ngày 15/3/2025`, 1)).toBeUndefined(),
  );

  test('"họp ngày 15/3" is none', () =>
    expect(read(citation, 'họp ngày 15/3/2025', 1)).toEqual([null, 'ngày 15/3/2025']));
});

describe('what parts one item from the next', () => {
  test.each([
    ['. quý', '.'],
    ['; quý', ';'],
    [', quý', ','],
    ['.; quý', '.;'],
    ['; và quý', '; và'],
    [', đồng thời, quý', ', đồng thời,'],
    ['/ quý', '/'],
    ['+ quý', '+'],
    ['& quý', '&'],
    ['• quý', '•'],
    ['. 5', '.'],
    [';5', ';'],
  ])('"%s": both hold', (text, gap) => expect(read(separator, `x${text}`, 1)).toEqual(['and', gap]));

  test.each([
    ['\nquý', ''],
    [' và quý', 'và'],
    [' cũng như quý', 'cũng như'],
  ])('%j: both hold, without a sign', (text, gap) =>
    expect(read(separator, `x${text}`, 1)).toEqual(['and', gap]),
  );

  test.each([
    ['hoặc quý', 'hoặc'],
    [', hoặc quý', ', hoặc'],
    ['- quý', '-'],
  ])('"%s": which of them is not sure', (text, gap) =>
    expect(read(separator, `x ${text}`, 1)).toEqual(['or', gap]),
  );

  test.each(['.12', '/ 12', '- 12', '+ 12', '/', 'quý', ': quý', ''])('"%s" parts nothing', (text) =>
    expect(read(separator, `x${text === 'quý' ? ' ' : ''}${text}`, 1)).toBeUndefined(),
  );

  test.each([
    ['.', '.'],
    ['./.', './.'],
    ['…', '…'],
    [';', ';'],
    ['', ''],
    [', x', ''],
  ])('the end: "%s"', (text, end) => expect(read(ending, `x${text}`, 1)?.[1]).toBe(end));
});

describe('words before a moment', () => {
  test.each([
    ['chậm nhất', ['limit']],
    ['đến', ['by']],
    ['từ', ['from']],
    ['đến hết', ['end']],
    ['trong', ['within']],
    ['trước', ['before']],
    ['chậm nhất: trước', ['limit', 'before']],
    ['Giai đoạn', ['from']],
    ['', []],
    ['quý I', []],
  ])('%s', (text, lead) => expect(read(leads, text)?.[0]).toEqual(lead));
});

describe('how much by then', () => {
  test.each(['đạt 50%', 'hoàn thành tối thiểu 80%', '100%', 'trên 1%'])('%s', (text) =>
    expect(read(share, text)).toEqual([null, text]),
  );
  test.each(['0%', '101%', '50', 'đạt', 'đạt %'])('not %s', (text) =>
    expect(read(share, text)).toBeUndefined(),
  );
});
