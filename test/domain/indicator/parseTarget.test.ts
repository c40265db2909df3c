import fc from 'fast-check';
import { describeTarget } from '../../../src/domain/indicator/describeTarget';
import type { Target } from '../../../src/domain/table/Indicator';
import { parseTarget } from '../../../src/domain/indicator/parseTarget';
import { COMPOSED, NOT_TARGETS, SEEN, UNSEEN, type TargetMeaning } from './targetCorpus';

const rows = (meanings: readonly TargetMeaning[]) =>
  meanings.flatMap(({ target, measure = '', wordings }) =>
    wordings.map(([text, source]) => ({ text, source, measure, target })),
  );

describe('a target is read as it is meant', () => {
  test.each(rows(SEEN))('$text ($source)', ({ text, measure, target }) => {
    expect(parseTarget(text, measure)).toEqual(target);
  });

  test.each(rows(COMPOSED))('$text | $measure', ({ text, measure, target }) => {
    expect(parseTarget(text, measure)).toEqual(target);
  });
});

describe('a phrase that the grammar was not made from is read as it is meant', () => {
  test.each(rows(UNSEEN))('$text ($source)', ({ text, measure, target }) => {
    expect(parseTarget(text, measure)).toEqual(target);
  });
});

describe('what is no target, or has two meanings, is not understood', () => {
  test.each(NOT_TARGETS)('%s (%s)', (text) => {
    expect(parseTarget(text)).toEqual({ op: 'notUnderstood', value: null, unit: '' });
  });

  test.each([
    ['Tối thiểu 100 hồ sơ', '%'],
    ['Tối thiểu 150', '%'],
    ['8‰', '%'],
    ['Dưới 80 - 85', '%'],
    ['05 ngày làm việc', ''],
    ['Phòng 12', ''],
    ['Vượt 5% kế hoạch', '%'],
    ['So với quy định giảm 30%', '%'],
    ['Giảm gấp 2 lần', ''],
  ])('%s in a row of “%s” contradicts itself, or says too little', (text, measure) => {
    expect(parseTarget(text, measure).op).toBe('notUnderstood');
  });

  test.each([
    ['Tối thiểu 150%', '%', '>='],
    ['Đạt 80 - 85', '%', 'between'],
    ['Bằng 80 - 85', '%', 'between'],
    ['100 ngày', '', '>='],
    ['Tối đa 05 ngày', '', '<='],
    ['0', 'hồ sơ', '<='],
  ])('%s in a row of “%s” does not: %s', (text, measure, op) => {
    expect(parseTarget(text, measure).op).toBe(op);
  });
});

describe('words without accents mean what they mean with them, or are not understood', () => {
  test.each<[string, Target['op']]>([
    ['Khong de xay ra qua 5%', '<='],
    ['Khong co don vi nao duoi 80%', '>='],
    ['30% chi phi tuan thu TTHC', 'notUnderstood'],
    ['Vuot 5% ke hoach', 'notUnderstood'],
    ['giam bảo hiểm y tế 97%', 'notUnderstood'],
    ['toi da hồ sơ 5%', 'notUnderstood'],
  ])('%s: %s', (text, op) => expect(parseTarget(text).op).toBe(op));
});

test.each(['5k-6k hồ sơ', 'giảm 1900a52'])('%s has a number that cannot be read', (text) =>
  expect(parseTarget(text).op).toBe('notUnderstood'),
);

describe('writing does not change the meaning', () => {
  const texts = rows([...SEEN, ...COMPOSED, ...UNSEEN]);
  const anyText = fc.constantFrom(...texts);
  const disguises: Readonly<Record<string, (text: string) => string>> = {
    NFD: (text) => text.normalize('NFD'),
    'capital letters': (text) => text.toUpperCase(),
    'non-breaking and doubled spaces': (text) => text.replaceAll(' ', '\u00A0 '),
    'spaces around': (text) => `  ${text}\n`,
    'a final full stop': (text) => `${text}.`,
    'line breaks': (text) => text.replaceAll(' ', '\n'),
  };

  test.each(Object.entries(disguises))('%s', (_, disguise) => {
    fc.assert(
      fc.property(anyText, ({ text, measure, target }) => {
        expect(parseTarget(disguise(text), measure)).toEqual(target);
      }),
      { numRuns: 300 },
    );
  });

  test('any text at all is read whole or refused', () => {
    const words = fc.constantFrom(
      'tối thiểu',
      'không',
      'quá',
      '80',
      '%',
      '85,5',
      'từ',
      'đến',
      'tăng',
      'so với',
      '-',
      '≥',
      'hồ sơ',
      '(',
      '1.200',
      '12/15',
    );
    const text = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.array(words).map((parts) => parts.join(' ')),
    );
    fc.assert(
      fc.property(text, (typed) => {
        const { op, value } = parseTarget(typed);
        expect(value === null).toBe(op === 'notUnderstood');
      }),
    );
  });

  test('a second number makes a phrase unclear', () => {
    fc.assert(
      fc.property(anyText, fc.integer({ min: 10, max: 99 }), ({ text, measure }, number) => {
        expect(parseTarget(`${text}; cấp xã ${number}%`, measure).op).toBe('notUnderstood');
      }),
    );
  });
});

describe('describeTarget and parseTarget are inverse', () => {
  const percent = fc.integer({ min: 1, max: 100_000 }).map((n) => n / 1000);
  const count = fc.integer({ min: 1, max: 9_999_999 });
  const amount = fc.oneof(
    fc.tuple(percent, fc.constant('%')),
    fc.tuple(count, fc.constantFrom('hồ sơ', 'TTHC', 'lượt người', 'sản phẩm', 'cuộc')),
  );
  const level = fc
    .tuple(amount, fc.constantFrom('>=', '<=', '>', '<', '='))
    .map(([[value, unit], op]): Target => ({ op, value, unit }));
  const between = fc
    .tuple(
      fc.integer({ min: 0, max: 49_999 }),
      fc.integer({ min: 50_000, max: 100_000 }),
      fc.constantFrom('%', 'hồ sơ'),
    )
    .map(([low, high, unit]): Target => ({
      op: 'between',
      value: unit === '%' ? [low / 1000, high / 1000] : [low, high],
      unit,
    }));
  const change = fc
    .tuple(
      percent,
      fc.constantFrom('%', 'điểm %', 'lần'),
      fc.constantFrom('increase', 'decrease'),
      fc.boolean(),
      fc.boolean(),
    )
    .map(([value, unit, op, strict, otherBase]): Target => ({
      op,
      value,
      unit,
      ...(strict && { strict: true as const }),
      ...(otherBase && { base: 'quy định' }),
    }));

  test('over all targets', () => {
    fc.assert(
      fc.property(fc.oneof(level, between, change), (target) => {
        expect(parseTarget(describeTarget(target))).toEqual(target);
      }),
      { numRuns: 1000 },
    );
  });

  test.each(rows([...SEEN, ...COMPOSED, ...UNSEEN]))('$text', ({ target, measure }) => {
    expect(parseTarget(describeTarget(target), measure)).toEqual(target);
  });
});
