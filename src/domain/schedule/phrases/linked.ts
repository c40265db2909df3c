import { clause, type Clause } from '../Clause';
import {
  lookup,
  map,
  not,
  oneOf,
  optional,
  rather,
  remembered,
  seq,
  ofKind,
  words,
  type Reader,
} from '../../language/Reader';
import { evidence, freeText } from './freeText';
import { ACCORDING_TO, DOCUMENTS, OCCASIONS } from '../../language/vocabulary';

const by = seq(
  optional(words('thời gian', 'thời hạn', 'thời điểm', 'tiến độ', 'lộ trình')),
  words(...ACCORDING_TO),
);
const source = lookup<'linked' | 'adhoc'>([
  ...DOCUMENTS.map((name) => [name, 'linked'] as const),
  ...OCCASIONS.map((name) => [name, 'adhoc'] as const),
]);

/**
 * Theo kế hoạch | Theo lộ trình Công văn | theo quy định của Chính phủ | Theo Công văn số 123/UBND-VP;
 * but what comes up is on demand: theo yêu cầu nhiệm vụ | theo tình hình thực tế | tùy theo vụ việc
 */
const listed = map(seq(by, source, rather(freeText({ isName: true }))), ([, kind]) => clause(kind));

/** "theo dõi" is a verb, "theo quý" a period, "theo lộ" half of "theo lộ trình". */
const noName = words(
  ...['dõi', 'đuổi', 'đó', 'kịp', 'quý', 'tháng', 'tuần', 'năm', 'ngày'],
  ...DOCUMENTS.filter((name) => name.includes(' ')).map((name) => name.slice(0, name.indexOf(' '))),
);
const syllable = ofKind('word');

/** "theo" and a name of two words or more that the table does not have; one word may be half of a name. */
const named = map(
  seq(words('theo', 'theo đúng'), not(noName), not(evidence), syllable, freeText({ isName: true })),
  () => clause('linked'),
);

export const basis: Reader<Clause> = remembered(oneOf(listed, named));

const periodically = words('định kỳ', 'theo định kỳ');
const ownPlan = words('có kế hoạch riêng', 'có kế hoạch cụ thể', 'kế hoạch riêng', 'có văn bản riêng');

/** Also "Định kỳ theo quy định", and "Định kỳ", which says enough only beside "đột xuất" and the like. */
export const linked: Reader<Clause> = oneOf(
  map(seq(periodically, basis), () => clause('linked')),
  map(ownPlan, () => clause('linked')),
  basis,
  map(periodically, () => ({ ...clause('linked'), needsCompany: true })),
);
