import { eitherSpelling, oneOf, seq, words } from '../../language/Reader';

/** Words that bind a number wherever they stand: away from the number they make the phrase unclear. */
export const binding = eitherSpelling(
  oneOf<unknown>(
    words('tối thiểu', 'ít nhất', 'tối đa', 'nhiều nhất', 'không quá', 'không vượt', 'không dưới'),
    seq(words('không'), words('thấp', 'ít', 'nhỏ', 'cao', 'lớn'), words('hơn')),
    words('trở lên', 'trở xuống', 'hoặc hơn'),
  ),
);
