import { cuesBefore } from '../../../src/domain/indicator/phrases/cues';
import { findQuantities } from '../../../src/domain/indicator/phrases/quantity';
import { soleQuantity } from '../../../src/domain/indicator/phrases/soleQuantity';
import { part } from '../../../src/domain/language/scan';
import { phraseOf, written } from './phraseOf';

/** The target's number, the words that end before it (where they do) and those after it. */
function sole(text: string): readonly unknown[] | undefined {
  const phrase = phraseOf(text);
  const found = soleQuantity(phrase, findQuantities(phrase, '') ?? []);
  if (!found) return undefined;
  const { quantity, leadEnd, trailEnd } = found;
  const lead = leadEnd === undefined ? undefined : written(part(phrase, 0, leadEnd));
  return [quantity.value, lead, written(part(phrase, quantity.end, trailEnd))];
}

describe('the number that is the target', () => {
  test.each<[string, readonly unknown[]]>([
    ['tối thiểu 80% hồ sơ', [80, undefined, 'hồ sơ']],
    ['từ 70% lên 80%', [80, '', '']],
    ['tu 70% len 80%', [80, '', '']],
    ['nâng tỷ lệ từ 70% lên trên 80% hồ sơ', [80, 'nâng tỷ lệ', 'hồ sơ']],
    ['giảm từ 70 hồ sơ xuống còn 60 hồ sơ', [60, 'giảm', '']],
    ['100% thôn có ít nhất 01 tổ', [100, undefined, 'thôn']],
    ['01 sản phẩm OCOP đạt 3-4 sao', [1, undefined, 'OCOP']],
    ['01 sản phẩm OCOP 3 sao', [1, undefined, 'OCOP']],
  ])('%s: %j', (text, expected) => expect(sole(text)).toEqual(expected));

  test.each([
    ...['tối thiểu', '100% xã, 80% thôn, 70% hộ', '80% 90%'],
    ...['từ 70% lên 80 hồ sơ', 'đạt 70% lên 80%', 'từ 70% hồ sơ lên 80%', 'từ 70% hơn 80%', '70% lên 80%'],
    ...[
      '100% thôn có 01 tổ',
      '100% thôn có trên 01 tổ',
      '100% thôn ít nhất 50%',
      '30 xã lớn có ít nhất 01 tổ',
    ],
    ...[
      '100%, ít nhất 01 tổ',
      '100% ít nhất 01 tổ',
      '01 sản phẩm, 3 sao',
      '01 sản phẩm 3 sao',
      '3 sao của 4 sao',
    ],
  ])('%s has none, or two', (text) => expect(sole(text)).toBeUndefined());
});

/** Roles of the words right before the end of a text, and where they begin. */
test.each<[string, readonly string[], number]>([
  ['', [], 0],
  ['hồ sơ', [], 2],
  ['hồ sơ tối thiểu', ['compare'], 2],
  ['hồ sơ đạt tối thiểu', ['reach', 'compare'], 2],
  ['hồ sơ không quá', ['negate', 'compare'], 2],
  ['cắt giảm, đơn giản hóa', ['change'], 0],
  ['hồ sơ ngày 15/12/2025', [], 2],
  ['hồ sơ đạt ngày 15/12/2025 tối thiểu', ['reach', 'compare'], 2],
  ['tối thiểu ngày 15/12/2025', ['compare'], 0],
  ['tối thiểu hồ sơ', [], 4],
])('%s: %j from %d', (text, roles, start) => {
  const phrase = phraseOf(text);
  const reading = cuesBefore(phrase, phrase.tokens.length);
  expect([reading.cues.map((cue) => cue.role), reading.start]).toEqual([roles, start]);
});
