import { clause, type Clause } from '../Clause';
import { map, oneOf, optional, seq, words, type Reader } from '../Reader';
import { DOCUMENTS, OCCASIONS } from './documents';
import { freeText } from './freeText';

const following = optional(freeText());
const by = words(
  'theo',
  'theo đúng',
  'thực hiện theo',
  'căn cứ',
  'căn cứ theo',
  'căn cứ vào',
  'bám sát',
  'đảm bảo theo',
  'bảo đảm theo',
  'đảm bảo',
  'bảo đảm',
  'đúng',
  'phù hợp với',
);

/** Theo kế hoạch | Theo lộ trình Công văn | theo quy định của Chính phủ | Theo Công văn số 123/UBND-VP */
const byDocument = map(seq(by, words(...DOCUMENTS), following), (): Clause => ({
  ...clause('linked'),
  isBasis: true,
}));

/** theo yêu cầu nhiệm vụ | theo thời điểm yêu cầu của cấp trên | theo tình hình thực tế | tùy theo vụ việc */
const byOccasion = map(
  seq(
    words('theo', 'tùy theo', 'tuỳ theo', 'tùy', 'tuỳ', 'căn cứ', 'căn cứ vào', 'phụ thuộc vào'),
    words(...OCCASIONS),
    following,
  ),
  (): Clause => ({ ...clause('adhoc'), isBasis: true }),
);

/** Định kỳ theo quy định: periods that stand elsewhere, a part of their own beside "đột xuất". */
const periodic = map(
  seq(words('định kỳ', 'theo định kỳ'), words('theo', 'theo đúng'), words(...DOCUMENTS), following),
  () => clause('linked'),
);

/** "Định kỳ" with nothing said, understood only beside "đột xuất" and the like. */
export const bareDinhKy: Reader<Clause> = map(words('định kỳ', 'theo định kỳ'), () => clause('linked'));

export const basis: Reader<Clause> = oneOf(byOccasion, byDocument);
export const linked: Reader<Clause> = oneOf(periodic, basis);
