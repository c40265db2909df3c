import { eitherSpelling, many, seq, token, words } from '../../language/Reader';
import { holds, scan, without } from '../../language/scan';
import { tokenize, type Phrase } from '../../language/tokenize';
import { list } from '../../language/vocabulary';

/** What is better when there is less of it. "không có hồ sơ quá hạn" and "giảm hộ nghèo" speak of the opposite. */
const lower = eitherSpelling(
  words(
    ...list(`quá hạn, trễ hạn, trễ hẹn, sai hẹn, chậm hạn, chậm muộn, chậm trễ, tồn đọng, không đúng hạn,
    chưa đúng hạn, không hài lòng, chưa hài lòng, hộ nghèo, hộ cận nghèo, nghèo đa chiều, tái nghèo, thất nghiệp,
    sai sót, suy dinh dưỡng, tảo hôn, bỏ học`),
  ),
);
const anyWord = token(({ kind, key }) => (kind === 'word' ? key : undefined));
const opposite = seq(
  eitherSpelling(words('không', 'chưa', 'giảm', 'thoát', 'xử lý', 'khắc phục')),
  many(anyWord, 4),
  lower,
);

export function saysLowerIsBetter(phrase: Phrase): boolean {
  return holds(phrase, lower) && holds(without(phrase, scan(opposite, phrase)), lower);
}

export const isLowerBetter = (text: string): boolean => saysLowerIsBetter(tokenize(text));
