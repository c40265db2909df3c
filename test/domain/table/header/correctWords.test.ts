import { correctWords, isVocabulary } from '../../../../src/domain/table/header/correctWords';

describe('words of headers that were mistyped', () => {
  test.each([
    ['a letter missing', 'ngyen nhan', 'nguyen nhan'],
    ['a letter missing at the end', 'nguye nhan', 'nguyen nhan'],
    ['a letter missing at the beginning', 'uyet toan', 'quyet toan'],
    ['a word that two others are as near to stays', 'noi dng', 'noi dng'],
    ['a letter too many', 'nhiiem vu', 'nhiem vu'],
    ['a letter too many at the end', 'nhiemm vu', 'nhiem vu'],
    ['a letter wrong', 'nhixm vu', 'nhiem vu'],
    ['neighbours swapped', 'nhime vu', 'nhiem vu'],
    ['neighbours swapped at the beginning', 'hniem vu', 'nhiem vu'],
    ['a space missing', 'noi dungcong viec', 'noi dung cong viec'],
    ['short forms', 'tg th', 'thoi gian thuc hien'],
    ['a short form twice', 'cq cq', 'co quan co quan'],
    ['a short form within a word stays', 'tgth', 'tgth'],
    ['two slips in one word stay', 'nhxxm', 'nhxxm'],
    ['letters swapped over another one stay', 'nheim', 'nhiem'],
    ['three letters turned round stay', 'nemih', 'nemih'],
    ['two letters wrong side by side stay', 'nhabm', 'nhabm'],
    ['two letters too many stay', 'nhieeem', 'nhieeem'],
    ['words of the vocabulary stay', 'noi dung cong viec', 'noi dung cong viec'],
    ['short words stay', 'vx', 'vx'],
    ['nothing', '', ''],
  ])('%s: "%s" is "%s"', (_, folded, corrected) => {
    expect(correctWords(folded)).toBe(corrected);
  });
});

test.each([
  ['noi dung cong viec', true],
  ['noi dung xyz', false],
  ['xyz', false],
])('"%s" is of the vocabulary: %s', (folded, expected) => {
  expect(isVocabulary(folded)).toBe(expected);
});
