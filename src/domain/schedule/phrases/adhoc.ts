import { clause, type Clause } from '../Clause';
import { map, not, remembered, oneOf, optional, rather, seq, sign, words, type Reader } from '../Reader';
import { day } from './day';
import { freeText } from './freeText';
import { leads } from './moments';
import { count, digits } from './number';

const event = freeText();
/** The events of the calendar of a ward whose days are not fixed. */
const OCCASIONS = [
  'kỳ họp',
  'cuộc họp',
  'phiên họp',
  'hội nghị',
  'đại hội',
  'đợt kiểm tra',
  'ngày họp',
  'ngày bầu cử',
];

/** "Đợt xuất" is a scan error of the 2025 plan (tasks 29 and 30). */
const sudden = seq(
  words(
    'đột xuất',
    'đợt xuất',
    'bất thường',
    'không định kỳ',
    'phát sinh',
    'có phát sinh',
    'chuyên đề',
    'theo chuyên đề',
    'theo vụ việc',
    'báo cáo đột xuất',
  ),
  optional(
    seq(
      optional(sign(',')),
      words(
        'theo',
        'khi',
        'do',
        'nếu',
        'để',
        'trong trường hợp',
        'phục vụ',
        'tùy theo',
        'tuỳ theo',
        'lúc',
        'ngay khi',
        'sau khi',
      ),
      event,
    ),
  ),
);

const amount = oneOf<unknown>(seq(count(1, 31), sign(',.'), digits(0, 9)), count(1, 31), digits(1, 999, 3));

/** Khi có yêu cầu | Sau khi Nghị quyết được thông qua | Ngay khi Quyết định được ký | Trước khi trình HĐND */
const onEvent = oneOf<unknown>(
  seq(
    words(
      'khi',
      'mỗi khi',
      'sau khi',
      'ngay khi',
      'ngay sau khi',
      'ngay sau',
      'trước khi',
      'kể từ khi',
      'từ khi',
      'từ ngày',
      'kể từ ngày',
      'nếu',
      'nếu có',
      'trong trường hợp',
      'trường hợp',
      'lúc',
      'bất cứ khi nào',
      'thực hiện khi',
      'thực hiện ngay khi',
      'thực hiện ngay sau khi',
      'chỉ khi',
      'cho đến khi có',
      'đến khi',
      'cho đến khi',
    ),
    event,
  ),
  seq(words('trước', 'tại', 'trong'), optional(words('mỗi', 'các')), words(...OCCASIONS), rather(event)),
  seq(words('sau'), not(oneOf<unknown>(day, amount, words('khi', 'ngày', 'đó', 'này', 'đây'))), event),
);

const unit = words('ngày', 'ngày làm việc', 'h', 'giờ', 'giờ làm việc', 'tuần', 'tháng', 'năm');
const within = optional(
  words(
    'trong vòng',
    'trong thời hạn',
    'trong thời gian',
    'thời hạn',
    'tối đa',
    'chậm nhất sau',
    'sau',
    'sau thời hạn',
    'không quá',
    'ngay trong',
    'trước',
  ),
);

/** trong vòng 15 ngày làm việc kể từ ngày nhận được hồ sơ | chậm nhất 03 ngày kể từ … | 05 ngày sau khi … */
const relative = seq(
  leads,
  within,
  leads,
  within,
  oneOf<unknown>(
    seq(amount, unit),
    words('trong ngày', 'ngay trong ngày', 'trong ngày làm việc', 'trong cùng ngày'),
  ),
  optional(sign(',')),
  words(
    'kể từ',
    'kể từ khi',
    'kể từ ngày',
    'tính từ',
    'tính từ khi',
    'tính từ ngày',
    'từ khi',
    'từ ngày',
    'từ thời điểm',
    'sau khi',
    'sau ngày',
    'trước khi',
    'trước ngày',
    'so với',
    'kể từ thời điểm',
    'kể từ lúc',
    'sau',
    'trước',
  ),
  event,
);

/** An event alone: beside a time, in brackets, it is a note. */
export const happening: Reader<Clause> = map(onEvent, () => clause('adhoc'));

export const adhoc: Reader<Clause> = remembered(
  map(oneOf<unknown>(sudden, onEvent, relative), () => clause('adhoc')),
);

/** The "(nếu có)" of "rà soát, điều chỉnh (nếu có)". */
export const ifAny: Reader<Clause> = map(
  oneOf<unknown>(
    seq(
      sign('('),
      words(
        'nếu có',
        'nếu cần',
        'nếu cần thiết',
        'khi cần',
        'khi cần thiết',
        'khi có yêu cầu',
        'nếu có phát sinh',
        'khi có phát sinh',
      ),
      sign(')'),
    ),
    words('nếu có', 'nếu cần', 'nếu cần thiết'),
  ),
  () => clause('adhoc'),
);
