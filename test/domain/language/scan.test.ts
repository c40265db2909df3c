import { many, seq, token, words } from '../../../src/domain/language/Reader';
import { holds, part, scan, setAside, without } from '../../../src/domain/language/scan';
import { tokenize, type Phrase } from '../../../src/domain/language/tokenize';

const number = token(({ kind, key }) => (kind === 'number' ? key : undefined));
const numbers = seq(number, many(number));
const phrase = tokenize('từ 1 2 đến 3');
const written = ({ text, tokens }: Phrase) =>
  tokens.map(({ kind, key, start, end }) => (kind === 'aside' ? `[${key}]` : text.slice(start, end)));

test('every place from the left, none within another', () =>
  expect(scan(numbers, phrase).map(({ at, next }) => [at, next])).toEqual([
    [1, 3],
    [4, 5],
  ]));

test('what reads nothing is nowhere', () => expect(scan(many(number), tokenize('từ'))).toEqual([]));

test('a phrase holds what stands anywhere in it', () => {
  expect(holds(phrase, words('đến'))).toBe(true);
  expect(holds(phrase, words('tháng'))).toBe(false);
});

test('a part, a phrase without some places, one with them set aside', () => {
  expect(written(part(phrase, 1, 3))).toEqual(['1', '2']);
  expect(written(part(phrase, 3))).toEqual(['đến', '3']);
  expect(written(without(phrase, scan(numbers, phrase)))).toEqual(['từ', 'đến']);
  const aside = token(({ kind }) => (kind === 'number' ? 'x' : undefined));
  expect(written(setAside(phrase, aside))).toEqual(['từ', '[x]', '[x]', 'đến', '[x]']);
});
