import { readComparison, type Comparison } from '../../../src/domain/indicator/phrases/comparison';
import { cuesBefore, type CompareOp } from '../../../src/domain/indicator/phrases/cues';
import { phraseOf } from './phraseOf';

type Change = 'increase' | 'decrease';

/** The words right before the number; ">= 5" of "trở lên" after it; a change further before. */
function compare(words: string, after?: CompareOp, farChange?: Change): Comparison | undefined {
  const phrase = phraseOf(words);
  return readComparison({
    cues: cuesBefore(phrase, phrase.tokens.length).cues,
    after,
    farChange,
    isDenied: false,
  });
}
const meant = (op: Comparison['op'], more: Partial<Comparison> = {}): Comparison => ({
  ...{ op, strict: false, exceeds: false, bare: false },
  ...more,
});

test.each<[string, Comparison | undefined]>([
  ['', meant('>=', { bare: true })],
  ['là', meant('>=', { bare: true })],
  ['đạt', meant('>=')],
  ['từ', meant('>=')],
  ['tối thiểu', meant('>=')],
  ['đạt tối thiểu là', meant('>=')],
  ['trước 15/12/2025 đạt trên', meant('>')],
  ['vượt', meant('>', { exceeds: true })],
  ['không quá', meant('<=')],
  ['không dưới', meant('>=')],
  ['lớn hơn hoặc bằng', meant('>=')],
  ['nhỏ hơn hoặc bằng', meant('<=')],
  ['hoặc bằng', undefined],
  ['không', undefined],
  ['không bằng', undefined],
  ['gần', undefined],
  ['tối thiểu dưới', undefined],
  ['gấp', meant('increase')],
  ['gấp trên', meant('increase', { strict: true })],
  ['gấp dưới', undefined],
  ['tăng gấp', meant('increase')],
  ['giảm gấp', undefined],
  ['tăng', meant('increase')],
  ['tăng ít nhất', meant('increase')],
  ['tăng trên', meant('increase', { strict: true })],
  ['tăng không quá', undefined],
  ['giảm', meant('decrease')],
  ['đạt mức tăng', meant('increase')],
  ['tăng giảm', undefined],
  ['lên', meant('>=')],
  ['lên trên', meant('>')],
  ['lên dưới', undefined],
  ['tăng lên', undefined],
  ['giảm lên', undefined],
  ['xuống còn', meant('<=')],
  ['xuống dưới', meant('<')],
  ['xuống trên', undefined],
  ['giảm xuống', meant('<=')],
  ['tăng xuống', undefined],
  ['lên xuống', undefined],
  ['tăng đạt', meant('>=')],
  ['tăng đạt trên', meant('>')],
  ['tăng đạt dưới', undefined],
  ['giảm đạt', undefined],
])('“%s” before a number', (words, comparison) => expect(compare(words)).toEqual(comparison));

test.each<[string, CompareOp | undefined, Change | undefined, Comparison | undefined]>([
  ['đạt', '<=', undefined, meant('<=')],
  ['', '>=', undefined, meant('>=')],
  ['tối thiểu', '>=', undefined, meant('>=')],
  ['tối thiểu', '<=', undefined, undefined],
  ['ít nhất', undefined, 'decrease', meant('decrease')],
  ['', '>=', 'increase', meant('increase')],
  ['lên', undefined, 'increase', meant('>=')],
  ['lên', undefined, 'decrease', undefined],
  ['xuống còn', undefined, 'decrease', meant('<=')],
  ['xuống còn', undefined, 'increase', undefined],
  ['đạt', undefined, 'increase', meant('>=')],
  ['đạt', undefined, 'decrease', undefined],
  ['gấp', undefined, 'increase', meant('increase')],
  ['gấp', undefined, 'decrease', undefined],
])('“%s” before it, %s after, %s before: %j', (words, after, farChange, comparison) =>
  expect(compare(words, after, farChange)).toEqual(comparison),
);
