import {
  ahead,
  few,
  lookup,
  many,
  map,
  not,
  oneOf,
  optional,
  rather,
  remembered,
  seq,
  sign,
  then,
  token,
  words,
  type Reader,
} from '../../../src/domain/language/Reader';
import { tokenize } from '../../../src/domain/language/tokenize';

/** Each reading from the first word on: what it gives and how many words it takes. */
const readings = <T>(reader: Reader<T>, text: string): readonly (readonly [T, number])[] =>
  reader(tokenize(text, 2025), 0).map(({ value, next }) => [value, next]);

const number = token(({ kind, key }) => (kind === 'number' ? Number(key) : undefined));
const quarter = words('quý');

describe('each reader gives every way to read from a place on, the preferred first', () => {
  const cases: readonly (readonly [
    how: string,
    reader: Reader<unknown>,
    text: string,
    readings: readonly (readonly [unknown, number])[],
  ])[] = [
    ['a token that passes', number, '5', [[5, 1]]],
    ['a token that fails', number, 'quý', []],
    ['no token', number, '', []],
    ['zero is a value', number, '0', [[0, 1]]],
    ['the year of the plan', token((_, { planYear }) => planYear), 'x', [[2025, 1]]],
    ['ahead', ahead(({ key }) => key === '5'), '5', [[null, 0]]],
    ['not ahead', ahead(({ key }) => key === '5'), '6', []],
    ['nothing ahead', ahead(() => true), '', []],
    ['one of the signs', sign('/-'), '–', [['-', 1]]],
    ['another sign', sign('/-'), '.', []],
    ['a word is no sign', sign('a'), 'a', []],
    ['one after the other', seq(quarter, number), 'quý 3 4', [[['quý', 3], 2]]],
    ['the second is not there', seq(quarter, number), 'quý', []],
    [
      'every way through',
      seq(optional(number), many(number)),
      '1 2',
      [
        [[1, [2]], 2],
        [[1, []], 1],
        [[undefined, [1, 2]], 2],
        [[undefined, [1]], 1],
        [[undefined, []], 0],
      ],
    ],
    ['the first alternative', oneOf<unknown>(number, quarter), '3', [[3, 1]]],
    ['the second alternative', oneOf<unknown>(number, quarter), 'quý', [['quý', 1]]],
    [
      'of alternatives with one end the first',
      oneOf<unknown>(
        number,
        sign('/'),
        token(() => 'any'),
      ),
      '3',
      [[3, 1]],
    ],
    [
      'alternatives with two ends',
      oneOf<unknown>(seq(number, number), number),
      '3 4',
      [
        [[3, 4], 2],
        [3, 1],
      ],
    ],
    [
      'with the piece or without',
      optional(number),
      '3',
      [
        [3, 1],
        [undefined, 0],
      ],
    ],
    ['without', optional(number), 'x', [[undefined, 0]]],
    [
      'rather without',
      rather(number),
      '3',
      [
        [undefined, 0],
        [3, 1],
      ],
    ],
    [
      'many, the most first',
      many(number),
      '3 4 x',
      [
        [[3, 4], 2],
        [[3], 1],
        [[], 0],
      ],
    ],
    ['none of many', many(number), 'x', [[[], 0]]],
    [
      'many of nothing ends',
      many(optional(number)),
      '3',
      [
        [[3], 1],
        [[], 0],
      ],
    ],
    [
      'few, the fewest first',
      few(number),
      '3 4',
      [
        [[], 0],
        [[3], 1],
        [[3, 4], 2],
      ],
    ],
    ['turned into something else', map(number, (value) => value * 2), '3', [[6, 1]]],
    ['given up', map(number, (value) => (value > 5 ? value : undefined)), '3', []],
    [
      'what follows depends on it',
      then(number, (value) => map(number, (other) => [value, other])),
      '3 4',
      [[[3, 4], 2]],
    ],
    ['not there', not(number), 'x', [[null, 0]]],
    ['there', not(number), '3', []],
  ];
  test.each(cases)('%s', (_, reader, text, wanted) => expect(readings(reader, text)).toEqual(wanted));
});

describe('the words of a table', () => {
  const table = () =>
    lookup([
      ['quý', 'Q'],
      ['quý đầu', 'first'],
      ['đầu', 'start'],
      ['quy', 'rule'],
    ] as const);
  test.each([
    ['Quý', [['Q', 1]]],
    ['quí', [['Q', 1]]],
    [
      'quý đầu năm',
      [
        ['first', 2],
        ['Q', 1],
      ],
    ],
    ['đầu quý', [['start', 1]]],
    ['quý dau', [['Q', 1]]],
    ['quy chế', [['rule', 1]]],
    [
      'quy dau nam',
      [
        ['first', 2],
        ['Q', 1],
      ],
    ],
    ['dau', [['start', 1]]],
    ['dau đầu', []],
    ['năm', []],
    ['', []],
  ])('%s', (text, wanted) => expect(readings(table(), text)).toEqual(wanted));
});

test('a place of a phrase is read once', () => {
  let count = 0;
  const counted = remembered(
    token(({ key }) => {
      count += 1;
      return key;
    }),
  );
  const phrase = tokenize('a b', 2025);
  expect([counted(phrase, 0), counted(phrase, 0), counted(phrase, 1)]).toEqual([
    [{ value: 'a', next: 1 }],
    [{ value: 'a', next: 1 }],
    [{ value: 'b', next: 2 }],
  ]);
  expect(count).toBe(2);
  expect(counted(tokenize('c', 2025), 0)).toEqual([{ value: 'c', next: 1 }]);
});
