import { clause, type Clause } from '../Clause';
import { lookup, map, oneOf, optional, rather, seq, words, type Reader } from '../Reader';
import { DOCUMENTS, OCCASIONS } from './documents';
import { freeText } from './freeText';

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

/**
 * Theo kế hoạch | Theo lộ trình Công văn | theo quy định của Chính phủ | Theo Công văn số 123/UBND-VP;
 * but what comes up is on demand: theo yêu cầu nhiệm vụ | theo tình hình thực tế | tùy theo vụ việc
 */
export const basis: Reader<Clause> = map(seq(by, source, following), ([, kind]) => clause(kind));

const periodically = words('định kỳ', 'theo định kỳ');

/** Định kỳ theo quy định: periods that stand elsewhere, a part of their own. */
const periodicByDocument = map(seq(periodically, basis), () => clause('linked'));
const bareDinhKy: Reader<Clause> = map(periodically, () => ({ ...clause('linked'), needsCompany: true }));
const ownPlan = map(
  words('có kế hoạch riêng', 'có kế hoạch cụ thể', 'kế hoạch riêng', 'có văn bản riêng'),
  () => clause('linked'),
);

export const linked: Reader<Clause> = oneOf(periodicByDocument, ownPlan, basis, bareDinhKy);
