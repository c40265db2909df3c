import { beginningOf } from '../../../src/domain/report/beginningOf';

describe('the beginning of a text, here at most 16 characters of whole words, without marks at the end', () => {
  const word = (length: number): string => 'x'.repeat(length);

  test.each<[string, string, string]>([
    ['as long', word(16), word(16)],
    ['a space and a word more', `${word(16)} b`, `${word(16)}…`],
    ['a word that would reach over the end', `${word(10)} ${word(6)}`, `${word(10)}…`],
    ['several words beyond the end', `${word(10)} ${word(3)} ${word(10)} b c`, `${word(10)} ${word(3)}…`],
    ['marks before the word that is left out', `${word(10)} ;, ${word(6)}`, `${word(10)}…`],
    ['marks within', `${word(5)}; ${word(5)} ${word(10)}`, `${word(5)}; ${word(5)}…`],
    ['one endless word', word(50), `${word(16)}…`],
    ['marks at the end of a short one', 'Báo cáo . ;,', 'Báo cáo'],
    ['of several lines', 'Rà soát\nthủ tục', 'Rà soát thủ tục'],
    ['nothing', '', ''],
  ])('%s', (_, content, text) => expect(beginningOf(content, 16)).toBe(text));
});
