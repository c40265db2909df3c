import {
  atStart,
  glued,
  many,
  map,
  not,
  ofKind,
  oneOf,
  optional,
  seq,
  sign,
  words,
  type Reader,
} from '../../language/Reader';
import { digits, year4 } from '../../language/number';
import { list } from '../../language/vocabulary';
import { day } from '../../schedule/phrases/day';
import { month } from '../../schedule/phrases/month';

const anyWord = ofKind('word');
const anyNumber = ofKind('number');
const hyphened = seq(glued(sign('-')), glued(ofKind('word', 'number')));
const year = digits(1000, 9999, 4);
const dash = sign('-/');
const noAmount = not(oneOf<unknown>(sign('%'), seq(glued(sign('.,')), glued(anyNumber))));
const named = (heads: string, number: Reader<unknown> = anyNumber) =>
  seq(words(...list(heads)), number, noAmount);

const quarter = oneOf<unknown>(words('i', 'ii', 'iii', 'iv'), digits(0, 9, 1));

/** 45/KH-UBND | 61/2018/NĐ-CP | 72/2025/QH15; not the "2/tháng" of a rate */
const document = seq(
  anyNumber,
  optional(seq(glued(sign('/')), glued(year))),
  glued(sign('/')),
  oneOf<unknown>(
    seq(
      glued(anyWord),
      many(glued(anyNumber)),
      hyphened,
      many(oneOf<unknown>(glued(ofKind('word', 'number')), hyphened)),
    ),
    seq(glued(words('qh')), glued(anyNumber)),
  ),
);

const times = oneOf<unknown>(
  // 15/12/2026 | trước 5/12, but 5/12 may be a share | ngày 15 | tháng 8-9 | quý I - II/2025
  map(day, ({ year: said }) => said),
  seq(words('ngày', 'trước', 'đến', 'tới', 'hết', 'từ', 'sau', 'chậm nhất'), day),
  seq(words('ngày'), digits(0, 99), optional(seq(dash, digits(0, 9999, 4)))),
  seq(not(anyNumber), month, optional(seq(dash, anyNumber))),
  seq(words('quý'), quarter, many(seq(dash, optional(words('năm')), oneOf(quarter, year)))),
  // năm 2025-2027 | giai đoạn 2021 - 2025 | đến 2030 | 2025-2027 | 2025:
  seq(
    words('năm', 'giai đoạn', 'nhiệm kỳ', 'thời kỳ', 'niên độ'),
    year,
    optional(seq(dash, year)),
    not(sign('%')),
  ),
  named('đến, tới, trước, hết', year4),
  seq(year4, sign('-'), year4),
  seq(year4, not(not(sign(':')))),
  // 6 tháng đầu năm 2025 | 9 tháng năm 2025 | trong vòng 15 ngày | sau 3 tháng | 17h30 | 24/7
  seq(digits(1, 99), words('tháng đầu năm', 'tháng cuối năm', 'tháng năm'), optional(year)),
  seq(
    words('trong', 'sau', 'trong vòng', 'trong thời hạn', 'trong thời gian'),
    digits(0, 999, 3),
    words('ngày', 'giờ', 'phút', 'tháng', 'năm', 'ngày làm việc'),
  ),
  seq(digits(0, 24), glued(words('h')), optional(digits(0, 59))),
  seq(digits(24, 24), glued(sign('/')), glued(digits(7, 7))),
);

const DOCUMENTS = `nghị định, nghị quyết, quyết định, thông tư, chỉ thị, công văn, đề án, luật, thông báo, điều, khoản,
  mục, phụ lục, biểu mẫu, biểu, mẫu, chương`;
const names = oneOf<unknown>(
  // số 45/KH-UBND | Luật 72/2025/QH15 | Đề án 06 | Điều 5 | ISO 9001:2015
  seq(optional(words(...list(DOCUMENTS))), optional(words('số')), document),
  named(DOCUMENTS, seq(optional(words('số')), anyNumber)),
  seq(words('iso', 'tcvn iso'), anyNumber, optional(seq(sign(':-'), anyNumber))),
  // mức độ 4 | trong nhóm 10 | công nghệ 4.0; "mức 4%" is an amount
  seq(
    named('mức độ, cấp độ, mức, cấp, loại, bậc, tuyến, vùng', digits(0, 9, 1)),
    not(words('điểm', 'hồ sơ')),
  ),
  named('nhóm'),
  seq(words('công nghiệp', 'công nghệ', 'cmcn'), digits(4, 4), sign('.'), digits(0, 0)),
  // "1. Tối thiểu 80%", "2) …"
  seq(atStart, digits(0, 99), sign('.)'), not(glued(anyWord)), not(not(anyWord))),
);

/** Of whom or what the name speaks: từ 15 tuổi trở lên | 3-5 tuổi | dưới 24 tháng tuổi | 2 buổi/ngày | lớp 1 | 8 loại */
const described = oneOf<unknown>(
  seq(
    words('độ tuổi'),
    optional(words('từ')),
    digits(0, 120, 3),
    oneOf<unknown>(dash, words('đến')),
    digits(0, 120, 3),
  ),
  seq(
    optional(words('từ', 'dưới', 'trên', 'đủ', 'đến', 'tròn', 'từ đủ')),
    digits(0, 120, 3),
    optional(seq(oneOf<unknown>(dash, words('đến', 'tới')), optional(words('dưới')), digits(0, 120, 3))),
    words('tuổi', 'tháng tuổi'),
    optional(words('trở lên', 'trở xuống')),
  ),
  seq(
    optional(words('từ', 'trên', 'tối thiểu')),
    digits(1, 9999, 4),
    words(...list('Mb, Mbps, Gb, Gbps, kV')),
    optional(seq(sign('/'), words('s'))),
    optional(words('trở lên')),
  ),
  seq(digits(1, 9, 1), words('buổi'), sign('/'), words('ngày', 'tuần')),
  seq(optional(words('đủ', 'đầy đủ')), digits(1, 99), words('loại', 'mũi', 'liều', 'nhóm', 'không', 'có')),
  seq(words('lớp', 'khối'), digits(1, 12), noAmount),
);

/** 4G | 4G/5G | 5G-A */
const mobile = seq(
  digits(2, 6, 1),
  glued(words('g')),
  many(seq(sign('/-,'), digits(2, 6, 1), glued(words('g')))),
);

/** A4 | QH15 | COVID-19; m2 and m3 are units. */
const coded = seq(
  not(words('m 2', 'm 3')),
  anyWord,
  oneOf<unknown>(glued(anyNumber), seq(glued(sign('-')), glued(anyNumber))),
  many(oneOf<unknown>(glued(ofKind('word', 'number')), hyphened)),
);

/** Numbers that are no target: a date, a document's number, a level; a rank and a coded word are told from them. */
export const aside = oneOf(
  map(named('thứ hạng, hạng, thứ, top'), () => 'top'),
  map(oneOf<unknown>(times, names, described, mobile), () => ''),
  map(coded, () => 'mã'),
);
