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
  token,
  words,
  type Reader,
} from '../Reader';
import { DOCUMENTS, OCCASIONS } from './documents';
import { evidence, freeText } from './freeText';

const following = rather(freeText());
const by = seq(
  optional(words('thời gian', 'thời hạn', 'tiến độ', 'thời điểm', 'lộ trình')),
  words(
    ...[
      'theo',
      'theo đúng',
      'tùy theo',
      'tùy',
      'tùy thuộc',
      'tùy thuộc vào',
      'phụ thuộc',
      'phụ thuộc vào',
      'phù hợp với',
    ],
    ...[
      'căn cứ',
      'căn cứ theo',
      'căn cứ vào',
      'bám sát',
      'đảm bảo',
      'bảo đảm',
      'đúng',
      'đúng theo',
      'gắn với',
      'cùng với',
    ],
  ),
);
const source = lookup<'linked' | 'adhoc'>([
  ...DOCUMENTS.map((name) => [name, 'linked'] as const),
  ...OCCASIONS.map((name) => [name, 'adhoc'] as const),
]);

/** "theo dõi" is a verb, "theo quý" a period, "theo lộ" half of "theo lộ trình". */
const NO_NAMES = words(
  ...['dõi', 'đuổi', 'đó', 'kịp', 'quý', 'tháng', 'tuần', 'năm', 'ngày'],
  ...DOCUMENTS.filter((name) => name.includes(' ')).map((name) => name.slice(0, name.indexOf(' '))),
);
const syllable = token(({ kind, key }) => (kind === 'word' ? key : undefined));

/**
 * Theo kế hoạch | Theo lộ trình Công văn | theo quy định của Chính phủ | Theo Công văn số 123/UBND-VP;
 * but what comes up is on demand: theo yêu cầu nhiệm vụ | theo tình hình thực tế | tùy theo vụ việc
 */
const listed = map(seq(by, source, following), ([, kind]) => clause(kind));

/** "theo" and a name of two words or more that the table does not have; one word may be half of a name. */
const named = map(seq(words('theo', 'theo đúng'), not(NO_NAMES), not(evidence), syllable, freeText()), () =>
  clause('linked'),
);

export const basis: Reader<Clause> = remembered(oneOf(listed, named));

const periodically = words('định kỳ', 'theo định kỳ');

/** Định kỳ theo quy định: periods that stand elsewhere, a part of their own. */
const periodicByDocument = map(seq(periodically, basis), () => clause('linked'));
const bareDinhKy: Reader<Clause> = map(periodically, () => ({ ...clause('linked'), needsCompany: true }));
const ownPlan = map(
  words('có kế hoạch riêng', 'có kế hoạch cụ thể', 'kế hoạch riêng', 'có văn bản riêng'),
  () => clause('linked'),
);

export const linked: Reader<Clause> = oneOf(periodicByDocument, ownPlan, basis, bareDinhKy);
