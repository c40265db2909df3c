import {
  many,
  map,
  not,
  oneOf,
  optional,
  remembered,
  seq,
  sign,
  words,
  type Reader,
} from '../../language/Reader';
import { freeText, nameOfYear } from './freeText';
import { digits } from '../../language/number';
import { AUXILIARIES, HOW_OFTEN, NOT_PLANNED, REPORTING, VERBS } from '../../language/vocabulary';

export const notPlanned: Reader<unknown> = oneOf<unknown>(words(...NOT_PLANNED), sign('≥≤><='));
const notAnObject = oneOf<unknown>(notPlanned, words(...HOW_OFTEN));

const verb = words(...VERBS);
const anotherVerb = seq(optional(oneOf<unknown>(sign(',/-'), words('và'))), optional(words('có')), verb);
const verbs = seq(many(words(...AUXILIARIES)), verb, many(anotherVerb));

/** hoàn thành | triển khai thực hiện | rà soát, bổ sung, điều chỉnh */
export const verbsAlone: Reader<null> = map(verbs, () => null);

/** What is done by periods: "Báo cáo tháng, quý, năm". */
export const reporting = words(...REPORTING);

const object = freeText({ stopsAt: notAnObject, maxTokens: 30, periods: 'one' });

/** "Ban hành Kế hoạch của phường" before its time. */
export const verbsWithObject: Reader<null> = remembered(map(seq(verbs, object), () => null));

/** "Hoàn thành Dự án" before a bare "năm 2035"; behind "Kế hoạch" that would be its name. */
export const workUpTo = (stopsAt: Reader<unknown>): Reader<null> =>
  map(seq(verbs, freeText({ stopsAt: oneOf(notAnObject, stopsAt), maxTokens: 30 })), () => null);
export const verbsWithWork: Reader<null> = remembered(workUpTo(nameOfYear));

/** "(từ năm 2025,) phấn đấu cơ bản hoàn thành Dự án": what began then is over by the time behind it. */
export const toTheEnd: Reader<null> = map(
  seq(many(words(...AUXILIARIES)), words('hoàn thành', 'hoàn tất', 'kết thúc'), object),
  () => null,
);

/** "Các kiến nghị phải xử lý dứt điểm": what is to be done, said of its object. */
const must = words('phải', 'cần', 'phải được', 'cần được', 'phải cơ bản', 'cần phải');
export const obligation: Reader<null> = map(
  seq(freeText({ stopsAt: must, maxTokens: 30 }), must, verb, optional(object)),
  () => null,
);

const purpose = freeText({ stopsAt: notAnObject });
/** Hoàn thiện thủ tục pháp lý dự án: what a date with a colon is for. A number alone may be a day. */
export const milestone: Reader<null> = (phrase, at) =>
  purpose(phrase, at).filter(({ next }) => phrase.tokens.slice(at, next).some(({ kind }) => kind === 'word'));

/** "… hoàn thành", "… ban hành kế hoạch" behind its time. */
export const closingVerbs: Reader<null> = remembered(
  oneOf(
    verbsAlone,
    map(seq(verbs, not(sign(':')), milestone), () => null),
  ),
);

/** The 12 % behind "cuối tháng" says nothing. */
export const bareShare: Reader<unknown> = seq(digits(1, 100, 3), sign('%'));

/** đạt 50% | hoàn thành tối thiểu 80%: how much by then. */
export const share: Reader<null> = map(
  seq(
    optional(words('đạt', 'hoàn thành', 'phấn đấu đạt', 'phải đạt')),
    optional(words('tối thiểu', 'ít nhất', 'trên')),
    digits(1, 100, 3),
    sign('%'),
  ),
  () => null,
);

export const labelText: Reader<null> = freeText({ stopsAt: notPlanned, maxTokens: 30, periods: 'several' });
