import { textBetween, tokenize, type Token } from '../../../src/domain/language/tokenize';
import { unaccented, wordKey } from '../../../src/domain/language/wordKey';

/** "Quý I/2" -> "\nw:quý^ w:i^s:/n:2": what stands before, the kind, the word or key, and where it is so the capital. */
const BEFORE = { space: ' ', line: '\n', nothing: '' } as const;
const KINDS = { word: 'w', number: 'n', sign: 's', aside: 'a' } as const;
function shown(text: string): string {
  const show = ({ kind, key, capital, before, start, end }: Token): string => {
    const word = kind === 'word' ? text.slice(start, end).toLowerCase() : key;
    return `${BEFORE[before]}${KINDS[kind]}:${word}${capital ? '^' : ''}`;
  };
  return tokenize(text, 2025).tokens.map(show).join('');
}

describe('the words, numbers and signs of a phrase', () => {
  test.each([
    ['Quý I', '\nw:quý^ w:i^'],
    ['quý I/2025', '\nw:quý w:i^s:/n:2025'],
    ['15/3 - 20/6', '\nn:15s:/n:3 s:- n:20s:/n:6'],
    ['a – b — c − d ‐ e', '\nw:a s:- w:b s:- w:c s:- w:d s:- w:e'],
    ['a → b ⇒ c', '\nw:a s:→ w:b s:→ w:c'],
    ['• a ● b · c * d', '\ns:• w:a s:• w:b s:• w:c s:• w:d'],
    ['“Quý” ‘I’ "a" «b»', '\nw:quý^ w:i^ w:a w:b'],
    ['a\nb', '\nw:a\nw:b'],
    ['kH', '\nw:kh'],
    ['T9', '\nw:t^n:9'],
    ['17h00', '\nn:17w:hn:00'],
    ['quýI', '\nw:quýw:i^'],
    ['quýiv', '\nw:quýw:iv'],
    ['QuíIII/2025', '\nw:quí^w:iii^s:/n:2025'],
    ['quýiiii', '\nw:quýiiii'],
    ['quýit', '\nw:quýit'],
    ['quyi', '\nw:quyi'],
    ['Trướcngày', '\nw:trước^w:ngày'],
    ['hằngquý', '\nw:hằngw:quý'],
    ['trướcngàyxxx', '\nw:trướcngàyxxx'],
    ['80%…', '\nn:80s:%s:…'],
    ['', ''],
  ])('%j', (text, wanted) => expect(shown(text)).toBe(wanted));

  test('each knows where it stands', () =>
    expect(tokenize('"Quý  I"', 2025).tokens.map(({ start, end }) => [start, end])).toEqual([
      [1, 4],
      [6, 7],
    ]));

  test('the text and its year come along', () =>
    expect(tokenize('Quý I', 2026)).toMatchObject({ text: 'Quý I', planYear: 2026 }));

  test.each([
    ['quy I nam 2025', true],
    ['Trong QUY I', true],
    ['quý I', false],
    ['quy I đầu', false],
    ['I/2025', true],
  ])('"%s" is typed without accents: %s', (text, isUnaccented) =>
    expect(tokenize(text, 2025)).toMatchObject({ isUnaccented }),
  );

  test.each([
    [0, 2, 'Quý "I'],
    [0, 1, 'Quý'],
    [1, 2, 'I'],
    [1, 1, ''],
    [2, 3, ''],
  ])('the words from %i to %i', (from, to, text) =>
    expect(textBetween(tokenize('Quý "I"', 2025), from, to)).toBe(text),
  );
});

describe('one key for the spellings of a word', () => {
  test.each([
    ['Quý', 'quý'],
    ['quí', 'quý'],
    ['kì', 'kỳ'],
    ['lí', 'lý'],
    ['mĩ', 'mỹ'],
    ['sĩ', 'sỹ'],
    ['tỉ', 'tỷ'],
    ['hi', 'hy'],
    ['hoà', 'hòa'],
    ['thuỷ', 'thủy'],
    ['truớc', 'trước'],
    ['trưóc', 'trước'],
    ['trươc', 'trước'],
    ['ðến', 'đến'],
    ['ĐẾN', 'đến'],
    ['Quý'.normalize('NFD'), 'quý'],
    ['kêt', 'kết'],
    ['tâp', 'tấp'],
    ['thưc', 'thức'],
    ['cach', 'cach'],
    ['lêch', 'lếch'],
  ])('%s = %s', (word, same) => expect(wordKey(word)).toBe(wordKey(same)));

  test.each([
    ['quy', 'quý'],
    ['tập', 'tấp'],
    ['ni', 'ny'],
    ['khi', 'khy'],
    ['tin', 'tyn'],
    ['ai', 'ay'],
    ['i', 'y'],
    ['cân', 'cấn'],
    ['câch', 'câc'],
    ['hóa', 'hoà'],
    ['đạt', 'dạt'],
  ])('%s is not %s', (word, other) => expect(wordKey(word)).not.toBe(wordKey(other)));

  test.each([
    ['Quý', 'quy'],
    ['ĐƯỢC', 'duoc'],
    ['Đến hết', 'den het'],
  ])('%s without accents is %s', (word, plain) => expect(unaccented(word)).toBe(plain));
});
