import { clause, type Clause } from '../Clause';
import {
  map,
  not,
  oneOf,
  optional,
  rather,
  remembered,
  seq,
  sign,
  words,
  type Reader,
} from '../../language/Reader';
import { day } from './day';
import { freeText } from './freeText';
import { leads } from '../../language/leads';
import { count, digits } from '../../language/number';
import {
  CAUSES,
  COUNTED_FROM,
  EVENTS,
  IF_ANY,
  LENGTH_LEADS,
  MEETINGS,
  ON_DEMAND,
} from '../../language/vocabulary';

/** Never a number: "từ ngày 15 …" is a day. */
const event = seq(not(digits(0, 9999, 4)), freeText());

/** Đột xuất | Đột xuất, khi có yêu cầu | Đột xuất theo thời điểm yêu cầu của cấp trên | Phát sinh */
const sudden = seq(words(...ON_DEMAND), optional(seq(optional(sign(',')), words(...CAUSES), event)));

const decimal = seq(count(1, 31), sign(',.'), digits(0, 9));
const amount = oneOf<unknown>(decimal, count(1, 31), digits(1, 999, 3));
const notAnEvent = oneOf<unknown>(day, amount, words('khi', 'ngày', 'đó', 'này', 'đây'));

/** Khi có yêu cầu | Sau khi Nghị quyết được thông qua | Trước kỳ họp HĐND | Sau mỗi đợt kiểm tra */
const onEvent = oneOf<unknown>(
  seq(words(...EVENTS), event),
  seq(words('trước', 'tại', 'trong'), optional(words('mỗi', 'các')), words(...MEETINGS), rather(event)),
  seq(words('sau'), not(notAnEvent), event),
);

const lengthLeads = optional(words(...LENGTH_LEADS));
const length = oneOf<unknown>(
  seq(amount, words('ngày', 'ngày làm việc', 'h', 'giờ', 'giờ làm việc', 'tuần', 'tháng', 'năm')),
  words('trong ngày', 'ngay trong ngày', 'trong ngày làm việc', 'trong cùng ngày'),
);

/** trong vòng 15 ngày làm việc kể từ ngày nhận được hồ sơ | chậm nhất 03 ngày kể từ … | 05 ngày sau khi … */
const relative = seq(
  leads,
  lengthLeads,
  leads,
  lengthLeads,
  length,
  optional(sign(',')),
  words(...COUNTED_FROM),
  event,
);

export const adhoc: Reader<Clause> = remembered(
  map(oneOf<unknown>(sudden, onEvent, relative), () => clause('adhoc')),
);

/** An event alone: beside a time, in brackets, it is a note. */
export const happening: Reader<Clause> = map(onEvent, () => clause('adhoc'));

/** The "sau khi Bộ ban hành hướng dẫn" of "Quý IV (sau khi …)": the date hangs on it. */
export const afterEvent: Reader<Clause> = map(
  seq(words('sau khi', 'ngay sau khi', 'khi đã có', 'sau khi có'), event),
  () => clause('linked'),
);

/** The "(nếu có)" of "rà soát, điều chỉnh (nếu có)". */
export const ifAny: Reader<Clause> = map(
  oneOf<unknown>(
    words(...IF_ANY),
    seq(
      sign('('),
      words(...IF_ANY, 'khi cần', 'khi cần thiết', 'khi có yêu cầu', 'khi có phát sinh'),
      sign(')'),
    ),
  ),
  () => clause('adhoc'),
);
