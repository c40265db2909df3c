import {
  ahead,
  atStart,
  glued,
  many,
  map,
  not,
  oneOf,
  optional,
  seq,
  sign,
  token,
  words,
} from '../../language/Reader';
import { digits, year4 } from '../../language/number';
import { list } from '../../language/vocabulary';
import { day } from '../../schedule/phrases/day';
import { month } from '../../schedule/phrases/month';

const anyWord = token(({ kind, key }) => (kind === 'word' ? key : undefined));
const anyNumber = token(({ kind, key }) => (kind === 'number' ? key : undefined));
const anyPiece = oneOf<unknown>(anyWord, anyNumber);
const hyphened = seq(glued(sign('-')), glued(anyPiece));
const year = digits(1000, 9999, 4);
const decimals = seq(glued(sign('.,')), glued(anyNumber));
const noAmount = not(oneOf<unknown>(sign('%'), decimals));
const dash = sign('-/');

/** "5/12" may be a share, "5/12/2025" and "trước 5/12" are days; "tháng" makes a month. */
const leads = words('ngày', 'trước', 'đến', 'tới', 'hết', 'từ', 'sau', 'chậm nhất');
const days = oneOf<unknown>(
  map(day, ({ year: said }) => said),
  seq(leads, day),
  seq(words('ngày'), digits(0, 99), optional(seq(dash, digits(0, 9999, 4)))),
);
const months = seq(
  ahead(({ kind }) => kind === 'word'),
  month,
  optional(seq(dash, anyNumber)),
);
const quarterNumber = oneOf<unknown>(words('i', 'ii', 'iii', 'iv'), digits(0, 9, 1));
const quarters = seq(
  words('quý'),
  quarterNumber,
  many(seq(dash, optional(words('năm')), oneOf(quarterNumber, year))),
);

/** năm 2025-2027 | giai đoạn 2021 - 2025 | đến 2030 | 2025-2027 | 2025: */
const years = oneOf<unknown>(
  seq(
    words('năm', 'giai đoạn', 'nhiệm kỳ', 'thời kỳ', 'niên độ'),
    year,
    optional(seq(dash, year)),
    not(sign('%')),
  ),
  seq(words('đến', 'tới', 'trước', 'hết'), year4, noAmount),
  seq(year4, sign('-'), year4),
  seq(
    year4,
    ahead(({ key }) => key === ':'),
  ),
);

/** 6 tháng đầu năm 2025 | 9 tháng năm 2025 | trong vòng 15 ngày | sau 3 tháng | 17h30 | 24/7 */
const durations = oneOf<unknown>(
  seq(digits(1, 99), words('tháng đầu năm', 'tháng cuối năm', 'tháng năm'), optional(year)),
  seq(
    words('trong', 'sau', 'trong vòng', 'trong thời hạn', 'trong thời gian'),
    digits(0, 999, 3),
    words('ngày', 'giờ', 'phút', 'tháng', 'năm', 'ngày làm việc'),
  ),
  seq(digits(0, 24), glued(words('h')), optional(digits(0, 59))),
  seq(digits(24, 24), glued(sign('/')), glued(digits(7, 7))),
);

/** 45/KH-UBND | 61/2018/NĐ-CP | 72/2025/QH15; not the "2/tháng" of a rate */
const documentNumber = seq(
  anyNumber,
  optional(seq(glued(sign('/')), glued(year))),
  glued(sign('/')),
  oneOf<unknown>(
    seq(glued(anyWord), many(glued(anyNumber)), hyphened, many(oneOf<unknown>(glued(anyPiece), hyphened))),
    seq(glued(words('qh')), glued(anyNumber)),
  ),
);

/** số 45/KH-UBND | Luật 72/2025/QH15 | Đề án 06 | Điều 5 | ISO 9001:2015 */
const documents = oneOf<unknown>(
  seq(optional(words('số')), documentNumber),
  seq(
    words(
      ...list(`nghị định, nghị quyết, quyết định, thông tư, chỉ thị, công văn, đề án, luật, thông báo, điều, khoản,
      mục, phụ lục, biểu mẫu, biểu, mẫu, chương`),
    ),
    optional(words('số')),
    oneOf<unknown>(documentNumber, seq(anyNumber, noAmount)),
  ),
  seq(optional(words('tcvn')), words('iso'), anyNumber, optional(seq(sign(':-'), anyNumber))),
);

/** mức độ 4 | trong nhóm 10 | công nghệ 4.0; "mức 4%" is an amount. */
const levels = oneOf<unknown>(
  seq(
    words('mức độ', 'cấp độ', 'mức', 'cấp', 'loại', 'bậc', 'tuyến', 'vùng'),
    digits(0, 9, 1),
    not(oneOf<unknown>(sign('%'), words('điểm', 'hồ sơ'), decimals)),
  ),
  seq(words('nhóm'), anyNumber, noAmount),
  seq(words('công nghiệp', 'công nghệ', 'cmcn'), digits(4, 4), sign('.'), digits(0, 0)),
);

/** A4 | QH15 | COVID-19; m2 and m3 are units. */
const coded = seq(
  not(words('m 2', 'm 3')),
  anyWord,
  oneOf<unknown>(glued(anyNumber), seq(glued(sign('-')), glued(anyNumber))),
  many(oneOf<unknown>(glued(anyPiece), hyphened)),
);

/** "1. Tối thiểu 80%", "2) …" */
const opening = seq(
  atStart,
  digits(0, 99),
  sign('.)'),
  ahead(({ kind, before }) => kind === 'word' && before !== 'nothing'),
);

/** hạng 15 | top 10 */
const rank = seq(words('thứ hạng', 'hạng', 'thứ', 'top'), anyNumber, noAmount);

/** Numbers that are no target: a date, a document's number, a level; a rank and a coded word are told from them. */
export const aside = oneOf(
  map(rank, () => 'top'),
  map(oneOf<unknown>(days, months, quarters, years, durations, documents, levels, opening), () => ''),
  map(coded, () => 'mã'),
);
